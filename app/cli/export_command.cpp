#include "app/cli/command.h"
#include "app/content/catalogue_loader.h"
#include "app/exchange/backup_file.h"
#include "app/exchange/calendar_file.h"
#include "app/exchange/fhir_file.h"
#include "app/exchange/journal_file.h"
#include "app/exchange/tables.h"
#include "app/store/profile_folder.h"
#include "app/store/store.h"
#include "core/journal/catalogue_of.h"
#include "core/programme/preferences.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QProcess>
#include <QSaveFile>

#include <map>
#include <optional>

namespace limber::cli {

namespace {

struct Call {
    QString profile;
    QString file;
    /// "journal", another of otherKinds(), or one of tableKinds().
    QString as;
};

const QMap<QString, exchange::TableKind>& tableKinds() {
    static const QMap<QString, exchange::TableKind> kinds{
        {QStringLiteral("table"), exchange::TableKind::Limber},
        {QStringLiteral("spreadsheet"), exchange::TableKind::Spreadsheet},
        {QStringLiteral("strong"), exchange::TableKind::Strong},
        {QStringLiteral("hevy"), exchange::TableKind::Hevy}};
    return kinds;
}

/// The kinds that are no table, in the order of the help text.
QStringList otherKinds() {
    return {QStringLiteral("journal"), QStringLiteral("calendar"), QStringLiteral("fhir"),
            QStringLiteral("pdf"), QStringLiteral("backup")};
}

/// "[--profile DIR] FILE"; an error is said and gives nothing.
std::optional<Call> parse(const QStringList& arguments, const Streams& streams) {
    QCommandLineParser parser;
    const QCommandLineOption profile(QStringLiteral("profile"), {}, QStringLiteral("DIR"));
    const QCommandLineOption as(QStringLiteral("as"), {}, QStringLiteral("KIND"), QStringLiteral("journal"));
    parser.addOptions({profile, as});
    const QStringList kinds = otherKinds() + tableKinds().keys();
    QString problem;
    if (!parser.parse(QStringList(QStringLiteral("export")) + arguments))
        problem = parser.errorText();
    else if (parser.positionalArguments().size() != 1 || parser.positionalArguments().constFirst().isEmpty())
        problem = QStringLiteral("export needs exactly one FILE");
    else if (parser.isSet(profile) && parser.value(profile).isEmpty())
        problem = QStringLiteral("--profile needs a folder");
    else if (!kinds.contains(parser.value(as)))
        problem = QStringLiteral("--as is one of %1").arg(kinds.join(QStringLiteral(", ")));
    else if (parser.value(as) == QStringLiteral("pdf") &&
             parser.positionalArguments().constFirst() == QStringLiteral("-"))
        problem = QStringLiteral("a PDF needs a file to be written to");
    if (!problem.isEmpty()) {
        usageError(streams, problem.simplified());
        return std::nullopt;
    }
    return Call{parser.isSet(profile) ? parser.value(profile) : store::defaultProfileFolder(),
                parser.positionalArguments().constFirst(), parser.value(as)};
}

/// Reads beside a running Limber when there is one.
Result<Journal, QString> journalOf(const QString& profile) {
    if (!QFileInfo::exists(store::databasePath(profile)))
        return QString(profile + QStringLiteral(": there is no journal here"));
    auto opened = store::Store::open(profile);
    const bool beside = opened.outcome == store::OpenOutcome::LockedByAnother;
    if (!opened.store && !beside)
        return QString(profile + QStringLiteral(": ") + store::message(opened.outcome));
    auto journal = beside ? store::readBeside(profile) : opened.store->journal();
    if (!journal)
        return QString(profile + QStringLiteral(": ") + journal.error().detail);
    return std::move(journal.value());
}

Result<QMap<QString, QString>, QString> preferencesOf(const QString& profile) {
    const auto values = store::preferencesBeside(profile);
    if (!values)
        return QString(profile + QStringLiteral(": ") + values.error().detail);
    return *values;
}

Timestamp wallNow() {
    const QDateTime now = QDateTime::currentDateTime();
    return {
        std::chrono::sys_time<std::chrono::milliseconds>{std::chrono::milliseconds{now.toMSecsSinceEpoch()}},
        std::chrono::minutes{now.offsetFromUtc() / 60}};
}

/// The file's bytes, or why there are none.
Result<QByteArray, QString> exported(const Journal& journal, const Call& call) {
    const QString& as = call.as;
    if (as == QStringLiteral("journal"))
        return exchange::writeJournal(journal);
    if (as == QStringLiteral("backup")) {
        const auto preferences = preferencesOf(call.profile);
        if (!preferences)
            return preferences.error();
        return exchange::writeBackup({journal, *preferences});
    }
    const auto shipped = content::loadCatalogue();
    if (!shipped)
        return QString::fromStdString(shipped.error().describe());
    const Timestamp now = wallNow();
    const Catalogue catalogue = catalogueOf(*shipped, journal, now.localDay());
    if (as == QStringLiteral("fhir"))
        return exchange::writeFhir(catalogue, journal, now);
    if (as == QStringLiteral("calendar")) {
        const auto values = preferencesOf(call.profile);
        if (!values)
            return values.error();
        std::map<std::string, std::string> read;
        for (auto value = values->cbegin(); value != values->cend(); ++value)
            read[value.key().toStdString()] = value.value().toStdString();
        auto calendar =
            exchange::planCalendar(catalogue, journal, readPreferences(read), now, now.localDay());
        if (!calendar)
            return QString(call.profile + QStringLiteral(": no session is planned in the next four weeks"));
        return std::move(*calendar);
    }
    const auto nameOf = [&](const ExerciseId& id) {
        const Exercise* exercise = catalogue.find(id);
        return QString::fromStdString(exercise == nullptr ? id.value : exercise->name);
    };
    return exchange::writeSetsTable(journal, tableKinds().value(as), nameOf);
}

/// Pages are drawn by the program itself, without a window: nothing here may bring in what draws.
int writePdf(const Call& call, const Streams& streams) {
    QProcess limber;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    limber.setProcessEnvironment(environment);
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/limber");
    limber.start(QFileInfo::exists(beside) ? beside : QStringLiteral("limber"),
                 {QStringLiteral("--profile"), call.profile, QStringLiteral("--report"), call.file});
    constexpr int aMinute = 60'000;
    if (!limber.waitForStarted() || !limber.waitForFinished(aMinute))
        return fail(streams, NoProfile,
                    QStringLiteral("the program limber, which draws the pages, did not run"));
    if (limber.exitStatus() != QProcess::NormalExit || limber.exitCode() != 0)
        return fail(
            streams, NoProfile,
            QString::fromLocal8Bit(limber.readAllStandardError()).section(QStringLiteral("limber: "), -1));
    streams.out << QStringLiteral("pdf written to %1\n").arg(call.file);
    return Answered;
}

std::optional<QString> write(const QByteArray& bytes, const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return QString(path + QStringLiteral(": cannot be written: ") + file.errorString());
    return std::nullopt;
}

} // namespace

int runExport(const QStringList& arguments, Streams streams) {
    const auto call = parse(arguments, streams);
    if (!call)
        return WrongUsage;
    const auto journal = journalOf(call->profile);
    if (!journal)
        return fail(streams, NoProfile, journal.error());
    if (call->as == QStringLiteral("pdf"))
        return writePdf(*call, streams);
    const auto bytes = exported(*journal, *call);
    if (!bytes)
        return fail(streams, NoProfile, bytes.error());
    if (call->file == QStringLiteral("-")) {
        streams.out << QString::fromUtf8(*bytes);
        return Answered;
    }
    if (const auto problem = write(*bytes, call->file))
        return fail(streams, NoProfile, *problem);
    if (call->as == QStringLiteral("journal"))
        streams.out
            << QStringLiteral("%1 entries written to %2\n").arg(journal->entries.size()).arg(call->file);
    else
        streams.out << QStringLiteral("%1 written to %2\n")
                           .arg(tableKinds().contains(call->as) ? call->as + QStringLiteral(" table")
                                                                : call->as,
                                call->file);
    return Answered;
}

} // namespace limber::cli
