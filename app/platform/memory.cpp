#include "app/platform/memory.h"

#include <cstdlib>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace limber::platform {

void giveMemoryBack() {
#if defined(__GLIBC__)
    ::malloc_trim(0);
#endif
}

} // namespace limber::platform
