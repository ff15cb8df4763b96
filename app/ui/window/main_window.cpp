#include "app/ui/window/main_window.h"

#include "app/ui/theme/theme.h"
#include "app/ui/widgets/basics.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace limber::ui {

namespace {

/// The name in two colours; painted, because a style sheet cannot colour half a word.
class Brand : public QWidget {
public:
    explicit Brand(QWidget* parent = nullptr) : QWidget(parent) {
        setFixedHeight(30);
        setAccessibleName(QStringLiteral("Limber"));
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        QFont face = font();
        face.setPixelSize(20);
        face.setWeight(QFont::ExtraBold);
        painter.setFont(face);
        const QString first = QStringLiteral("lim");
        const int baseline = 21;
        painter.setPen(theme().ink);
        painter.drawText(0, baseline, first);
        painter.setPen(theme().accent);
        painter.drawText(painter.fontMetrics().horizontalAdvance(first), baseline, QStringLiteral("ber"));
    }
};

} // namespace

MainWindow::MainWindow(QWidget* parent) : QMainWindow(parent) {
    setWindowTitle(QStringLiteral("Limber"));
    setMinimumSize(960, 600);
    // Room for the frame and the panels of the desktop.
    const QScreen* screen = QGuiApplication::primaryScreen();
    const QSize free = screen == nullptr ? QSize(1280, 800) : screen->availableSize() - QSize(0, 40);
    resize(QSize(1280, 800).boundedTo(free));

    auto* sidebar = new QFrame;
    sidebar->setProperty("role", QStringLiteral("sidebar"));
    sidebar->setFixedWidth(208);
    auto* column = new QVBoxLayout(sidebar);
    column->setContentsMargins(14, 20, 14, 20);
    column->setSpacing(4);
    auto* brandRow = new QHBoxLayout;
    brandRow->setContentsMargins(10, 0, 0, 0);
    brandRow->addWidget(new Brand);
    column->addLayout(brandRow);
    column->addSpacing(14);
    m_navigation = new QVBoxLayout;
    m_navigation->setSpacing(4);
    column->addLayout(m_navigation);
    column->addStretch(1);
    m_foot = new QVBoxLayout;
    m_foot->setSpacing(4);
    column->addLayout(m_foot);

    m_pages = new QStackedWidget;
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->setContentsMargins(0, 0, 0, 0);
    right->addWidget(m_pages, 1);

    auto* bar = new QFrame;
    bar->setProperty("role", QStringLiteral("bar"));
    auto* barRow = new QHBoxLayout(bar);
    barRow->setContentsMargins(36, 10, 36, 10);
    auto* text = makeLabel(QString(), "body");
    text->setObjectName(QStringLiteral("messageText"));
    QPushButton* action = makeButton(QString(), "link");
    action->setObjectName(QStringLiteral("messageAction"));
    QPushButton* dismiss = makeButton(tr("Close"), "link");
    barRow->addWidget(text, 1);
    barRow->addWidget(action);
    barRow->addWidget(dismiss);
    connect(action, &QPushButton::clicked, this, [this] {
        hideMessage();
        Q_EMIT messageActionTriggered();
    });
    connect(dismiss, &QPushButton::clicked, this, &MainWindow::hideMessage);
    m_messageBar = bar;
    bar->hide();
    right->addWidget(bar);

    auto* framed = new QWidget;
    auto* row = new QHBoxLayout(framed);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(sidebar);
    row->addLayout(right, 1);

    m_outer = new QStackedWidget;
    m_outer->addWidget(framed);
    setCentralWidget(m_outer);
}

QPushButton* MainWindow::makeNavButton(const QString& id, const QString& label) {
    QPushButton* button = makeButton(label, "nav");
    button->setCheckable(true);
    button->setAutoExclusive(false);
    button->setFocusPolicy(Qt::TabFocus);
    button->setObjectName(QStringLiteral("nav-") + id);
    connect(button, &QPushButton::clicked, this, [this, id] {
        showPage(id);
        Q_EMIT navigated(id);
    });
    ++m_shortcut;
    auto* shortcut =
        new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + m_shortcut)), this);
    connect(shortcut, &QShortcut::activated, this, [this, id] {
        if (m_outer->currentIndex() != 0)
            return;
        showPage(id);
        Q_EMIT navigated(id);
    });
    button->setToolTip(tr("Ctrl+%1").arg(m_shortcut));
    m_buttons.insert(id, button);
    m_parents.insert(id, id);
    return button;
}

void MainWindow::addPage(const QString& id, const QString& label, QWidget* page) {
    m_navigation->addWidget(makeNavButton(id, label));
    m_widgets.insert(id, page);
    m_pages->addWidget(page);
}

void MainWindow::addFootPage(const QString& id, const QString& label, QWidget* page) {
    m_foot->addWidget(makeNavButton(id, label));
    m_widgets.insert(id, page);
    m_pages->addWidget(page);
}

void MainWindow::addSubPage(const QString& id, const QString& parentId, QWidget* page) {
    m_parents.insert(id, parentId);
    m_widgets.insert(id, page);
    m_pages->addWidget(page);
}

void MainWindow::addFullPage(const QString& id, QWidget* page) {
    m_widgets.insert(id, page);
    m_outer->addWidget(page);
}

void MainWindow::showPage(const QString& id) {
    QWidget* page = m_widgets.value(id);
    if (page == nullptr)
        return;
    if (id != m_current)
        hideMessage();
    m_current = id;
    if (m_pages->indexOf(page) >= 0) {
        m_pages->setCurrentWidget(page);
        m_outer->setCurrentIndex(0);
    } else {
        m_outer->setCurrentWidget(page);
    }
    // Keys go to the page; its first control is one Tab away.
    page->setFocus();
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setChecked(it.key() == m_parents.value(id));
    Q_EMIT pageShown(id);
}

void MainWindow::showMessage(const QString& text, const QString& action) {
    m_messageBar->findChild<QLabel*>(QStringLiteral("messageText"))->setText(text);
    auto* button = m_messageBar->findChild<QPushButton*>(QStringLiteral("messageAction"));
    button->setText(action);
    button->setVisible(!action.isEmpty());
    m_messageBar->show();
}

void MainWindow::hideMessage() {
    m_messageBar->hide();
}

QString MainWindow::messageText() const {
    return m_messageBar->isHidden() ? QString()
                                    : m_messageBar->findChild<QLabel*>(QStringLiteral("messageText"))->text();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_closeAllowed = true;
    Q_EMIT closing();
    if (m_closeAllowed)
        QMainWindow::closeEvent(event);
    else
        event->ignore();
}

} // namespace limber::ui
