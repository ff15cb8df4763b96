#pragma once

#include <QLayout>

#include <vector>

namespace limber::ui {

/// Lays widgets out in rows of equal columns, as many as fit at `minimumColumnWidth`; the rest wraps.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(int minimumColumnWidth, int spacing = 16, QWidget* parent = nullptr);
    ~FlowLayout() override;
    FlowLayout(const FlowLayout&) = delete;
    FlowLayout& operator=(const FlowLayout&) = delete;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int place(const QRect& rect, bool dryRun) const;

    std::vector<QLayoutItem*> m_items;
    int m_minimumColumnWidth;
};

} // namespace limber::ui
