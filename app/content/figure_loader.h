#pragma once

#include "app/content/catalogue_loader.h"
#include "app/content/content_error.h"
#include "core/base/result.h"
#include "core/figure/clip.h"

namespace limber::content {

/// The figure's clips from `folder`/figure/*.json, with the tempo of the catalogue's exercises. Errors name
/// file, line and field; among them a joint outside human range, a contact that cannot be met, and a clip
/// whose poses do not fit the phases of its exercise.
[[nodiscard]] Result<figure::ClipLibrary, ContentError> loadFigures(const Catalogue& catalogue,
                                                                    const QString& folder = builtInFolder());

} // namespace limber::content
