#pragma once

#include "app/store/state_statements.h"

namespace limber::store {

/// Everything of a journal that is as it was written, and what is not.
struct Loaded {
    Journal journal;
    std::vector<BrokenPart> broken;
};

[[nodiscard]] Stored<Loaded> load(const Database& database);

/// From a sound file of this version that nobody is writing. Changes nothing.
[[nodiscard]] Stored<Loaded> loadFrom(const QString& path);

/// For a person: each broken part by its name.
[[nodiscard]] QStringList namesOf(const std::vector<BrokenPart>& broken);

/// The journal, or Damaged with the names of what is broken.
[[nodiscard]] Stored<Journal> onlyWhole(Stored<Loaded> loaded);

} // namespace limber::store
