#include "app/cli/command.h"
#include "app/content/catalogue_loader.h"
#include "app/exchange/history_preview.h"
#include "app/exchange/journal_file.h"
#include "app/json/writer.h"

#include <QCommandLineParser>
#include <QFile>

#include <algorithm>
#include <optional>

namespace limber::cli {

namespace {

struct PreviewCall {
    QString file;
    exchange::HistoryOptions options;
};

/// The word's place in a list of words; 0, the first, when the option is not given.
std::optional<int> choice(const QCommandLineParser& parser, const QCommandLineOption& option,
                          const QStringList& words) {
    return !parser.isSet(option) ? std::optional(0)
           : words.contains(parser.value(option))
               ? std::optional(static_cast<int>(words.indexOf(parser.value(option))) + 1)
               : std::nullopt;
}

std::optional<PreviewCall> parsePreview(const QStringList& arguments, const Streams& streams) {
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
    else if (!(order = choice(parser, dates, {QStringLiteral("dmy"), QStringLiteral("mdy")})))
        problem = QStringLiteral("--dates is dmy or mdy");
    else if (!(weight = choice(parser, unit, {QStringLiteral("kg"), QStringLiteral("lb")})))
        problem = QStringLiteral("--unit is kg or lb");
    if (!problem.isEmpty() || !order || !weight) {
        usageError(streams, problem.simplified());
        return std::nullopt;
    }
    return PreviewCall{parser.positionalArguments().constFirst(),
                       {static_cast<exchange::DateOrder>(*order), static_cast<exchange::WeightUnit>(*weight),
                        QDate::currentDate()}};
}

int refuse(const Streams& streams, const QString& file, const QString& why) {
    streams.err << QString(QStringLiteral("limber-cli: ") + file + QStringLiteral(": ") + why).simplified()
                << u'\n';
    return NotAJournal;
}

/// A journal's entries, in the words of a table's preview.
std::string journalPreview(const Journal& journal) {
    const auto sets = std::count_if(journal.entries.begin(), journal.entries.end(), [](const Entry& entry) {
        return std::holds_alternative<SetFact>(entry.fact);
    });
    std::string out;
    json::Writer fields(out);
    fields.text("format", "journal");
    fields.whole("rows", static_cast<long long>(journal.entries.size()));
    fields.whole("matched", sets);
    fields.whole("other", 0);
    fields.begin("left_out");
    out += "[], \"ambiguous\": [], \"read\": []";
    fields.close();
    return out + '\n';
}

} // namespace

int runPreview(const QStringList& arguments, Streams streams) {
    const auto call = parsePreview(arguments, streams);
    if (!call)
        return WrongUsage;
    QFile file(call->file);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(streams, call->file, QStringLiteral("cannot be read: ") + file.errorString());
    const QByteArray bytes = file.readAll();
    if (exchange::looksLikeJson(bytes)) {
        const auto journal = exchange::readJournal(bytes, call->file);
        if (!journal) {
            streams.err << QString(QStringLiteral("limber-cli: ") + journal.error().toLine()).simplified()
                        << u'\n';
            return NotAJournal;
        }
        streams.out << QString::fromStdString(journalPreview(*journal));
        return Answered;
    }
    const auto catalogue = content::loadCatalogue();
    if (!catalogue)
        return refuse(streams, call->file, QString::fromStdString(catalogue.error().describe()));
    const auto preview = exchange::previewHistory(bytes, *catalogue, call->options);
    if (!preview)
        return refuse(streams, call->file, QString::fromStdString(preview.error().toLine()));
    streams.out << QString::fromStdString(exchange::previewToJson(*preview));
    return Answered;
}

} // namespace limber::cli
