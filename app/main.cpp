#include "app/content/content.h"
#include "app/demo/demo.h"
#include "app/demo/screenshots.h"
#include "app/flows/profile_opening.h"
#include "app/flows/program.h"
#include "app/flows/report_file.h"
#include "app/platform/autostart.h"
#include "app/platform/log_file.h"
#include "app/platform/single_instance.h"
#include "app/process/arguments.h"
#include "app/process/end_signals.h"
#include "app/store/delete_everything.h"
#include "app/store/durable.h"
#include "app/store/profile_folder.h"
#include "app/store/store.h"
#include "app/ui/theme/theme.h"
#include "app/ui/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTemporaryDir>
#include <QTimer>
#include <QTranslator>

#include <cstdio>
#include <optional>

namespace {

using namespace limber;

/// Exit codes of the program.
enum ExitCode { Fine = 0, WrongUsage = 2, BrokenInstallation = 4, ProfileNotOpened = 5 };

void complain(const QString& text) {
    std::fprintf(stderr, "limber: %s\n", qPrintable(text));
}

Timestamp wallNow() {
    const QDateTime now = QDateTime::currentDateTime();
    return {
        std::chrono::sys_time<std::chrono::milliseconds>{std::chrono::milliseconds{now.toMSecsSinceEpoch()}},
        std::chrono::minutes{now.offsetFromUtc() / 60}};
}

QString profileFolder(const QCommandLineParser& parser, const QCommandLineOption& option) {
    return parser.isSet(option) ? parser.value(option) : store::defaultProfileFolder();
}

/// One name on the bus for a profile: the program's own for the usual one.
QString instanceName(const QString& folder) {
    const QString usual = store::defaultProfileFolder();
    const QString name = QStringLiteral("org.limber.Limber");
    const QString path = QDir(folder).absolutePath();
    if (path == QDir(usual).absolutePath())
        return name;
    const QByteArray digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return name + QStringLiteral(".p") + QString::fromLatin1(digest.toHex().left(16));
}

void installTranslations(QCoreApplication& application) {
    auto* qt = new QTranslator(&application);
    if (qt->load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    auto* own = new QTranslator(&application);
    // English is the language of the sources; its file holds the plurals and serves wherever there is no
    // other.
    if (own->load(QLocale(), QStringLiteral("limber"), QStringLiteral("_"), QStringLiteral(":/i18n")) ||
        own->load(QStringLiteral(":/i18n/limber_en")))
        QCoreApplication::installTranslator(own);
}

/// Says what went wrong where the person looks, and where a log keeps it.
void tell(const QString& text) {
    complain(text);
    static_cast<void>(askInDialog({QStringLiteral("Limber"),
                                   {text},
                                   {{QApplication::translate("main", "Close"), "primary", "close"}}}));
}

struct Options {
    QCommandLineOption demo{
        QStringLiteral("demo"),
        QApplication::translate("main", "Open a throwaway profile with seven weeks of history.")};
    QCommandLineOption pictures{
        QStringLiteral("screenshots"),
        QApplication::translate("main", "Draw every page as PNG files into <folder>."),
        QStringLiteral("folder")};
    QCommandLineOption profile{QStringLiteral("profile"),
                               QApplication::translate("main", "Keep data in <folder>."),
                               QStringLiteral("folder")};
    QCommandLineOption log{QStringLiteral("log"),
                           QApplication::translate("main", "Write what goes wrong into <file>."),
                           QStringLiteral("file")};
    QCommandLineOption background{
        QStringLiteral("background"),
        QApplication::translate("main", "Start without a window; reminders come as you planned them.")};
    /// For limber-cli, which draws nothing itself.
    QCommandLineOption report{QStringLiteral("report"),
                              QApplication::translate("main", "Write the page for the doctor into <file>."),
                              QStringLiteral("file")};
    QCommandLineParser parser;

    Options() {
        parser.setApplicationDescription(
            QApplication::translate("main", "A mobility coach for people who sit."));
        parser.addOptions({demo, pictures, profile, log, background, report});
        parser.addHelpOption();
        parser.addVersionOption();
    }
};

void nameProgram() {
    QCoreApplication::setApplicationName(QStringLiteral("limber"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LIMBER_VERSION));
}

/// Text only: no display is needed, and none is asked for.
int sayText(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    nameProgram();
    installTranslations(application);
    Options options;
    options.parser.process(application);
    return Fine;
}

/// What can be answered, or must be refused, before Qt looks for a display.
std::optional<int> endBeforeTheWindow(int argc, char** argv) {
    if (const auto argument = process::unreadableArgument(argc, argv)) {
        complain(
            QStringLiteral("%1: this name cannot be read in the language of this system").arg(*argument));
        return WrongUsage;
    }
    if (process::wantsOnlyText(argc, argv))
        return sayText(argc, argv);
    if (process::hasNoDisplay(argc, argv)) {
        complain(QStringLiteral(
            "there is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are not set)"));
        return BrokenInstallation;
    }
    return std::nullopt;
}

/// The language that the person chose, if they chose one.
void speakAsChosen(store::Store& store) {
    const auto kept = store.preferences();
    const QString chosen = kept.ok() ? kept->value(QStringLiteral("language")) : QString();
    if (chosen.isEmpty())
        return;
    QLocale::setDefault(QLocale(chosen));
    installTranslations(*qApp);
}

/// Deletes everything and says what is still somewhere.
void deleteEverything(const QString& folder) {
    const platform::Autostart autostart = platform::Autostart::ofThisPerson();
    QStringList remaining;
    if (folder == store::defaultProfileFolder() && autostart.isOn() && !autostart.setOn(false))
        remaining << QApplication::translate("main", "the entry that starts Limber when you log in");
    const auto deleted = store::deleteEverything(folder, {platform::PictureCache::folderOfThisPerson()});
    if (!deleted.ok()) {
        tell(deleted.error().message());
        return;
    }
    remaining << *deleted;
    tell(remaining.isEmpty()
             ? QApplication::translate("main", "Your data on this computer is deleted. What you exported is "
                                               "still where you saved it.")
             : QApplication::translate("main", "Most of your data is deleted. This couldn't be: %1")
                   .arg(remaining.join(QStringLiteral(", "))));
}

struct Ended {
    int code = Fine;
    /// The journal was changed from outside: the profile is opened once more.
    bool again = false;
};

/// What the person asked for that needs the profile closed.
bool doAfterwards(const QString& folder, BackupFlow::AtExit wish,
                  const std::optional<store::Backup>& backup) {
    if (wish == BackupFlow::AtExit::DeleteEverything)
        deleteEverything(folder);
    if (wish != BackupFlow::AtExit::Restore || !backup)
        return false;
    if (const auto restored = store::restore(folder, *backup); !restored.ok())
        tell(restored.error().message());
    return true;
}

/// Runs the program on an open profile until it is left.
Ended run(const Content& content, store::Store::Opened opened, const QString& folder,
          const platform::SingleInstance& instance, bool first, bool background) {
    auto wish = BackupFlow::AtExit::Nothing;
    std::optional<store::Backup> backup;
    Ended ended;
    {
        const QString why = opened.store->isReadOnly() ? store::message(opened) : QString();
        Program limber(content, std::move(opened.store),
                       {wallNow, session::monotonicNow, session::monotonicMicroseconds}, folder);
        if (!why.isEmpty())
            limber.explainReadOnly(why);
        const bool hidden = first && background;
        limber.keepPicturesIn(platform::PictureCache::folderOfThisPerson());
        if (!limber.start(hidden ? Program::Begin::InTheBackground : Program::Begin::Seen)) {
            tell(QApplication::translate("main", "The journal couldn't be read: %1")
                     .arg(QDir::toNativeSeparators(store::databasePath(folder))));
            return {ProfileNotOpened, false};
        }
        QObject::connect(&instance, &platform::SingleInstance::activated, &limber, &Program::bringUp);
        if (first)
            limber.routine().mayStayInBackground();
        QApplication::setQuitOnLastWindowClosed(!hidden);
        if (!hidden)
            limber.window().show();
        // After the first picture is on the screen: watching the desktop takes a moment.
        QTimer::singleShot(std::chrono::seconds{1}, &limber.routine(), &RoutineFlow::start);
        ended.code = QApplication::exec();
        wish = limber.backups().atExit();
        backup = limber.backups().chosen();
    }
    ended.again = doAfterwards(folder, wish, backup);
    return ended;
}

} // namespace

int main(int argc, char** argv) {
    store::beginPrivately();
    if (const auto code = endBeforeTheWindow(argc, argv))
        return *code;
    QApplication application(argc, argv);
    const process::EndSignals endSignals;
    nameProgram();
    QApplication::setApplicationDisplayName(QStringLiteral("Limber"));
    QApplication::setDesktopFileName(QStringLiteral("limber"));
    installTranslations(application);

    Options options;
    const QCommandLineParser& parser = options.parser;
    options.parser.process(application);
    if (!parser.positionalArguments().isEmpty()) {
        complain(QApplication::translate("main", "unexpected argument %1")
                     .arg(parser.positionalArguments().constFirst()));
        return WrongUsage;
    }

    if (parser.isSet(options.log) && !platform::writeLogTo(parser.value(options.log))) {
        complain(QApplication::translate("main", "%1 cannot be written").arg(parser.value(options.log)));
        return WrongUsage;
    }

    const Result<Content, QString> content = loadContent();
    if (!content.ok()) {
        complain(content.error());
        return BrokenInstallation;
    }
    ui::applyTheme(application, ui::ThemeMode::System);
    if (parser.isSet(options.pictures))
        return takeScreenshots(*content, parser.value(options.pictures)) ? Fine : ProfileNotOpened;

    // Only the demonstration leaves a folder to be cleared away.
    std::optional<QTemporaryDir> throwaway;
    if (parser.isSet(options.demo))
        throwaway.emplace();
    const QString folder = throwaway ? throwaway->path() : profileFolder(parser, options.profile);
    if (folder.isEmpty()) {
        tell(QApplication::translate(
            "main", "There is no home folder to keep a journal in. Name one with --profile."));
        return ProfileNotOpened;
    }
    if (parser.isSet(options.report)) {
        const auto problem =
            writeReportFile(*content, folder, wallNow().localDay(), parser.value(options.report));
        if (problem)
            complain(*problem);
        return problem ? ProfileNotOpened : Fine;
    }
    // A second start of the same profile brings up the window of the first.
    platform::SingleInstance instance(instanceName(folder));
    const auto claim = throwaway ? platform::SingleInstance::Claim::Alone : instance.claim();
    if (claim == platform::SingleInstance::Claim::Second)
        return Fine;
    const bool first = claim == platform::SingleInstance::Claim::First;
    bool background = parser.isSet(options.background);
    bool demo = parser.isSet(options.demo);
    Ended ended{Fine, true};
    for (; ended.again; background = demo = false) {
        // A dialog before the window must not end the program when it is closed.
        QApplication::setQuitOnLastWindowClosed(false);
        auto opened = ProfileOpening(folder, wallNow().localDay(), askInDialog).open();
        if (opened.store == nullptr) {
            complain(store::message(opened) + QLatin1Char(' ') + opened.detail);
            return ProfileNotOpened;
        }
        speakAsChosen(*opened.store);
        if (demo && !fillWithDemo(*opened.store, content->catalogue, wallNow())) {
            complain(
                QApplication::translate("main", "the history of the demonstration could not be written"));
            return ProfileNotOpened;
        }
        ended = run(*content, std::move(opened), folder, instance, first, background);
    }
    return ended.code;
}
