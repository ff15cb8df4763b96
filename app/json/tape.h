#pragma once

#include "app/json/document.h"

#include <simdjson.h>

#include <optional>
#include <string_view>
#include <vector>

/// What a document keeps of its text. Only app/json's own sources include this: simdjson's types stay in
/// here.
namespace limber::json {

/// One value: where it stands.
struct Node {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    /// Where the member begins; `begin` for items.
    std::uint32_t member = 0;
    /// Behind the last descendant.
    std::uint32_t next = 0;
    /// Of the name as written, between its quotes.
    std::uint32_t keySize = 0;
    /// In Tape::decoded, from 1; 0 when neither name nor text holds an escape, as nearly always.
    std::uint32_t decoded = 0;
    Kind kind = Kind::Missing;
};

/// Texts of which escapes were undone.
struct Decoded {
    std::string_view key;
    std::string_view text;
};

struct Tape {
    simdjson::padded_string text;
    /// Owns the texts in `decoded`.
    simdjson::ondemand::parser parser;
    std::vector<Node> nodes;
    std::vector<Decoded> decoded;

    [[nodiscard]] std::string_view slice(std::uint32_t begin, std::uint32_t end) const {
        return std::string_view(text).substr(begin, end - begin);
    }
    [[nodiscard]] std::string_view key(const Node& node) const {
        return node.member == node.begin ? std::string_view{}
                                         : slice(node.member + 1, node.member + 1 + node.keySize);
    }
};

/// Why a text is not JSON, and where.
struct TapeFault {
    simdjson::error_code error = simdjson::SUCCESS;
    std::size_t position = 0;
};

/// Fills the nodes from the text. Walks over all of it, so that what is not looked at later is well formed,
/// too.
[[nodiscard]] std::optional<TapeFault> fill(Tape& tape);

} // namespace limber::json
