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
        return StopDialog::tr("Tingling in an arm or leg, or round the trunk");
    case StopReason::Weakness:
        return StopDialog::tr("Numbness or weakness");
    case StopReason::Chest:
        return StopDialog::tr("Chest pain, short of breath, heart racing or stumbling");
    case StopReason::Dizzy:
        return StopDialog::tr("Dizzy, trouble seeing, or a new severe headache");
    case StopReason::LostControl:
        return StopDialog::tr("I could not control the weight");
    case StopReason::Other:
        break;
    }
    return StopDialog::tr("Something else; I want to stop");
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
    column->addWidget(
        makeLabel(tr("Put everything down and take an easy position first. Nothing is running."), "body"));
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
    auto* back = makeButton(tr("Nothing happened, go on"), "link");
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
    auto* read = makeButton(tr("I have read this"), "primary");
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
        return tr("Have this looked at");
    case StopAdvice::ChangePosition:
        return tr("Change your position");
    case StopAdvice::StopToday:
        return tr("Enough of this exercise for today");
    case StopAdvice::None:
        break;
    }
    return tr("Stopped");
}

QString StopDialog::adviceText(StopReason reason, const QString& emergencyNumber) {
    switch (reason) {
    case StopReason::Chest:
        return tr("Call %1 now. Chest pain, breathlessness or a racing heart may need help within minutes. "
                  "Sit or lie "
                  "as is easiest, unlock the door, and do not stay alone.\n\nLimber pauses your programme "
                  "until you "
                  "have been seen and have answered the safety questions again.")
            .arg(emergencyNumber);
    case StopReason::Weakness:
        return tr("Call %1 now if the numbness or weakness is in both legs, if walking or your hands have "
                  "become "
                  "unsteady, if you feel numb around the genitals or buttocks, or if you cannot hold or pass "
                  "water "
                  "as usual.\n\nIn any other case speak to a doctor today. Limber pauses your programme "
                  "until you "
                  "have answered the safety questions again.")
            .arg(emergencyNumber);
    case StopReason::Dizzy:
        return tr("Sit or lie down until it has passed. Call %1 now if the headache is the worst you ever "
                  "had, if "
                  "seeing, speech or balance do not come back at once, or if you fainted.\n\nSpeak to a "
                  "doctor or "
                  "an advice line in the next days. Limber pauses your programme until you have answered the "
                  "safety questions again.")
            .arg(emergencyNumber);
    case StopReason::Pop:
        return tr(
            "Rest, and do not try the movement again. Speak to a doctor or an advice line in the next days; "
            "today still if the pain is strong, if something looks out of shape, or if a limb feels numb or "
            "weak.\n\nLimber pauses your programme until you have answered the safety questions again.");
    case StopReason::Tingling:
        return tr(
            "Come out of the stretch, lower your arms and move gently. Fleeting tingling that depends on "
            "position goes within a minute.\n\nIf it is still there after 10 minutes, or comes twice in a "
            "week, pause the programme and see a professional. If weakness or numbness joins it, do so now.");
    case StopReason::Pain:
        return tr(
            "No more of this exercise today. Gentle moving about is fine. The next time it will be lighter; "
            "tell us in the check-in how strong the pain was.\n\nIf it stays strong, wakes you at night, or "
            "comes with fever or with numbness, see a doctor.");
    case StopReason::LostControl:
        return tr("That weight is too much for now, or you were tired: no harm, but enough for today. Take a "
                  "lighter one next time, and never hold it over your face when tired.");
    case StopReason::Other:
        break;
    }
    return {};
}

} // namespace limber::ui
