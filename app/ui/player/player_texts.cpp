#include "app/ui/player/player_texts.h"

#include "app/ui/widgets/content_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <chrono>

namespace limber::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Player)
};

QString phaseWord(PhaseKind phase) {
    switch (phase) {
    case PhaseKind::MoveIn:
        return Words::tr("ease in");
    case PhaseKind::Hold:
        return Words::tr("hold");
    case PhaseKind::MoveOut:
        return Words::tr("ease out");
    case PhaseKind::Pause:
        return Words::tr("rest");
    }
    return {};
}

/// "7" above, "seconds, hold" below; minutes need no unit.
QString withUnit(const PlayerView& view, const QString& word) {
    if (view.secondsLeft >= 100)
        return word;
    return view.secondsLeft == 1 ? Words::tr("second, %1").arg(word) : Words::tr("seconds, %1").arg(word);
}

QString pauseLine(const PlayerView& view) {
    switch (view.pauseReason) {
    case session::PauseCause::Gap:
        return Words::tr("The computer was asleep and the timer stopped. Press Space to resume.");
    case session::PauseCause::Resumed:
        return Words::tr("You left off here. Get into position and press Space.");
    case session::PauseCause::Stopping:
        return Words::tr("Paused. What happened?");
    case session::PauseCause::Asked:
        break;
    }
    if (view.brokenHold)
        return Words::tr("Press Space to continue as a new hold, or R to repeat this one.");
    return Words::tr("Paused. The timer is stopped.");
}

} // namespace

QString numberText(const PlayerView& view) {
    if (view.stage == PlayerStage::Finished)
        return QStringLiteral("✓");
    if (view.stage == PlayerStage::Stopped)
        return QStringLiteral("–");
    if (view.secondsLeft < 0 && !view.openEnded)
        return Words::tr("Ready?");
    if (view.secondsLeft >= 100)
        return QStringLiteral("%1:%2")
            .arg(view.secondsLeft / 60)
            .arg(view.secondsLeft % 60, 2, 10, QLatin1Char('0'));
    return QString::number(view.secondsLeft);
}

QString captionText(const PlayerView& view) {
    switch (view.stage) {
    case PlayerStage::Paused:
        return Words::tr("paused");
    case PlayerStage::Finished:
        return Words::tr("done");
    case PlayerStage::Stopped:
        return Words::tr("stopped");
    case PlayerStage::Preparing:
        return view.secondsLeft < 0 ? Words::tr("press Space when you're ready") : Words::tr("get ready");
    case PlayerStage::CountIn:
        return Words::tr("get set");
    case PlayerStage::Resting:
        return withUnit(view, Words::tr("rest"));
    case PlayerStage::Working:
        break;
    }
    if (view.openEnded)
        return view.kind == DoseKind::Repetitions ? Words::tr("done so far") : Words::tr("seconds held");
    return withUnit(view, view.kind == DoseKind::Cycles ? Words::tr("left") : phaseWord(view.phase));
}

QString sideText(Side side) {
    switch (side) {
    case Side::Left:
        return Words::tr("left side");
    case Side::Right:
        return Words::tr("right side");
    case Side::Both:
        break;
    }
    return {};
}

QString workText(const DoseSet& work, DoseKind kind) {
    QString text;
    if (kind == DoseKind::Repetitions)
        text = work.seconds
                   ? Words::tr("%1 reps, lowering %2 s").arg(work.reps.value_or(1)).arg(*work.seconds)
                   : Words::tr("%1 reps").arg(work.reps.value_or(1));
    else if (work.reps.value_or(1) > 1)
        text = Words::tr("%1 holds of %2 s").arg(*work.reps).arg(work.seconds.value_or(0));
    else if (work.seconds.value_or(0) >= 180)
        text = Words::tr("%1 min").arg(QLocale().toString(work.seconds.value_or(0) / 60.0, 'g', 3));
    else
        text = Words::tr("%1 s").arg(work.seconds.value_or(0));
    if (work.load)
        text += Words::tr(", %1 kg").arg(QLocale().toString(work.load->kg(), 'g', 4));
    return text;
}

QString placeText(const PlayerView& view) {
    QStringList parts;
    if (view.stage == PlayerStage::Finished || view.stage == PlayerStage::Stopped)
        return Words::tr("Session over");
    if (view.openEnded)
        return Words::tr("Stop at effort 5 of 10, or when pain goes above 2");
    const bool between = view.under == PlayerStage::Preparing || view.under == PlayerStage::Resting;
    if (!between && view.repetitions > 0)
        parts << (view.lastRepetition ? Words::tr("Last rep of %1").arg(view.repetitions)
                                      : Words::tr("Rep %1 of %2").arg(view.repetition).arg(view.repetitions));
    if (view.sets > 1)
        parts << Words::tr("Set %1 of %2").arg(view.set).arg(view.sets);
    if (view.side != Side::Both)
        parts << sideText(view.side);
    if (parts.isEmpty() || between)
        parts << workText(view.work, view.kind);
    QString text = parts.join(QStringLiteral(" · "));
    text[0] = text.at(0).toUpper();
    return text;
}

QString lineText(const PlayerView& view) {
    switch (view.stage) {
    case PlayerStage::Paused:
        return pauseLine(view);
    case PlayerStage::Preparing:
        return Words::tr("Get into position. Press Space (or hold any key) when you're ready.");
    case PlayerStage::Resting:
        return view.side == Side::Both ? Words::tr("Let go and breathe.")
                                       : Words::tr("Change sides: %1 next.").arg(sideText(view.side));
    case PlayerStage::CountIn:
        return contentText(view.cue);
    case PlayerStage::Working:
        break;
    case PlayerStage::Finished:
    case PlayerStage::Stopped:
        return {};
    }
    return contentText(view.cue);
}

QString nextText(const PlayerView& view) {
    switch (view.next.kind) {
    case NextKind::Rest:
        return Words::tr("next: rest %1 s").arg(view.next.seconds);
    case NextKind::ChangeSides:
        return Words::tr("next: %1").arg(sideText(view.next.side));
    case NextKind::Exercise:
        return Words::tr("next: %1").arg(contentText(view.next.name));
    // The place and the dots say it already.
    case NextKind::Set:
    case NextKind::Repetition:
    case NextKind::Finish:
        break;
    }
    return {};
}

QString timeLeftText(const PlayerView& view) {
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(view.timeLeft).count();
    if (minutes <= 0 || view.openEnded)
        return {};
    if (minutes == 1)
        return Words::tr("under a minute left");
    return Words::tr("about %1 min left").arg(minutes);
}

QString primaryText(const PlayerView& view) {
    switch (view.stage) {
    case PlayerStage::Preparing:
        return Words::tr("I'm ready");
    case PlayerStage::Paused:
        return Words::tr("Resume");
    case PlayerStage::Working:
        return view.selfPaced   ? Words::tr("Rep done")
               : view.openEnded ? Words::tr("Stop")
                                : Words::tr("Pause");
    case PlayerStage::Resting:
        return Words::tr("Skip rest");
    case PlayerStage::Finished:
    case PlayerStage::Stopped:
        return Words::tr("Done");
    case PlayerStage::CountIn:
        break;
    }
    return Words::tr("Pause");
}

bool hasAnotherRepetition(const PlayerView& view) {
    return view.repetitions > 0 && !view.lastRepetition;
}

QString besideText(const PlayerView& view) {
    const bool under = view.under == PlayerStage::Working;
    if (view.openEnded)
        return view.stage == PlayerStage::Working && view.selfPaced ? Words::tr("Stop") : QString();
    if (view.stage == PlayerStage::Resting || (view.stage == PlayerStage::Working && view.selfPaced))
        return Words::tr("Pause");
    if (!under || (view.stage != PlayerStage::Working && view.stage != PlayerStage::Paused))
        return {};
    // Where nothing more of it comes, it ends the set.
    return hasAnotherRepetition(view) ? Words::tr("Next rep") : Words::tr("Finish this set");
}

QString stepText(const PlayerView& view) {
    if (view.stage == PlayerStage::Preparing)
        return {};
    const bool between = view.stage == PlayerStage::Resting || view.stage == PlayerStage::Paused;
    if (between || view.step < 0 || view.step >= static_cast<int>(view.steps.size()))
        return lineText(view);
    return contentText(view.steps[static_cast<std::size_t>(view.step)]);
}

QString easierText(const PlayerView& view) {
    const QString name = contentText(view.easierName).toLower();
    return view.easierHold > 0 ? Words::tr("Easier: %1, %2 s").arg(name).arg(view.easierHold)
                               : Words::tr("Easier: %1").arg(name);
}

} // namespace limber::ui
