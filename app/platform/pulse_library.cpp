#include "app/platform/pulse_library.h"

#if defined(LIMBER_HAS_PULSE)

#include <dlfcn.h>

#include <type_traits>

namespace limber::platform {

namespace {

bool fill(void* library, PulseLibrary& f) {
    const auto find = [&](const char* name, auto& into) {
        into = reinterpret_cast<std::remove_reference_t<decltype(into)>>(dlsym(library, name));
        return into != nullptr;
    };
    return find("pa_threaded_mainloop_new", f.newLoop) && find("pa_threaded_mainloop_get_api", f.api) &&
           find("pa_threaded_mainloop_start", f.start) && find("pa_threaded_mainloop_stop", f.stop) &&
           find("pa_threaded_mainloop_free", f.freeLoop) && find("pa_context_new", f.newContext) &&
           find("pa_context_connect", f.connect) && find("pa_context_disconnect", f.disconnect) &&
           find("pa_context_unref", f.unrefContext) && find("pa_context_get_state", f.state) &&
           find("pa_context_set_state_callback", f.setStateCallback) &&
           find("pa_context_set_subscribe_callback", f.setSubscribeCallback) &&
           find("pa_context_subscribe", f.subscribe) && find("pa_context_get_source_info_list", f.sources) &&
           find("pa_context_get_source_output_info_list", f.streams) &&
           find("pa_context_get_source_output_info", f.stream) &&
           find("pa_operation_unref", f.unrefOperation) && find("pa_proplist_gets", f.property);
}

} // namespace

const PulseLibrary* PulseLibrary::load() {
    static const PulseLibrary* const loaded = []() -> const PulseLibrary* {
        static PulseLibrary functions;
        void* library = dlopen("libpulse.so.0", RTLD_LAZY | RTLD_LOCAL);
        return library != nullptr && fill(library, functions) ? &functions : nullptr;
    }();
    return loaded;
}

} // namespace limber::platform

#endif
