#pragma once

#include <QLoggingCategory>

namespace limber {

/// What goes wrong between memory and disk; no person's data.
Q_DECLARE_LOGGING_CATEGORY(workspaceLog)

} // namespace limber
