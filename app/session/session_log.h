#pragma once

#include <QLoggingCategory>

namespace limber::session {

/// Begin, end and gaps of sessions; no person's data.
Q_DECLARE_LOGGING_CATEGORY(sessionLog)

} // namespace limber::session
