#include "app/ui/programme/programme_page.h"

#include "app/ui/widgets/basics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace limber::ui {

namespace {

QLayout* fact(const QString& caption, const QString& value) {
    auto* pair = new QVBoxLayout;
    pair->setSpacing(0);
    pair->addWidget(makeLabel(caption, "small", false));
    pair->addWidget(makeLabel(value, "strong", false));
    return pair;
}

} // namespace

ProgrammePage::ProgrammePage(PictureSource pictures, QWidget* parent)
    : Page(parent), m_pictures(std::move(pictures)) {
    setTitle(tr("Programme"));
    QPushButton* decides = makeButton(tr("How Limber decides"), "plain");
    connect(decides, &QPushButton::clicked, this, &ProgrammePage::decisionsRequested);
    actions()->addWidget(decides);
    m_stages = new QVBoxLayout;
    m_stages->setSpacing(12);
    body()->addLayout(m_stages);
    m_lookAhead = new QVBoxLayout;
    body()->addLayout(m_lookAhead);
    body()->addStretch(1);
}

void ProgrammePage::setModel(const ProgrammeModel& model) {
    setSubtitle(model.subtitle);
    clearLayout(m_stages);
    for (const ProgrammeModel::Stage& stage : model.stages)
        m_stages->addWidget(makeStage(stage));
}

void ProgrammePage::setLookAhead(QWidget* lookAhead) {
    clearLayout(m_lookAhead);
    if (lookAhead != nullptr)
        m_lookAhead->addWidget(lookAhead);
}

QWidget* ProgrammePage::makeStage(const ProgrammeModel::Stage& stage) {
    const bool current = stage.status == ProgrammeModel::Status::Current;
    auto* card = new Card(current ? "card-selected" : "card");
    card->setObjectName(QStringLiteral("stage-%1").arg(stage.number));
    card->body()->setContentsMargins(14, 12, 20, 12);
    auto* line = new QHBoxLayout;
    line->setSpacing(18);
    auto* picture = new Thumbnail(m_pictures, QSize(168, 116));
    picture->setFixedSize(168, 116);
    picture->setExercise(stage.exercise);
    line->addWidget(picture, 0, Qt::AlignVCenter);

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(makeLabel(tr("%1 · %2").arg(stage.number).arg(stage.name), "section", false));
    if (!stage.when.isEmpty())
        head->addWidget(makeLabel(stage.when, current ? "chip" : "small", false));
    head->addStretch(1);
    words->addLayout(head);
    words->addWidget(makeLabel(stage.exerciseName, "body"));
    words->addWidget(makeLabel(stage.purpose, "subtitle"));
    words->addSpacing(6);
    auto* facts = new QHBoxLayout;
    facts->setSpacing(28);
    facts->addLayout(
        fact(stage.status == ProgrammeModel::Status::Ahead ? tr("Starts with") : tr("Started with"),
             stage.doseThen));
    if (!stage.doseNow.isEmpty())
        facts->addLayout(fact(current ? tr("Now") : tr("Ended with"), stage.doseNow));
    facts->addLayout(fact(tr("Builds up to"), stage.ceiling));
    facts->addLayout(fact(tr("How often"), stage.frequency));
    facts->addStretch(1);
    words->addLayout(facts);
    words->addSpacing(4);
    words->addWidget(
        makeLabel(stage.substitute.isEmpty() ? stage.needs : tr("%1 · %2").arg(stage.needs, stage.substitute),
                  "small"));
    if (!stage.lighterWeek.isEmpty()) {
        words->addSpacing(8);
        words->addWidget(makeLabel(stage.lighterWeek, "body"));
        QPushButton* lighter = makeButton(tr("Take a lighter week"), "secondary");
        lighter->setObjectName(QStringLiteral("lighter-week"));
        connect(lighter, &QPushButton::clicked, this, &ProgrammePage::lighterWeekRequested);
        words->addWidget(lighter, 0, Qt::AlignLeft);
    }
    line->addLayout(words, 1);

    QPushButton* show = makeButton(tr("Show"), "plain");
    show->setAccessibleName(tr("Show %1").arg(stage.exerciseName));
    connect(show, &QPushButton::clicked, this, [this, id = stage.exercise] { Q_EMIT exerciseRequested(id); });
    line->addWidget(show, 0, Qt::AlignVCenter);
    card->body()->addLayout(line);
    return card;
}

} // namespace limber::ui
