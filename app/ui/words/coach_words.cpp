#include "app/ui/words/coach_words.h"

#include "app/ui/words/reason_sentences.h"

#include <QCoreApplication>
#include <QStringList>

namespace limber::ui {

QString reasonsText(const std::vector<Reason>& reasons) {
    QStringList sentences;
    for (const Reason& reason : reasons) {
        const QString sentence = reasonText(reason);
        if (!sentence.isEmpty() && !sentences.contains(sentence))
            sentences << sentence;
    }
    return sentences.join(QLatin1Char(' '));
}

QString actionTitle(Action action) {
    switch (action) {
    case Action::Continue:
        return Coach::tr("Carry on as planned");
    case Action::OfferAdvance:
        return Coach::tr("You're ready for the next stage");
    case Action::OfferExtension:
        return Coach::tr("Move on, or two more weeks?");
    case Action::EasierVariant:
        return Coach::tr("An easier version for two weeks");
    case Action::StepBack:
        return Coach::tr("One stage back, to let it settle");
    case Action::SmallerPlan:
        return Coach::tr("A smaller plan may fit better");
    case Action::SeeProfessional:
        return Coach::tr("Talk to a doctor or physio");
    case Action::Paused:
        return Coach::tr("Your programme is paused");
    case Action::Blocked:
        return Coach::tr("Get this checked first");
    case Action::OfferDeload:
        return Coach::tr("A lighter week?");
    case Action::Completed:
        return Coach::tr("You've completed all five stages");
    }
    return {};
}

QString zoneText(Zone zone) {
    switch (zone) {
    case Zone::Green:
        return Coach::tr("OK to increase");
    case Zone::Repeat:
        return Coach::tr("Same target again");
    case Zone::Cut:
        return Coach::tr("20% lower for now");
    case Zone::Held:
        return Coach::tr("On hold for now");
    case Zone::Stop:
        return Coach::tr("No more of this exercise today");
    }
    return {};
}

QString weekText(const CoachDay& answer) {
    const int week = answer.countedWeeks + 1;
    return week > 6 ? Coach::tr("week %1").arg(week) : Coach::tr("week %1 of 6").arg(week);
}

const Criterion& criterionOf(const Readiness& readiness, CriterionKind kind) {
    switch (kind) {
    case CriterionKind::Comfortable:
        return readiness.comfortable;
    case CriterionKind::PainFree:
        return readiness.painFree;
    case CriterionKind::LevelledOff:
        return readiness.levelledOff;
    case CriterionKind::Adherence:
        return readiness.adherence;
    case CriterionKind::Exposure:
        break;
    }
    return readiness.exposure;
}

QString criterionName(CriterionKind kind) {
    switch (kind) {
    case CriterionKind::Comfortable:
        return Coach::tr("Comfortable");
    case CriterionKind::PainFree:
        return Coach::tr("Pain-free");
    case CriterionKind::LevelledOff:
        return Coach::tr("Levelled off");
    case CriterionKind::Adherence:
        return Coach::tr("Regular");
    case CriterionKind::Exposure:
        return Coach::tr("Enough practice");
    }
    return {};
}

namespace {

/// In a few words where there are such.
QString briefText(const Reason& reason) {
    return std::visit(
        [](const auto& told) {
            if constexpr (requires { words::brief(told); })
                return words::brief(told);
            else
                return words::sentence(told);
        },
        reason);
}

} // namespace

QString criterionEvidence(const Criterion& criterion) {
    QStringList parts;
    for (const Reason& reason : criterion.evidence)
        parts << reasonText(reason);
    return parts.join(QStringLiteral("; "));
}

QString briefCriterionEvidence(const Criterion& criterion) {
    QStringList parts;
    for (const Reason& reason : criterion.evidence) {
        parts << briefText(reason);
        // What is met needs no second proof; what is not may fail for the last of them.
        if (criterion.met)
            break;
    }
    return parts.join(QStringLiteral("; "));
}

QString criterionLine(CriterionKind kind, const Criterion& criterion) {
    const QString evidence = criterionEvidence(criterion);
    return evidence.isEmpty() ? criterionName(kind) : Coach::tr("%1 — %2").arg(criterionName(kind), evidence);
}

} // namespace limber::ui
