#pragma once

#include "app/exchange/entry_reader.h"
#include "core/journal/names.h"

#include <algorithm>
#include <span>
#include <vector>

/// Fields that several kinds of facts have.
namespace limber::exchange {

inline QString listed(std::span<const std::string_view> words) {
    QString text;
    for (const std::string_view word : words) {
        if (!text.isEmpty())
            text += QStringLiteral(", ");
        text += QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    }
    return text;
}

template <class E> E valueOf(json::Fields& fields, std::string_view key, std::string_view word) {
    if (const auto value = parseName<E>(word))
        return *value;
    fields.fail(key, tr("must be one of %1, found \"%2\"").arg(listed(allNames<E>()), json::shown(word)));
    return {};
}

template <class E> E oneOf(json::Fields& fields, std::string_view key) {
    return valueOf<E>(fields, key, fields.text(key));
}

/// A list of words, each counted once, in the order of the enumeration.
template <class E> std::vector<E> someOf(json::Fields& fields, std::string_view key) {
    std::vector<E> result;
    for (const json::Value item : fields.container(key, json::Kind::Array)) {
        const auto value =
            valueOf<E>(fields, key, item.kind() == json::Kind::String ? item.text() : item.raw());
        if (std::find(result.begin(), result.end(), value) == result.end())
            result.push_back(value);
    }
    std::sort(result.begin(), result.end());
    return result;
}

inline std::string optionalText(json::Fields& fields, std::string_view key) {
    return fields.has(key) ? fields.text(key) : std::string();
}

/// A field that has to be there only in one of its values.
inline int wholeOr(json::Fields& fields, std::string_view key, int least, int most, int otherwise) {
    return fields.has(key) ? fields.whole(key, least, most) : otherwise;
}

inline bool truthOr(json::Fields& fields, std::string_view key, bool otherwise) {
    return fields.has(key) ? fields.truth(key) : otherwise;
}

/// "reps", "seconds", "kg".
[[nodiscard]] Work amounts(json::Fields& fields);

} // namespace limber::exchange
