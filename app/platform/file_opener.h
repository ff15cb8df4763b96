#pragma once

#include <QDesktopServices>
#include <QString>
#include <QUrl>

namespace limber::platform {

/// Hands a file to whatever the desktop opens such files with: a calendar, a reader.
class FileOpener {
public:
    FileOpener() = default;
    virtual ~FileOpener() = default;
    FileOpener(const FileOpener&) = delete;
    FileOpener& operator=(const FileOpener&) = delete;

    /// False when the desktop has nothing for it.
    [[nodiscard]] virtual bool open(const QString& file) = 0;
};

class DesktopFileOpener final : public FileOpener {
public:
    [[nodiscard]] bool open(const QString& file) override {
        return QDesktopServices::openUrl(QUrl::fromLocalFile(file));
    }
};

} // namespace limber::platform
