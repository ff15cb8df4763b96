#pragma once

#include "core/reminders/presence.h"

#include <QObject>

namespace limber::platform {

/// Something that the desktop says about the person: away, locked, in a call. It may never know: Unknown is
/// an answer, and it holds nothing back.
class SignSource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] Sign sign() const { return m_sign; }
    /// Begins to watch; nothing is opened or loaded before. Again while it watches: nothing.
    virtual void start() = 0;

Q_SIGNALS:
    void changed(limber::Sign sign);

protected:
    void say(Sign sign) {
        if (sign == m_sign)
            return;
        m_sign = sign;
        Q_EMIT changed(sign);
    }

private:
    Sign m_sign = Sign::Unknown;
};

[[nodiscard]] constexpr Sign signOf(bool yes) {
    return yes ? Sign::Yes : Sign::No;
}

} // namespace limber::platform
