#include "app/content/content.h"
#include "app/demo/demo.h"
#include "app/demo/screenshots.h"
#include "app/flows/program.h"
#include "app/platform/log_file.h"
#include "app/platform/single_instance.h"
#include "app/process/arguments.h"
#include "app/process/end_signals.h"
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
#include <QMessageBox>
#include <QPushButton>
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
    QMessageBox(QMessageBox::Warning, QStringLiteral("Limber"), text).exec();
}

/// Puts back the newest backup that is whole; says so when there is none. True when one is in place.
bool restoreNewest(const QString& folder, const std::vector<store::Backup>& backups) {
    for (const store::Backup& backup : backups) {
        const auto restored = store::restore(folder, backup);
        if (restored.ok())
            return true;
        complain(restored.error().detail);
    }
    tell(QApplication::translate("main", "None of the backups could be restored. They weren't changed."));
    return false;
}

/// What the person wants of a profile that was not opened; nothing when they want to leave.
std::optional<store::OpenOptions> askAfterRefusal(const store::Store::Opened& opened, const QString& folder) {
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Limber"), store::message(opened));
    QString more = QDir::toNativeSeparators(store::databasePath(folder));
    if (!opened.broken.isEmpty())
        more += QLatin1Char('\n') + QApplication::translate("main", "Not as it was saved: %1")
                                        .arg(opened.broken.join(QStringLiteral(", ")));
    box.setInformativeText(more);
    box.setTextFormat(Qt::PlainText);
    if (opened.outcome == store::OpenOutcome::LockedElsewhere) {
        const QAbstractButton* here =
            box.addButton(QApplication::translate("main", "Open it here"), QMessageBox::DestructiveRole);
        box.addButton(QMessageBox::Close);
        box.exec();
        return box.clickedButton() == here
                   ? std::optional(store::OpenOptions{.startAnew = false, .overrideLock = true})
                   : std::nullopt;
    }
    if (opened.outcome != store::OpenOutcome::Damaged && opened.outcome != store::OpenOutcome::HistoryLost) {
        box.exec();
        return std::nullopt;
    }
    const std::vector<store::Backup> backups = store::backups(folder, wallNow().localDay());
    const QAbstractButton* restore = nullptr;
    if (!backups.empty())
        restore = box.addButton(QApplication::translate("main", "Restore the last backup"),
                                QMessageBox::AcceptRole);
    const QAbstractButton* fresh = box.addButton(
        QApplication::translate("main", "Set it aside and start fresh"), QMessageBox::DestructiveRole);
    box.addButton(QMessageBox::Close);
    box.exec();
    if (restore != nullptr && box.clickedButton() == restore)
        return restoreNewest(folder, backups) ? std::optional(store::OpenOptions{}) : std::nullopt;
    return box.clickedButton() == fresh
               ? std::optional(store::OpenOptions{.startAnew = true, .overrideLock = false})
               : std::nullopt;
}

/// Opens the profile; asks the person what to do with one that is refused. Null when there is nothing to work
/// with.
std::unique_ptr<store::Store> openProfile(const QString& folder) {
    store::Store::Opened opened = store::Store::open(folder);
    if (opened.store == nullptr) {
        complain(store::message(opened) + QLatin1Char(' ') + opened.detail);
        const auto wanted = askAfterRefusal(opened, folder);
        if (!wanted)
            return nullptr;
        opened = store::Store::open(folder, *wanted);
    }
    if (opened.store == nullptr || opened.store->isReadOnly())
        tell(store::message(opened));
    return std::move(opened.store);
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
    QCommandLineParser parser;

    Options() {
        parser.setApplicationDescription(
            QApplication::translate("main", "A mobility coach for people who sit."));
        parser.addOptions({demo, pictures, profile, log, background});
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

/// Runs the program on an open profile until it is left, and puts back the backup that was asked for.
int run(const Content& content, std::unique_ptr<store::Store> store, const QString& folder,
        const platform::SingleInstance& instance, bool first, bool background) {
    std::optional<store::Backup> restore;
    int code = Fine;
    {
        Program limber(content, std::move(store),
                       {wallNow, session::monotonicNow, session::monotonicMicroseconds}, folder);
        if (!limber.start()) {
            tell(QApplication::translate("main", "The journal couldn't be read: %1")
                     .arg(QDir::toNativeSeparators(store::databasePath(folder))));
            return ProfileNotOpened;
        }
        QObject::connect(&instance, &platform::SingleInstance::activated, &limber, &Program::bringUp);
        if (first)
            limber.routine().mayStayInBackground();
        const bool hidden = first && background;
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
        if (const auto restored = store::restore(folder, *restore); !restored.ok())
            tell(restored.error().message());
    }
    return code;
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
    // A second start of the same profile brings up the window of the first.
    platform::SingleInstance instance(instanceName(folder));
    const auto claim = throwaway ? platform::SingleInstance::Claim::Alone : instance.claim();
    if (claim == platform::SingleInstance::Claim::Second)
        return Fine;
    std::unique_ptr<store::Store> store = openProfile(folder);
    if (store == nullptr)
        return ProfileNotOpened;
    const auto kept = store->preferences();
    if (const QString chosen = kept.ok() ? kept->value(QStringLiteral("language")) : QString();
        !chosen.isEmpty()) {
        QLocale::setDefault(QLocale(chosen));
        installTranslations(application);
    }
    if (parser.isSet(options.demo) && !fillWithDemo(*store, content->catalogue, wallNow())) {
        complain(QApplication::translate("main", "the history of the demonstration could not be written"));
        return ProfileNotOpened;
    }
    const bool first = claim == platform::SingleInstance::Claim::First;
    return run(*content, std::move(store), folder, instance, first, parser.isSet(options.background));
}
