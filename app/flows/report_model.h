#pragma once

#include "app/content/content.h"
#include "app/exchange/pdf_report.h"
#include "app/workspace/workspace.h"

namespace limber {

/// The plan for the wall and the progress so far, for a sheet of A4.
[[nodiscard]] exchange::PdfReport makeReport(const Content& content, const Workspace::State& state);

} // namespace limber
