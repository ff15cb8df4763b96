#include "app/cli/command.h"
#include "app/cli/evaluate.h"
#include "app/content/catalogue_loader.h"
#include "app/exchange/journal_file.h"
#include "core/coach/coach.h"
#include "core/journal/catalogue_of.h"

#include <QCommandLineParser>
#include <QDate>

#include <optional>

namespace limber::cli {

namespace {

struct EvaluateCall {
    QString file;
    Day today;
};

std::optional<EvaluateCall> parseEvaluate(const QStringList& arguments, const Streams& streams) {
    QCommandLineParser parser;
    const QCommandLineOption today(QStringLiteral("today"), {}, QStringLiteral("DATE"));
    parser.addOption(today);
    QString problem;
    std::optional<Day> date;
    if (!parser.parse(QStringList(QStringLiteral("evaluate")) + arguments))
        problem = parser.errorText();
    else if (parser.positionalArguments().size() != 1 || parser.positionalArguments().constFirst().isEmpty())
        problem = QStringLiteral("evaluate needs exactly one FILE");
    else if (parser.values(today).size() > 1)
        problem = QStringLiteral("--today may be given once");
    else {
        const QString text =
            parser.isSet(today) ? parser.value(today) : QDate::currentDate().toString(Qt::ISODate);
        date = parseDay(text.toStdString());
        if (!date)
            problem = QStringLiteral("--today needs a date such as 2026-04-01, not \"%1\"").arg(text);
    }
    if (!problem.isEmpty() || !date) {
        usageError(streams, problem.simplified());
        return std::nullopt;
    }
    return EvaluateCall{parser.positionalArguments().constFirst(), *date};
}

} // namespace

int runEvaluate(const QStringList& arguments, Streams streams) {
    const auto call = parseEvaluate(arguments, streams);
    if (!call)
        return WrongUsage;
    const auto journal = exchange::readJournalFile(call->file);
    if (!journal) {
        streams.err << QString(QStringLiteral("limber-cli: ") + journal.error().toLine()).simplified()
                    << u'\n';
        return NotAJournal;
    }
    const auto catalogue = content::loadCatalogue();
    if (!catalogue) {
        streams.err << QStringLiteral("limber-cli: ") << QString::fromStdString(catalogue.error().describe())
                    << u'\n';
        return NoProfile;
    }
    const Catalogue persons = catalogueOf(*catalogue, *journal, call->today);
    streams.out << QString::fromUtf8(evaluateToJson(persons, evaluate(persons, *journal, call->today)));
    return Answered;
}

} // namespace limber::cli
