#include "app/ui/journal/journal_words.h"

#include "app/ui/widgets/content_text.h"
#include "app/ui/widgets/persons_text.h"
#include "core/base/overloaded.h"

#include <QLocale>
#include <QStringList>

#include <chrono>
#include <cmath>

namespace limber::ui {

namespace {

QString number(double value) {
    return QLocale().toString(value, 'f', std::abs(value - std::round(value)) < 0.05 ? 0 : 1);
}

QString screeningInWords(ScreeningResult result) {
    switch (result) {
    case ScreeningResult::Clear:
        return JournalWords::tr("No warning signs reported");
    case ScreeningResult::Amber:
        return JournalWords::tr("Start gently");
    case ScreeningResult::Urgent:
        return JournalWords::tr("See a doctor this week");
    case ScreeningResult::Red:
        break;
    }
    return JournalWords::tr("Get help now");
}

QString stageInWords(const StageFact& fact, const Catalogue& catalogue) {
    const Exercise* exercise = catalogue.stageExercise(fact.stage);
    const QString name = exercise == nullptr ? QString() : contentText(exercise->stageName);
    switch (fact.reason) {
    case StageReason::Started:
        return JournalWords::tr("Started stage %1 · %2").arg(QString::number(fact.stage), name);
    case StageReason::Advanced:
        return JournalWords::tr("Moved on to stage %1 · %2").arg(QString::number(fact.stage), name);
    case StageReason::Extended:
        return JournalWords::tr("Stayed in stage %1 · %2").arg(QString::number(fact.stage), name);
    case StageReason::SteppedBack:
        break;
    }
    return JournalWords::tr("Stepped back to stage %1 · %2").arg(QString::number(fact.stage), name);
}

QString dateInWords(Day day) {
    return QLocale().toString(toDate(day), QLocale::ShortFormat);
}

QString clearanceInWords(const Clearance& fact) {
    const QString on = dateInWords(fact.on);
    switch (fact.scope) {
    case ClearanceScope::All:
        return JournalWords::tr("All exercises are fine, %1").arg(on);
    case ClearanceScope::Gentle:
        return JournalWords::tr("Gentle movement only, %1").arg(on);
    case ClearanceScope::Limited:
        break;
    }
    return JournalWords::tr("Some exercises left out, %1").arg(on);
}

} // namespace

QString exerciseInWords(const Catalogue& catalogue, const ExerciseId& id) {
    const Exercise* exercise = catalogue.find(id);
    return exercise == nullptr ? personsText(id.value) : contentText(exercise->name);
}

QString kindInWords(const Fact& fact) {
    return std::visit(Overloaded{
                          [](const Screening&) { return JournalWords::tr("Safety questions"); },
                          [](const StageFact&) { return JournalWords::tr("Stage"); },
                          [](const SetFact&) { return JournalWords::tr("Exercise"); },
                          [](const CheckIn&) { return JournalWords::tr("Check-in"); },
                          [](const Morning&) { return JournalWords::tr("Morning check"); },
                          [](const Benchmark&) { return JournalWords::tr("Weekly check"); },
                          [](const Outcome&) { return JournalWords::tr("Measurement"); },
                          [](const Pause&) { return JournalWords::tr("Break"); },
                          [](const Retract&) { return JournalWords::tr("Deleted"); },
                          [](const Clearance&) { return JournalWords::tr("Agreed with a professional"); },
                          [](const FollowUp&) { return JournalWords::tr("Follow-up"); },
                          [](const Deferral& f) {
                              return f.what == Deferrable::FullDose ? JournalWords::tr("Lighter week")
                                                                    : JournalWords::tr("Postponed");
                          },
                          [](const Activity&) { return JournalWords::tr("Other activity"); },
                          [](const OwnExercise&) { return JournalWords::tr("My exercise"); },
                          [](const CarePlan&) { return JournalWords::tr("Therapist's plan"); },
                      },
                      fact);
}

QString workInWords(const Work& work, bool countsRepetitions) {
    QStringList parts;
    if (work.reps && work.seconds && !countsRepetitions)
        parts << JournalWords::tr("%1 × %2 s").arg(*work.reps).arg(*work.seconds);
    else if (work.reps)
        parts << JournalWords::tr("%n repetition(s)", nullptr, *work.reps);
    else if (work.seconds && *work.seconds >= 120 && *work.seconds % 60 == 0)
        parts << JournalWords::tr("%1 min").arg(*work.seconds / 60);
    else if (work.seconds)
        parts << JournalWords::tr("%1 s").arg(*work.seconds);
    if (work.load)
        parts << JournalWords::tr("%1 kg").arg(number(work.load->kg()));
    return parts.isEmpty() ? JournalWords::tr("nothing") : parts.join(QStringLiteral(", "));
}

QString pauseReasonInWords(PauseReason reason) {
    switch (reason) {
    case PauseReason::Holiday:
        return JournalWords::tr("Holiday or travel");
    case PauseReason::Illness:
        return JournalWords::tr("Illness");
    case PauseReason::Injury:
        return JournalWords::tr("Injury");
    case PauseReason::Operation:
        return JournalWords::tr("Operation");
    case PauseReason::Pregnancy:
        return JournalWords::tr("Pregnancy");
    case PauseReason::Flare:
        return JournalWords::tr("Flare-up");
    case PauseReason::Other:
        break;
    }
    return JournalWords::tr("Another reason");
}

QString endInWords(SetEnd ended) {
    switch (ended) {
    case SetEnd::Completed:
        return JournalWords::tr("completed");
    case SetEnd::Tired:
        return JournalWords::tr("stopped early, tired");
    case SetEnd::Pain:
        return JournalWords::tr("stopped for pain");
    case SetEnd::Skipped:
        return JournalWords::tr("skipped");
    case SetEnd::Interrupted:
        break;
    }
    return JournalWords::tr("interrupted");
}

QString sideInWords(Side side) {
    switch (side) {
    case Side::Left:
        return JournalWords::tr("left");
    case Side::Right:
        return JournalWords::tr("right");
    case Side::Both:
        break;
    }
    return JournalWords::tr("both sides");
}

QString factInWords(const Fact& fact, const Catalogue& catalogue, const MeasureGuides& guides) {
    return std::visit(
        Overloaded{
            [](const Screening& f) { return screeningInWords(f.result); },
            [&](const StageFact& f) { return stageInWords(f, catalogue); },
            [&](const SetFact& f) {
                return JournalWords::tr("%1: %2").arg(exerciseInWords(catalogue, f.exercise),
                                                      workInWords(f.done));
            },
            [](const CheckIn& f) { return JournalWords::tr("Effort %1, pain %2").arg(f.effort).arg(f.pain); },
            [](const Morning& f) { return JournalWords::tr("Pain %1").arg(f.pain); },
            [&](const Benchmark& f) {
                return JournalWords::tr("%1: %2 %3", "exercise: value unit")
                    .arg(exerciseInWords(catalogue, f.exercise), number(f.value), personsText(f.unit));
            },
            [&](const Outcome& f) {
                const MeasureGuide* guide = guides.find(f.measure);
                const QString name =
                    guide == nullptr ? JournalWords::tr("Measurement") : contentText(guide->name);
                if (guide != nullptr && guide->unit == "0–10")
                    return JournalWords::tr("%1: %2 out of 10", "rating: value").arg(name, number(f.value));
                return JournalWords::tr("%1: %2 %3", "measure: value unit")
                    .arg(name, number(f.value),
                         guide == nullptr ? personsText(f.unit) : contentText(guide->unit));
            },
            [](const Pause& f) {
                return JournalWords::tr("From %1 to %2").arg(dateInWords(f.from), dateInWords(f.until));
            },
            [](const Retract&) { return JournalWords::tr("Deleted"); },
            [](const Clearance& f) { return clearanceInWords(f); },
            [](const FollowUp& f) {
                return f.answer == FollowUpAnswer::Gone ? JournalWords::tr("The tingling is gone")
                                                        : JournalWords::tr("The tingling is still there");
            },
            [](const Deferral& f) { return JournalWords::tr("Not before %1").arg(dateInWords(f.until)); },
            [](const Activity& f) {
                return JournalWords::tr("%1: %2").arg(personsText(f.name), workInWords(f.done));
            },
            [](const OwnExercise& f) {
                return f.removed ? JournalWords::tr("%1, no longer in use").arg(personsText(f.name))
                                 : personsText(f.name);
            },
            [](const CarePlan& f) {
                return f.ended ? JournalWords::tr("Plan of %1 ended").arg(personsText(f.by))
                               : JournalWords::tr("Set by %1 on %2", "who, date")
                                     .arg(personsText(f.by), dateInWords(f.on));
            },
        },
        fact);
}

QString factDetails(const Entry& entry) {
    const Fact& fact = entry.fact;
    if (const auto* pause = std::get_if<Pause>(&fact))
        return pause->note.empty() ? pauseReasonInWords(pause->reason)
                                   : JournalWords::tr("%1 · %2", "reason of a pause, note")
                                         .arg(pauseReasonInWords(pause->reason), personsText(pause->note));
    if (const auto* activity = std::get_if<Activity>(&fact))
        return personsText(activity->note);
    if (const auto* plan = std::get_if<CarePlan>(&fact))
        return personsText(plan->note);
    const auto* morning = std::get_if<Morning>(&fact);
    if (morning != nullptr && morning->muscleOnly)
        return JournalWords::tr("only muscle soreness, same on both sides");
    const auto* screening = std::get_if<Screening>(&fact);
    if (screening != nullptr && screening->worried)
        return JournalWords::tr("you told us you were worried");
    return {};
}

QDateTime writtenDateTime(const Timestamp& at) {
    return {toDate(at.localDay()),
            QTime::fromMSecsSinceStartOfDay(static_cast<int>(at.localTimeOfDay().count()))};
}

QString timeInWords(const Timestamp& at) {
    return QLocale().toString(writtenDateTime(at).time(), JournalWords::tr("HH:mm", "time format"));
}

Timestamp toTimestamp(const QDateTime& when) {
    return localTimestamp(toDay(when.date()), std::chrono::milliseconds{when.time().msecsSinceStartOfDay()},
                          std::chrono::minutes{when.offsetFromUtc() / 60});
}

} // namespace limber::ui
