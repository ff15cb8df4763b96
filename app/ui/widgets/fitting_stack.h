#pragma once

#include <QStackedWidget>

namespace limber::ui {

/// A stack that is as tall as the page it shows, not as its tallest one.
class FittingStack : public QStackedWidget {
    Q_OBJECT

public:
    explicit FittingStack(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fit();
};

} // namespace limber::ui
