#pragma once

#include <QString>

namespace limber::platform {

/// From now on what the rooms say in their logging categories (limber.workspace, limber.flows, ...) also goes
/// into this file, with the time, readable by its owner only. Nobody writes a person's data there. False when
/// it cannot be written.
[[nodiscard]] bool writeLogTo(const QString& path);

} // namespace limber::platform
