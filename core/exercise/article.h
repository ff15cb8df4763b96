#pragma once

#include <string>
#include <vector>

namespace limber {

/// A text of the product with its sources: the *Why* page (clinical.md F).
struct Article {
    struct Section {
        std::string title;
        std::string text;
        std::vector<std::string> sources;

        bool operator==(const Section&) const = default;
    };

    std::string title;
    std::string intro;
    std::vector<Section> sections;

    bool operator==(const Article&) const = default;
};

} // namespace limber
