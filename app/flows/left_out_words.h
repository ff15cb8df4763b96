#pragma once

#include <QString>

#include <string>

namespace limber {

/// Why a row of a table was left out, as the reader of tables says it, in the language of the interface.
[[nodiscard]] QString leftOutInWords(const std::string& why);

} // namespace limber
