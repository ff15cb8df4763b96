#include "core/figure/clip.h"

#include <algorithm>
#include <utility>

namespace limber::figure {

ClipLibrary::ClipLibrary(std::vector<Clip> clips) : m_clips(std::move(clips)) {}

void ClipLibrary::setShownBy(std::map<std::string, std::string> shownBy) {
    m_shownBy = std::move(shownBy);
}

const Clip* ClipLibrary::find(const ExerciseId& wantedExercise, const std::string& variant) const {
    const auto other = m_shownBy.find(wantedExercise.value);
    const std::string& exercise = other == m_shownBy.end() ? wantedExercise.value : other->second;
    const auto named = [&](const std::string& wanted) {
        return std::find_if(m_clips.begin(), m_clips.end(), [&](const Clip& clip) {
            return clip.exercise.value == exercise && clip.variant == wanted;
        });
    };
    auto found = named(variant);
    if (found == m_clips.end())
        found = named("standard");
    return found == m_clips.end() ? nullptr : &*found;
}

} // namespace limber::figure
