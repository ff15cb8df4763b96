#pragma once

#include "core/journal/facts.h"

#include <QByteArray>

/// What finds a bit that flipped: a digest (BLAKE2s, 128 bits) of what was written.
namespace limber::store {

/// Of everything an entry says. A field with its default value adds nothing, so that entries keep their
/// digest when a later version adds a field.
[[nodiscard]] QByteArray digestOf(const Entry& entry);

/// Of a text as it is.
[[nodiscard]] QByteArray digestOf(std::string_view text);

/// Names and values as one text that tells every pair apart.
class CanonicalText {
public:
    void add(std::string_view name, std::string_view value);
    void add(std::string_view name, std::int64_t value);
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

} // namespace limber::store
