#pragma once

#include "app/content/content_error.h"
#include "core/base/result.h"
#include "core/exercise/exercise.h"

#include <QString>

/// Reads the built-in data. Every loader gives either the whole value or the first mistake, with file, line
/// and field; nothing is half loaded.
namespace limber::content {

/// The folder of the data compiled into the program.
[[nodiscard]] QString builtInFolder();

/// The catalogue from `folder`/references.json and `folder`/exercises/*.json, each file named as its id.
[[nodiscard]] Result<Catalogue, ContentError> loadCatalogue(const QString& folder = builtInFolder());

} // namespace limber::content
