// The wheel scrolls pages; a field takes it only when the hand is in it.

#include "app/ui/widgets/wheel_guard.h"

#include <QApplication>
#include <QComboBox>
#include <QMouseEvent>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <gtest/gtest.h>

using namespace limber::ui;

namespace {

void turnWheel(QWidget* over) {
    const QPointF at = QRectF(over->rect()).center();
    QWheelEvent event(at, over->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(over, &event);
}

/// What a field says.
QString valueOf(const QWidget* field) {
    if (const auto* slider = qobject_cast<const QSlider*>(field))
        return QString::number(slider->value());
    if (const auto* combo = qobject_cast<const QComboBox*>(field))
        return combo->currentText();
    if (const auto* time = qobject_cast<const QDateTimeEdit*>(field))
        return time->dateTime().toString();
    return qobject_cast<const QAbstractSpinBox*>(field)->text();
}

} // namespace

TEST(WheelGuard, NoFieldTakesTheWheelBeforeItWasClickedAndEachDoesAfterwards) {
    WheelGuard guard;
    qApp->installEventFilter(&guard);
    QWidget window;
    QVBoxLayout column(&window);
    auto* combo = new QComboBox;
    combo->addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    combo->setCurrentIndex(1);
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setValue(50);
    auto* spin = new QSpinBox;
    spin->setValue(50);
    const QList<QWidget*> fields{combo, slider, spin, new QTimeEdit(QTime(8, 30)),
                                 new QDateEdit(QDate(2026, 3, 2))};
    for (QWidget* field : fields)
        column.addWidget(field);
    auto* other = new QPushButton(QStringLiteral("other"));
    column.addWidget(other);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    for (QWidget* field : fields) {
        const char* kind = field->metaObject()->className();
        const QString before = valueOf(field);
        EXPECT_NE(field->focusPolicy(), Qt::WheelFocus) << kind;
        turnWheel(field);
        field->setFocus(Qt::TabFocusReason);
        turnWheel(field);
        EXPECT_EQ(valueOf(field), before) << kind << " changed without a click";
        // As a hand does; a list that drops down is closed again.
        QMouseEvent press(QEvent::MouseButtonPress, QPointF(3, 3), field->mapToGlobal(QPointF(3, 3)),
                          Qt::RightButton, Qt::RightButton, Qt::NoModifier);
        QApplication::sendEvent(field, &press);
        turnWheel(field);
        EXPECT_NE(valueOf(field), before) << kind << " was clicked";
        const QString now = valueOf(field);
        QTest::mouseClick(other, Qt::LeftButton);
        turnWheel(field);
        EXPECT_EQ(valueOf(field), now) << kind << " is left";
    }
}
