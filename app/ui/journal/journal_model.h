#pragma once

#include "core/base/calendar.h"
#include "core/exercise/exercise.h"
#include "core/journal/facts.h"
#include "core/progress/measures.h"

#include <QMetaType>

#include <optional>
#include <vector>

namespace limber::ui {

/// What *Journal* shows and needs for entering things by hand.
struct JournalModel {
    Journal journal;
    Catalogue catalogue;
    MeasureGuides guides;
    /// The moment at which the model was made: what "today" is in forms.
    Timestamp now;
};

/// A fact to be appended. Whoever appends it gives it an id and, where `at` is missing, the time.
struct JournalAddition {
    Fact fact;
    std::optional<Timestamp> at;
    /// Fields that this version does not know, kept when an entry is corrected.
    ExtraFields extra;

    bool operator==(const JournalAddition&) const = default;
};

using JournalAdditions = std::vector<JournalAddition>;

} // namespace limber::ui

Q_DECLARE_METATYPE(limber::ui::JournalAdditions)
