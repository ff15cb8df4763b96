#pragma once

#include "app/content/content.h"

#include <QString>

#include <optional>

namespace limber {

/// Writes the report of a profile, open in a window or not, without changing it. What went wrong, or nothing.
[[nodiscard]] std::optional<QString> writeReportFile(const Content& content, const QString& profile,
                                                     Day today, const QString& path);

} // namespace limber
