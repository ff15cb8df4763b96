#include "app/ui/progress/dose_chart.h"

#include "app/ui/theme/theme.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace limber::ui {

namespace {

constexpr double barWidth = 0.30;
/// More weeks than this, and only every second or third is named.
constexpr int namedWeeks = 8;

/// Whole seconds and repetitions; a decimal only where it shows a difference.
QString shortNumber(double value) {
    return QLocale().toString(value, 'f', value >= 20.0 ? 0 : 1);
}

} // namespace

DoseChart::DoseChart(QWidget* parent)
    : Plot(parent), m_low(addGraph()), m_high(addGraph()), m_done(new RoundBars(xAxis, yAxis)),
      m_running(new RoundBars(xAxis, yAxis)) {
    m_high->setChannelFillGraph(m_low);
    for (RoundBars* bars : {m_done, m_running}) {
        bars->setWidth(barWidth);
        bars->setPen(Qt::NoPen);
    }
    DoseChart::restyle();
}

void DoseChart::setReport(const ProgressReport& report) {
    clearItems();
    setAxes(report);
    const double base = yAxis->range().lower;
    for (RoundBars* bars : {m_done, m_running}) {
        bars->data()->clear();
        bars->setBaseValue(base);
    }
    for (const WeekProgress& week : report.weeks) {
        // The library counts a bar's height from its base.
        if (week.meanDone)
            (week.current ? m_running : m_done)->addData(week.number, *week.meanDone - base);
    }
    setCorridor(report);
    if (report.weeks.size() <= 2 * static_cast<std::size_t>(namedWeeks)) {
        for (const WeekProgress& week : report.weeks) {
            if (week.meanDone)
                addNumber(week.number, *week.meanDone);
        }
    }
    restyle();
    replot();
}

void DoseChart::setCorridor(const ProgressReport& report) {
    m_low->data()->clear();
    m_high->data()->clear();
    bool begun = false;
    for (const WeekProgress& week : report.weeks) {
        if (week.corridor) {
            m_low->addData(week.number, week.corridor->low);
            m_high->addData(week.number, week.corridor->high);
        } else if (!begun && week.meanPlanned) {
            // It opens at the first dose.
            m_low->addData(week.number, *week.meanPlanned);
            m_high->addData(week.number, *week.meanPlanned);
        }
        begun = begun || week.meanPlanned.has_value();
    }
}

void DoseChart::addNumber(int week, double value) {
    auto* text = new QCPItemText(this);
    text->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
    text->position->setCoords(week, value);
    text->setPadding(QMargins(0, 0, 0, 6));
    text->setText(shortNumber(value));
    text->setFont(numberFont());
    text->setClipToAxisRect(false);
}

void DoseChart::setAxes(const ProgressReport& report) {
    double low = 1e9;
    double high = 0.0;
    for (const WeekProgress& week : report.weeks) {
        if (week.meanDone) {
            low = std::min(low, *week.meanDone);
            high = std::max(high, *week.meanDone);
        }
        if (week.corridor) {
            low = std::min(low, week.corridor->low);
            high = std::max(high, week.corridor->high);
        }
    }
    if (high <= 0.0) {
        low = 0.0;
        high = 10.0;
    }
    const double room = std::max((high - low) * 0.3, high * 0.06);
    const double step = high > 400.0 ? 60.0 : high > 60.0 ? 10.0 : 5.0;
    const double start = std::max(0.0, std::floor((low - room) / step) * step);
    yAxis->setRange(start, high + std::max((high - start) * 0.12, 1.0));

    const int weeks = static_cast<int>(report.weeks.size());
    xAxis->setRange(0.5, std::max(weeks, 1) + 0.5);
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    const int every = (weeks + namedWeeks - 1) / namedWeeks;
    for (int week = 1; week <= weeks; ++week) {
        if (every <= 1 || (week - 1) % every == 0)
            ticker->addTick(week, tr("week %1").arg(week));
    }
    xAxis->setTicker(ticker);
}

void DoseChart::restyle() {
    Plot::restyle();
    const Theme& tokens = theme();
    QColor band = tokens.accent;
    band.setAlphaF(0.16F);
    m_low->setPen(Qt::NoPen);
    m_high->setPen(Qt::NoPen);
    m_high->setBrush(band);
    QColor running = tokens.accent;
    running.setAlphaF(0.55F);
    m_done->setBrush(tokens.accent);
    m_running->setBrush(running);
    for (int i = 0; i < itemCount(); ++i) {
        if (auto* text = qobject_cast<QCPItemText*>(item(i)))
            text->setColor(tokens.ink);
    }
}

} // namespace limber::ui
