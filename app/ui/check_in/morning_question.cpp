#include "app/ui/check_in/morning_question.h"

#include "app/ui/widgets/basics.h"
#include "app/ui/widgets/scale_picker.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace limber::ui {

namespace {

/// Two points over a baseline of zero; below, no morning is a flare.
constexpr int couldBeAFlare = 2;

} // namespace

MorningQuestion::MorningQuestion(QWidget* parent) : QWidget(parent) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card("card-accent");
    outer->addWidget(card);
    auto* row = new QHBoxLayout;
    row->addWidget(makeLabel(tr("Good morning. How is your pain now?"), "section"), 1);
    auto* notNow = makeButton(tr("Not today"), "link");
    row->addWidget(notNow);
    card->body()->addLayout(row);
    card->body()->addWidget(makeLabel(tr("It tells us if the last session was too much."), "small"));
    auto* scale = new ScalePicker(tr("Pain this morning"), tr("none"), tr("worst"));
    card->body()->addWidget(scale);
    setFocusProxy(scale);
    m_muscles = new QWidget;
    auto* muscles = new QHBoxLayout(m_muscles);
    muscles->setContentsMargins(0, 4, 0, 0);
    muscles->setSpacing(12);
    muscles->addWidget(makeLabel(tr("Is it just muscle soreness, the same on both sides?"), "body"), 1);
    auto* other = makeButton(tr("No, or not sure"), "secondary");
    other->setObjectName(QStringLiteral("notOnlyMuscles"));
    m_onlyMuscles = makeButton(tr("Yes, only muscles"), "plain");
    m_onlyMuscles->setObjectName(QStringLiteral("onlyMuscles"));
    muscles->addWidget(m_onlyMuscles);
    muscles->addWidget(other);
    m_muscles->hide();
    card->body()->addWidget(m_muscles);
    connect(other, &QPushButton::clicked, this, [this] { Q_EMIT answered(Morning{m_pain, false}); });
    connect(m_onlyMuscles, &QPushButton::clicked, this, [this] { Q_EMIT answered(Morning{m_pain, true}); });
    connect(scale, &ScalePicker::valueChanged, this, &MorningQuestion::askAboutMuscles);
    connect(notNow, &QPushButton::clicked, this, &MorningQuestion::dismissed);
}

void MorningQuestion::askAboutMuscles(int pain) {
    m_pain = pain;
    if (pain >= couldBeAFlare)
        m_muscles->show();
    else if (pain >= 0)
        Q_EMIT answered(Morning{pain, false});
}

} // namespace limber::ui
