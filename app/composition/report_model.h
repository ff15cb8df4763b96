#pragma once

#include "app/composition/content.h"
#include "app/exchange/pdf_report.h"

namespace limber {

class Profile;

/// The plan for the wall and the progress so far, for a sheet of A4.
[[nodiscard]] exchange::PdfReport makeReport(const Content& content, const Profile& profile);

} // namespace limber
