#pragma once

#include "app/ui/check_in/check_in_page.h"
#include "app/workspace/workspace.h"

/// What is said at the end of a session, computed from the journal. Pure.
namespace limber {

/// Told by what the session was for: the exercise of the ladder, else the first. `sets` are those of the
/// session, in their order.
[[nodiscard]] ui::Ending endingOf(const std::vector<SetFact>& sets, const std::string& session,
                                  const Catalogue& catalogue, const Workspace::State& state);

/// The facts that answer the check-in of a session and stand.
[[nodiscard]] EntryIds answersOf(const std::string& session, const Journal& journal);

/// When the next session is and what the coach would give then: "Next: Tomorrow, 07:30 · 10 holds of 11 s".
/// Empty when none is to come.
[[nodiscard]] QString comesNext(const Catalogue& catalogue, const Workspace::State& state);

} // namespace limber
