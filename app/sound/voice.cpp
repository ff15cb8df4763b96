#include "app/sound/voice.h"

#include <espeak-ng/speak_lib.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace limber::sound {

namespace {

/// espeak has one engine a process; it is started once and kept. It works in the thread that asks and makes
/// none of its own.
int engineRate() {
    static const int rate =
        espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, nullptr, espeakINITIALIZE_DONT_EXIT);
    return rate;
}

int collect(short* samples, int count, espeak_EVENT* events) {
    if (samples != nullptr && count > 0) {
        auto* out = static_cast<std::vector<short>*>(events->user_data);
        out->insert(out->end(), samples, samples + count);
    }
    return 0;
}

/// Linear resampling is enough for speech going up from 22 kHz; the ends are trimmed and softened.
Pcm finish(const std::vector<short>& raw, int from, int to) {
    const auto loud = [](short sample) { return std::abs(static_cast<int>(sample)) > 200; };
    const auto first = std::find_if(raw.begin(), raw.end(), loud);
    const auto last = std::find_if(raw.rbegin(), raw.rend(), loud).base();
    if (first >= last)
        return {};
    const auto length = static_cast<std::size_t>(last - first);
    const auto count = static_cast<std::size_t>(static_cast<double>(length - 1) * to / from);
    Pcm out(count);
    const double fade = 0.005 * to;
    for (std::size_t index = 0; index < count; ++index) {
        const double at = static_cast<double>(index) * from / to;
        const auto whole = static_cast<std::ptrdiff_t>(at);
        const double part = at - static_cast<double>(whole);
        const double value = first[whole] * (1.0 - part) + first[whole + 1] * part;
        const double edge = std::min(static_cast<double>(index), static_cast<double>(count - index)) / fade;
        out[index] = static_cast<float>(value / 32'768.0 * 0.9 * std::min(1.0, edge));
    }
    return out;
}

Pcm speak(const std::string& text, int rate) {
    std::vector<short> raw;
    espeak_SetSynthCallback(collect);
    const auto size = text.size() + 1;
    if (espeak_Synth(text.c_str(), size, 0, POS_CHARACTER, 0, espeakCHARS_UTF8, nullptr, &raw) != EE_OK)
        return {};
    return finish(raw, engineRate(), rate);
}

/// The nearest that is installed: without the variant, without the country, English.
bool chooseVoice(const std::string& language, const std::string& variant) {
    for (const std::string& name : {language, language.substr(0, 2), std::string("en")}) {
        std::string exact = name;
        exact.append("+").append(variant);
        if (!variant.empty() && espeak_SetVoiceByName(exact.c_str()) == EE_OK)
            return true;
        if (espeak_SetVoiceByName(name.c_str()) == EE_OK)
            return true;
    }
    return false;
}

} // namespace

Voice::Voice(int sampleRate, Ready ready, std::function<void()> failed)
    : m_rate(sampleRate), m_ready(std::move(ready)), m_failed(std::move(failed)),
      m_thread([this] { run(); }) {}

Voice::~Voice() {
    {
        const std::scoped_lock lock(m_mutex);
        m_end = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Voice::setVoice(const std::string& language, const std::string& variant, int wordsPerMinute) {
    const std::scoped_lock lock(m_mutex);
    const int rate = std::clamp(wordsPerMinute, 80, 300);
    if (language == m_language && variant == m_variant && rate == m_wordsPerMinute)
        return;
    m_language = language;
    m_variant = variant;
    m_wordsPerMinute = rate;
    m_rendered.clear();
    m_changed = true;
}

void Voice::prepare(const std::vector<std::string>& texts) {
    std::vector<std::pair<std::string, std::shared_ptr<const Pcm>>> there;
    {
        const std::scoped_lock lock(m_mutex);
        for (const std::string& text : texts) {
            const auto found = m_rendered.find(text);
            if (found != m_rendered.end())
                there.emplace_back(text, found->second);
            else if (!text.empty() && std::find(m_wanted.begin(), m_wanted.end(), text) == m_wanted.end())
                m_wanted.push_back(text);
        }
    }
    m_wake.notify_one();
    for (const auto& [text, pcm] : there)
        m_ready(text, pcm);
}

std::shared_ptr<const Pcm> Voice::find(const std::string& text) const {
    const std::scoped_lock lock(m_mutex);
    const auto found = m_rendered.find(text);
    return found == m_rendered.end() ? nullptr : found->second;
}

void Voice::run() {
    bool usable = false;
    bool said = false;
    for (;;) {
        std::string text;
        std::string language;
        std::string variant;
        int wordsPerMinute = 0;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_end || !m_wanted.empty(); });
            if (m_end)
                return;
            text = m_wanted.front();
            if (std::exchange(m_changed, false)) {
                language = m_language;
                variant = m_variant;
                wordsPerMinute = m_wordsPerMinute;
            }
        }
        if (!language.empty()) {
            usable = engineRate() > 0 && chooseVoice(language, variant);
            if (usable)
                espeak_SetParameter(espeakRATE, wordsPerMinute, 0);
        }
        const auto pcm = std::make_shared<const Pcm>(usable ? speak(text, m_rate) : Pcm{});
        {
            const std::scoped_lock lock(m_mutex);
            if (m_end)
                return;
            if (!m_wanted.empty() && m_wanted.front() == text)
                m_wanted.pop_front();
            // The voice was changed meanwhile: this one speaks the old way.
            if (m_changed) {
                m_wanted.push_back(text);
                continue;
            }
            if (usable)
                m_rendered[text] = pcm;
        }
        if (usable)
            m_ready(text, pcm);
        else if (!std::exchange(said, true))
            m_failed();
    }
}

} // namespace limber::sound
