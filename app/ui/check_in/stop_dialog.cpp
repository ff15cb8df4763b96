#include "app/ui/check_in/stop_dialog.h"

#include "app/ui/widgets/basics.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace limber::ui {

namespace {

using session::StopReason;

// The commonest first, so that it is one key away; the gravest are read before anything is chosen anyway.
constexpr std::array reasons{StopReason::Pain,        StopReason::Tingling, StopReason::Weakness,
                             StopReason::Chest,       StopReason::Dizzy,    StopReason::Pop,
                             StopReason::LostControl, StopReason::Other};

QString nameOf(StopReason reason) {
    switch (reason) {
    case StopReason::Pain:
        return StopDialog::tr("Pain: strong, sudden or sharp");
    case StopReason::Pop:
        return StopDialog::tr("A pop, with pain");
    case StopReason::Tingling:
        return StopDialog::tr("Tingling in an arm or leg, or around your chest");
    case StopReason::Weakness:
        return StopDialog::tr("Numbness or weakness");
    case StopReason::Chest:
        return StopDialog::tr("Chest pain, short of breath, racing or irregular heartbeat");
    case StopReason::Dizzy:
        return StopDialog::tr("Dizzy, trouble seeing, or a new severe headache");
    case StopReason::LostControl:
        return StopDialog::tr("I couldn't control the weight");
    case StopReason::Other:
        break;
    }
    return StopDialog::tr("Something else, I want to stop");
}

} // namespace

StopDialog::StopDialog(const QString& emergencyNumber, QWidget* parent)
    : QDialog(parent), m_emergencyNumber(emergencyNumber), m_pages(new QStackedWidget) {
    setWindowTitle(tr("Stopped"));
    setModal(true);
    setMinimumWidth(520);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(28, 24, 28, 24);
    outer->addWidget(m_pages);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeLabel(tr("What happened?"), "title"));
    column->addWidget(makeLabel(tr("Put any weight down and get comfortable. The timer is paused."), "body"));
    column->addSpacing(4);
    int number = 1;
    for (const StopReason reason : reasons) {
        auto* button = makeButton(QStringLiteral("%1   %2").arg(number++).arg(nameOf(reason)), "choice");
        button->setStyleSheet(QStringLiteral("text-align: left;"));
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, [this, reason] { choose(reason); });
        column->addWidget(button);
    }
    column->addSpacing(4);
    auto* back = makeButton(tr("False alarm, resume"), "link");
    back->setAutoDefault(false);
    connect(back, &QPushButton::clicked, this, &StopDialog::reject);
    column->addWidget(back, 0, Qt::AlignLeft);
    m_pages->addWidget(page);
}

void StopDialog::keyPressEvent(QKeyEvent* event) {
    const int index = event->key() - Qt::Key_1;
    if (!m_chosen && index >= 0 && index < static_cast<int>(reasons.size())) {
        choose(reasons[static_cast<std::size_t>(index)]);
        return;
    }
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        focusNextPrevChild(event->key() == Qt::Key_Down);
        return;
    }
    QDialog::keyPressEvent(event);
}

void StopDialog::choose(StopReason reason) {
    m_chosen = true;
    m_reason = reason;
    Q_EMIT stopped(reason);
    if (routeOf(reason).advice == StopAdvice::None) {
        accept();
        Q_EMIT closed(reason);
        return;
    }
    const bool grave = routeOf(reason).advice == StopAdvice::Emergency;
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* title = makeLabel(adviceTitle(reason), "title");
    auto* card = new Card(grave ? "card-stop" : "card-amber");
    auto* text = makeLabel(adviceText(reason, m_emergencyNumber), "body");
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(text);
    column->addWidget(title);
    column->addWidget(card);
    column->addStretch(1);
    auto* read = makeButton(tr("Got it"), "primary");
    read->setDefault(true);
    connect(read, &QPushButton::clicked, this, &StopDialog::reject);
    column->addWidget(read, 0, Qt::AlignRight);
    m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    read->setFocus();
}

void StopDialog::reject() {
    QDialog::reject();
    if (m_chosen)
        Q_EMIT closed(m_reason);
    else
        Q_EMIT goOn();
}

QString StopDialog::adviceTitle(StopReason reason) {
    switch (routeOf(reason).advice) {
    case StopAdvice::Emergency:
        return tr("Get help now");
    case StopAdvice::SeeSomeone:
        return tr("Get this checked");
    case StopAdvice::ChangePosition:
        return tr("Change your position");
    case StopAdvice::StopToday:
        return tr("That's it for this exercise today");
    case StopAdvice::None:
        break;
    }
    return tr("Stopped");
}

QString StopDialog::adviceText(StopReason reason, const QString& emergencyNumber) {
    switch (reason) {
    case StopReason::Chest:
        return tr("Call %1 now. Chest pain, trouble breathing or a racing heart may need help within "
                  "minutes. Sit or lie in the easiest position. Unlock the door. Don't stay alone.\n\nYour "
                  "programme is paused until a doctor has seen you and you've entered what they said.")
            .arg(emergencyNumber);
    case StopReason::Weakness:
        return tr("Call %1 now if it is in both legs, if you walk unsteadily or your hands are clumsy, if "
                  "you feel numb around your genitals or buttocks, or if you can't control your bladder, or "
                  "can't pee.\n\nOtherwise speak to a doctor today. Your programme is paused until then.")
            .arg(emergencyNumber);
    case StopReason::Dizzy:
        return tr("Sit or lie down until it passes. Call %1 now if the headache is the worst you've ever "
                  "had, if you fainted, or if your sight, speech or balance doesn't come back straight "
                  "away.\n\nOtherwise speak to a doctor or an advice line this week. Your programme is "
                  "paused until then.")
            .arg(emergencyNumber);
    case StopReason::Pop:
        return tr("Rest, and don't try the movement again. Speak to a doctor today if the pain is severe, if "
                  "something looks out of shape, or if an arm or leg feels numb or weak. Otherwise speak to "
                  "a doctor or an advice line this week.\n\nYour programme is paused until then.");
    case StopReason::Tingling:
        return tr("Come out of the stretch, lower your arms and move gently. Tingling from a position is "
                  "gone within a minute.\n\nIf it's still there after 10 minutes, or comes back within a "
                  "week, stop training and see a doctor or physiotherapist. If you also feel weak or numb, "
                  "speak to a doctor today.");
    case StopReason::Pain:
        return tr("No more of this exercise today. Gentle movement is fine. Next time will be easier. Tell "
                  "us in the check-in how strong the pain was.\n\nIf it stays strong, wakes you at night, or "
                  "comes with fever or numbness, see a doctor.");
    case StopReason::LostControl:
        return tr("That weight is too heavy for now, or you were tired. That's enough for today. Use a "
                  "lighter one next time, and never hold it over your face when you're tired.");
    case StopReason::Other:
        break;
    }
    return {};
}

} // namespace limber::ui
