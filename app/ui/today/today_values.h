#pragma once

#include "app/ui/widgets/check_mark.h"
#include "app/ui/widgets/day_rings.h"

#include "core/exercise/exercise.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <string>
#include <vector>

/// What *Today* shows: words and values, made by `makeTodayModel`.
namespace limber::ui::today {

/// What a button of the page asks for.
enum class Ask {
    Start,     ///< the exercise of the button
    Queue,     ///< the next session and a reset behind it
    Notice,    ///< the first or second answer to a notice, named by its id
    Why,       ///< how Limber decides
    Programme, ///< the stages
    Plan,      ///< the page where breaks and times are kept
    Report     ///< a page to take to the doctor
};

struct Button {
    QString text;
    /// Role of the button: "primary", "secondary", "plain", "link".
    const char* role = "primary";
    Ask ask = Ask::Start;
    /// For Ask::Start.
    ExerciseId exercise = {};
    /// For Ask::Notice.
    QString notice = {};
    bool second = false;
    /// For tests and screen readers' scripts; the name says more than the text where it is not empty.
    const char* objectName = "";
    QString name = {};
};

/// One thing under a heading of its own: what to do now, what to tell the doctor, what comes next.
struct Part {
    QString heading;
    QString text;
};

/// The one card: what to do next, or why nothing is to be done and what is instead.
struct Hero {
    /// Id of the notice that it is, "begin"; "next" for the next session, "calm" for nothing to do.
    QString id = QStringLiteral("next");
    /// Role of the card: "card", "card-accent", "card-stop".
    const char* role = "card";
    /// Moves at the left; empty for none.
    ExerciseId exercise = {};
    std::string variant = "standard";
    /// "Evening, 19:00"
    QString eyebrow;
    /// "Next: Wall extension hold"
    QString title;
    /// "10 holds of 11 s · about 4 min"
    QString detail;
    std::vector<Part> parts;
    std::vector<Button> buttons;
};

/// One session of the day as a dot with its time: "Morning, 07:52".
struct DayDot {
    MarkState state = MarkState::Open;
    /// The one that comes next.
    bool next = false;
    QString text;
    /// As a screen reader says it: "Morning, done at 07:52".
    QString spoken;
};

/// A small card for a spare minute.
struct ExtraCard {
    ExerciseId exercise;
    std::string variant = "standard";
    QString name;
    QString detail;
    int timesToday = 0;
};

/// Something to say beside the card: an offer, a check, a decision.
struct Notice {
    QString id;
    /// Card role: "card-accent", "card-amber", "card-stop".
    const char* role = "card-accent";
    QString title;
    QString text;
    /// The button's text; empty for none.
    QString action;
    QString secondAction;
};

/// Asked once of somebody who comes back: what was in the way?
struct BackQuestion {
    bool shown = false;
    QString title;
};

} // namespace limber::ui::today

namespace limber::ui {

struct TodayModel {
    QString title;
    QString subtitle;
    /// "Stage 2 of 5 · Hold · week 3"; empty before the first.
    QString stage;
    today::Hero hero;
    std::vector<today::DayDot> dots;
    today::BackQuestion back;
    std::vector<today::Notice> notices;
    std::vector<today::ExtraCard> extras;
    /// Rings, dots of the first fortnight, sums: all or none.
    bool counters = true;
    std::array<DayRings::DayMark, 7> week;
    /// "3 days this week"; from the second week on with the time.
    QString weekLine;
    /// Of the first six sessions; nothing when they do not count any more.
    std::optional<int> fortnight;
    /// The figure stands still.
    bool reducedMotion = false;
    QString whyTitle;
    QString whyText;
    /// A heavier weight to choose; empty where there is none.
    QString bigStep;
};

} // namespace limber::ui
