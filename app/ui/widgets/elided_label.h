#pragma once

#include <QLabel>

namespace limber::ui {

/// One line of text that ends in an ellipsis where room ends; the whole text is in its tool tip.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    ElidedLabel(const QString& text, const char* role, QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QString m_full;
};

} // namespace limber::ui
