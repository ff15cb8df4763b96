#include "app/ui/widgets/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace limber::ui {

FlowLayout::FlowLayout(int minimumColumnWidth, int spacing, QWidget* parent)
    : QLayout(parent), m_minimumColumnWidth(minimumColumnWidth) {
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
    for (QLayoutItem* item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.push_back(item);
}

int FlowLayout::count() const {
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    QLayoutItem* item = itemAt(index);
    if (item != nullptr)
        m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const {
    return place(QRect(0, 0, width, 0), true);
}

QSize FlowLayout::sizeHint() const {
    return {m_minimumColumnWidth, heightForWidth(std::max(geometry().width(), m_minimumColumnWidth))};
}

QSize FlowLayout::minimumSize() const {
    int tallest = 0;
    for (const QLayoutItem* item : m_items)
        tallest = std::max(tallest, item->minimumSize().height());
    return {m_minimumColumnWidth, tallest};
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    place(rect, false);
}

int FlowLayout::place(const QRect& rect, bool dryRun) const {
    std::vector<QLayoutItem*> shown;
    for (QLayoutItem* item : m_items)
        if (!item->isEmpty())
            shown.push_back(item);
    if (shown.empty())
        return 0;
    const int gap = spacing();
    const int fitting = std::max(1, (rect.width() + gap) / (m_minimumColumnWidth + gap));
    const int columns = std::min(fitting, static_cast<int>(shown.size()));
    const int width = (rect.width() - gap * (columns - 1)) / columns;
    int y = rect.y();
    for (std::size_t row = 0; row < shown.size(); row += static_cast<std::size_t>(columns)) {
        const std::size_t end = std::min(shown.size(), row + static_cast<std::size_t>(columns));
        int height = 0;
        for (std::size_t i = row; i < end; ++i) {
            const int wanted = shown[i]->hasHeightForWidth() ? shown[i]->heightForWidth(width)
                                                             : shown[i]->sizeHint().height();
            height = std::max(height, wanted);
        }
        if (!dryRun)
            for (std::size_t i = row; i < end; ++i)
                shown[i]->setGeometry(
                    QRect(rect.x() + static_cast<int>(i - row) * (width + gap), y, width, height));
        y += height + gap;
    }
    return y - gap - rect.y();
}

} // namespace limber::ui
