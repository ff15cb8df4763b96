#include "app/ui/check_in/check_in_page.h"

#include "app/ui/check_in/done_lines.h"
#include "app/ui/widgets/basics.h"
#include "app/ui/widgets/scale_picker.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace limber::ui {

namespace {

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

QLabel* question(const QString& text) {
    return makeLabel(text, "section");
}

} // namespace

CheckInPage::CheckInPage(QWidget* parent) : QWidget(parent) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    auto* page = new QWidget;
    page->setProperty("role", QStringLiteral("page"));
    scroll->setWidget(page);
    auto* centre = new QVBoxLayout(page);
    centre->setContentsMargins(28, 20, 28, 20);
    centre->setAlignment(Qt::AlignHCenter);
    auto* card = new Card("card");
    card->setMaximumWidth(680);
    card->setMinimumWidth(560);
    centre->addStretch(1);
    centre->addWidget(card);
    centre->addStretch(2);
    QVBoxLayout* body = card->body();
    body->setSpacing(6);

    m_title = makeLabel({}, "title");
    body->addWidget(m_title);
    m_done = new QWidget;
    auto* lines = new QVBoxLayout(m_done);
    lines->setContentsMargins(0, 0, 0, 8);
    lines->setSpacing(2);
    body->addWidget(m_done);

    body->addWidget(question(tr("How hard did it feel?")));
    m_effort = new ScalePicker(tr("Effort"), tr("no effort"), tr("maximum"));
    body->addWidget(m_effort);
    setFocusProxy(m_effort);
    body->addSpacing(8);
    body->addWidget(question(tr("Worst pain during the exercise?")));
    m_pain = new ScalePicker(tr("Pain"), tr("none"), tr("worst"));
    body->addWidget(m_pain);
    m_painAdvice = makeLabel({}, "small");
    body->addWidget(m_painAdvice);
    body->addSpacing(4);
    m_limbs = new QCheckBox(tr("I felt tingling, numbness or weakness in an arm, a leg or around my chest"));
    body->addWidget(m_limbs);
    m_lasting = new QCheckBox(tr("It was still there ten minutes after I changed position"));
    m_lasting->setObjectName(QStringLiteral("lasting"));
    m_lasting->setStyleSheet(QStringLiteral("margin-left: 28px;"));
    m_lasting->hide();
    body->addWidget(m_lasting);
    connect(m_limbs, &QCheckBox::toggled, m_lasting, &QWidget::setVisible);
    connect(m_limbs, &QCheckBox::toggled, m_lasting, [this] { m_lasting->setChecked(false); });
    m_note = new QLineEdit;
    m_note->setPlaceholderText(tr("Add a note"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setMaxLength(500);
    body->addWidget(m_note);
    body->addSpacing(8);
    auto* row = new QHBoxLayout;
    auto* notNow = makeButton(tr("Not now"), "plain");
    m_save = makeButton(tr("Save"), "primary");
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setMinimumWidth(160);
    row->addWidget(notNow);
    row->addStretch(1);
    row->addWidget(m_save);
    body->addLayout(row);

    connect(m_effort, &ScalePicker::valueChanged, this, &CheckInPage::updateSave);
    connect(m_pain, &ScalePicker::valueChanged, this, &CheckInPage::updateSave);
    connect(m_save, &QPushButton::clicked, this, &CheckInPage::save);
    connect(notNow, &QPushButton::clicked, this, &CheckInPage::later);
    connect(m_note, &QLineEdit::returnPressed, this, &CheckInPage::save);
    for (const int key : {static_cast<int>(Qt::Key_Return), static_cast<int>(Qt::Key_Enter)}) {
        auto* enter = new QShortcut(QKeySequence(key), this);
        enter->setContext(Qt::WidgetWithChildrenShortcut);
        connect(enter, &QShortcut::activated, this, &CheckInPage::save);
    }
    updateSave();
}

void CheckInPage::begin(const QString& session, const std::vector<DoneLine>& done, Ending ending) {
    m_session = session;
    const bool whole = std::all_of(done.begin(), done.end(), [](const DoneLine& line) { return line.whole; });
    m_title->setText(ending == Ending::Stopped ? tr("Stopping was right.")
                     : whole                   ? tr("Well done.")
                                               : tr("That counts."));
    auto* lines = m_done->layout();
    clearLayout(lines);
    for (const DoneLine& line : done)
        lines->addWidget(makeLabel(QStringLiteral("%1 — %2").arg(line.exercise, line.done), "subtitle"));
    m_effort->setValue(-1);
    m_pain->setValue(-1);
    m_lasting->setChecked(false);
    m_limbs->setChecked(false);
    m_note->clear();
    updateSave();
    m_effort->setFocus();
}

std::vector<DoneLine> CheckInPage::linesOf(const std::vector<SetFact>& facts, const Catalogue& catalogue) {
    return doneLines(facts, catalogue);
}

void CheckInPage::updateSave() {
    m_painAdvice->setText(adviceFor(m_pain->value()));
    m_save->setEnabled(m_effort->value() >= 0 && m_pain->value() >= 0);
}

void CheckInPage::save() {
    if (!m_save->isEnabled())
        return;
    CheckIn checkIn;
    checkIn.session = m_session.toStdString();
    checkIn.effort = m_effort->value();
    checkIn.pain = m_pain->value();
    checkIn.limbSymptoms = m_limbs->isChecked();
    checkIn.note = m_note->text().trimmed().toStdString();
    Q_EMIT checkedIn(checkIn, m_limbs->isChecked() && m_lasting->isChecked());
}

} // namespace limber::ui
