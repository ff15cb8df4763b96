#pragma once

#include <QString>

namespace limber::platform {

/// Whether the program starts at login: one file in the person's autostart folder.
class Autostart {
public:
    /// `folder` is ~/.config/autostart; `program` is started with --background.
    Autostart(QString folder, QString program);
    /// The one of this person and this program.
    [[nodiscard]] static Autostart ofThisPerson();

    [[nodiscard]] bool isOn() const;
    /// False when the file cannot be written or removed; then nothing has changed.
    bool setOn(bool on) const;

private:
    [[nodiscard]] QString file() const;

    QString m_folder;
    QString m_program;
};

} // namespace limber::platform
