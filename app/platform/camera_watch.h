#pragma once

#include "app/platform/sign_source.h"

#include <QString>
#include <QTimer>

#include <memory>
#include <set>

class QSocketNotifier;

namespace limber::platform {

/// A camera is in use: the system tells of every open and close of its file, and one look shortly after says
/// whether somebody still holds it (a newly plugged one is opened for a moment by the desktop). Only programs
/// of the same person are seen. Nothing is opened.
class CameraWatch final : public SignSource {
    Q_OBJECT

public:
    /// Files "video*" in `folder`. `settle` is the wait between an open and the look, in milliseconds.
    explicit CameraWatch(QString folder = QStringLiteral("/dev"), int settle = 1'500,
                         QObject* parent = nullptr);
    ~CameraWatch() override;
    CameraWatch(const CameraWatch&) = delete;
    CameraWatch& operator=(const CameraWatch&) = delete;

    void start() override;

private:
    void read();
    void watchDevices();
    void look();
    [[nodiscard]] bool isHeld() const;

    QString m_folder;
    QTimer m_settle;
    int m_inotify = -1;
    int m_folderWatch = -1;
    std::set<QString> m_devices;
    std::unique_ptr<QSocketNotifier> m_ready;
};

} // namespace limber::platform
