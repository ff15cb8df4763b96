// limber-figure: draws a contact sheet of the figure, so that work on poses is done with open eyes.

#include "app/cli/figure_gif.h"
#include "app/cli/figure_sheet.h"
#include "app/content/catalogue_loader.h"
#include "app/content/figure_loader.h"
#include "app/ui/figure/figure_painter.h"
#include "core/figure/check.h"

#include <QCommandLineParser>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTextStream>

#include <algorithm>

namespace {

using namespace limber;

int fail(const QString& message) {
    QTextStream(stderr) << "limber-figure: " << message << '\n';
    return 1;
}

cli::SheetWishes wishesFrom(const QCommandLineParser& parser) {
    cli::SheetWishes wishes;
    wishes.exercise = ExerciseId{parser.value(QStringLiteral("exercise")).toStdString()};
    const QString variant = parser.value(QStringLiteral("variant"));
    wishes.allVariants = variant == QStringLiteral("all");
    if (!variant.isEmpty())
        wishes.variant = variant.toStdString();
    wishes.side = parser.isSet(QStringLiteral("left")) ? Side::Left : Side::Right;
    wishes.moments = parser.value(QStringLiteral("moments")).toInt();
    const QStringList yaws = parser.value(QStringLiteral("yaw")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& yaw : yaws)
        wishes.yaws.push_back(yaw.toDouble());
    if (parser.isSet(QStringLiteral("pitch")))
        wishes.pitch = parser.value(QStringLiteral("pitch")).toDouble();
    const QStringList cell = parser.value(QStringLiteral("cell")).split(QLatin1Char('x'));
    if (cell.size() == 2 && cell[0].toInt() > 0 && cell[1].toInt() > 0)
        wishes.cell = {cell[0].toInt(), cell[1].toInt()};
    wishes.dark = parser.isSet(QStringLiteral("dark"));
    wishes.mistake = parser.isSet(QStringLiteral("mistake"));
    wishes.steps = parser.isSet(QStringLiteral("steps"));
    wishes.labels = !parser.isSet(QStringLiteral("bare"));
    if (parser.isSet(QStringLiteral("zoom")))
        wishes.zoom = std::clamp(parser.value(QStringLiteral("zoom")).toDouble(), 0.2, 20.0);
    wishes.ghost = parser.isSet(QStringLiteral("teach"));
    const QString palette = parser.value(QStringLiteral("palette"));
    if (palette == QStringLiteral("plum"))
        wishes.palette = ui::FigurePalette::Plum;
    else if (palette == QStringLiteral("high-contrast"))
        wishes.palette = ui::FigurePalette::HighContrast;
    const QString build = parser.value(QStringLiteral("build"));
    if (build == QStringLiteral("slimmer"))
        wishes.build = figure::Build::Slimmer;
    else if (build == QStringLiteral("broader"))
        wishes.build = figure::Build::Broader;
    return wishes;
}

QString folderFrom(const QCommandLineParser& parser) {
    return parser.isSet(QStringLiteral("folder")) ? parser.value(QStringLiteral("folder"))
                                                  : content::builtInFolder();
}

/// Every clip of the wished exercise, build by build, at 60 samples a second.
int checkAll(const QCommandLineParser& parser) {
    const auto catalogue = content::loadCatalogue(folderFrom(parser));
    if (!catalogue)
        return fail(QString::fromStdString(catalogue.error().describe()));
    const auto clips = content::loadFigures(catalogue.value(), folderFrom(parser));
    if (!clips)
        return fail(QString::fromStdString(clips.error().describe()));
    const std::string only = parser.value(QStringLiteral("exercise")).toStdString();
    int faults = 0;
    QTextStream out(stdout);
    for (const figure::Clip& clip : clips.value().clips()) {
        if (!only.empty() && clip.exercise.value != only)
            continue;
        for (const auto& [name, build] :
             {std::pair{"slimmer", figure::Build::Slimmer}, std::pair{"middle", figure::Build::Middle},
              std::pair{"broader", figure::Build::Broader}})
            for (const figure::Fault& fault :
                 figure::checkCycle(clip, figure::proportionsOf(build), Side::Right, Seconds{4})) {
                ++faults;
                out << clip.exercise.value.c_str() << '/' << clip.variant.c_str() << ' ' << name << ' '
                    << fault.pose.c_str() << ": " << fault.field.c_str() << ": " << fault.message.c_str()
                    << '\n';
            }
    }
    return faults == 0 ? 0 : 1;
}

int writeFilm(const figure::ClipLibrary& clips, const QCommandLineParser& parser, const QString& target) {
    const int perSecond = std::clamp(parser.value(QStringLiteral("film")).toInt(), 1, 25);
    const auto frames = cli::drawFilm(clips, wishesFrom(parser), perSecond);
    if (frames.empty())
        return fail(QStringLiteral("there is no such exercise"));
    QFile file(target);
    const QByteArray film = cli::animatedGif(frames, 100 / perSecond);
    return file.open(QIODevice::WriteOnly) && file.write(film) == film.size()
               ? 0
               : fail(QStringLiteral("cannot write ") + target);
}

int drawIcon(const figure::ClipLibrary& clips, const QString& target, int side) {
    QImage picture(side, side, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    ui::paintFigureIcon(painter, clips, picture.size());
    painter.end();
    return picture.save(target) ? 0 : fail(QStringLiteral("cannot write ") + target);
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("limber-figure"));
    QGuiApplication::setApplicationVersion(QStringLiteral(LIMBER_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Draws a contact sheet of the figure: poses across, angles down."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("SHEET.png"), QStringLiteral("The picture to write."));
    const auto option = [&](const char* name, const char* text, const char* value = "") {
        parser.addOption({QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value)});
    };
    option("exercise", "One exercise, by its name in resources; without it, one picture of each.", "name");
    option("variant", "A variant, or 'all'.", "name");
    option("moments", "So many moments of a repetition instead of the key poses.", "count");
    option("yaw", "Angles to look from, in degrees, separated by commas.", "degrees");
    option("pitch", "How far to look down, in degrees.", "degrees");
    option("cell", "Size of one picture.", "WxH");
    option("build", "slimmer, middle or broader.", "name");
    option("palette", "teal, plum or high-contrast.", "name");
    option("folder", "Read exercises and poses from this folder instead of the built-in ones.", "folder");
    option("check", "Draw nothing; try every moment of every clip and print what is wrong.");
    option("left", "The left side of a one-sided exercise.");
    option("dark", "On a dark ground.");
    option("mistake", "The common mistake.");
    option("icon", "The program's sign, so many pixels wide, instead of a sheet.", "pixels");
    option("steps", "One picture for each step of the instructions.");
    option("film", "An animated GIF of one repetition, so many frames a second.", "frames");
    option("bare", "Without words over the pictures.");
    option("zoom", "Enlarge the middle of each picture.", "factor");
    option("teach", "With ghost and arrows.");
    parser.process(application);
    if (parser.isSet(QStringLiteral("check")))
        return checkAll(parser);
    if (parser.positionalArguments().size() != 1)
        return fail(QStringLiteral("name the picture to write; --help explains"));

    const QString folder = folderFrom(parser);
    const auto catalogue = content::loadCatalogue(folder);
    if (!catalogue)
        return fail(QString::fromStdString(catalogue.error().describe()));
    const auto clips = content::loadFigures(catalogue.value(), folder);
    if (!clips)
        return fail(QString::fromStdString(clips.error().describe()));
    if (parser.isSet(QStringLiteral("icon")))
        return drawIcon(clips.value(), parser.positionalArguments().constFirst(),
                        std::clamp(parser.value(QStringLiteral("icon")).toInt(), 16, 1024));
    if (parser.isSet(QStringLiteral("film")))
        return writeFilm(clips.value(), parser, parser.positionalArguments().constFirst());
    const QImage sheet = cli::drawSheet(clips.value(), wishesFrom(parser));
    if (sheet.isNull())
        return fail(QStringLiteral("there is no such exercise"));
    const QString target = parser.positionalArguments().constFirst();
    return sheet.save(target) ? 0 : fail(QStringLiteral("cannot write ") + target);
}
