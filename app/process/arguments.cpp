#include "app/process/arguments.h"

#include <QByteArray>

#include <algorithm>
#include <string_view>

namespace limber::process {

namespace {

bool anyOf(int argc, const char* const* argv, std::initializer_list<std::string_view> words) {
    return std::any_of(argv + 1, argv + std::max(argc, 1), [&](const char* argument) {
        return std::find(words.begin(), words.end(), argument) != words.end();
    });
}

} // namespace

std::optional<QString> unreadableArgument(int argc, const char* const* argv) {
    for (int i = 1; i < argc; ++i) {
        const QByteArray bytes(argv[i]);
        const QString text = QString::fromLocal8Bit(bytes);
        if (text.toLocal8Bit() != bytes)
            return text;
    }
    return std::nullopt;
}

bool wantsOnlyText(int argc, const char* const* argv) {
    return anyOf(argc, argv, {"--help", "-h", "--help-all", "--version", "-v", "-?"});
}

bool hasNoDisplay(int argc, const char* const* argv) {
    const bool named =
        anyOf(argc, argv, {"-platform", "--platform"}) || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    return !named && qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

} // namespace limber::process
