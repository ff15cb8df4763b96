#include "app/content/content.h"
#include "app/demo/demo.h"
#include "app/demo/screenshots.h"
#include "app/flows/program.h"
#include "app/platform/log_file.h"
#include "app/platform/single_instance.h"
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
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
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
    if (parser.isSet(option))
        return parser.value(option);
    const QString named = qEnvironmentVariable("LIMBER_PROFILE");
    return named.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : named;
}

/// One name on the bus for a profile: the program's own for the usual one.
QString instanceName(const QString& folder) {
    const QString usual = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString name = QStringLiteral("org.limber.Limber");
    const QString path = QDir(folder).absolutePath();
    if (path == QDir(usual).absolutePath())
        return name;
    const QByteArray digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return name + QStringLiteral(".p") + QString::fromLatin1(digest.toHex().left(16));
}

void installTranslations(QApplication& application) {
    auto* qt = new QTranslator(&application);
    if (qt->load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(qt);
    auto* own = new QTranslator(&application);
    // English is the language of the sources; its file holds the plurals and serves wherever there is no
    // other.
    if (own->load(QLocale(), QStringLiteral("limber"), QStringLiteral("_"), QStringLiteral(":/i18n")) ||
        own->load(QStringLiteral(":/i18n/limber_en")))
        QApplication::installTranslator(own);
}

/// Says what went wrong where the person looks, and where a log keeps it.
void tell(const QString& text) {
    complain(text);
    QMessageBox(QMessageBox::Warning, QStringLiteral("Limber"), text).exec();
}

/// Puts back the newest backup that is whole; says so when there is none. True when one is in place.
bool restoreNewest(const QString& folder, const std::vector<store::Backup>& backups) {
    for (const store::Backup& backup : backups) {
        const auto restored = store::Store::restore(folder, backup);
        if (restored.ok())
            return true;
        complain(restored.error().detail);
    }
    tell(QApplication::translate("main", "None of the backups could be restored. They weren't changed."));
    return false;
}

/// Opens the profile; asks the person what to do with one that is damaged. Null when there is nothing to work
/// with.
std::unique_ptr<store::Store> openProfile(const QString& folder) {
    store::Store::Opened opened = store::Store::open(folder);
    if (opened.store != nullptr)
        return std::move(opened.store);
    complain(store::message(opened.outcome) + QLatin1Char(' ') + opened.detail);
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Limber"), store::message(opened.outcome));
    box.setInformativeText(QDir::toNativeSeparators(store::Store::databasePath(folder)));
    if (opened.outcome != store::OpenOutcome::Damaged) {
        box.exec();
        return nullptr;
    }
    const std::vector<store::Backup> backups = store::Store::backups(folder);
    QAbstractButton* restore = nullptr;
    if (!backups.empty())
        restore = box.addButton(QApplication::translate("main", "Restore the last backup"),
                                QMessageBox::AcceptRole);
    QAbstractButton* fresh = box.addButton(QApplication::translate("main", "Set it aside and start fresh"),
                                           QMessageBox::DestructiveRole);
    box.addButton(QMessageBox::Close);
    box.exec();
    if (restore != nullptr && box.clickedButton() == restore) {
        if (!restoreNewest(folder, backups))
            return nullptr;
    } else if (box.clickedButton() == fresh) {
        if (const auto moved = store::Store::moveAside(folder); !moved.ok()) {
            tell(moved.error().message());
            return nullptr;
        }
    } else {
        return nullptr;
    }
    opened = store::Store::open(folder);
    if (opened.store == nullptr)
        tell(store::message(opened.outcome));
    return std::move(opened.store);
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("limber"));
    QApplication::setApplicationDisplayName(QStringLiteral("Limber"));
    QApplication::setApplicationVersion(QStringLiteral(LIMBER_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("limber"));
    installTranslations(application);

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "A mobility coach for people who sit."));
    const QCommandLineOption demo(
        QStringLiteral("demo"),
        QApplication::translate("main", "Open a throwaway profile with seven weeks of history."));
    const QCommandLineOption pictures(
        QStringLiteral("screenshots"),
        QApplication::translate("main", "Draw every page as PNG files into <folder>."),
        QStringLiteral("folder"));
    const QCommandLineOption profile(QStringLiteral("profile"),
                                     QApplication::translate("main", "Keep data in <folder>."),
                                     QStringLiteral("folder"));
    const QCommandLineOption log(QStringLiteral("log"),
                                 QApplication::translate("main", "Write what goes wrong into <file>."),
                                 QStringLiteral("file"));
    const QCommandLineOption background(
        QStringLiteral("background"),
        QApplication::translate("main", "Start without a window; reminders come as you planned them."));
    parser.addOptions({demo, pictures, profile, log, background});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    if (!parser.positionalArguments().isEmpty()) {
        complain(QApplication::translate("main", "unexpected argument %1")
                     .arg(parser.positionalArguments().constFirst()));
        return WrongUsage;
    }

    if (parser.isSet(log) && !platform::writeLogTo(parser.value(log))) {
        complain(QApplication::translate("main", "%1 cannot be written").arg(parser.value(log)));
        return WrongUsage;
    }

    const Result<Content, QString> content = loadContent();
    if (!content.ok()) {
        complain(content.error());
        return BrokenInstallation;
    }
    ui::applyTheme(application, ui::ThemeMode::System);
    if (parser.isSet(pictures))
        return takeScreenshots(*content, parser.value(pictures)) ? Fine : ProfileNotOpened;

    QTemporaryDir throwaway;
    const QString folder = parser.isSet(demo) ? throwaway.path() : profileFolder(parser, profile);
    // A second start of the same profile brings up the window of the first.
    platform::SingleInstance instance(instanceName(folder));
    const auto claim = parser.isSet(demo) ? platform::SingleInstance::Claim::Alone : instance.claim();
    if (claim == platform::SingleInstance::Claim::Second)
        return Fine;
    std::unique_ptr<store::Store> store = openProfile(folder);
    if (store == nullptr)
        return ProfileNotOpened;
    if (const auto chosen = store->preference(QStringLiteral("language")); chosen && !chosen->isEmpty()) {
        QLocale::setDefault(QLocale(*chosen));
        installTranslations(application);
    }
    if (parser.isSet(demo) && !fillWithDemo(*store, content->catalogue, wallNow())) {
        complain(QApplication::translate("main", "the history of the demonstration could not be written"));
        return ProfileNotOpened;
    }
    std::optional<store::Backup> restore;
    int code = Fine;
    {
        Program limber(*content, std::move(store),
                       {wallNow, session::monotonicNow, session::monotonicMicroseconds}, folder);
        if (!limber.start()) {
            tell(QApplication::translate("main", "The journal couldn't be read: %1")
                     .arg(QDir::toNativeSeparators(store::Store::databasePath(folder))));
            return ProfileNotOpened;
        }
        QObject::connect(&instance, &platform::SingleInstance::activated, &limber, &Program::bringUp);
        const bool first = claim == platform::SingleInstance::Claim::First;
        if (first)
            limber.routine().mayStayInBackground();
        const bool hidden = first && parser.isSet(background);
        QApplication::setQuitOnLastWindowClosed(!hidden);
        if (!hidden)
            limber.window().show();
        // After the first picture is on the screen: watching the desktop takes a moment.
        QTimer::singleShot(std::chrono::seconds{1}, &limber.routine(), &RoutineFlow::start);
        code = QApplication::exec();
        restore = limber.data().restoreAtExit();
    }
    // The profile is closed now.
    if (restore) {
        if (const auto restored = store::Store::restore(folder, *restore); !restored.ok())
            tell(restored.error().message());
    }
    return code;
}
