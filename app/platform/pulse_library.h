#pragma once

#if defined(LIMBER_HAS_PULSE)

#include <pulse/pulseaudio.h>

namespace limber::platform {

/// libpulse, loaded when the microphone is first watched.
struct PulseLibrary {
    /// Null when it is not there.
    [[nodiscard]] static const PulseLibrary* load();

    decltype(&::pa_threaded_mainloop_new) newLoop = nullptr;
    decltype(&::pa_threaded_mainloop_get_api) api = nullptr;
    decltype(&::pa_threaded_mainloop_start) start = nullptr;
    decltype(&::pa_threaded_mainloop_stop) stop = nullptr;
    decltype(&::pa_threaded_mainloop_free) freeLoop = nullptr;
    decltype(&::pa_context_new) newContext = nullptr;
    decltype(&::pa_context_connect) connect = nullptr;
    decltype(&::pa_context_disconnect) disconnect = nullptr;
    decltype(&::pa_context_unref) unrefContext = nullptr;
    decltype(&::pa_context_get_state) state = nullptr;
    decltype(&::pa_context_set_state_callback) setStateCallback = nullptr;
    decltype(&::pa_context_set_subscribe_callback) setSubscribeCallback = nullptr;
    decltype(&::pa_context_subscribe) subscribe = nullptr;
    decltype(&::pa_context_get_source_info_list) sources = nullptr;
    decltype(&::pa_context_get_source_output_info_list) streams = nullptr;
    decltype(&::pa_context_get_source_output_info) stream = nullptr;
    decltype(&::pa_operation_unref) unrefOperation = nullptr;
    decltype(&::pa_proplist_gets) property = nullptr;
};

} // namespace limber::platform

#endif
