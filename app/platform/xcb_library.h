#pragma once

#if defined(LIMBER_HAS_XCB)

#include <xcb/sync.h>
#include <xcb/xcb.h>

namespace limber::platform {

/// libxcb and libxcb-sync, loaded when X11 is first watched, so that a start on Wayland never reads them.
struct XcbLibrary {
    /// Null when they are not there.
    [[nodiscard]] static const XcbLibrary* load();

    decltype(&::xcb_connect) connect = nullptr;
    decltype(&::xcb_disconnect) disconnect = nullptr;
    decltype(&::xcb_connection_has_error) hasError = nullptr;
    decltype(&::xcb_get_file_descriptor) fileDescriptor = nullptr;
    decltype(&::xcb_get_setup) setup = nullptr;
    decltype(&::xcb_setup_roots_iterator) roots = nullptr;
    decltype(&::xcb_flush) flush = nullptr;
    decltype(&::xcb_poll_for_event) pollForEvent = nullptr;
    decltype(&::xcb_generate_id) generateId = nullptr;
    decltype(&::xcb_intern_atom) internAtom = nullptr;
    decltype(&::xcb_intern_atom_reply) internAtomReply = nullptr;
    decltype(&::xcb_get_property) getProperty = nullptr;
    decltype(&::xcb_get_property_reply) getPropertyReply = nullptr;
    decltype(&::xcb_get_property_value) propertyValue = nullptr;
    decltype(&::xcb_change_window_attributes) changeAttributes = nullptr;
    decltype(&::xcb_get_extension_data) extensionData = nullptr;
    xcb_extension_t* syncExtension = nullptr;
    decltype(&::xcb_sync_initialize) syncInitialize = nullptr;
    decltype(&::xcb_sync_initialize_reply) syncInitializeReply = nullptr;
    decltype(&::xcb_sync_list_system_counters) listCounters = nullptr;
    decltype(&::xcb_sync_list_system_counters_reply) listCountersReply = nullptr;
    decltype(&::xcb_sync_list_system_counters_counters_iterator) counters = nullptr;
    decltype(&::xcb_sync_systemcounter_next) nextCounter = nullptr;
    decltype(&::xcb_sync_create_alarm) createAlarm = nullptr;
    decltype(&::xcb_sync_change_alarm) changeAlarm = nullptr;
};

} // namespace limber::platform

#endif
