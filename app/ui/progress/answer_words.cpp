#include "app/ui/progress/progress_words.h"

#include "app/ui/widgets/content_text.h"
#include "core/base/overloaded.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace limber::ui {

namespace {

QString nameOf(const MeasureGuides& guides, Measure measure) {
    const MeasureGuide* guide = guides.find(measure);
    return guide == nullptr ? ProgressWords::tr("Your measurement") : contentText(guide->name);
}

QString amountOf(const MeasureGuides& guides, Measure measure, double amount) {
    const MeasureGuide* guide = guides.find(measure);
    if (guide == nullptr)
        return numberInWords(amount);
    if (guide->unit == "0–10")
        return ProgressWords::tr("%n point(s)", nullptr, static_cast<int>(std::lround(amount)));
    return measureInWords(*guide, amount);
}

QString changedDose(const finding::DoseChanged& f) {
    const QString from = QLocale().toString(f.from);
    const QString to = QLocale().toString(f.to);
    const bool more = f.to > f.from;
    if (f.eachHold)
        return (more ? ProgressWords::tr("Your hold grew from %1 to %2 s.")
                     : ProgressWords::tr("Your hold went from %1 to %2 s."))
            .arg(from, to);
    switch (f.kind) {
    case DoseKind::Holds:
        return (more ? ProgressWords::tr("Your holds grew from %1 to %2 s in a session.")
                     : ProgressWords::tr("Your holds went from %1 to %2 s in a session."))
            .arg(from, to);
    case DoseKind::Cycles:
        return (more ? ProgressWords::tr("Your sessions grew from %1 to %2 s.")
                     : ProgressWords::tr("Your sessions went from %1 to %2 s."))
            .arg(from, to);
    case DoseKind::Repetitions:
        break;
    }
    return (more ? ProgressWords::tr("Your sessions grew from %1 to %2 repetitions.")
                 : ProgressWords::tr("Your sessions went from %1 to %2 repetitions."))
        .arg(from, to);
}

QString keptDose(const finding::DoseKept& f) {
    const QString total = QLocale().toString(f.total);
    switch (f.kind) {
    case DoseKind::Holds:
        return ProgressWords::tr("You still hold %1 s in a session.").arg(total);
    case DoseKind::Cycles:
        return ProgressWords::tr("Your sessions are still %1 s long.").arg(total);
    case DoseKind::Repetitions:
        break;
    }
    return ProgressWords::tr("You still do %1 repetitions in a session.").arg(total);
}

} // namespace

QString findingInWords(const Finding& finding, const MeasureGuides& guides) {
    return std::visit(
        Overloaded{
            [](const finding::TooEarly& f) {
                return f.sessions == 0
                           ? ProgressWords::tr("Your first session will show here.")
                           : ProgressWords::tr(
                                 "%n session(s) so far. After two weeks you'll see here what has changed.",
                                 nullptr, f.sessions);
            },
            [](const finding::DoseChanged& f) { return changedDose(f); },
            [](const finding::DoseKept& f) { return keptDose(f); },
            [](const finding::PainStayed& f) {
                return f.low == f.high
                           ? ProgressWords::tr("Pain stayed at %1.").arg(f.low)
                           : ProgressWords::tr("Pain stayed between %1 and %2.").arg(f.low).arg(f.high);
            },
            [](const finding::PainChanged& f) {
                return f.to < f.from
                           ? ProgressWords::tr("Pain went down from %1 to %2.").arg(f.from).arg(f.to)
                           : ProgressWords::tr("Pain went up from %1 to %2.").arg(f.from).arg(f.to);
            },
            [&](const finding::MeasureChanged& f) {
                const QString name = nameOf(guides, f.measure);
                const QString amount = amountOf(guides, f.measure, f.amount);
                return f.better ? ProgressWords::tr("%1: %2 better.", "measure: amount").arg(name, amount)
                                : ProgressWords::tr("%1: %2 worse.", "measure: amount").arg(name, amount);
            },
            [](const finding::Resting& f) {
                return ProgressWords::tr(
                    "Your last session was %n day(s) ago. You can pick up where you left off.", nullptr,
                    f.days);
            },
        },
        finding);
}

QString answerInWords(const std::vector<Finding>& findings, const MeasureGuides& guides) {
    QStringList sentences;
    for (const Finding& finding : findings)
        sentences << findingInWords(finding, guides);
    return sentences.join(QLatin1Char(' '));
}

QString outlookInWords(const Outlook& outlook) {
    if (outlook.ready)
        return ProgressWords::tr("You're ready for stage %1").arg(outlook.next);
    if (!outlook.weeks)
        return ProgressWords::tr("On the way to stage %1").arg(outlook.next);
    return ProgressWords::tr("About %n week(s) to stage %1", nullptr, std::max(1, *outlook.weeks))
        .arg(outlook.next);
}

QString milestoneInWords(const MilestoneKind& kind, const Catalogue& catalogue, const MeasureGuides& guides) {
    return std::visit(
        Overloaded{
            [](const milestone::FirstSession&) { return ProgressWords::tr("Your first session"); },
            [](const milestone::FirstMonth&) {
                return ProgressWords::tr("A month after your start, and still at it");
            },
            [](const milestone::Sessions& m) { return ProgressWords::tr("%n session(s)", nullptr, m.count); },
            [&](const milestone::Best& m) {
                const Exercise* exercise = catalogue.find(m.exercise);
                const QString name = exercise == nullptr ? QString::fromStdString(m.exercise.value)
                                                         : contentText(exercise->name);
                return m.kind == DoseKind::Repetitions
                           ? ProgressWords::tr("Your best %1: %n repetition(s)", nullptr, m.total).arg(name)
                           : ProgressWords::tr("Your best %1: %2 s").arg(name, QLocale().toString(m.total));
            },
            [&](const milestone::StageReached& m) {
                const Exercise* exercise = catalogue.stageExercise(m.stage);
                return ProgressWords::tr("You reached stage %1 · %2")
                    .arg(QString::number(m.stage),
                         exercise == nullptr ? QString() : contentText(exercise->stageName));
            },
            [](const milestone::AllStages&) {
                return ProgressWords::tr("You have trained in all five stages");
            },
            [&](const milestone::MeasureBetter& m) {
                return ProgressWords::tr("%1: %2 better than at the start", "measure: amount")
                    .arg(nameOf(guides, m.measure), amountOf(guides, m.measure, m.amount));
            },
        },
        kind);
}

} // namespace limber::ui
