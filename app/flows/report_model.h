#pragma once

#include "app/content/content.h"
#include "app/exchange/pdf_report.h"
#include "app/workspace/workspace.h"

namespace limber {

/// The page for the doctor and the details behind it: only what was logged. `large` is for tired eyes.
[[nodiscard]] exchange::PdfReport makeReport(const Content& content, const Workspace::State& state,
                                             bool large = false);

} // namespace limber
