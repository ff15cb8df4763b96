#pragma once

#include <QByteArray>
#include <QImage>

#include <vector>

namespace limber::cli {

/// An endless animated GIF of pictures of one size, so many hundredths of a second each. Each frame has
/// colours of its own.
[[nodiscard]] QByteArray animatedGif(const std::vector<QImage>& frames, int hundredths);

} // namespace limber::cli
