#pragma once

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace limber::ui {

/// Pages of which one is shown. Unlike QStackedWidget it is as tall as that page, not as its tallest one.
class FittingStack : public QWidget {
    Q_OBJECT

public:
    explicit FittingStack(QWidget* parent = nullptr);

    /// The first page is shown at once. Takes ownership.
    void addWidget(QWidget* page);
    [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] int currentIndex() const { return m_current; }
    void setCurrentIndex(int index);

private:
    QVBoxLayout* m_layout = nullptr;
    std::vector<QWidget*> m_pages;
    int m_current = 0;
};

} // namespace limber::ui
