#pragma once

#include <QFrame>
#include <QImage>

#include <functional>

class QCheckBox;
class QLabel;
class QPushButton;

namespace limber::ui {

/// A report page by page, as it would be printed, before it is written.
class ReportSheet : public QFrame {
    Q_OBJECT

public:
    struct Page {
        int pages = 0;
        QImage image;
    };
    /// A page, counted from 0, so many pixels wide.
    using PageOf = std::function<Page(int page, bool large, int width)>;

    explicit ReportSheet(PageOf pageOf, QWidget* parent = nullptr);

Q_SIGNALS:
    void saveRequested(bool large);
    void cancelled();

private:
    void turn(int by);

    PageOf m_pageOf;
    int m_page = 0;
    int m_pages = 0;
    QLabel* m_picture = nullptr;
    QLabel* m_place = nullptr;
    QCheckBox* m_large = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace limber::ui
