#include "app/ui/progress/outlook_card.h"

#include "app/ui/progress/progress_words.h"
#include "app/ui/theme/theme.h"
#include "app/ui/widgets/check_mark.h"
#include "app/ui/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace limber::ui {

namespace {
constexpr int Whole = 100;
constexpr int BarHeight = 10;
} // namespace

ShareBar::ShareBar(QWidget* parent) : QProgressBar(parent) {
    setRange(0, Whole);
    setTextVisible(false);
    setFixedHeight(BarHeight);
}

void ShareBar::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = track.height() / 2;
    // An edge of its own: the track alone is too faint to be seen as the whole.
    painter.setPen(QPen(theme().muted, 1));
    painter.setBrush(theme().track);
    painter.drawRoundedRect(track, radius, radius);
    const qreal width = track.width() * value() / maximum();
    if (width < 1.0)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().accent);
    painter.drawRoundedRect(
        QRectF(track.left(), track.top(), std::max(width, track.height()), track.height()), radius, radius);
}

OutlookCard::OutlookCard(QWidget* parent) : Card("card", parent) {
    setObjectName(QStringLiteral("outlook"));
    m_title = makeLabel(QString(), "section");
    body()->addWidget(m_title);
    m_bar = new ShareBar;
    body()->addWidget(m_bar);
    m_note = makeLabel(QString(), "small");
    body()->addWidget(m_note);
    m_goals = new QVBoxLayout;
    m_goals->setSpacing(6);
    body()->addLayout(m_goals);
}

void OutlookCard::setOutlook(const Outlook& outlook) {
    const QString title = outlookInWords(outlook);
    m_title->setText(title);
    m_bar->setValue(static_cast<int>(std::lround(outlook.share * Whole)));
    m_bar->setAccessibleName(title);
    const auto met = static_cast<int>(
        std::count_if(outlook.goals.begin(), outlook.goals.end(), [](const auto& goal) { return goal.met; }));
    if (outlook.goals.empty())
        m_note->setText(tr("Your goals for it will show here in week 3."));
    else if (outlook.ready)
        m_note->setText(tr("You meet all five goals. You decide when."));
    else
        m_note->setText(tr("You meet %1 of 5 goals.").arg(met));
    clearLayout(m_goals);
    for (const Outlook::Goal& goal : outlook.goals) {
        auto* line = new QHBoxLayout;
        line->setSpacing(8);
        auto* mark = new Mark(goal.met ? MarkState::Met : MarkState::Open);
        mark->setAccessibleName(goal.met ? tr("met") : tr("not yet"));
        line->addWidget(mark, 0, Qt::AlignTop);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        QLabel* name = makeLabel(goal.name, "body", false);
        name->setAccessibleName(tr("%1: %2", "goal: met or not").arg(goal.name, mark->accessibleName()));
        words->addWidget(name);
        words->addWidget(new ElidedLabel(goal.evidence, "small"));
        line->addLayout(words, 1);
        m_goals->addLayout(line);
    }
}

} // namespace limber::ui
