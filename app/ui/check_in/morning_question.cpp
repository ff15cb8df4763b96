#include "app/ui/check_in/morning_question.h"

#include "app/ui/widgets/basics.h"
#include "app/ui/widgets/scale_picker.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace limber::ui {

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
    card->body()->addWidget(makeLabel(tr("It tells whether the last session was too much."), "small"));
    auto* scale = new ScalePicker(tr("Pain this morning"), tr("none"), tr("worst"));
    card->body()->addWidget(scale);
    setFocusProxy(scale);
    connect(scale, &ScalePicker::valueChanged, this, [this](int pain) {
        if (pain >= 0)
            Q_EMIT answered(Morning{pain});
    });
    connect(notNow, &QPushButton::clicked, this, &MorningQuestion::dismissed);
}

} // namespace limber::ui
