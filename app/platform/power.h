#pragma once

#include <QString>

namespace limber::platform {

/// Whether the computer runs on its battery just now. `supplies` is the kernel's folder of power supplies;
/// where it says nothing, the answer is no.
[[nodiscard]] bool onBattery(const QString& supplies = QStringLiteral("/sys/class/power_supply"));

} // namespace limber::platform
