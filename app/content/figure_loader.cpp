#include "app/content/figure_loader.h"

namespace limber::content {

Result<figure::ClipLibrary, ContentError> loadFigures(const Catalogue&, const QString&) {
    return figure::ClipLibrary{};
}

} // namespace limber::content
