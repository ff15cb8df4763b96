#include "app/cli/command.h"
#include "app/exchange/journal_file.h"
#include "app/store/profile_folder.h"
#include "app/store/store.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <optional>

namespace limber::cli {

namespace {

struct Call {
    QString profile;
    QString file;
};

/// "[--profile DIR] FILE"; an error is said and gives nothing.
std::optional<Call> parse(const QString& command, const QStringList& arguments, const Streams& streams) {
    QCommandLineParser parser;
    const QCommandLineOption profile(QStringLiteral("profile"), {}, QStringLiteral("DIR"));
    parser.addOption(profile);
    QString problem;
    if (!parser.parse(QStringList(command) + arguments))
        problem = parser.errorText();
    else if (parser.positionalArguments().size() != 1 || parser.positionalArguments().constFirst().isEmpty())
        problem = QStringLiteral("%1 needs exactly one FILE").arg(command);
    else if (parser.isSet(profile) && parser.value(profile).isEmpty())
        problem = QStringLiteral("--profile needs a folder");
    if (!problem.isEmpty()) {
        usageError(streams, problem.simplified());
        return std::nullopt;
    }
    return Call{parser.isSet(profile) ? parser.value(profile) : store::defaultProfileFolder(),
                parser.positionalArguments().constFirst()};
}

int fail(const Streams& streams, ExitStatus status, const QString& problem) {
    streams.err << QString(QStringLiteral("limber-cli: ") + problem).simplified() << u'\n';
    return status;
}

int failOpen(const Streams& streams, const QString& profile, const store::Store::Opened& opened) {
    QString text = profile + QStringLiteral(": ") + store::message(opened.outcome);
    if (!opened.detail.isEmpty() && opened.detail != profile)
        text += QStringLiteral(" (") + opened.detail + u')';
    return fail(streams, noProfile, text);
}

/// Reads beside a running Limber when there is one.
Result<Journal, QString> journalOf(const QString& profile) {
    if (!QFileInfo::exists(store::Store::databasePath(profile)))
        return QString(profile + QStringLiteral(": there is no journal here"));
    auto opened = store::Store::open(profile);
    const bool beside = opened.outcome == store::OpenOutcome::LockedByAnother;
    if (!opened.store && !beside)
        return QString(profile + QStringLiteral(": ") + store::message(opened.outcome));
    auto journal = beside ? store::Store::readBeside(profile) : opened.store->journal();
    if (!journal)
        return QString(profile + QStringLiteral(": ") + journal.error().detail);
    return std::move(journal.value());
}

} // namespace

int runExport(const QStringList& arguments, Streams streams) {
    const auto call = parse(QStringLiteral("export"), arguments, streams);
    if (!call)
        return wrongUsage;
    const auto journal = journalOf(call->profile);
    if (!journal)
        return fail(streams, noProfile, journal.error());
    if (call->file == QStringLiteral("-")) {
        streams.out << QString::fromUtf8(exchange::writeJournal(*journal));
        return answered;
    }
    if (const auto error = exchange::writeJournalFile(*journal, call->file))
        return fail(streams, noProfile, error->toLine());
    streams.out << QStringLiteral("%1 entries written to %2\n").arg(journal->entries.size()).arg(call->file);
    return answered;
}

int runImport(const QStringList& arguments, Streams streams) {
    const auto call = parse(QStringLiteral("import"), arguments, streams);
    if (!call)
        return wrongUsage;
    // The file is read whole before the profile is touched.
    const auto journal = exchange::readJournalFile(call->file);
    if (!journal)
        return fail(streams, notAJournal, journal.error().toLine());
    const auto opened = store::Store::open(call->profile);
    if (!opened.store)
        return failOpen(streams, call->profile, opened);
    const auto change = opened.store->merge(*journal);
    if (!change && change.error().kind == store::StoreError::Kind::Conflict)
        return fail(
            streams, notAJournal,
            QStringLiteral("%1: entry with id \"%2\", field id: the profile holds an entry with this id "
                           "that says something else; nothing was imported")
                .arg(call->file, change.error().detail));
    if (!change)
        return fail(streams, noProfile,
                    QString(change.error().message() + QStringLiteral(" (") + change.error().detail + u')'));
    const auto added = change->added.size();
    streams.out << QStringLiteral("%1 entries imported, %2 were there already\n")
                       .arg(added)
                       .arg(journal->entries.size() - added);
    return answered;
}

} // namespace limber::cli
