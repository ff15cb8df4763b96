#include "app/ui/check_in/stop_sheet.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <utility>

namespace limber::ui {

namespace {

using session::StopReason;

QString nameOf(StopReason reason) {
    switch (reason) {
    case StopReason::Pain:
        return StopSheet::tr("Pain: strong, sudden or sharp");
    case StopReason::Pop:
        return StopSheet::tr("A pop, with pain");
    case StopReason::Tingling:
        return StopSheet::tr("Tingling in an arm or leg, or around your chest");
    case StopReason::Weakness:
        return StopSheet::tr("Numbness or weakness");
    case StopReason::Chest:
        return StopSheet::tr("Chest pain, short of breath, racing or irregular heartbeat");
    case StopReason::Dizzy:
        return StopSheet::tr("Dizzy, trouble seeing, or a new severe headache");
    case StopReason::LostControl:
        return StopSheet::tr("I couldn't control the weight");
    case StopReason::Other:
        break;
    }
    return StopSheet::tr("Tired or sore muscles, I want to stop");
}

/// What stands behind each of the three answers; what needs help soonest comes first.
std::vector<StopReason> detailsOf(int answer) {
    switch (answer) {
    case 0:
        return {StopReason::Other, StopReason::LostControl, StopReason::Pain};
    case 1:
        return {StopReason::Chest, StopReason::Pain, StopReason::Pop};
    default:
        return {StopReason::Chest, StopReason::Weakness, StopReason::Dizzy, StopReason::Tingling,
                StopReason::LostControl};
    }
}

} // namespace

StopSheet::StopSheet(const QString& emergencyNumber, QWidget* parent)
    : ChoiceSheet(parent), m_emergencyNumber(emergencyNumber) {
    connect(this, &ChoiceSheet::chosen, this, &StopSheet::take);
    askFirst();
}

void StopSheet::askFirst() {
    m_step = Step::First;
    ask(tr("What happened?"), tr("Put any weight down and get comfortable. The timer is paused."),
        {{tr("Just sore or tired")},
         {tr("Something sharp")},
         {tr("Something strange")},
         {tr("False alarm, resume"), "link"}});
}

void StopSheet::take(int index) {
    if (m_step == Step::Advice)
        return Q_EMIT done();
    if (m_step == Step::Detail)
        return index < static_cast<int>(m_details.size()) ? choose(m_details[static_cast<std::size_t>(index)])
                                                          : askFirst();
    if (index > 2)
        return Q_EMIT done();
    m_step = Step::Detail;
    m_details = detailsOf(index);
    std::vector<Choice> choices;
    for (const StopReason reason : m_details)
        choices.push_back({nameOf(reason)});
    choices.push_back({tr("Back"), "link"});
    ask(tr("Which is closest?"), {}, choices);
}

void StopSheet::choose(StopReason reason) {
    Q_EMIT stopped(reason);
    if (routeOf(reason).advice == StopAdvice::None)
        return Q_EMIT done();
    m_step = Step::Advice;
    ask(adviceTitle(reason), {}, {{tr("Got it"), "primary"}});
    const bool grave = routeOf(reason).advice == StopAdvice::Emergency;
    auto* card = new Card(grave ? "card-stop" : "card-amber");
    auto* text = makeLabel(adviceText(reason, m_emergencyNumber), "body");
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(text);
    insert(card);
    setAccessibleDescription(text->text());
}

void StopSheet::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_step == Step::Detail)
        return askFirst();
    ChoiceSheet::keyPressEvent(event);
}

QString StopSheet::adviceTitle(StopReason reason) {
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

QString StopSheet::adviceText(StopReason reason, const QString& emergencyNumber) {
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
