#include "app/ui/widgets/scale_picker.h"

#include "app/ui/widgets/basics.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace limber::ui {

ScalePicker::ScalePicker(const QString& name, const QString& lowWord, const QString& highWord,
                         QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)) {
    setAccessibleName(name);
    setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    m_group->setExclusive(true);
    for (int i = 0; i <= 10; ++i) {
        QPushButton* button = makeButton(QString::number(i), "scale");
        button->setCheckable(true);
        button->setAccessibleName(tr("%1: %2 of 10").arg(name).arg(i));
        m_group->addButton(button, i);
        button->installEventFilter(this);
        row->addWidget(button, 1);
    }
    column->addLayout(row);
    auto* ends = new QHBoxLayout;
    ends->addWidget(makeLabel(lowWord, "small", false));
    ends->addStretch(1);
    ends->addWidget(makeLabel(highWord, "small", false));
    column->addLayout(ends);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            Q_EMIT valueChanged(id);
    });
    setFocusProxy(m_group->button(0));
}

int ScalePicker::value() const {
    return m_group->checkedId();
}

void ScalePicker::setValue(int value) {
    if (auto* button = m_group->button(value)) {
        button->setChecked(true);
        return;
    }
    // An exclusive group keeps its last choice by itself; a fresh question has none.
    m_group->setExclusive(false);
    for (QAbstractButton* button : m_group->buttons())
        button->setChecked(false);
    m_group->setExclusive(true);
    m_touched = false;
}

/// The Space (or Enter) that ended a set, pressed once too often, chooses nothing: not before another key was
/// used here.
bool ScalePicker::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (key == Qt::Key_Space && (!m_spaceChooses || !m_touched))
            return true;
        if (event->type() == QEvent::KeyRelease)
            return QWidget::eventFilter(watched, event);
        if (enter && !m_spaceChooses) {
            if (m_touched)
                static_cast<QAbstractButton*>(watched)->click();
            return true;
        }
        m_touched = true;
    }
    return QWidget::eventFilter(watched, event);
}

void ScalePicker::keyPressEvent(QKeyEvent* event) {
    int wanted = -1;
    // A key held down is one answer, not two.
    if (event->isAutoRepeat())
        return;
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9)
        wanted = event->key() - Qt::Key_0;
    else if (event->key() == Qt::Key_X)
        wanted = 10;
    if (wanted < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    // The answer may lead on to the next question.
    m_group->button(wanted)->setFocus();
    setValue(wanted);
}

} // namespace limber::ui
