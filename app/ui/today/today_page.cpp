#include "app/ui/today/today_page.h"

#include "app/ui/widgets/basics.h"
#include "app/ui/widgets/elided_label.h"
#include "app/ui/widgets/flow_layout.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace limber::ui {

namespace {

constexpr int TwoColumnsFrom = 700;

QVBoxLayout* column(QWidget* owner, int spacing) {
    auto* layout = new QVBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

QVBoxLayout* figureWithCaption(const QString& caption, QLabel*& value) {
    auto* pair = new QVBoxLayout;
    pair->setSpacing(0);
    pair->addWidget(makeLabel(caption, "small", false));
    value = makeLabel(QString(), "number", false);
    pair->addWidget(value);
    return pair;
}

} // namespace

TodayPage::TodayPage(PictureSource pictures, QWidget* parent)
    : Page(parent), m_pictures(std::move(pictures)) {
    m_question = new QVBoxLayout;
    body()->addLayout(m_question);
    m_notices = new QVBoxLayout;
    m_notices->setSpacing(12);
    body()->addLayout(m_notices);

    auto* stages = new Card;
    m_stepper = new Stepper;
    stages->body()->addWidget(m_stepper);
    stages->body()->setContentsMargins(20, 16, 20, 8);
    body()->addWidget(stages);

    m_left = new QWidget;
    auto* left = column(m_left, 12);
    m_sessionsTitle = makeLabel(QString(), "section");
    left->addWidget(m_sessionsTitle);
    m_sessions = new QVBoxLayout;
    m_sessions->setSpacing(12);
    left->addLayout(m_sessions);
    m_queue = makeButton(QString(), "link");
    m_queue->setObjectName(QStringLiteral("startQueue"));
    connect(m_queue, &QPushButton::clicked, this, &TodayPage::queueRequested);
    left->addWidget(m_queue, 0, Qt::AlignLeft);
    left->addSpacing(8);
    auto* extrasHead = new QHBoxLayout;
    extrasHead->addWidget(makeLabel(tr("When you have a minute"), "section"), 1);
    QPushButton* all = makeButton(tr("All exercises"), "link");
    connect(all, &QPushButton::clicked, this, &TodayPage::allExercisesRequested);
    extrasHead->addWidget(all);
    left->addLayout(extrasHead);
    auto* extras = new QWidget;
    m_extras = new FlowLayout(168, 16);
    extras->setLayout(m_extras);
    left->addWidget(extras);
    left->addStretch(1);

    m_right = new QWidget;
    auto* right = column(m_right, 12);
    right->addWidget(makeLabel(tr("This week"), "section"));
    auto* week = new Card;
    m_rings = new DayRings;
    week->body()->addWidget(m_rings);
    auto* sums = new QHBoxLayout;
    sums->addLayout(figureWithCaption(tr("Time trained"), m_underTension));
    sums->addStretch(1);
    sums->addLayout(figureWithCaption(tr("Pain, last 7 days"), m_meanPain));
    week->body()->addLayout(sums);
    right->addWidget(week);

    auto* why = new Card("card-accent");
    m_whyTitle = makeLabel(QString(), "section");
    m_whyText = makeLabel(QString(), "body");
    why->body()->addWidget(m_whyTitle);
    why->body()->addWidget(m_whyText);
    m_bigStep = makeButton(QString(), "link");
    m_bigStep->setObjectName(QStringLiteral("bigStep"));
    connect(m_bigStep, &QPushButton::clicked, this, &TodayPage::bigStepRequested);
    why->body()->addWidget(m_bigStep, 0, Qt::AlignLeft);
    m_whyCard = why;
    right->addWidget(why);

    auto* ready = new Card;
    m_readyTitle = makeLabel(QString(), "section");
    ready->body()->addWidget(m_readyTitle);
    m_readiness = new QVBoxLayout;
    m_readiness->setSpacing(6);
    ready->body()->addLayout(m_readiness);
    QPushButton* decides = makeButton(tr("How Limber decides"), "link");
    connect(decides, &QPushButton::clicked, this, &TodayPage::decisionsRequested);
    ready->body()->addWidget(decides, 0, Qt::AlignLeft);
    m_readyCard = ready;
    right->addWidget(ready);
    QPushButton* worried = makeButton(tr("Something feels wrong"), "link");
    worried->setObjectName(QStringLiteral("worried"));
    connect(worried, &QPushButton::clicked, this, &TodayPage::worriedRequested);
    right->addWidget(worried, 0, Qt::AlignLeft);
    right->addStretch(1);

    m_columns = new QGridLayout;
    m_columns->setHorizontalSpacing(20);
    m_columns->setVerticalSpacing(20);
    body()->addLayout(m_columns);
    body()->addStretch(1);
    arrange();
}

void TodayPage::arrange() {
    m_columns->removeWidget(m_left);
    m_columns->removeWidget(m_right);
    m_columns->addWidget(m_left, 0, 0);
    m_columns->addWidget(m_right, m_narrow ? 1 : 0, m_narrow ? 0 : 1);
    m_columns->setColumnStretch(0, 31);
    m_columns->setColumnStretch(1, m_narrow ? 0 : 18);
    m_columns->setColumnMinimumWidth(1, m_narrow ? 0 : 268);
}

void TodayPage::contentWidthChanged(int width) {
    const bool narrow = width < TwoColumnsFrom;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    arrange();
}

void TodayPage::setQuestion(QWidget* question) {
    clearLayout(m_question);
    if (question != nullptr)
        m_question->addWidget(question);
}

void TodayPage::setModel(const TodayModel& model) {
    setTitle(model.title);
    setSubtitle(model.subtitle);
    m_stepper->setSteps(model.steps, model.currentStep);
    fillNotices(model.notices);

    m_sessionsTitle->setText(model.sessionsTitle);
    clearLayout(m_sessions);
    for (const TodayModel::SessionRow& row : model.sessions)
        m_sessions->addWidget(makeSessionRow(row));
    if (model.sessions.empty()) {
        auto* calm = new Card;
        calm->body()->addWidget(makeLabel(model.nothingDue, "body"));
        m_sessions->addWidget(calm);
    }
    m_queue->setText(model.queue);
    m_queue->setVisible(!model.queue.isEmpty());
    clearLayout(m_extras);
    for (const TodayModel::ExtraCard& extra : model.extras)
        m_extras->addWidget(makeExtraCard(extra));

    m_rings->setDays(model.week);
    m_underTension->setText(model.underTension);
    m_meanPain->setText(model.meanPain);
    m_whyTitle->setText(model.whyTitle);
    m_whyText->setText(model.whyText);
    m_bigStep->setText(model.bigStep);
    m_bigStep->setVisible(!model.bigStep.isEmpty());
    m_whyCard->setVisible(!model.whyText.isEmpty());
    fillReadiness(model);
}

void TodayPage::fillNotices(const std::vector<TodayModel::Notice>& notices) {
    clearLayout(m_notices);
    for (const TodayModel::Notice& notice : notices) {
        auto* card = new Card(notice.role);
        card->setObjectName(QStringLiteral("notice-") + notice.id);
        auto* row = new QHBoxLayout;
        row->setSpacing(12);
        auto* words = new QVBoxLayout;
        words->setSpacing(4);
        words->addWidget(makeLabel(notice.title, "section"));
        if (!notice.text.isEmpty())
            words->addWidget(makeLabel(notice.text, "body"));
        row->addLayout(words, 1);
        const auto addButton = [&](const QString& text, const char* role, bool second) {
            if (text.isEmpty())
                return;
            QPushButton* button = makeButton(text, role);
            connect(button, &QPushButton::clicked, this,
                    [this, id = notice.id, second] { Q_EMIT noticeAction(id, second); });
            row->addWidget(button, 0, Qt::AlignVCenter);
        };
        addButton(notice.secondAction, "plain", true);
        addButton(notice.action, "secondary", false);
        card->body()->addLayout(row);
        m_notices->addWidget(card);
    }
}

QWidget* TodayPage::makeSessionRow(const TodayModel::SessionRow& row) {
    auto* card = new Card(row.next ? "card-selected" : "card");
    card->body()->setContentsMargins(12, 8, 20, 8);
    auto* line = new QHBoxLayout;
    line->setSpacing(16);
    auto* picture = new Thumbnail(m_pictures, QSize(132, 96));
    picture->setFixedSize(132, 96);
    picture->setExercise(row.exercise, row.variant);
    line->addWidget(picture);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch(1);
    words->addWidget(makeLabel(row.slot, "small"));
    words->addWidget(makeLabel(row.name, "section"));
    words->addWidget(makeLabel(row.detail, "subtitle"));
    words->addStretch(1);
    line->addLayout(words, 1);
    if (!row.doneAt.isEmpty()) {
        auto* mark = new Mark(row.partly ? MarkState::Partly : MarkState::Met);
        QLabel* time = makeLabel(row.doneAt, "accent", false);
        time->setAccessibleName(row.partly ? tr("partly done at %1").arg(row.doneAt)
                                           : tr("done at %1").arg(row.doneAt));
        line->addWidget(mark);
        line->addWidget(time);
    } else {
        QPushButton* start =
            makeButton(row.begun ? tr("Finish it") : tr("Start"), row.next ? "primary" : "plain");
        start->setObjectName(row.next ? QStringLiteral("startNext") : QStringLiteral("start"));
        start->setAccessibleName(tr("Start %1, %2").arg(row.name, row.slot));
        connect(start, &QPushButton::clicked, this, [this, id = row.exercise] { Q_EMIT startRequested(id); });
        line->addWidget(start);
    }
    card->body()->addLayout(line);
    return card;
}

QWidget* TodayPage::makeExtraCard(const TodayModel::ExtraCard& extra) {
    auto* card = new ClickableCard(tr("%1, %2").arg(extra.name, extra.detail));
    card->body()->setContentsMargins(12, 12, 12, 14);
    card->body()->setSpacing(2);
    auto* picture = new Thumbnail(m_pictures, QSize(172, 92));
    picture->setPlain(true);
    picture->setFixedHeight(92);
    picture->setExercise(extra.exercise);
    card->body()->addWidget(picture);
    QLabel* name = makeLabel(extra.name, "section");
    QLabel* detail =
        makeLabel(extra.timesToday > 0 ? tr("done today · %1").arg(extra.detail) : extra.detail, "small");
    for (QLabel* label : {name, detail}) {
        label->setAlignment(Qt::AlignHCenter);
        card->body()->addWidget(label);
    }
    connect(card, &ClickableCard::activated, this,
            [this, id = extra.exercise] { Q_EMIT exerciseRequested(id); });
    return card;
}

void TodayPage::fillReadiness(const TodayModel& model) {
    m_readyCard->setVisible(!model.readiness.empty());
    m_readyTitle->setText(model.readyTitle);
    clearLayout(m_readiness);
    for (const TodayModel::CriterionLine& criterion : model.readiness) {
        auto* line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(new Mark(criterion.state));
        line->addWidget(makeLabel(criterion.name, "body", false));
        auto* evidence = new ElidedLabel(criterion.evidence, "small");
        evidence->setToolTip(criterion.whole);
        line->addWidget(evidence, 1);
        m_readiness->addLayout(line);
    }
}

} // namespace limber::ui
