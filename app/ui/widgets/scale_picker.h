#pragma once

#include <QString>
#include <QWidget>

class QButtonGroup;

namespace limber::ui {

/// A 0 to 10 scale as eleven buttons with words at both ends. Digits set it by keyboard (0-9; X is ten),
/// arrows move it.
class ScalePicker : public QWidget {
    Q_OBJECT

public:
    ScalePicker(const QString& name, const QString& lowWord, const QString& highWord,
                QWidget* parent = nullptr);

    /// -1 while nothing is chosen.
    [[nodiscard]] int value() const;
    /// Anything that is not on the scale leaves nothing chosen.
    void setValue(int value);
    /// Off: Space chooses nothing, ever; after an arrow key, Enter chooses the number that has the focus.
    void setSpaceChooses(bool on) { m_spaceChooses = on; }

Q_SIGNALS:
    void valueChanged(int value);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QButtonGroup* m_group = nullptr;
    /// A key other than Space was used since the question was asked.
    bool m_touched = false;
    bool m_spaceChooses = true;
};

} // namespace limber::ui
