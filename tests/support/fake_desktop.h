#pragma once

#include "app/platform/alarm.h"
#include "app/platform/clock.h"
#include "app/platform/file_opener.h"
#include "app/platform/notifications.h"
#include "app/platform/presence_watch.h"

#include <QStringList>

#include <optional>
#include <vector>

/// The platform as a test wants it: time passes when the test says so, and the desktop says what it is told.
namespace limber::test {

class FakeClock final : public platform::Clock {
public:
    Moment at;
    Milliseconds sleep{0};

    [[nodiscard]] Moment now() const override { return at; }
    [[nodiscard]] Milliseconds slept() const override { return sleep; }
    void pass(Milliseconds time) {
        at.steady += time;
        at.wall.utc += time;
    }
};

class FakeAlarm final : public platform::Alarm {
public:
    std::optional<Milliseconds> due;
    int armed = 0;

    void ringAfter(Milliseconds time) override {
        due = time;
        ++armed;
    }
    void cancel() override { due.reset(); }
    void ring() {
        due.reset();
        Q_EMIT rang();
    }
};

class FakeSign final : public platform::SignSource {
public:
    int starts = 0;

    void start() override { ++starts; }
    void tell(Sign sign) { say(sign); }
};

class FakeNotifications final : public platform::Notifications {
public:
    /// Every message that was shown.
    std::vector<platform::Notice> shown;
    bool standing = false;
    /// There is no service.
    bool broken = false;

    void show(const platform::Notice& notice) override {
        if (broken) {
            Q_EMIT failed();
            return;
        }
        shown.push_back(notice);
        standing = true;
    }
    void close() override { standing = false; }
    void choose(const QString& action) {
        standing = false;
        Q_EMIT chosen(action, QString());
    }
    void expire() {
        standing = false;
        Q_EMIT gone();
    }
};

class FakeOpener final : public platform::FileOpener {
public:
    QStringList opened;
    bool works = true;

    [[nodiscard]] bool open(const QString& file) override {
        opened << file;
        return works;
    }
};

/// Sources that a test speaks through; they live as long as the PresenceWatch they are given to.
struct FakePresence {
    FakeSign* away = new FakeSign;
    FakeSign* locked = new FakeSign;
    FakeSign* asleep = new FakeSign;
    FakeSign* microphone = new FakeSign;
    FakeSign* camera = new FakeSign;
    FakeSign* fullScreen = new FakeSign;
    FakeSign* doNotDisturb = new FakeSign;

    [[nodiscard]] platform::PresenceWatch::Sources sources() const {
        const auto owned = [](FakeSign* sign) { return std::unique_ptr<platform::SignSource>(sign); };
        return {owned(away),   owned(locked),     owned(asleep),      owned(microphone),
                owned(camera), owned(fullScreen), owned(doNotDisturb)};
    }
    void allNo() const {
        for (FakeSign* sign : {away, locked, asleep, microphone, camera, fullScreen, doNotDisturb})
            sign->tell(Sign::No);
    }
};

} // namespace limber::test
