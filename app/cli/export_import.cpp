#include "app/cli/command.h"
#include "app/content/catalogue_loader.h"
#include "app/exchange/journal_file.h"
#include "app/exchange/tables.h"
#include "app/store/profile_folder.h"
#include "app/store/store.h"

#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QSaveFile>

#include <optional>

namespace limber::cli {

namespace {

struct Call {
    QString profile;
    QString file;
    /// Of an export: "journal", or one of tableKinds().
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

/// "[--profile DIR] FILE"; an error is said and gives nothing.
std::optional<Call> parse(const QString& command, const QStringList& arguments, const Streams& streams) {
    QCommandLineParser parser;
    const QCommandLineOption profile(QStringLiteral("profile"), {}, QStringLiteral("DIR"));
    const QCommandLineOption as(QStringLiteral("as"), {}, QStringLiteral("KIND"), QStringLiteral("journal"));
    parser.addOption(profile);
    const bool exports = command == QStringLiteral("export");
    if (exports)
        parser.addOption(as);
    QString problem;
    if (!parser.parse(QStringList(command) + arguments))
        problem = parser.errorText();
    else if (parser.positionalArguments().size() != 1 || parser.positionalArguments().constFirst().isEmpty())
        problem = QStringLiteral("%1 needs exactly one FILE").arg(command);
    else if (parser.isSet(profile) && parser.value(profile).isEmpty())
        problem = QStringLiteral("--profile needs a folder");
    else if (exports && !tableKinds().contains(parser.value(as)) &&
             parser.value(as) != QStringLiteral("journal"))
        problem = QStringLiteral("--as is journal, %1").arg(tableKinds().keys().join(QStringLiteral(", ")));
    if (!problem.isEmpty()) {
        usageError(streams, problem.simplified());
        return std::nullopt;
    }
    return Call{parser.isSet(profile) ? parser.value(profile) : store::defaultProfileFolder(),
                parser.positionalArguments().constFirst(), exports ? parser.value(as) : QString()};
}

int fail(const Streams& streams, ExitStatus status, const QString& problem) {
    streams.err << QString(QStringLiteral("limber-cli: ") + problem).simplified() << u'\n';
    return status;
}

int failOpen(const Streams& streams, const QString& profile, const store::Store::Opened& opened) {
    QString text = profile + QStringLiteral(": ") + store::message(opened.outcome);
    if (!opened.detail.isEmpty() && opened.detail != profile)
        text += QStringLiteral(" (") + opened.detail + u')';
    return fail(streams, NoProfile, text);
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

/// The file's bytes, or why there are none.
Result<QByteArray, QString> exported(const Journal& journal, const QString& as) {
    if (as == QStringLiteral("journal"))
        return exchange::writeJournal(journal);
    const auto catalogue = content::loadCatalogue();
    if (!catalogue)
        return QString::fromStdString(catalogue.error().describe());
    const auto nameOf = [&](const ExerciseId& id) {
        const Exercise* exercise = catalogue->find(id);
        return QString::fromStdString(exercise == nullptr ? id.value : exercise->name);
    };
    return exchange::writeSetsTable(journal, tableKinds().value(as), nameOf);
}

std::optional<QString> write(const QByteArray& bytes, const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return QString(path + QStringLiteral(": cannot be written: ") + file.errorString());
    return std::nullopt;
}

} // namespace

int runExport(const QStringList& arguments, Streams streams) {
    const auto call = parse(QStringLiteral("export"), arguments, streams);
    if (!call)
        return WrongUsage;
    const auto journal = journalOf(call->profile);
    if (!journal)
        return fail(streams, NoProfile, journal.error());
    const auto bytes = exported(*journal, call->as);
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
        streams.out << QStringLiteral("%1 table written to %2\n").arg(call->as, call->file);
    return Answered;
}

int runImport(const QStringList& arguments, Streams streams) {
    if (arguments.contains(QStringLiteral("--preview")))
        return runPreview(arguments, streams);
    const auto call = parse(QStringLiteral("import"), arguments, streams);
    if (!call)
        return WrongUsage;
    // A table of another program can be looked at, but what Limber does not coach has no place in the journal
    // yet.
    QFile file(call->file);
    if (file.open(QIODevice::ReadOnly) && !file.peek(1).isEmpty() &&
        !exchange::looksLikeJson(file.peek(4096)))
        return fail(streams, NotAJournal,
                    call->file +
                        QStringLiteral(": is not JSON, so it is no journal; a table can be shown with "
                                       "--preview, not yet imported"));
    // The file is read whole before the profile is touched.
    const auto journal = exchange::readJournalFile(call->file);
    if (!journal)
        return fail(streams, NotAJournal, journal.error().toLine());
    const auto opened = store::Store::open(call->profile);
    if (!opened.store)
        return failOpen(streams, call->profile, opened);
    const auto change = opened.store->merge(*journal);
    if (!change && change.error().kind == store::StoreError::Kind::Conflict)
        return fail(
            streams, NotAJournal,
            QStringLiteral("%1: entry with id \"%2\", field id: the profile holds an entry with this id "
                           "that says something else; nothing was imported")
                .arg(call->file, change.error().detail));
    if (!change)
        return fail(streams, NoProfile,
                    QString(change.error().message() + QStringLiteral(" (") + change.error().detail + u')'));
    const auto added = change->added.size();
    streams.out << QStringLiteral("%1 entries imported, %2 were there already\n")
                       .arg(added)
                       .arg(journal->entries.size() - added);
    return Answered;
}

} // namespace limber::cli
