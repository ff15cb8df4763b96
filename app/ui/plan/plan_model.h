#pragma once

#include "core/journal/facts.h"
#include "core/programme/preferences.h"
#include "core/reminders/reminder_memory.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace limber::ui {

/// What *Plan* shows.
struct PlanModel {
    Preferences preferences;
    std::vector<std::string> equipment;
    bool weekStartsOnSunday = false;
    Day today;
    /// The break that today lies in, or the next planned one.
    std::optional<Pause> pause;
    Quiet::Kind quiet = Quiet::Kind::None;
    /// The program starts when the person logs in.
    bool autostart = false;
    /// What the desktop cannot tell here, in words; may be empty.
    QString desktopNote;
};

} // namespace limber::ui
