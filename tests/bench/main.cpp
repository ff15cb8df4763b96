#include "tests/bench/suites.h"

#include <QApplication>

#include <algorithm>
#include <iostream>

int main(int argc, char** argv) {
    using limber::bench::suites;
    // Pages are painted without a display.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const std::vector<std::string> asked(argv + 1, argv + argc);
    for (const std::string& name : asked) {
        const bool known = std::any_of(suites().begin(), suites().end(),
                                       [&](const auto& suite) { return suite.name == name; });
        if (known)
            continue;
        std::ostream& out = name == "--help" ? std::cout : std::cerr;
        if (name != "--help")
            out << "limber-bench: there is no suite \"" << name << "\"\n";
        out << "usage: limber-bench [suite...]\n";
        for (const auto& suite : suites())
            out << "  " << suite.name << ": " << suite.summary << '\n';
        return name == "--help" ? 0 : 2;
    }
    int status = 0;
    for (const auto& suite : suites()) {
        if (!asked.empty() && std::find(asked.begin(), asked.end(), suite.name) == asked.end())
            continue;
        std::cout << suite.name << ": " << suite.summary << std::endl;
        status = std::max(status, suite.run(std::cout));
        std::cout << std::endl;
    }
    return status;
}
