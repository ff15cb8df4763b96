#include "app/content/init_resources.h"

#include <QtGlobal>

// Q_INIT_RESOURCE declares a function and must stand outside of any namespace.
static void initAll() {
    Q_INIT_RESOURCE(limber_content);
    Q_INIT_RESOURCE(limber_figures);
    Q_INIT_RESOURCE(limber_theme);
}

namespace limber::content {

void initResources() {
    initAll();
}

} // namespace limber::content
