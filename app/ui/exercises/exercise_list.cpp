#include "app/ui/exercises/exercise_list.h"

#include "app/ui/exercises/exercise_words.h"
#include "app/ui/widgets/basics.h"
#include "app/ui/widgets/flow_layout.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace limber::ui {

namespace {
constexpr int CardWidth = 172;
constexpr int CardsInARow = 5;
constexpr QSize PictureSize{172, 116};
} // namespace

ExerciseList::ExerciseList(PictureSource pictures, QWidget* parent)
    : Page(parent), m_pictures(std::move(pictures)) {
    setTitle(tr("Exercises"));
    setSubtitle(tr("Movements for a stiff mid-back, with steps, cautions and sources, and your own"));
    QPushButton* add = makeButton(tr("Add my exercise"), "secondary");
    add->setObjectName(QStringLiteral("addOwn"));
    connect(add, &QPushButton::clicked, this, &ExerciseList::addRequested);
    actions()->addWidget(add, 0, Qt::AlignTop);
    QPushButton* why = makeButton(tr("Why we do this"), "plain");
    why->setObjectName(QStringLiteral("why"));
    connect(why, &QPushButton::clicked, this, &ExerciseList::whyRequested);
    actions()->addWidget(why, 0, Qt::AlignTop);
    m_plan = new Card;
    m_plan->setObjectName(QStringLiteral("carePlan"));
    m_planText = makeLabel(QString(), "strong");
    m_plan->body()->addWidget(m_planText);
    auto* row = new QHBoxLayout;
    const auto link = [&](const QString& text, const char* name, void (ExerciseList::*signal)()) {
        QPushButton* button = makeButton(text, "link");
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, signal);
        row->addWidget(button);
    };
    link(tr("Report for my therapist"), "returnFile", &ExerciseList::returnRequested);
    link(tr("End this plan"), "endCarePlan", &ExerciseList::endPlanRequested);
    row->addStretch(1);
    m_plan->body()->addLayout(row);
    m_plan->hide();
    body()->addWidget(m_plan);
    m_groups = new QVBoxLayout;
    m_groups->setSpacing(body()->spacing());
    body()->addLayout(m_groups);
    QPushButton* make = makeButton(tr("For therapists: make a plan for someone"), "link");
    make->setObjectName(QStringLiteral("makePlan"));
    connect(make, &QPushButton::clicked, this, &ExerciseList::planRequested);
    body()->addWidget(make, 0, Qt::AlignLeft);
    body()->addStretch(1);
}

void ExerciseList::setPlan(const QString& text) {
    m_planText->setText(text);
    m_plan->setVisible(!text.isEmpty());
}

void ExerciseList::setCatalogue(const Catalogue& catalogue) {
    clearLayout(m_groups);
    addGroup(catalogue, Placement::Ladder, tr("Your five stages"),
             tr("One after the other. Limber tells you when you're ready for the next."));
    addGroup(catalogue, Placement::Own, tr("My exercises"), tr("Yours, or set by your therapist."));
    addGroup(catalogue, Placement::Reset, tr("Daily reset"),
             tr("About a minute. Good as a break from work."));
    addGroup(catalogue, Placement::Toolkit, tr("Toolkit"), tr("Whenever you like."));
    addGroup(catalogue, Placement::Desk, tr("At the desk"), tr("Use these while you work."));
}

void ExerciseList::addGroup(const Catalogue& catalogue, Placement placement, const QString& title,
                            const QString& note) {
    auto* grid = new FlowLayout(CardWidth, 16);
    for (const Exercise& exercise : catalogue.exercises()) {
        if (exercise.placement == placement)
            grid->addWidget(makeCard(exercise));
    }
    if (grid->count() == 0) {
        delete grid;
        return;
    }
    // Short groups keep the card width of the long ones.
    while (grid->count() < CardsInARow)
        grid->addWidget(new QWidget);
    auto* group = new QVBoxLayout;
    group->setSpacing(10);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(makeLabel(title, "section", false), 0, Qt::AlignBaseline);
    head->addWidget(makeLabel(note, "small", false), 1, Qt::AlignBaseline);
    group->addLayout(head);
    auto* holder = new QWidget;
    holder->setLayout(grid);
    group->addWidget(holder);
    m_groups->addLayout(group);
}

QWidget* ExerciseList::makeCard(const Exercise& exercise) {
    auto* card =
        new ClickableCard(tr("%1. %2").arg(contentText(exercise.name), contentText(exercise.purpose)));
    card->setObjectName(QString::fromStdString(exercise.id.value));
    card->body()->setContentsMargins(12, 12, 12, 16);
    card->body()->setSpacing(2);
    auto* picture = new Thumbnail(m_pictures, PictureSize);
    picture->setFixedHeight(PictureSize.height());
    picture->setExercise(exercise.id);
    card->body()->addWidget(picture);
    card->body()->addSpacing(8);
    if (exercise.placement == Placement::Ladder)
        card->body()->addWidget(makeLabel(placementInWords(exercise), "small", false));
    card->body()->addWidget(makeLabel(contentText(exercise.name), "strong"));
    card->body()->addWidget(makeLabel(contentText(exercise.purpose), "small"));
    card->body()->addStretch(1);
    const ExerciseId id = exercise.id;
    connect(card, &ClickableCard::activated, this, [this, id] { Q_EMIT exerciseChosen(id); });
    return card;
}

void ExerciseList::focusOn(const ExerciseId& exercise) {
    if (auto* card = findChild<ClickableCard*>(QString::fromStdString(exercise.value))) {
        card->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(card);
    }
}

} // namespace limber::ui
