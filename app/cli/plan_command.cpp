#include "app/cli/command.h"
#include "app/cli/session_plan.h"
#include "app/content/catalogue_loader.h"
#include "app/exchange/journal_file.h"
#include "app/store/store.h"
#include "core/journal/catalogue_of.h"

#include "core/coach/coach.h"

#include <QCommandLineParser>

#include <optional>

namespace limber::cli {

namespace {

struct PlanCall {
    /// One of the two is empty.
    QString journal;
    QString profile;
    Day today;
    ExerciseId exercise;
    /// Empty for the form that the coach has chosen.
    std::string variant;
};

/// What a plan is made from.
struct Source {
    Journal journal;
    Preferences preferences;
};

int refuseWith(const Streams& streams, ExitStatus status, const QString& problem) {
    streams.err << QString(QStringLiteral("limber-cli: ") + problem).simplified() << u'\n';
    return status;
}

std::optional<PlanCall> parsePlan(const QStringList& arguments, const Streams& streams) {
    QCommandLineParser parser;
    const QCommandLineOption journal(QStringLiteral("journal"), {}, QStringLiteral("FILE"));
    const QCommandLineOption profile(QStringLiteral("profile"), {}, QStringLiteral("DIR"));
    const QCommandLineOption today(QStringLiteral("today"), {}, QStringLiteral("DATE"));
    const QCommandLineOption variant(QStringLiteral("variant"), {}, QStringLiteral("VARIANT"));
    parser.addOptions({journal, profile, today, variant});
    QString problem;
    std::optional<Day> date;
    if (!parser.parse(QStringList(QStringLiteral("plan")) + arguments))
        problem = parser.errorText();
    else if (parser.positionalArguments().size() != 1 || parser.positionalArguments().constFirst().isEmpty())
        problem = QStringLiteral("plan needs exactly one EXERCISE");
    else if (parser.values(journal).size() + parser.values(profile).size() != 1 ||
             (parser.value(journal).isEmpty() && parser.value(profile).isEmpty()))
        problem = QStringLiteral("plan needs either --journal FILE or --profile DIR");
    else if (parser.values(variant).size() > 1 || (parser.isSet(variant) && parser.value(variant).isEmpty()))
        problem = QStringLiteral("--variant needs one name");
    else if (parser.values(today).size() != 1 || !(date = parseDay(parser.value(today).toStdString())))
        problem = QStringLiteral("plan needs one --today with a date such as 2026-04-01");
    if (!problem.isEmpty() || !date) {
        usageError(streams, problem.simplified());
        return std::nullopt;
    }
    return PlanCall{parser.value(journal),
                    parser.value(profile),
                    *date,
                    {parser.positionalArguments().constFirst().toStdString()},
                    parser.value(variant).toStdString()};
}

/// What is wrong with the names in the call; empty when the catalogue has them.
QString unknownName(const Catalogue& catalogue, const PlanCall& call) {
    const Exercise* exercise = catalogue.find(call.exercise);
    if (exercise == nullptr)
        return QStringLiteral("unknown exercise \"%1\"").arg(QString::fromStdString(call.exercise.value));
    for (const Variant& variant : exercise->variants)
        if (variant.id == call.variant)
            return {};
    return call.variant.empty()
               ? QString()
               : QStringLiteral("%1 has no variant \"%2\"")
                     .arg(QString::fromStdString(call.exercise.value), QString::fromStdString(call.variant));
}

/// The profile as it stands on disk, open in a window or not. Changes nothing.
store::Stored<Source> sourceOfProfile(const QString& profile) {
    auto journal = store::readBeside(profile);
    if (!journal)
        return journal.error();
    const auto values = store::preferencesBeside(profile);
    if (!values)
        return values.error();
    std::map<std::string, std::string> read;
    for (auto value = values->cbegin(); value != values->cend(); ++value)
        read[value.key().toStdString()] = value.value().toStdString();
    return Source{std::move(journal.value()), readPreferences(read)};
}

} // namespace

int runPlan(const QStringList& arguments, Streams streams) {
    const auto call = parsePlan(arguments, streams);
    if (!call)
        return WrongUsage;
    const auto catalogue = content::loadCatalogue();
    if (!catalogue)
        return refuseWith(streams, NoProfile, QString::fromStdString(catalogue.error().describe()));
    Source source;
    if (!call->journal.isEmpty()) {
        auto journal = exchange::readJournalFile(call->journal);
        if (!journal)
            return refuseWith(streams, NotAJournal, journal.error().toLine());
        source.journal = std::move(journal.value());
    } else {
        auto profile = sourceOfProfile(call->profile);
        if (!profile)
            return refuseWith(streams, NoProfile,
                              call->profile + QStringLiteral(": ") + profile.error().detail);
        source = std::move(profile.value());
    }
    const Catalogue persons = catalogueOf(*catalogue, source.journal, call->today);
    if (const QString unknown = unknownName(persons, *call); !unknown.isEmpty())
        return usageError(streams, unknown.simplified());
    const CoachDay day = evaluate(persons, source.journal, call->today);
    const auto decided = startable(day, call->exercise, call->variant);
    if (!decided) {
        streams.out << QString::fromStdString(refusalToJson(decided.error()));
        return Refused;
    }
    streams.out << QString::fromStdString(planToJson(persons, *decided, source.preferences));
    return Answered;
}

} // namespace limber::cli
