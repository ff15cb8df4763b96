#pragma once

#include "app/platform/sign_source.h"

#include <QStringList>
#include <QVariantMap>

#include <set>

class QDBusMessage;

namespace limber::platform {

/// The screen is locked, as logind or the desktop's screen saver says. Some lockers tell nobody.
class LockWatch final : public SignSource {
    Q_OBJECT

public:
    explicit LockWatch(QObject* parent = nullptr);

    void start() override;

private Q_SLOTS:
    void saverChanged(bool active, const QDBusMessage& message);
    void sessionChanged(const QString& face, const QVariantMap& now, const QStringList& stale);

private:
    void findSession(const QString& id);
    void watchSession(const QString& path);
    void askHint(const QString& path);
    void hint(bool locked);
    void settle();

    bool m_started = false;
    bool m_hint = false;
    QString m_session;
    /// Screen savers that are on; KDE tells of one on two paths, so states are kept and not counted.
    std::set<QString> m_active;
};

/// The computer goes to sleep or is asleep, as logind says; a sleep that nobody announced shows in
/// Clock::slept().
class SleepWatch final : public SignSource {
    Q_OBJECT

public:
    explicit SleepWatch(QObject* parent = nullptr);

    void start() override;

private Q_SLOTS:
    void prepareForSleep(bool before);

private:
    bool m_started = false;
};

} // namespace limber::platform
