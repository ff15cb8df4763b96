#pragma once

#include "app/sound/synth.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace limber::sound {

/// Turns sentences into samples, on a thread of its own (libespeak-ng, every language). Rendered before it is
/// needed, so its length is known before it is begun. Each sentence is rendered once.
class Voice {
public:
    /// Called from the voice's own thread.
    using Ready = std::function<void(const std::string& text, const std::shared_ptr<const Pcm>& pcm)>;

    /// `failed` is called once, from the voice's thread, when there is no voice on this system.
    Voice(int sampleRate, Ready ready, std::function<void()> failed);
    ~Voice();
    Voice(const Voice&) = delete;
    Voice& operator=(const Voice&) = delete;

    /// Language code as of the interface, "de", "en-gb"; a variant of espeak's, "f3", or empty for the
    /// language's own; words a minute, 80 to 300. Forgets what was rendered.
    void setVoice(const std::string& language, const std::string& variant, int wordsPerMinute);
    /// Asks for sentences (UTF-8); those already rendered are handed over at once, from this thread.
    void prepare(const std::vector<std::string>& texts);
    /// Null until it is rendered.
    [[nodiscard]] std::shared_ptr<const Pcm> find(const std::string& text) const;

private:
    void run();

    const int m_rate;
    Ready m_ready;
    std::function<void()> m_failed;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::string> m_wanted;
    std::map<std::string, std::shared_ptr<const Pcm>> m_rendered;
    std::string m_language = "en";
    std::string m_variant;
    int m_wordsPerMinute = 150;
    bool m_changed = true;
    bool m_end = false;
    std::thread m_thread;
};

} // namespace limber::sound
