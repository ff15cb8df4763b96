#include "app/platform/xcb_library.h"

#if defined(LIMBER_HAS_XCB)

#include <dlfcn.h>

namespace limber::platform {

namespace {

template <class Function> bool find(void* library, const char* name, Function& into) {
    into = reinterpret_cast<Function>(dlsym(library, name));
    return into != nullptr;
}

bool fillBase(void* x, XcbLibrary& f) {
    return find(x, "xcb_connect", f.connect) && find(x, "xcb_disconnect", f.disconnect) &&
           find(x, "xcb_connection_has_error", f.hasError) &&
           find(x, "xcb_get_file_descriptor", f.fileDescriptor) && find(x, "xcb_get_setup", f.setup) &&
           find(x, "xcb_setup_roots_iterator", f.roots) && find(x, "xcb_flush", f.flush) &&
           find(x, "xcb_poll_for_event", f.pollForEvent) && find(x, "xcb_generate_id", f.generateId) &&
           find(x, "xcb_intern_atom", f.internAtom) && find(x, "xcb_intern_atom_reply", f.internAtomReply) &&
           find(x, "xcb_get_property", f.getProperty) &&
           find(x, "xcb_get_property_reply", f.getPropertyReply) &&
           find(x, "xcb_get_property_value", f.propertyValue) &&
           find(x, "xcb_change_window_attributes", f.changeAttributes) &&
           find(x, "xcb_get_extension_data", f.extensionData);
}

bool fillSync(void* s, XcbLibrary& f) {
    return find(s, "xcb_sync_id", f.syncExtension) && find(s, "xcb_sync_initialize", f.syncInitialize) &&
           find(s, "xcb_sync_initialize_reply", f.syncInitializeReply) &&
           find(s, "xcb_sync_list_system_counters", f.listCounters) &&
           find(s, "xcb_sync_list_system_counters_reply", f.listCountersReply) &&
           find(s, "xcb_sync_list_system_counters_counters_iterator", f.counters) &&
           find(s, "xcb_sync_systemcounter_next", f.nextCounter) &&
           find(s, "xcb_sync_create_alarm", f.createAlarm) && find(s, "xcb_sync_change_alarm", f.changeAlarm);
}

} // namespace

const XcbLibrary* XcbLibrary::load() {
    static const XcbLibrary* const loaded = []() -> const XcbLibrary* {
        static XcbLibrary functions;
        void* x = dlopen("libxcb.so.1", RTLD_LAZY | RTLD_LOCAL);
        void* sync = dlopen("libxcb-sync.so.1", RTLD_LAZY | RTLD_LOCAL);
        const bool whole =
            x != nullptr && sync != nullptr && fillBase(x, functions) && fillSync(sync, functions);
        return whole ? &functions : nullptr;
    }();
    return loaded;
}

} // namespace limber::platform

#endif
