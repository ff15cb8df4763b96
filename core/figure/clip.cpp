#include "core/figure/clip.h"

#include <algorithm>

namespace limber::figure {

ClipLibrary::ClipLibrary(std::vector<Clip> clips) : m_clips(std::move(clips)) {}

const Clip* ClipLibrary::find(const ExerciseId& exercise, const std::string& variant) const {
    const auto named = [&](const std::string& wanted) {
        return std::find_if(m_clips.begin(), m_clips.end(), [&](const Clip& clip) {
            return clip.exercise == exercise && clip.variant == wanted;
        });
    };
    auto found = named(variant);
    if (found == m_clips.end())
        found = named("standard");
    return found == m_clips.end() ? nullptr : &*found;
}

} // namespace limber::figure
