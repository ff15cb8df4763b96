#pragma once

namespace limber::platform {

/// Gives memory that is free inside of this process back to the system, where the C library can do that.
/// For moments when nobody looks: it takes some milliseconds.
void giveMemoryBack();

} // namespace limber::platform
