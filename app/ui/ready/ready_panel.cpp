#include "app/ui/ready/ready_panel.h"

#include "app/ui/widgets/check_mark.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace limber::ui {

namespace {

QLayout* evidenceLine(const ReadyModel::Evidence& evidence) {
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(new Mark(evidence.met ? MarkState::Met : MarkState::Open), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeLabel(evidence.title, "strong"));
    words->addWidget(makeLabel(evidence.text, "subtitle"));
    line->addLayout(words, 1);
    return line;
}

QWidget* nextStage(const ReadyModel& model, const PictureSource& pictures) {
    auto* well = new QFrame;
    well->setProperty("role", QStringLiteral("well"));
    auto* column = new QVBoxLayout(well);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(4);
    column->addStretch(1);
    auto* picture = new Thumbnail(pictures, QSize(310, 190));
    picture->setPlain(true);
    picture->setFixedHeight(190);
    picture->setExercise(model.nextExercise);
    column->addWidget(picture);
    QLabel* stage = makeLabel(model.nextStage, "section");
    stage->setAlignment(Qt::AlignHCenter);
    column->addWidget(stage);
    for (const QString& line : model.nextLines) {
        QLabel* label = makeLabel(line, "subtitle");
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    column->addStretch(1);
    return well;
}

} // namespace

ReadyPanel::ReadyPanel(const ReadyModel& model, const PictureSource& pictures, QWidget* parent)
    : QFrame(parent) {
    setProperty("role", QStringLiteral("card"));
    setAccessibleName(model.title);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(34, 30, 34, 30);
    row->setSpacing(28);

    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(makeLabel(model.eyebrow, "eyebrow"));
    left->addWidget(makeLabel(model.title, "title"));
    for (const ReadyModel::Evidence& evidence : model.evidence)
        left->addLayout(evidenceLine(evidence));
    left->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    QPushButton* start = makeButton(model.startLabel, "primary");
    start->setObjectName(QStringLiteral("startStage"));
    start->setVisible(model.canStart);
    QPushButton* more = makeButton(tr("One more week"), "secondary");
    more->setObjectName(QStringLiteral("oneMoreWeek"));
    more->setVisible(model.canStart && !model.canExtend);
    QPushButton* extend = makeButton(tr("Two more weeks"), model.canStart ? "secondary" : "primary");
    extend->setObjectName(QStringLiteral("twoMoreWeeks"));
    extend->setVisible(model.canExtend);
    connect(extend, &QPushButton::clicked, this, &ReadyPanel::extensionRequested);
    QPushButton* later = makeButton(tr("Not now"), "plain");
    later->setObjectName(QStringLiteral("notNow"));
    connect(start, &QPushButton::clicked, this, &ReadyPanel::startRequested);
    connect(more, &QPushButton::clicked, this, &ReadyPanel::oneMoreWeekRequested);
    connect(later, &QPushButton::clicked, this, &ReadyPanel::notNowRequested);
    for (QPushButton* button : {start, extend, more, later})
        buttons->addWidget(button);
    buttons->addStretch(1);
    left->addLayout(buttons);
    row->addLayout(left, 5);
    if (model.canStart)
        row->addWidget(nextStage(model, pictures), 4);
}

} // namespace limber::ui
