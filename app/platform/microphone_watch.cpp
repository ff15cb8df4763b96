#include "app/platform/microphone_watch.h"

#include <QMetaObject>

#include <algorithm>
#include <array>
#include <string_view>

#if defined(LIMBER_HAS_PULSE)
#include "app/platform/pulse_library.h"

#include <map>
#endif

namespace limber::platform {

bool isCall(const Recording& r) {
    constexpr std::array<std::string_view, 6> alwaysListening{"easyeffects", "noisetorch",  "pulseeffects",
                                                              "pipewire",    "wireplumber", "limber"};
    if (r.corked || r.monitor || r.role == "filter" || r.media == "Peak detect" ||
        r.application == "PulseAudio Volume Control")
        return false;
    if (std::find(alwaysListening.begin(), alwaysListening.end(), r.binary) != alwaysListening.end())
        return false;
    // A loopback or an echo canceller of the server has no client: nobody talks. Some programs have no
    // binary.
    return !r.binary.empty() || !r.application.empty();
}

MicrophoneWatch::MicrophoneWatch(QObject* parent) : SignSource(parent) {}

#if defined(LIMBER_HAS_PULSE)

/// Lives in the library's own thread, but for its making and its end; tells the watch through a queued call.
struct MicrophoneWatch::Server {
    explicit Server(MicrophoneWatch& owner, const PulseLibrary& library) : watch(owner), pulse(library) {}
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    [[nodiscard]] bool open();
    void tell();
    void tell(Sign sign, bool lost);
    void drop(pa_operation* operation) const {
        if (operation != nullptr)
            pulse.unrefOperation(operation);
    }

    static void onState(pa_context* context, void* self);
    static void onEvent(pa_context* context, pa_subscription_event_type_t type, std::uint32_t index,
                        void* self);
    static void onSource(pa_context* context, const pa_source_info* info, int end, void* self);
    static void onStream(pa_context* context, const pa_source_output_info* info, int end, void* self);

    MicrophoneWatch& watch;
    const PulseLibrary& pulse;
    pa_threaded_mainloop* loop = nullptr;
    pa_context* context = nullptr;
    std::map<std::uint32_t, Recording> recordings;
    std::map<std::uint32_t, bool> monitors;
};

MicrophoneWatch::Server::~Server() {
    if (loop == nullptr)
        return;
    pulse.stop(loop);
    if (context != nullptr) {
        pulse.setStateCallback(context, nullptr, nullptr);
        pulse.disconnect(context);
        pulse.unrefContext(context);
    }
    pulse.freeLoop(loop);
}

bool MicrophoneWatch::Server::open() {
    loop = pulse.newLoop();
    context = loop == nullptr ? nullptr
                              : pulse.newContext(pulse.api(loop), "Limber (sees who records, hears nothing)");
    if (context == nullptr)
        return false;
    pulse.setStateCallback(context, &Server::onState, this);
    return pulse.connect(context, nullptr, PA_CONTEXT_NOAUTOSPAWN, nullptr) >= 0 && pulse.start(loop) >= 0;
}

void MicrophoneWatch::Server::tell() {
    const bool call = std::any_of(recordings.begin(), recordings.end(),
                                  [](const auto& each) { return isCall(each.second); });
    tell(signOf(call), false);
}

void MicrophoneWatch::Server::tell(Sign sign, bool lost) {
    QMetaObject::invokeMethod(
        &watch,
        [to = &watch, server = this, sign, lost] {
            if (to->m_server.get() != server)
                return; // said by a server that is gone
            to->say(sign);
            if (lost)
                to->m_server.reset();
        },
        Qt::QueuedConnection);
}

void MicrophoneWatch::Server::onState(pa_context* context, void* self) {
    auto& s = *static_cast<Server*>(self);
    const auto state = s.pulse.state(context);
    if (state == PA_CONTEXT_READY) {
        s.pulse.setSubscribeCallback(context, &Server::onEvent, self);
        s.drop(s.pulse.subscribe(context, PA_SUBSCRIPTION_MASK_SOURCE_OUTPUT, nullptr, nullptr));
        s.drop(s.pulse.sources(context, &Server::onSource, self));
        s.drop(s.pulse.streams(context, &Server::onStream, self));
    } else if (state == PA_CONTEXT_FAILED || state == PA_CONTEXT_TERMINATED) {
        s.tell(Sign::Unknown, true);
    }
}

void MicrophoneWatch::Server::onEvent(pa_context* context, pa_subscription_event_type_t type,
                                      std::uint32_t index, void* self) {
    auto& s = *static_cast<Server*>(self);
    if ((static_cast<unsigned>(type) & PA_SUBSCRIPTION_EVENT_TYPE_MASK) == PA_SUBSCRIPTION_EVENT_REMOVE) {
        s.recordings.erase(index);
        s.tell();
        return;
    }
    // A source may be younger than what was read of them.
    s.drop(s.pulse.sources(context, &Server::onSource, self));
    s.drop(s.pulse.stream(context, index, &Server::onStream, self));
}

void MicrophoneWatch::Server::onSource(pa_context* /*context*/, const pa_source_info* info, int end,
                                       void* self) {
    if (end == 0)
        static_cast<Server*>(self)->monitors[info->index] = info->monitor_of_sink != PA_INVALID_INDEX;
}

void MicrophoneWatch::Server::onStream(pa_context* /*context*/, const pa_source_output_info* info, int end,
                                       void* self) {
    auto& s = *static_cast<Server*>(self);
    if (end != 0)
        return s.tell();
    const auto text = [&](const char* key) {
        const char* value = s.pulse.property(info->proplist, key);
        return std::string(value == nullptr ? "" : value);
    };
    s.recordings[info->index] = {text(PA_PROP_APPLICATION_NAME),
                                 text(PA_PROP_APPLICATION_PROCESS_BINARY),
                                 text(PA_PROP_MEDIA_ROLE),
                                 info->name == nullptr ? "" : info->name,
                                 info->corked != 0,
                                 s.monitors[info->source]};
}

MicrophoneWatch::~MicrophoneWatch() = default;

void MicrophoneWatch::start() {
    const PulseLibrary* library = m_server ? nullptr : PulseLibrary::load();
    if (library == nullptr)
        return;
    m_server = std::make_unique<Server>(*this, *library);
    if (!m_server->open())
        m_server.reset();
}

#else

struct MicrophoneWatch::Server {};

MicrophoneWatch::~MicrophoneWatch() = default;

void MicrophoneWatch::start() {}

#endif

} // namespace limber::platform
