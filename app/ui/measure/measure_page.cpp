#include "app/ui/measure/measure_page.h"

#include "app/ui/figure/figure_view.h"
#include "app/ui/measure/measure_words.h"
#include "app/ui/widgets/basics.h"
#include "app/ui/widgets/content_text.h"
#include "app/ui/widgets/scale_picker.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace limber::ui {

namespace {

using Step = Measuring::Step;

} // namespace

MeasurePage::MeasurePage(FigureView* figure, QWidget* parent)
    : QWidget(parent), m_figure(figure), m_stack(new QStackedWidget) {
    setFocusPolicy(Qt::StrongFocus);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(40, 28, 40, 32);
    page->setSpacing(16);
    auto* head = new QHBoxLayout;
    m_title = makeLabel(QString(), "title");
    head->addWidget(m_title, 1);
    QPushButton* leave = makeButton(tr("Cancel"), "plain");
    leave->setObjectName(QStringLiteral("leave"));
    connect(leave, &QPushButton::clicked, this, &MeasurePage::left);
    head->addWidget(leave, 0, Qt::AlignTop);
    page->addLayout(head);
    auto* row = new QHBoxLayout;
    row->setSpacing(28);
    if (m_figure != nullptr) {
        auto* well = new Card("well");
        well->body()->setContentsMargins(0, 0, 0, 0);
        m_figure->setMinimumSize(280, 260);
        m_figure->setInteractive(false);
        m_figure->setFocusPolicy(Qt::NoFocus);
        well->body()->addWidget(m_figure);
        row->addWidget(well, 1);
        m_well = well;
    }
    auto* card = new Card;
    card->body()->addWidget(m_stack);
    row->addWidget(card, 1);
    page->addLayout(row, 1);
    // In the order of Measuring::Step.
    for (QWidget* step : {makeReady(), makeAsking(), makeBetween()})
        m_stack->addWidget(step);
}

void MeasurePage::begin(const Exercise& exercise) {
    m_exercise = exercise;
    m_measuring.emplace(exercise);
    m_slept->hide();
    const bool gap = m_measuring->kind() == MeasureKind::Gap;
    m_title->setText(tr("Weekly check: %1").arg(gap ? tr("overhead gap") : contentText(exercise.name)));
    if (m_figure != nullptr) {
        // The gap is measured lying down; no exercise shows that.
        m_well->setVisible(!gap);
        m_figure->showClip(exercise.id);
        m_figure->setPlaying(true);
    }
    clearLayout(m_steps);
    int number = 0;
    for (const QString& step : measureSteps(exercise)) {
        auto* line = new QHBoxLayout;
        line->addWidget(makeLabel(QString::number(++number), "accent", false), 0, Qt::AlignTop);
        line->addWidget(makeLabel(step, "body"), 1);
        m_steps->addLayout(line);
    }
    showStep(Step::Ready);
}

void MeasurePage::showStep(Step step) {
    m_stack->setCurrentIndex(static_cast<int>(step));
    switch (step) {
    case Step::Ready:
        showReady();
        break;
    case Step::Asking:
        m_value->setText(measureValue(m_measuring->kind(), m_measuring->value()));
        m_effort->setValue(-1);
        m_pain->setValue(-1);
        m_effort->setVisible(m_measuring->kind() != MeasureKind::Gap);
        m_effortQuestion->setVisible(m_measuring->kind() != MeasureKind::Gap);
        updateAsk();
        (m_measuring->kind() == MeasureKind::Gap ? m_pain : m_effort)->setFocus();
        break;
    case Step::Between:
        showBetween();
        break;
    }
}

void MeasurePage::showReady() {
    const bool gap = m_measuring->kind() == MeasureKind::Gap;
    m_gapRow->setVisible(gap);
    if (gap) {
        m_gap->setValue(m_gap->minimum());
        m_begin->setText(
            tr("Save try %1 of %2").arg(m_measuring->tries().size() + 1).arg(m_measuring->triesNeeded()));
        m_begin->setEnabled(false);
        m_gap->setFocus();
        return;
    }
    m_begin->setText(tr("Start   (Space)"));
    m_begin->setEnabled(true);
    setFocus();
}

void MeasurePage::showBetween() {
    clearLayout(m_tries);
    for (const MeasureTry& attempt : m_measuring->tries())
        m_tries->addWidget(makeLabel(tryText(m_measuring->kind(), attempt), "body"));
    const auto result = m_measuring->result();
    const bool again = m_measuring->mayTryAgain();
    if (result && m_measuring->tries().size() > 1)
        m_verdict->setText(
            tr("We save your middle result: %1.").arg(measureValue(m_measuring->kind(), result->value)));
    else if (result)
        m_verdict->setText(tr("We'll compare it with your other weeks."));
    else if (again)
        m_verdict->setText(tr("Above effort 5 or pain 2, results can't be compared. Rest for a few minutes "
                              "and stop earlier, or try another day."));
    else
        m_verdict->setText(tr("That's enough for today. You can measure another day."));
    m_again->setVisible(again);
    m_keep->setText(result ? tr("Save %1").arg(measureValue(m_measuring->kind(), result->value))
                           : tr("Done"));
    (result || !again ? m_keep : m_again)->setFocus();
}

void MeasurePage::act() {
    if (!m_measuring || m_measuring->step() != Step::Ready || !m_begin->isEnabled())
        return;
    if (m_measuring->kind() != MeasureKind::Gap)
        return Q_EMIT tryRequested(m_exercise.id);
    take(m_gap->value(), false);
}

void MeasurePage::take(std::optional<double> value, bool slept) {
    m_slept->setVisible(slept);
    if (m_measuring && value)
        m_measuring->take(*value);
    if (m_measuring)
        showStep(m_measuring->step());
}

void MeasurePage::updateAsk() {
    const bool effort = m_measuring && (m_measuring->kind() == MeasureKind::Gap || m_effort->value() >= 0);
    m_answer->setEnabled(effort && m_pain->value() >= 0);
}

void MeasurePage::keyPressEvent(QKeyEvent* event) {
    if (!m_measuring || event->isAutoRepeat())
        return;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Space || (enter && m_measuring->step() == Step::Ready))
        act();
    else if (enter && m_measuring->step() == Step::Asking && m_answer->isEnabled())
        m_answer->click();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace limber::ui
