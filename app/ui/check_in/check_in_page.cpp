#include "app/ui/check_in/check_in_page.h"

#include "app/ui/check_in/done_lines.h"
#include "app/ui/figure/figure_view.h"
#include "app/ui/widgets/basics.h"
#include "app/ui/widgets/check_mark.h"
#include "app/ui/widgets/scale_picker.h"

#include <QCheckBox>
#include <QGraphicsColorizeEffect>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace limber::ui {

namespace {

/// How often the figure moves before it stands.
constexpr int cycles = 3;

/// One line on what the pain means for the next session (clinical.md C, table of zones).
QString adviceFor(int pain) {
    if (pain < 0)
        return CheckInPage::tr("The worst pain you felt at any moment.");
    if (pain <= 2)
        return CheckInPage::tr("That's fine.");
    if (pain <= 4)
        return CheckInPage::tr("Your next session stays the same.");
    return CheckInPage::tr("That's enough of this exercise for today. Next time will be easier.");
}

} // namespace

CheckInPage::CheckInPage(const figure::ClipLibrary* clips, QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("After the session"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(scroll);
    auto* page = new QWidget;
    page->setProperty("role", QStringLiteral("page"));
    scroll->setWidget(page);
    auto* centre = new QVBoxLayout(page);
    centre->setContentsMargins(24, 16, 24, 16);
    auto* card = new Card("card");
    card->setMaximumWidth(1000);
    auto* line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(card, 100);
    line->addStretch(1);
    centre->addStretch(1);
    centre->addLayout(line);
    centre->addStretch(2);

    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    m_well = new QFrame;
    m_well->setProperty("role", QStringLiteral("well"));
    auto* inside = new QVBoxLayout(m_well);
    inside->setContentsMargins(8, 8, 8, 8);
    m_figure = new FigureView;
    m_figure->setClips(clips);
    m_figure->setInteractive(false);
    m_figure->setCycles(cycles);
    m_figure->setPlaying(true);
    inside->addWidget(m_figure);
    m_well->setMinimumWidth(200);
    row->addWidget(m_well, 38);
    auto* words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(makeHead());
    words->addWidget(makeQuestions());
    words->addWidget(makeFoot());
    row->addLayout(words, 62);
    card->body()->setContentsMargins(16, 16, 24, 16);
    card->body()->addLayout(row);
}

QWidget* CheckInPage::makeHead() {
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_title = makeLabel({}, "title");
    m_sentence = makeLabel({}, "body");
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(2);
    column->addLayout(m_lines);
    auto* advice = new Card("well");
    advice->body()->setContentsMargins(14, 12, 14, 12);
    advice->body()->setSpacing(4);
    m_adviceTitle = makeLabel({}, "section");
    m_advice = makeLabel({}, "body");
    advice->body()->addWidget(m_adviceTitle);
    advice->body()->addWidget(m_advice);
    m_adviceCard = advice;
    column->addWidget(advice);
    return head;
}

QWidget* CheckInPage::makeQuestions() {
    auto* questions = new QWidget;
    auto* column = new QVBoxLayout(questions);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(makeLabel(tr("How hard did it feel?"), "section"));
    m_effort = new ScalePicker(tr("Effort"), tr("no effort"), tr("maximum"));
    m_effort->setObjectName(QStringLiteral("effort"));
    column->addWidget(m_effort);
    setFocusProxy(m_effort);
    column->addSpacing(4);
    column->addWidget(makeLabel(tr("Worst pain during the exercise?"), "section"));
    m_pain = new ScalePicker(tr("Pain"), tr("none"), tr("worst"));
    m_pain->setObjectName(QStringLiteral("pain"));
    column->addWidget(m_pain);
    m_painAdvice = makeLabel({}, "small");
    column->addWidget(m_painAdvice);
    m_limbs = new QCheckBox(tr("I felt tingling, numbness or weakness in an arm, a leg or around my chest"));
    column->addWidget(m_limbs);
    m_lasting = new QCheckBox(tr("It was still there ten minutes after I changed position"));
    m_lasting->setObjectName(QStringLiteral("lasting"));
    m_lasting->setStyleSheet(QStringLiteral("margin-left: 28px;"));
    m_lasting->hide();
    column->addWidget(m_lasting);
    m_note = new QLineEdit;
    m_note->setPlaceholderText(tr("Add a note"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setMaxLength(500);
    column->addWidget(m_note);
    for (ScalePicker* scale : {m_effort, m_pain})
        scale->setSpaceChooses(false);
    connect(m_effort, &ScalePicker::valueChanged, this, [this] {
        answer();
        // One tap each: the second question is next.
        if (!m_clearing && m_pain->value() < 0)
            m_pain->setFocus();
    });
    connect(m_pain, &ScalePicker::valueChanged, this, &CheckInPage::answer);
    connect(m_limbs, &QCheckBox::toggled, this, [this](bool on) {
        m_lasting->setVisible(on);
        if (!on)
            m_lasting->setChecked(false);
        answer();
    });
    connect(m_lasting, &QCheckBox::toggled, this, &CheckInPage::answer);
    connect(m_note, &QLineEdit::editingFinished, this, [this] {
        if (m_note->isModified())
            answer();
        m_note->setModified(false);
    });
    return questions;
}

QWidget* CheckInPage::makeFoot() {
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    m_savedRow = new QWidget;
    auto* saved = new QHBoxLayout(m_savedRow);
    saved->setContentsMargins(0, 0, 0, 0);
    saved->setSpacing(8);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* state = new QHBoxLayout;
    state->setSpacing(6);
    state->addWidget(new Mark(MarkState::Met));
    state->addWidget(makeLabel(tr("Saved"), "strong", false));
    QPushButton* undo = makeButton(tr("Undo"), "link");
    undo->setObjectName(QStringLiteral("undoCheckIn"));
    undo->setAccessibleName(tr("Undo: take back these answers"));
    state->addWidget(undo);
    state->addStretch(1);
    words->addLayout(state);
    m_next = makeLabel({}, "body");
    m_next->setObjectName(QStringLiteral("comesNext"));
    words->addWidget(m_next);
    saved->addLayout(words, 1);
    m_done = makeButton(tr("Done"), "primary");
    m_done->setObjectName(QStringLiteral("done"));
    m_done->setMinimumSize(140, 44);
    m_done->setAutoDefault(true);
    saved->addWidget(m_done, 0, Qt::AlignBottom);
    column->addWidget(m_savedRow);
    m_notNow = makeButton(tr("Not now"), "plain");
    m_notNow->setObjectName(QStringLiteral("notNow"));
    column->addWidget(m_notNow, 0, Qt::AlignLeft);
    connect(undo, &QPushButton::clicked, this, &CheckInPage::takeBack);
    connect(m_done, &QPushButton::clicked, this, &CheckInPage::left);
    connect(m_notNow, &QPushButton::clicked, this, &CheckInPage::left);
    return foot;
}

void CheckInPage::begin(const Ending& ending) {
    m_session = ending.session;
    m_well->setVisible(!ending.exercise.value.empty());
    m_figure->setCycles(ending.stopped ? 0 : cycles);
    m_figure->setPlaying(!ending.stopped);
    m_figure->showClip(ending.exercise, ending.variant);
    if (ending.stopped) {
        auto* grey = new QGraphicsColorizeEffect(m_well);
        grey->setColor(Qt::gray);
        m_well->setGraphicsEffect(grey);
    } else {
        m_well->setGraphicsEffect(nullptr);
    }
    m_title->setText(ending.stopped ? tr("Stopping was right.") : ending.sentence);
    m_sentence->setText(ending.sentence);
    m_sentence->setVisible(ending.stopped && !ending.sentence.isEmpty());
    clearLayout(m_lines);
    if (ending.lines.size() > 1)
        for (const DoneLine& line : ending.lines)
            m_lines->addWidget(makeLabel(tr("%1: %2").arg(line.exercise, line.done), "subtitle"));
    m_adviceTitle->setText(ending.adviceTitle);
    m_advice->setText(ending.advice);
    m_adviceCard->setVisible(!ending.advice.isEmpty());
    clearAnswers();
    m_effort->setFocus();
}

void CheckInPage::clearAnswers() {
    m_clearing = true;
    m_effort->setValue(-1);
    m_pain->setValue(-1);
    m_lasting->setChecked(false);
    m_limbs->setChecked(false);
    m_note->clear();
    m_note->setModified(false);
    m_clearing = false;
    m_saved = false;
    m_painAdvice->setText(adviceFor(-1));
    m_savedRow->hide();
    m_notNow->show();
}

void CheckInPage::setReducedMotion(bool reduced) {
    m_figure->setReducedMotion(reduced);
}

std::vector<DoneLine> CheckInPage::linesOf(const std::vector<SetFact>& facts, const Catalogue& catalogue) {
    return doneLines(facts, catalogue);
}

void CheckInPage::answer() {
    if (m_clearing)
        return;
    m_painAdvice->setText(adviceFor(m_pain->value()));
    if (m_effort->value() < 0 || m_pain->value() < 0)
        return;
    CheckIn checkIn;
    checkIn.session = m_session.toStdString();
    checkIn.effort = m_effort->value();
    checkIn.pain = m_pain->value();
    checkIn.limbSymptoms = m_limbs->isChecked();
    checkIn.note = m_note->text().trimmed().toStdString();
    Q_EMIT checkedIn(checkIn, m_limbs->isChecked() && m_lasting->isChecked());
}

void CheckInPage::showSaved(const QString& next) {
    const bool first = !m_saved;
    m_saved = true;
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
    m_notNow->hide();
    m_savedRow->show();
    if (first)
        m_done->setFocus();
}

void CheckInPage::takeBack() {
    clearAnswers();
    m_effort->setFocus();
    Q_EMIT undone();
}

} // namespace limber::ui
