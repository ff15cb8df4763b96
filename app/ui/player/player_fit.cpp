// How large everything on the player's page is.

#include "app/ui/player/breath_bar.h"
#include "app/ui/player/countdown_ring.h"
#include "app/ui/player/figure_card.h"
#include "app/ui/player/player_page.h"
#include "app/ui/player/player_theme.h"
#include "app/ui/player/set_dots.h"
#include "app/ui/player/step_list.h"

#include <QFontMetrics>
#include <QLabel>
#include <QLayout>
#include <QResizeEvent>

#include <algorithm>

namespace limber::ui {

namespace {

/// As large as the words fit into the room, and no larger than `largest`.
int fittingType(const QFont& font, const QString& words, const QSize& room, int largest) {
    QFont type = font;
    type.setWeight(QFont::DemiBold);
    for (int pixels = largest; pixels > largest / 2; --pixels) {
        type.setPixelSize(pixels);
        const QRect needed = QFontMetrics(type).boundingRect(QRect(0, 0, room.width(), 4'000),
                                                             Qt::AlignHCenter | Qt::TextWordWrap, words);
        if (needed.height() <= room.height() && needed.width() <= room.width())
            return pixels;
    }
    return largest / 2;
}

void setTypeSize(QLabel* label, int pixels) {
    label->setStyleSheet(QStringLiteral("font-size: %1px;").arg(pixels));
}

} // namespace

void PlayerPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

/// Type and ring grow with the window, so that two metres are no obstacle in full screen.
void PlayerPage::fit() {
    const qreal scale = std::clamp(std::min(width() / 1280.0, height() / 800.0), 0.85, 3.0);
    const auto scaled = [&](int pixels) { return qRound(pixels * scale); };
    // From two metres words must be larger than at the desk.
    const bool contrast = !m_contrastSheet.isEmpty();
    const auto words = [&](int pixels) { return scaled(contrast ? qRound(pixels * 1.35) : pixels); };
    if (const int step = qRound(scale * 10); step != m_scaleStep) {
        m_scaleStep = step;
        setStyleSheet(m_contrastSheet +
                      (scale <= 1.0
                           ? QString()
                           : QStringLiteral("QPushButton { font-size: %1px; min-height: %2px; padding-left: "
                                            "%3px; padding-right: %3px; } QLabel[role=\"chip-amber\"] { "
                                            "font-size: %4px; } QLabel[role=\"small\"] { font-size: %4px; }")
                                 .arg(scaled(15))
                                 .arg(scaled(28))
                                 .arg(scaled(20))
                                 .arg(scaled(13))));
    }
    setTypeSize(m_title, words(26));
    setTypeSize(m_context, words(13));
    setTypeSize(m_place, words(20));
    setTypeSize(m_next, words(15));
    setTypeSize(m_timeLeft, words(13));
    m_steps->setTypeSize(words(17));
    m_breath->setTypeSize(words(20));
    m_dots->setScale(scale);
    m_figure->setScale(scale);
    m_stepType = words(32);
    // While getting ready the steps are read; in work the number is.
    const double share = m_view.stage == PlayerStage::Preparing ? 0.24 : height() < 720 ? 0.38 : 0.46;
    const int ring = std::min(m_side->width(), qRound(height() * share));
    m_ring->setFixedHeight(std::max(120, ring));
    fitStep();
}

void PlayerPage::fitStep() {
    // What is left beside the others; where the step stands now says nothing, since too large a step pushes
    // them.
    QLayout* column = m_side->layout();
    QSize room = m_side->size();
    for (int i = 0; i < column->count(); ++i) {
        const QLayoutItem* item = column->itemAt(i);
        if (item->widget() == m_step || item->isEmpty())
            continue;
        const int height =
            item->hasHeightForWidth() ? item->heightForWidth(room.width()) : item->sizeHint().height();
        room.rheight() -= height + column->spacing();
    }
    const int pixels = fittingType(m_step->font(), m_step->text(), room, m_stepType);
    m_step->setStyleSheet(QStringLiteral("font-size: %1px; font-weight: 600;").arg(pixels));
}

} // namespace limber::ui
