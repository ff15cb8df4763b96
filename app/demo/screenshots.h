#pragma once

#include "app/content/content.h"

#include <QString>

namespace limber {

/// Draws every page in every state, light and dark, as PNG files of 1280x800 into `folder`, from throwaway
/// profiles and with clocks that stand still. False (with a line on standard error) when something cannot be
/// written.
[[nodiscard]] bool takeScreenshots(const Content& content, const QString& folder);

} // namespace limber
