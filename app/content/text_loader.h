#pragma once

#include "app/content/catalogue_loader.h"
#include "core/exercise/article.h"
#include "core/progress/measures.h"
#include "core/screening/screening.h"

#include <vector>

namespace limber::content {

/// The screening questions from `folder`/screening.json.
[[nodiscard]] Result<Questionnaire, ContentError> loadQuestionnaire(const QString& folder = builtInFolder());

/// The *Why* page from `folder`/why.json; its sources come from `folder`/references.json.
[[nodiscard]] Result<Article, ContentError> loadWhy(const QString& folder = builtInFolder());

/// How the weekly measures are taken, from `folder`/measures.json; every measure of the journal has its
/// guide.
[[nodiscard]] Result<MeasureGuides, ContentError> loadMeasures(const QString& folder = builtInFolder());

} // namespace limber::content
