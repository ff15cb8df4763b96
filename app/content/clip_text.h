#pragma once

#include "app/content/data_file.h"
#include "core/exercise/exercise.h"
#include "core/figure/clip.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// A clip of the figure as its file says it, and what comes of it.
namespace limber::content {

/// One joint or place as the file gives it.
struct Setting {
    figure::Channel channel;
    std::optional<figure::LimbSide> side;
    double value;
};

/// A pose as written: what differs from the poses it builds on.
struct PoseText {
    std::vector<Setting> settings;
    std::optional<std::vector<figure::Contact>> contacts;
    std::optional<figure::Straighten> straighten;
    bool plain = false;
};

/// A clip as written, before poses are put on top of each other.
struct ClipText {
    figure::Clip clip;
    std::map<std::string, PoseText> poses;
    std::vector<std::string> ends;
    std::string show = "target";
    std::string mistakePose;
};

/// Puts the poses on top of each other and looks names up.
[[nodiscard]] figure::Clip assemble(ObjectReader& clips, const std::string& variant, const ClipText& text,
                                    const Exercise& exercise);

} // namespace limber::content
