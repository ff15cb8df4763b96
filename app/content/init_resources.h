#pragma once

namespace limber::content {

/// Makes the built-in data reachable: a static library's resources are left out by the linker unless
/// somebody names them. Harmless when called twice.
void initResources();

} // namespace limber::content
