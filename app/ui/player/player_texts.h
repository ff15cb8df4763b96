#pragma once

#include "core/session/view.h"

#include <QString>
#include <QStringList>

/// The words of the player, made from its view.
namespace limber::ui {

/// The large number, "7"; a word where the session waits.
[[nodiscard]] QString numberText(const PlayerView& view);
/// Below it: "seconds, hold".
[[nodiscard]] QString captionText(const PlayerView& view);
/// "Rep 4 of 10 · left side".
[[nodiscard]] QString placeText(const PlayerView& view);
/// The short line to follow now.
[[nodiscard]] QString lineText(const PlayerView& view);
/// "next: rest 20 s".
[[nodiscard]] QString nextText(const PlayerView& view);
/// "about 6 min left".
[[nodiscard]] QString timeLeftText(const PlayerView& view);
/// What the large button does now: "Pause", "I'm in position", ...
[[nodiscard]] QString primaryText(const PlayerView& view);
/// Of the set at hand, behind the one that runs.
[[nodiscard]] bool hasAnotherRepetition(const PlayerView& view);
/// What the button beside it does: "Next rep", "Pause" in a rest; empty for none.
[[nodiscard]] QString besideText(const PlayerView& view);
/// The one thing to read now: the step at hand, or the line between two of them.
[[nodiscard]] QString stepText(const PlayerView& view);
/// "Easier: elbows lower, 5 s".
[[nodiscard]] QString easierText(const PlayerView& view);
[[nodiscard]] QString sideText(Side side);
/// "11 repetitions, 4 kg", "10 holds of 11 s".
[[nodiscard]] QString workText(const DoseSet& work, DoseKind kind);

} // namespace limber::ui
