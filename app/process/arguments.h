#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace limber::process {

/// The first argument whose bytes are no text in the system's encoding: read as one it would name another
/// file than the person meant. Nothing when all are.
[[nodiscard]] std::optional<QString> unreadableArgument(int argc, const char* const* argv);

/// Only a text is wanted ("--help", "--version"), so that no display is needed.
[[nodiscard]] bool wantsOnlyText(int argc, const char* const* argv);

/// Qt would end with a core dump: neither a display nor another platform is named by arguments or
/// environment.
[[nodiscard]] bool hasNoDisplay(int argc, const char* const* argv);

} // namespace limber::process
