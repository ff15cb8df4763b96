#include "app/ui/programme/look_ahead.h"

#include "app/ui/theme/theme.h"
#include "app/ui/widgets/elided_label.h"
#include "app/ui/widgets/fitting_stack.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace limber::ui {

namespace {

/// How far along the range of its exercise a week stands.
class ShareBar : public QWidget {
public:
    ShareBar(double share, bool rest) : m_share(share), m_rest(rest) { setFixedHeight(72); }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        const Theme& t = theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal width = std::min(36.0, this->width() * 0.5);
        const QRectF track((this->width() - width) / 2, 0, width, height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.well);
        painter.drawRoundedRect(track, 6, 6);
        if (m_rest)
            return;
        QRectF bar = track;
        bar.setTop(track.bottom() - std::clamp(m_share, 0.08, 1.0) * track.height());
        painter.setBrush(t.accent);
        painter.drawRoundedRect(bar, 6, 6);
    }

private:
    double m_share;
    bool m_rest;
};

} // namespace

LookAhead::LookAhead(const std::vector<AheadPath>& paths, QWidget* parent) : Card("card", parent) {
    body()->setSpacing(12);
    auto* head = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeLabel(tr("The coming weeks"), "section"));
    words->addWidget(makeLabel(
        tr("Based on the rules that set today's target. It's a forecast, not a promise."), "small"));
    head->addLayout(words, 1);
    auto* choices = new QButtonGroup(this);
    auto* stack = new FittingStack;
    for (const AheadPath& path : paths) {
        const int id = stack->count();
        QPushButton* choice = makeButton(path.name, "choice");
        choice->setCheckable(true);
        choice->setChecked(id == 0);
        choices->addButton(choice, id);
        head->addWidget(choice);
        stack->addWidget(makePath(path));
    }
    connect(choices, &QButtonGroup::idClicked, stack, &FittingStack::setCurrentIndex);
    body()->addLayout(head);
    body()->addWidget(stack);
}

QWidget* LookAhead::makePath(const AheadPath& path) {
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const AheadWeek& week : path.weeks) {
        auto* column = new QVBoxLayout;
        column->setSpacing(2);
        column->addWidget(new ShareBar(week.share, week.rest));
        for (const auto& [text, role] : {std::pair{week.dose, "strong"}, std::pair{week.stage, "small"},
                                         std::pair{week.when, "small"}}) {
            auto* label = new ElidedLabel(text, role);
            label->setAlignment(Qt::AlignHCenter);
            column->addWidget(label);
        }
        auto* note = makeLabel(week.note, "small");
        note->setAlignment(Qt::AlignHCenter);
        column->addWidget(note);
        column->addStretch(1);
        row->addLayout(column, 1);
    }
    return holder;
}

} // namespace limber::ui
