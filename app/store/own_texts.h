#pragma once

#include "core/exercise/care_plan.h"

#include <string>
#include <string_view>
#include <vector>

/// What own exercises and plans keep in one column: lists, and how often.
namespace limber::store {

/// One text a line. None of them holds a line break.
[[nodiscard]] std::string linesOf(const std::vector<std::string>& texts);
[[nodiscard]] std::vector<std::string> textsOf(std::string_view lines);

/// "3,3,1": sessions, at most, days.
[[nodiscard]] std::string oftenOf(const Frequency& frequency);
[[nodiscard]] Frequency frequencyOf(std::string_view text);

/// One item a line: "in|start|ceiling|often|exercise", with nothing between the bars where it is not said.
[[nodiscard]] std::string itemsOf(const std::vector<CareItem>& items);
[[nodiscard]] std::vector<CareItem> careItemsOf(std::string_view text);

} // namespace limber::store
