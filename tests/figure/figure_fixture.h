#pragma once

#include "app/content/catalogue_loader.h"
#include "app/content/figure_loader.h"
#include "core/figure/pose.h"

#include <gtest/gtest.h>

/// The built-in clips, loaded once a program.
namespace limber::test {

inline const Catalogue& builtInCatalogue() {
    static const auto catalogue = content::loadCatalogue();
    if (!catalogue)
        ADD_FAILURE() << catalogue.error().describe();
    return catalogue.value();
}

inline const figure::ClipLibrary& builtInClips() {
    static const auto clips = content::loadFigures(builtInCatalogue());
    if (!clips)
        ADD_FAILURE() << clips.error().describe();
    return clips.value();
}

inline const figure::Clip& clipOf(const char* exercise, const char* variant = "standard") {
    return *builtInClips().find(ExerciseId{exercise}, variant);
}

} // namespace limber::test
