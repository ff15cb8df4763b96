#pragma once

#include <string>

/// Stands between this program and the file calls of its libraries: counts those that touch one folder, and
/// at the chosen one kills the process or says that the disk is full.
namespace limber::torture {

enum class Blow {
    None,
    KillBefore, ///< SIGKILL instead of the call
    KillAfter,  ///< SIGKILL when the call is done
    KillWithin, ///< a write is done by half, then SIGKILL
    FailOnce,   ///< this call says that the disk is full (a write after half of it)
    FailOn      ///< and every one that needs room after it
};

/// Begins to count calls on files below this folder.
void watch(const std::string& folder);
/// The blow falls at call number `at`, counted from 1 since watch().
void arm(Blow blow, long at);
/// No blow any more; goes on counting.
void disarm();
/// Calls since watch().
[[nodiscard]] long calls();

} // namespace limber::torture
