#pragma once

#include "app/exchange/entry_reader.h"

#include <string>

namespace limber::exchange {

/// The entry that is read: its fields, and what its nested objects hold besides.
struct Reading {
    json::Fields fields;
    int version;
    std::optional<json::Fault>& fault;
    std::string nestedUnknown = {};
    bool tinglingLasts = false;

    /// Whether a field of version 2 is there. In a file of version 1 nothing may decide by it, and writing it
    /// out again would make it decide: refused.
    bool hasNew(std::string_view key);
};

/// The fact, by the entry's `kind`.
[[nodiscard]] Fact readFact(Reading& reading);

/// Appends members to members.
void joinMembers(std::string& members, const std::string& more);

} // namespace limber::exchange
