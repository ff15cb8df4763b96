#include "app/ui/player/sound_guide.h"

#include "app/ui/widgets/basics.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace limber::ui {

SoundGuide::SoundGuide(QWidget* parent) : Card("card", parent) {
    setMaximumWidth(640);
    setAccessibleName(tr("What you hear"));
    QVBoxLayout* outer = body();
    outer->addWidget(makeLabel(tr("What you hear"), "title"));
    outer->addWidget(makeLabel(tr("With these you can follow a session with your eyes closed."), "subtitle"));
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* list = new QWidget;
    list->setProperty("role", QStringLiteral("page"));
    auto* grid = new QGridLayout(list);
    grid->setContentsMargins(0, 8, 8, 8);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const CueKind kind : allCueKinds) {
        auto* play = makeButton(QStringLiteral("♪"), "plain");
        play->setAccessibleName(tr("Play: %1").arg(nameOf(kind)));
        play->setAutoDefault(false);
        connect(play, &QPushButton::clicked, this, [this, kind] { Q_EMIT playRequested(kind); });
        auto* texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(makeLabel(nameOf(kind), "strong"));
        texts->addWidget(makeLabel(meaningOf(kind), "small"));
        grid->addWidget(play, row, 0, Qt::AlignTop);
        grid->addLayout(texts, row, 1);
        ++row;
    }
    scroll->setWidget(list);
    scroll->setMinimumHeight(300);
    outer->addWidget(scroll, 1);
    auto* close = makeButton(tr("Close"), "primary");
    close->setAutoDefault(true);
    connect(close, &QPushButton::clicked, this, &SoundGuide::closed);
    outer->addWidget(close, 0, Qt::AlignRight);
}

QString SoundGuide::nameOf(CueKind kind) {
    switch (kind) {
    case CueKind::GetReady:
        return tr("Get ready");
    case CueKind::Count:
        return tr("Three, two, one");
    case CueKind::Lower:
        return tr("Ease in");
    case CueKind::Hold:
        return tr("Hold");
    case CueKind::Lift:
        return tr("Ease out");
    case CueKind::Relax:
        return tr("Pause");
    case CueKind::BreatheIn:
        return tr("Breathe in");
    case CueKind::BreatheOut:
        return tr("Breathe out");
    case CueKind::HalfTime:
        return tr("Halfway");
    case CueKind::LastRepetition:
        return tr("Last repetition");
    case CueKind::ChangeSides:
        return tr("Change sides");
    case CueKind::Rest:
        return tr("Rest");
    case CueKind::RestOver:
        return tr("Rest is almost over");
    case CueKind::NextExercise:
        return tr("Next exercise");
    case CueKind::Finished:
        return tr("Finished");
    case CueKind::Paused:
        return tr("Paused");
    case CueKind::Stopped:
        return tr("Stopped");
    }
    return {};
}

QString SoundGuide::meaningOf(CueKind kind) {
    switch (kind) {
    case CueKind::GetReady:
        return tr("Two rising notes: get into position.");
    case CueKind::Count:
        return tr("Short ticks, the last one higher: something starts or ends on the next beat.");
    case CueKind::Lower:
        return tr("High to low: move into the position.");
    case CueKind::Hold:
        return tr("Two notes together: hold.");
    case CueKind::Lift:
        return tr("Low to high: move back.");
    case CueKind::Relax:
        return tr("One low note: rest until the next repetition.");
    case CueKind::BreatheIn:
        return tr("A rising breath. Only when breathing cues are on.");
    case CueKind::BreatheOut:
        return tr("A falling breath. Only when breathing cues are on.");
    case CueKind::HalfTime:
        return tr("The same note twice: you're halfway through a long hold.");
    case CueKind::LastRepetition:
        return tr("A high chime: this is the last one of the set.");
    case CueKind::ChangeSides:
        return tr("High, low, high: change to the other side.");
    case CueKind::Rest:
        return tr("Three falling notes: the set is done. Rest.");
    case CueKind::RestOver:
        return tr("Three rising notes: get back into position.");
    case CueKind::NextExercise:
        return tr("Three bright rising notes: another exercise comes next.");
    case CueKind::Finished:
        return tr("Four rising notes: all done.");
    case CueKind::Paused:
        return tr("A low note twice: the timer is paused.");
    case CueKind::Stopped:
        return tr("Three deep notes: the session is stopped.");
    }
    return {};
}

} // namespace limber::ui
