#include "app/json/members.h"
#include "app/json/document.h"

namespace limber::json {

std::string unitedMembers(const std::string& ours, const std::string& theirs) {
    const auto own = Document::parse('{' + ours + '}');
    const auto other = Document::parse('{' + theirs + '}');
    std::string all = own ? ours : std::string();
    if (!other)
        return all;
    for (const Value member : other->root()) {
        bool named = false;
        if (own)
            for (const Value mine : own->root())
                named = named || mine.key() == member.key();
        if (named)
            continue;
        all += all.empty() ? "" : ", ";
        all += member.rawMember();
    }
    return all;
}

} // namespace limber::json
