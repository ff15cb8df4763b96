#include "app/ui/window/main_window.h"

#include "app/ui/theme/theme.h"
#include "app/ui/widgets/basics.h"
#include "app/ui/widgets/overlay.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

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

    m_pages = new QStackedWidget;
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->setContentsMargins(0, 0, 0, 0);
    right->addWidget(m_pages, 1);

    right->addWidget(makeMessageBar());

    auto* framed = new QWidget;
    auto* row = new QHBoxLayout(framed);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeSidebar());
    row->addLayout(right, 1);

    m_outer = new QStackedWidget;
    m_outer->addWidget(framed);
    auto* all = new QWidget;
    auto* below = new QVBoxLayout(all);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    m_above = new QVBoxLayout;
    below->addLayout(m_above);
    below->addWidget(m_outer, 1);
    setCentralWidget(all);
}

QWidget* MainWindow::makeSidebar() {
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
    return sidebar;
}

QWidget* MainWindow::makeMessageBar() {
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
    return bar;
}

void MainWindow::showBanner(const QString& text, const QString& action) {
    clearLayout(m_above);
    auto* banner = new QFrame;
    banner->setProperty("role", QStringLiteral("banner"));
    auto* row = new QHBoxLayout(banner);
    row->setContentsMargins(24, 8, 24, 8);
    row->setSpacing(16);
    QLabel* says = makeLabel(text, "body");
    says->setObjectName(QStringLiteral("bannerText"));
    row->addWidget(says, 1);
    QPushButton* button = makeButton(action, "secondary");
    button->setObjectName(QStringLiteral("bannerAction"));
    connect(button, &QPushButton::clicked, this, &MainWindow::bannerActionTriggered);
    row->addWidget(button);
    m_above->addWidget(banner);
}

QPushButton* MainWindow::makeNavButton(PageId id, const QString& label) {
    QPushButton* button = makeButton(label, "nav");
    button->setCheckable(true);
    button->setAutoExclusive(false);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QPushButton::clicked, this, [this, id] { navigate(id); });
    ++m_shortcut;
    auto* shortcut =
        new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + m_shortcut)), this);
    connect(shortcut, &QShortcut::activated, this, [this, id] {
        if (m_outer->currentIndex() == 0 && !sheetIsOpen())
            navigate(id);
    });
    button->setToolTip(tr("Ctrl+%1").arg(m_shortcut));
    return button;
}

void MainWindow::navigate(PageId id) {
    showPage(id);
    Q_EMIT navigated(id);
}

/// What lies behind a sheet is out of reach.
bool MainWindow::sheetIsOpen() const {
    const auto sheets = findChildren<Overlay*>(QString(), Qt::FindDirectChildrenOnly);
    return std::any_of(sheets.begin(), sheets.end(), [](const Overlay* sheet) { return sheet->isVisible(); });
}

void MainWindow::addPage(PageId id, const QString& label, PageFactory make) {
    QPushButton* button = makeNavButton(id, label);
    m_navigation->addWidget(button);
    m_rooms.insert(id, {std::move(make), nullptr, true, id, button});
}

void MainWindow::addFootPage(PageId id, const QString& label, PageFactory make) {
    QPushButton* button = makeNavButton(id, label);
    m_foot->addWidget(button);
    m_rooms.insert(id, {std::move(make), nullptr, true, id, button});
}

void MainWindow::addSubPage(PageId id, PageId parent, PageFactory make) {
    m_rooms.insert(id, {std::move(make), nullptr, true, parent, nullptr});
}

void MainWindow::addFullPage(PageId id, PageFactory make) {
    m_rooms.insert(id, {std::move(make), nullptr, false, id, nullptr});
}

QWidget* MainWindow::pageOf(Room& room) {
    if (room.page == nullptr) {
        room.page = room.make();
        (room.framed ? m_pages : m_outer)->addWidget(room.page);
    }
    return room.page;
}

void MainWindow::showPage(PageId id) {
    const auto found = m_rooms.find(id);
    if (found == m_rooms.end())
        return;
    m_whenSeen.reset();
    QWidget* page = pageOf(*found);
    if (id != m_current)
        hideMessage();
    m_current = id;
    if (found->framed) {
        m_pages->setCurrentWidget(page);
        m_outer->setCurrentIndex(0);
    } else {
        m_outer->setCurrentWidget(page);
    }
    // Keys go to the page; its first control is one Tab away.
    if (!sheetIsOpen())
        page->setFocus();
    for (auto room = m_rooms.cbegin(); room != m_rooms.cend(); ++room)
        if (room->button != nullptr)
            room->button->setChecked(room.key() == found->parent);
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

void MainWindow::showEvent(QShowEvent* event) {
    if (const auto page = std::exchange(m_whenSeen, std::nullopt))
        showPage(*page);
    QMainWindow::showEvent(event);
}

void MainWindow::hideEvent(QHideEvent* event) {
    QMainWindow::hideEvent(event);
    Q_EMIT hidden();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_keepOpen = false;
    Q_EMIT closing();
    if (m_keepOpen)
        event->ignore();
    else
        QMainWindow::closeEvent(event);
}

} // namespace limber::ui
