#include "app/ui/settings/backup_sheet.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace limber::ui {

namespace {

constexpr int lineHeight = 52;
constexpr int linesInSight = 6;

} // namespace

BackupSheet::BackupSheet(const std::vector<BackupRow>& rows, QWidget* parent) : Card("card", parent) {
    body()->setContentsMargins(34, 30, 34, 30);
    body()->setSpacing(12);
    body()->addWidget(makeLabel(tr("Backups"), "title"));
    body()->addWidget(makeLabel(
        rows.empty() ? tr("There is no backup yet. Limber makes one every day that something changed.")
                     : tr("Limber makes one every day that something changed, and clears away older ones bit "
                          "by bit. Backups you make yourself stay."),
        "subtitle"));
    if (!rows.empty())
        body()->addWidget(makeList(rows));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    const auto button = [&](const QString& text, const char* role, const char* name) {
        QPushButton* made = makeButton(text, role);
        made->setObjectName(QLatin1String(name));
        buttons->addWidget(made);
        return made;
    };
    m_restore = button(tr("Go back to this one"), "primary", "restoreBackup");
    m_restore->setEnabled(false);
    m_restore->setVisible(!rows.empty());
    connect(m_restore, &QPushButton::clicked, this,
            [this] { Q_EMIT restoreRequested(m_choices->checkedId()); });
    connect(button(tr("Back up now"), "secondary", "backUpNow"), &QPushButton::clicked, this,
            &BackupSheet::backUpRequested);
    connect(button(tr("Close"), "plain", "closeBackups"), &QPushButton::clicked, this,
            &BackupSheet::closeRequested);
    buttons->addStretch(1);
    body()->addLayout(buttons);
}

QWidget* BackupSheet::makeList(const std::vector<BackupRow>& rows) {
    auto* list = new QWidget;
    list->setProperty("role", QStringLiteral("page"));
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 12, 0);
    column->setSpacing(0);
    m_choices = new QButtonGroup(this);
    for (const BackupRow& row : rows) {
        Line line;
        line.choice = new QRadioButton(row.date);
        line.spoken = row.date + QStringLiteral(", ") + row.details;
        line.state = makeLabel(QString(), "small", false);
        m_choices->addButton(line.choice, static_cast<int>(m_lines.size()));
        auto* across = new QHBoxLayout;
        across->setSpacing(16);
        line.choice->setMinimumWidth(200);
        across->addWidget(line.choice);
        across->addWidget(makeLabel(row.details, "small"), 1);
        across->addWidget(line.state);
        auto* strip = new QWidget;
        strip->setLayout(across);
        strip->setFixedHeight(lineHeight);
        column->addWidget(strip);
        m_lines.push_back(line);
        setState(m_lines.size() - 1, State::Checking);
    }
    connect(m_choices, &QButtonGroup::idToggled, this,
            [this] { m_restore->setEnabled(m_choices->checkedButton() != nullptr); });
    auto* scroll = new QScrollArea;
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumHeight(lineHeight * std::min(linesInSight, static_cast<int>(rows.size())));
    return scroll;
}

void BackupSheet::setState(std::size_t row, State state) {
    Line& line = m_lines[row];
    const QString words = state == State::Checking ? tr("Checking…")
                          : state == State::Whole  ? tr("Checked")
                                                   : tr("Damaged");
    line.state->setText(words);
    setRole(line.state, state == State::Damaged ? "error" : "small");
    line.choice->setEnabled(state == State::Whole);
    line.choice->setAccessibleName(line.spoken + QStringLiteral(", ") + words);
}

} // namespace limber::ui
