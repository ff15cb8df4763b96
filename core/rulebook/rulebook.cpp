#include "core/rulebook/rulebook.h"

namespace limber {

std::span<const RuleEntry> ruleBook() {
    static constexpr RuleEntry entries[] = {
#define RULE(type, identifier, id, words, value, unit, source)                                               \
    RuleEntry{id, words, static_cast<double>(value), unit, source},
#include "core/rulebook/rules.def"
#undef RULE
    };
    return entries;
}

} // namespace limber
