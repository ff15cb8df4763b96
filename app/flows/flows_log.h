#pragma once

#include <QLoggingCategory>

namespace limber {

/// What flows refuse and give up; no person's data.
Q_DECLARE_LOGGING_CATEGORY(flowsLog)

} // namespace limber
