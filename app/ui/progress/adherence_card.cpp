#include "app/ui/progress/adherence_card.h"

#include "app/ui/theme/theme.h"
#include "app/ui/widgets/flow_layout.h"

#include <QFontMetrics>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace limber::ui {

namespace {

constexpr int KeySize = 14;
constexpr int KeyGap = 8;
constexpr int KeyColumn = 104;

QFont wordFont(const QFont& base) {
    QFont font = base;
    font.setPixelSize(13);
    return font;
}

} // namespace

DayKey::DayKey(const DayAdherence& day, const QString& word, QWidget* parent)
    : QWidget(parent), m_day(day), m_word(word) {
    setAccessibleName(word);
}

QSize DayKey::sizeHint() const {
    const QFontMetrics metrics(wordFont(font()));
    return {KeySize + KeyGap + metrics.horizontalAdvance(m_word) + 2,
            std::max(metrics.height(), KeySize) + 2};
}

void DayKey::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDay(painter, QRectF(0, (height() - KeySize) / 2.0, KeySize, KeySize), m_day);
    painter.setFont(wordFont(font()));
    painter.setPen(theme().muted);
    painter.drawText(rect().adjusted(KeySize + KeyGap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_word);
}

AdherenceCard::AdherenceCard(const QString& title, QWidget* parent) : Card("card", parent) {
    body()->addWidget(makeLabel(title, "section"));
    m_note = makeLabel(QString(), "small");
    body()->addWidget(m_note);
    body()->addSpacing(4);
    m_calendar = new AdherenceCalendar;
    m_calendar->setAccessibleName(title);
    body()->addWidget(m_calendar);
    m_legend = new QWidget;
    m_legend->setLayout(new FlowLayout(KeyColumn, 6));
    body()->addWidget(m_legend);
}

void AdherenceCard::setDays(const std::vector<DayAdherence>& days, Day today, const QString& note) {
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_calendar->setDays(days, today);
    clearLayout(m_legend->layout());
    const auto any = [&](auto&& test) { return std::any_of(days.begin(), days.end(), test); };
    const auto state = [&](DayState wanted) {
        return any([&](const DayAdherence& day) { return day.state == wanted && day.day <= today; });
    };
    const auto share = [&](double from, double to) {
        return any([&](const DayAdherence& day) {
            return day.state == DayState::Due && day.share >= from && day.share <= to;
        });
    };
    constexpr double almost = 0.999;
    const auto addKey = [&](DayState wanted, double filled, const QString& word) {
        m_legend->layout()->addWidget(new DayKey({today, wanted, 1, filled > 0 ? 1 : 0, filled}, word));
    };
    if (share(almost, 1.0))
        addKey(DayState::Due, 1.0, tr("all done"));
    if (share(1e-6, almost))
        addKey(DayState::Due, 0.5, tr("in part"));
    if (share(0.0, 1e-6))
        addKey(DayState::Due, 0.0, tr("missed"));
    if (state(DayState::Rest))
        addKey(DayState::Rest, 0.0, tr("rest day"));
    if (state(DayState::Paused))
        addKey(DayState::Paused, 0.0, tr("break"));
}

} // namespace limber::ui
