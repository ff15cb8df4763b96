#pragma once

#include "app/ui/check_in/check_in_page.h"

namespace limber::ui {

/// One line an exercise, in the order in which they were done: "Wall extension hold", "8 of 10 holds".
[[nodiscard]] std::vector<DoneLine> doneLines(const std::vector<SetFact>& facts, const Catalogue& catalogue);

} // namespace limber::ui
