#pragma once

#include <QDateTime>
#include <QString>

namespace limber::store {

/// Who has a profile open, as its lock file says.
struct LockHolder {
    /// The computer's name; empty when the file does not say.
    QString computer;
    qint64 process = 0;
    QDateTime since;
};

/// A lock on "limber.lock" that the system holds for us and that dies with this process, however it ends. The
/// file also says who holds it, for computers that share a folder by copying it to and fro: their locks are
/// not seen here.
class ProfileLock {
public:
    enum class State {
        Held,
        Busy,       ///< another process of this computer has the profile open
        Elsewhere,  ///< the file says that another computer has it open, or never said that it closed it
        Unavailable ///< the file cannot be made or written: a read-only folder, or a full disk
    };
    enum class Elsewhere { Respect, Override };

    ProfileLock(const QString& profileDir, Elsewhere elsewhere);
    ~ProfileLock();
    ProfileLock(const ProfileLock&) = delete;
    ProfileLock& operator=(const ProfileLock&) = delete;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isHeld() const { return m_state == State::Held; }
    /// Whose it is when it is Busy or Elsewhere.
    [[nodiscard]] const LockHolder& holder() const { return m_holder; }

    /// The lock file of a profile.
    [[nodiscard]] static QString path(const QString& profileDir);

private:
    State take(const QString& path, Elsewhere elsewhere);
    void sayWhoHolds() const;

    int m_descriptor = -1;
    State m_state = State::Unavailable;
    LockHolder m_holder;
};

} // namespace limber::store
