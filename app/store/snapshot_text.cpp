#include "app/store/snapshot_text.h"

#include <charconv>
#include <iterator>

namespace limber::store {

namespace {

// A line of fields, each with its length before it ("7:cat-cow"), so that any text is carried as it is.

class Writer {
public:
    void text(const std::string& value) { m_out += std::to_string(value.size()) + ':' + value + ' '; }
    void number(long long value) { text(std::to_string(value)); }
    void optional(const std::optional<int>& value) { text(value ? std::to_string(*value) : std::string()); }
    [[nodiscard]] std::string take() { return std::move(m_out); }

private:
    std::string m_out;
};

class Reader {
public:
    explicit Reader(const std::string& text) : m_text(text) {}

    std::string text() {
        std::size_t length = 0;
        const char* end = m_text.data() + m_text.size();
        const auto [after, error] = std::from_chars(m_text.data() + m_at, end, length);
        if (!m_ok || error != std::errc{} || after == end || *after != ':')
            return fail();
        const auto start = static_cast<std::size_t>(after - m_text.data()) + 1;
        if (length >= m_text.size() - start || m_text[start + length] != ' ')
            return fail();
        m_at = start + length + 1;
        return m_text.substr(start, length);
    }

    long long number() { return parsed(text()); }

    int smallNumber() {
        const long long value = number();
        if (value < 0 || value > 1'000'000)
            m_ok = false;
        return m_ok ? static_cast<int>(value) : 0;
    }

    std::optional<int> optional() {
        const std::string value = text();
        if (value.empty())
            return std::nullopt;
        return static_cast<int>(parsed(value));
    }

    Milliseconds time() { return Milliseconds{number()}; }
    void failUnless(bool condition) { m_ok = m_ok && condition; }
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_ok && m_at == m_text.size(); }

private:
    std::string fail() {
        m_ok = false;
        return {};
    }

    long long parsed(const std::string& value) {
        long long result = 0;
        const char* end = value.data() + value.size();
        const auto [after, error] = std::from_chars(value.data(), end, result);
        if (error != std::errc{} || after != end || value.empty())
            m_ok = false;
        return m_ok ? result : 0;
    }

    const std::string& m_text;
    std::size_t m_at = 0;
    bool m_ok = true;
};

// 1 did not know what was done of each repetition.
constexpr int formatVersion = 2;

void writeDose(Writer& writer, const Dose& dose) {
    writer.text(dose.exercise.value);
    writer.text(dose.variant);
    writer.number(static_cast<int>(dose.kind));
    writer.number(dose.total);
    writer.number(std::ssize(dose.sets));
    for (const DoseSet& set : dose.sets) {
        writer.optional(set.reps);
        writer.optional(set.seconds);
        writer.optional(set.load ? std::optional<int>(set.load->grams) : std::nullopt);
    }
}

Dose readDose(Reader& reader) {
    Dose dose;
    dose.exercise.value = reader.text();
    dose.variant = reader.text();
    const int kind = reader.smallNumber();
    reader.failUnless(kind <= static_cast<int>(DoseKind::Repetitions));
    dose.kind = static_cast<DoseKind>(kind);
    dose.total = static_cast<int>(reader.number());
    for (int left = reader.smallNumber(); left > 0 && reader.ok(); --left) {
        DoseSet set;
        set.reps = reader.optional();
        set.seconds = reader.optional();
        if (const auto grams = reader.optional())
            set.load = Kilograms{*grams};
        dose.sets.push_back(set);
    }
    return dose;
}

} // namespace

std::string writeSnapshot(const SessionSnapshot& snapshot) {
    Writer writer;
    writer.number(formatVersion);
    writer.text(snapshot.session);
    writer.number(std::ssize(snapshot.doses));
    for (const Dose& dose : snapshot.doses)
        writeDose(writer, dose);
    writer.number(std::ssize(snapshot.changes));
    for (const PlanChange& change : snapshot.changes) {
        writer.number(static_cast<int>(change.kind));
        writer.number(change.set);
    }
    for (const int value : {snapshot.nextSet, snapshot.logged, snapshot.repetition, snapshot.phase})
        writer.number(value);
    for (const Milliseconds value : {snapshot.inPhase, snapshot.worked, snapshot.addedToSet})
        writer.number(value.count());
    writer.number(snapshot.breaks);
    writer.number(snapshot.over ? 1 : 0);
    writer.number(std::ssize(snapshot.past));
    for (const Milliseconds time : snapshot.past)
        writer.number(time.count());
    return writer.take();
}

std::optional<SessionSnapshot> parseSnapshot(const std::string& text) {
    Reader reader(text);
    const long long version = reader.number();
    reader.failUnless(version == 1 || version == formatVersion);
    SessionSnapshot snapshot;
    snapshot.session = reader.text();
    for (int left = reader.smallNumber(); left > 0 && reader.ok(); --left)
        snapshot.doses.push_back(readDose(reader));
    for (int left = reader.smallNumber(); left > 0 && reader.ok(); --left) {
        PlanChange change;
        const int kind = reader.smallNumber();
        reader.failUnless(kind <= static_cast<int>(PlanChange::Kind::SwapBack));
        change.kind = static_cast<PlanChange::Kind>(kind);
        change.set = reader.smallNumber();
        snapshot.changes.push_back(change);
    }
    snapshot.nextSet = reader.smallNumber();
    snapshot.logged = reader.smallNumber();
    snapshot.repetition = reader.smallNumber();
    snapshot.phase = reader.smallNumber();
    snapshot.inPhase = reader.time();
    snapshot.worked = reader.time();
    snapshot.addedToSet = reader.time();
    snapshot.breaks = reader.smallNumber();
    snapshot.over = reader.smallNumber() == 1;
    if (version >= 2)
        for (int left = reader.smallNumber(); left > 0 && reader.ok(); --left)
            snapshot.past.push_back(reader.time());
    if (!reader.atEnd())
        return std::nullopt;
    return snapshot;
}

} // namespace limber::store
