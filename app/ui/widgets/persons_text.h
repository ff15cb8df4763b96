#pragma once

#include <QString>

#include <string>

namespace limber::ui {

/// Text that somebody typed or a file brought along, so that it can be shown beside ours: at most `most`
/// characters and then "…", no word that a line could not break, nothing that turns the text around it.
/// What is stored stays as it is.
[[nodiscard]] QString personsText(const std::string& text, qsizetype most = 2'000);

} // namespace limber::ui
