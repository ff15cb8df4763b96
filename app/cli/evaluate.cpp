#include "app/cli/evaluate.h"

#include "core/coach/precedence.h"
#include "core/coach/reason_codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QString>

#include <algorithm>
#include <array>
#include <cmath>

namespace limber::cli {

namespace {

QString text(const char* ascii) {
    return QString::fromLatin1(ascii);
}

const char* nameOf(Zone zone) {
    switch (zone) {
    case Zone::Green:
        return "green";
    case Zone::Repeat:
        return "repeat";
    case Zone::Cut:
        return "cut";
    case Zone::Held:
        return "held";
    case Zone::Stop:
        break;
    }
    return "stop";
}

const char* nameOf(Change change) {
    switch (change) {
    case Change::Start:
        return "start";
    case Change::Raise:
        return "raise";
    case Change::Hold:
        return "hold";
    case Change::CarryOver:
        return "carry-over";
    case Change::Cut:
        return "cut";
    case Change::Return:
        return "return";
    case Change::Ceiling:
        break;
    }
    return "ceiling";
}

const char* nameOf(DaySlot slot) {
    switch (slot) {
    case DaySlot::Morning:
        return "morning";
    case DaySlot::Midday:
        return "midday";
    case DaySlot::Evening:
        return "evening";
    case DaySlot::AnyTime:
        break;
    }
    return "any-time";
}

QString word(Action action) {
    const std::string_view name = wordOf(action);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

/// One decimal is what a person can use.
double rounded(double value) {
    const double one = std::round(value * 10.0) / 10.0;
    return one == 0.0 ? 0.0 : one;
}

/// A value as compact text. Qt writes only arrays and objects: the brackets of a one-element array come off.
QByteArray compact(const QJsonValue& value) {
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

QJsonObject setToJson(const DoseSet& set, bool withSeconds) {
    QJsonObject json;
    if (set.reps)
        json.insert(text("reps"), *set.reps);
    if (set.seconds && withSeconds)
        json.insert(text("seconds"), *set.seconds);
    if (set.load)
        json.insert(text("kg"), set.load->kg());
    return json;
}

QJsonObject doseToJson(const Prescription& prescription) {
    const Dose& dose = prescription.dose();
    QJsonArray sets;
    // The first dose of a stage is done at the exercise's own tempo; only a slower one needs saying.
    const bool usualTempo = dose.kind == DoseKind::Repetitions && prescription.change() == Change::Start;
    for (const DoseSet& set : dose.sets)
        sets.append(setToJson(set, !usualTempo));
    QJsonObject json;
    json.insert(text("exercise"), QString::fromStdString(dose.exercise.value));
    json.insert(text("variant"), QString::fromStdString(dose.variant));
    json.insert(text("sets"), sets);
    json.insert(text("total"), dose.total);
    json.insert(text("unit"), text(dose.kind == DoseKind::Repetitions ? "reps" : "s"));
    json.insert(text("previous_total"),
                prescription.previousTotal() ? QJsonValue(*prescription.previousTotal()) : QJsonValue());
    json.insert(text("change_percent"), rounded(prescription.changePercent()));
    json.insert(text("change"), text(nameOf(prescription.change())));
    return json;
}

QJsonArray reasonsToJson(const std::vector<Reason>& reasons) {
    QJsonArray array;
    for (const Reason& reason : reasons) {
        QJsonObject values;
        for (const auto& [name, value] : valuesOf(reason))
            values.insert(QString::fromStdString(name), rounded(value));
        const std::string_view code = codeOf(reason);
        array.append(
            QJsonObject{{text("code"), QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()))},
                        {text("values"), values}});
    }
    return array;
}

const char* nameOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::Start:
        return "start";
    case Verdict::StartGently:
        return "start-gently";
    case Verdict::NotToday:
        return "not-today";
    case Verdict::Blocked:
        break;
    }
    return "blocked";
}

QJsonObject exerciseToJson(const ExerciseDay& day) {
    const auto& reasons = day.prescription && day.reasons.empty() ? day.prescription->reasons() : day.reasons;
    return {{text("verdict"), text(nameOf(day.verdict))},
            {text("dose"), day.prescription ? QJsonValue(doseToJson(*day.prescription)) : QJsonValue()},
            {text("reasons"), reasonsToJson(reasons)}};
}

/// A reason of the same kind, whatever its numbers.
bool gives(const CoachDay& answer, const Reason& wanted) {
    return std::any_of(answer.reasons.begin(), answer.reasons.end(),
                       [&](const Reason& reason) { return reason.index() == wanted.index(); });
}

/// Why, and where there is no dose, what keeps the stage's exercise from having one.
std::vector<Reason> reasonsOf(const CoachDay& answer, const ExerciseDay* stage) {
    std::vector<Reason> reasons = answer.reasons;
    if (!answer.prescription && stage != nullptr)
        for (const Reason& reason : stage->reasons)
            if (!gives(answer, reason))
                reasons.push_back(reason);
    return reasons;
}

QJsonObject readinessToJson(const Readiness& readiness) {
    return {{text("comfortable"), readiness.comfortable.met},
            {text("pain_free"), readiness.painFree.met},
            {text("levelled_off"), readiness.levelledOff.met},
            {text("adherence"), readiness.adherence.met},
            {text("exposure"), readiness.exposure.met}};
}

} // namespace

QJsonObject answerToJson(const Catalogue& catalogue, const CoachDay& answer) {
    const Exercise* exercise = catalogue.stageExercise(answer.stage);
    const ExerciseDay* stage = exercise == nullptr ? nullptr : answer.find(exercise->id);
    QJsonArray also;
    for (const Action action : answer.also)
        also.append(word(action));
    QJsonArray sessions;
    for (const DueSession& due : answer.sessionsToday)
        sessions.append(QJsonObject{{text("exercise"), QString::fromStdString(due.exercise.value)},
                                    {text("due"), text(nameOf(due.due))}});
    QJsonObject json;
    json.insert(text("today"), QString::fromStdString(formatDay(answer.today)));
    json.insert(text("stage"), answer.stage);
    json.insert(text("calendar_week"), answer.calendarWeek);
    json.insert(text("counted_weeks"), answer.countedWeeks);
    json.insert(text("zone"), text(nameOf(answer.zone)));
    json.insert(text("action"), word(answer.action));
    json.insert(text("also"), also);
    json.insert(text("dose"),
                answer.prescription ? QJsonValue(doseToJson(*answer.prescription)) : QJsonValue());
    json.insert(text("readiness"), readinessToJson(answer.readiness));
    json.insert(text("adherence_percent"), answer.adherencePercent);
    json.insert(text("sessions_today"), sessions);
    json.insert(text("reasons"), reasonsToJson(reasonsOf(answer, stage)));
    QJsonObject exercises;
    for (const ExerciseDay& day : answer.exercises)
        exercises.insert(QString::fromStdString(day.exercise.value), exerciseToJson(day));
    json.insert(text("exercises"), exercises);
    return json;
}

QByteArray evaluateToJson(const Catalogue& catalogue, const CoachDay& answer) {
    // One line a field, in the order of the format's description; QJsonObject alone would sort them.
    static const std::array order{
        "today", "stage",     "calendar_week",     "counted_weeks",  "zone",    "action",   "also",
        "dose",  "readiness", "adherence_percent", "sessions_today", "reasons", "exercises"};
    const QJsonObject json = answerToJson(catalogue, answer);
    QByteArray lines;
    for (const char* name : order) {
        lines += lines.isEmpty() ? "{" : ",\n ";
        lines += '"' + QByteArray(name) + "\": " + compact(json.value(text(name)));
    }
    return lines + "}\n";
}

} // namespace limber::cli
