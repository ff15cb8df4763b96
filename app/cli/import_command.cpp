#include "app/cli/command.h"
#include "app/content/catalogue_loader.h"
#include "app/exchange/backup_file.h"
#include "app/exchange/history_import.h"
#include "app/exchange/journal_file.h"
#include "app/exchange/plan_file.h"
#include "app/json/writer.h"
#include "app/store/profile_folder.h"
#include "app/store/store.h"
#include "core/journal/catalogue_of.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QFile>

#include <algorithm>
#include <optional>

namespace limber::cli {

namespace {

struct ImportCall {
    QString profile;
    QString file;
    bool preview = false;
    exchange::HistoryOptions options;
};

Day dayOf(QDate date) {
    return Day{std::chrono::days{QDate(1970, 1, 1).daysTo(date)}};
}

/// The word's place in a list of words; 0, the first, when the option is not given.
std::optional<int> choice(const QCommandLineParser& parser, const QCommandLineOption& option,
                          const QStringList& words) {
    return !parser.isSet(option) ? std::optional(0)
           : words.contains(parser.value(option))
               ? std::optional(static_cast<int>(words.indexOf(parser.value(option))) + 1)
               : std::nullopt;
}

std::optional<ImportCall> parseImport(const QStringList& arguments, const Streams& streams) {
    QCommandLineParser parser;
    const QCommandLineOption preview(QStringLiteral("preview"));
    const QCommandLineOption profile(QStringLiteral("profile"), {}, QStringLiteral("DIR"));
    const QCommandLineOption dates(QStringLiteral("dates"), {}, QStringLiteral("dmy|mdy"));
    const QCommandLineOption unit(QStringLiteral("unit"), {}, QStringLiteral("kg|lb"));
    parser.addOptions({preview, profile, dates, unit});
    QString problem;
    std::optional<int> order, weight;
    if (!parser.parse(QStringList(QStringLiteral("import")) + arguments))
        problem = parser.errorText();
    else if (parser.positionalArguments().size() != 1 || parser.positionalArguments().constFirst().isEmpty())
        problem = QStringLiteral("import needs exactly one FILE");
    else if (parser.isSet(profile) && parser.value(profile).isEmpty())
        problem = QStringLiteral("--profile needs a folder");
    else if (!(order = choice(parser, dates, {QStringLiteral("dmy"), QStringLiteral("mdy")})))
        problem = QStringLiteral("--dates is dmy or mdy");
    else if (!(weight = choice(parser, unit, {QStringLiteral("kg"), QStringLiteral("lb")})))
        problem = QStringLiteral("--unit is kg or lb");
    if (!problem.isEmpty() || !order || !weight) {
        usageError(streams, problem.simplified());
        return std::nullopt;
    }
    ImportCall call;
    call.profile = parser.isSet(profile) ? parser.value(profile) : store::defaultProfileFolder();
    call.file = parser.positionalArguments().constFirst();
    call.preview = parser.isSet(preview);
    call.options.dates = static_cast<exchange::DateOrder>(*order);
    call.options.unit = static_cast<exchange::WeightUnit>(*weight);
    call.options.today = QDate::currentDate();
    return call;
}

int refuse(const Streams& streams, const ImportCall& call, const QString& why) {
    return fail(streams, NotAJournal, call.file + QStringLiteral(": ") + why);
}

/// What is no table, in the words of a table's preview.
std::string plainPreview(const char* format, std::size_t rows, std::size_t matched) {
    std::string out;
    json::Writer fields(out);
    fields.text("format", format);
    fields.whole("rows", static_cast<long long>(rows));
    fields.whole("matched", static_cast<long long>(matched));
    fields.whole("other", 0);
    fields.begin("left_out");
    out += "[], \"ambiguous\": [], \"read\": []";
    fields.close();
    return out + '\n';
}

std::size_t setsIn(const Journal& journal) {
    return static_cast<std::size_t>(
        std::count_if(journal.entries.begin(), journal.entries.end(),
                      [](const Entry& entry) { return std::holds_alternative<SetFact>(entry.fact); }));
}

int mergeJournal(const Streams& streams, const ImportCall& call, const Journal& journal,
                 const QMap<QString, QString>& preferences) {
    const auto opened = store::Store::open(call.profile);
    if (!opened.store)
        return failOpen(streams, call.profile, opened);
    const auto change = opened.store->merge(journal);
    if (!change && change.error().kind == store::StoreError::Kind::Conflict)
        return fail(
            streams, NotAJournal,
            QStringLiteral("%1: entry with id \"%2\", field id: the profile holds an entry with this id "
                           "that says something else; nothing was imported")
                .arg(call.file, change.error().detail));
    if (!change)
        return fail(streams, NoProfile,
                    QString(change.error().message() + QStringLiteral(" (") + change.error().detail + u')'));
    if (!preferences.isEmpty())
        if (const auto saved = opened.store->savePreferences(preferences); !saved)
            return fail(streams, NoProfile, saved.error().message());
    const auto added = change->added.size();
    streams.out << QStringLiteral("%1 entries imported, %2 were there already\n")
                       .arg(added)
                       .arg(journal.entries.size() - added);
    return Answered;
}

/// A journal, a backup or a therapist's plan.
int importJson(const Streams& streams, const ImportCall& call, const QByteArray& bytes) {
    if (exchange::isBackup(bytes)) {
        const auto backup = exchange::readBackup(bytes, call.file);
        if (!backup)
            return fail(streams, NotAJournal, backup.error().toLine());
        if (!call.preview)
            return mergeJournal(streams, call, backup->journal, backup->preferences);
        streams.out << QString::fromStdString(
            plainPreview("backup", backup->journal.entries.size(), setsIn(backup->journal)));
        return Answered;
    }
    if (exchange::isPlan(bytes)) {
        const auto plan = exchange::readPlan(bytes, call.file);
        if (!plan)
            return fail(streams, NotAJournal, plan.error().toLine());
        if (!call.preview) {
            Journal facts;
            facts.entries = exchange::entriesOf(*plan);
            return mergeJournal(streams, call, facts, {});
        }
        const std::size_t items = plan->plan.items.size() + plan->exercises.size();
        streams.out << QString::fromStdString(plainPreview("plan", items, items));
        return Answered;
    }
    const auto journal = exchange::readJournal(bytes, call.file);
    if (!journal)
        return fail(streams, NotAJournal, journal.error().toLine());
    if (!call.preview)
        return mergeJournal(streams, call, *journal, {});
    streams.out << QString::fromStdString(plainPreview("journal", journal->entries.size(), setsIn(*journal)));
    return Answered;
}

/// Why a table that was read is not imported as it is; empty when it may be.
QString whyNot(const exchange::HistoryPreview& preview) {
    for (const std::string& what : preview.ambiguous)
        return what == "dates"
                   ? QStringLiteral("day and month could change places; say --dates dmy or --dates mdy")
                   : QStringLiteral("the unit of the weights is not said; say --unit kg or --unit lb");
    for (const exchange::LeftOut& left : preview.leftOut)
        if (left.faulty)
            return QString::fromStdString(exchange::TableFault{left.line, left.column, left.why}.toLine() +
                                          "; nothing was imported");
    return {};
}

int importTable(const Streams& streams, const ImportCall& call, const QByteArray& bytes) {
    const auto catalogue = content::loadCatalogue();
    if (!catalogue)
        return fail(streams, NoProfile, QString::fromStdString(catalogue.error().describe()));
    const auto first = exchange::previewHistory(bytes, *catalogue, call.options);
    if (!first)
        return refuse(streams, call, QString::fromStdString(first.error().toLine()));
    if (call.preview) {
        streams.out << QString::fromStdString(exchange::previewToJson(*first));
        return Answered;
    }
    if (const QString why = whyNot(*first); !why.isEmpty())
        return refuse(streams, call, why);
    const auto opened = store::Store::open(call.profile);
    if (!opened.store)
        return failOpen(streams, call.profile, opened);
    const auto journal = opened.store->journal();
    if (!journal)
        return fail(streams, NoProfile, journal.error().message());
    // With the exercises of the person.
    const Catalogue persons = catalogueOf(*catalogue, *journal, dayOf(call.options.today));
    const auto read = persons.exercises() == catalogue->exercises()
                          ? first
                          : exchange::previewHistory(bytes, persons, call.options);
    const exchange::HistoryImport import = exchange::importHistory(*read, *journal);
    const auto change = opened.store->append(import.entries);
    if (!change)
        return fail(streams, NoProfile,
                    QString(change.error().message() + QStringLiteral(" (") + change.error().detail + u')'));
    const auto others = std::count_if(change->added.begin(), change->added.end(), [](const Entry& entry) {
        return std::holds_alternative<Activity>(entry.fact);
    });
    streams.out << QStringLiteral(
                       "%1 sets and %2 other activities imported, %3 were there already, %4 left out\n")
                       .arg(static_cast<std::ptrdiff_t>(change->added.size()) - others)
                       .arg(others)
                       .arg(read->matched + read->other - static_cast<int>(change->added.size()))
                       .arg(read->leftOut.size());
    return Answered;
}

} // namespace

int runImport(const QStringList& arguments, Streams streams) {
    const auto call = parseImport(arguments, streams);
    if (!call)
        return WrongUsage;
    QFile file(call->file);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(streams, *call, QStringLiteral("cannot be read: ") + file.errorString());
    const QByteArray bytes = file.readAll();
    return exchange::looksLikeJson(bytes) ? importJson(streams, *call, bytes)
                                          : importTable(streams, *call, bytes);
}

} // namespace limber::cli
