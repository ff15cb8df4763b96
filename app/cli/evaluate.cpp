#include "app/cli/evaluate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QString>

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

const char* nameOf(Action action) {
    switch (action) {
    case Action::Continue:
        return "continue";
    case Action::OfferAdvance:
        return "offer-advance";
    case Action::OfferExtension:
        return "offer-extension";
    case Action::EasierVariant:
        return "easier-variant";
    case Action::StepBack:
        return "step-back";
    case Action::SmallerPlan:
        return "smaller-plan";
    case Action::SeeProfessional:
        return "see-professional";
    case Action::Paused:
        return "paused";
    case Action::Blocked:
        return "blocked";
    case Action::OfferDeload:
        return "offer-deload";
    case Action::Completed:
        break;
    }
    return "completed";
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
        for (const auto& [name, value] : reason.values)
            values.insert(QString::fromStdString(name), rounded(value));
        array.append(
            QJsonObject{{text("code"), QString::fromStdString(reason.code)}, {text("values"), values}});
    }
    return array;
}

QJsonObject readinessToJson(const Readiness& readiness) {
    return {{text("comfortable"), readiness.comfortable.met},
            {text("pain_free"), readiness.painFree.met},
            {text("levelled_off"), readiness.levelledOff.met},
            {text("adherence"), readiness.adherence.met},
            {text("exposure"), readiness.exposure.met}};
}

} // namespace

QJsonObject answerToJson(const Answer& answer) {
    QJsonArray also;
    for (const Action action : answer.also)
        also.append(text(nameOf(action)));
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
    json.insert(text("action"), text(nameOf(answer.action)));
    json.insert(text("also"), also);
    json.insert(text("dose"),
                answer.prescription ? QJsonValue(doseToJson(*answer.prescription)) : QJsonValue());
    json.insert(text("readiness"), readinessToJson(answer.readiness));
    json.insert(text("adherence_percent"), answer.adherencePercent);
    json.insert(text("sessions_today"), sessions);
    json.insert(text("reasons"), reasonsToJson(answer.reasons));
    return json;
}

QByteArray evaluateToJson(const Answer& answer) {
    // One line a field, in the order of the format's description; QJsonObject alone would sort them.
    static const std::array order{
        "today", "stage", "calendar_week", "counted_weeks",     "zone",           "action",
        "also",  "dose",  "readiness",     "adherence_percent", "sessions_today", "reasons"};
    const QJsonObject json = answerToJson(answer);
    QByteArray lines;
    for (const char* name : order) {
        lines += lines.isEmpty() ? "{" : ",\n ";
        lines += '"' + QByteArray(name) + "\": " + compact(json.value(text(name)));
    }
    return lines + "}\n";
}

} // namespace limber::cli
