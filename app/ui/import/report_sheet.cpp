#include "app/ui/import/report_sheet.h"

#include "app/ui/widgets/basics.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace limber::ui {

namespace {
constexpr int pageWidth = 620;
constexpr int pageHeight = 520;
} // namespace

ReportSheet::ReportSheet(PageOf pageOf, QWidget* parent) : QFrame(parent), m_pageOf(std::move(pageOf)) {
    setProperty("role", QStringLiteral("card"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 24);
    column->setSpacing(10);
    column->addWidget(makeLabel(tr("Report for a doctor or physiotherapist"), "title"));
    m_picture = new QLabel;
    m_picture->setObjectName(QStringLiteral("reportPage"));
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_picture);
    scroll->setWidgetResizable(true);
    scroll->setMinimumSize(pageWidth + 24, pageHeight);
    column->addWidget(scroll, 1);
    auto* places = new QHBoxLayout;
    m_back = makeButton(tr("Previous page"), "plain");
    m_next = makeButton(tr("Next page"), "plain");
    m_next->setObjectName(QStringLiteral("nextPage"));
    m_place = makeLabel(QString(), "small", false);
    m_large = new QCheckBox(tr("Large print"));
    m_large->setObjectName(QStringLiteral("largePrint"));
    places->addWidget(m_back);
    places->addWidget(m_place);
    places->addWidget(m_next);
    places->addStretch(1);
    places->addWidget(m_large);
    column->addLayout(places);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    QPushButton* save = makeButton(tr("Save as PDF"), "primary");
    save->setObjectName(QStringLiteral("saveReport"));
    save->setDefault(true);
    QPushButton* cancel = makeButton(tr("Cancel"), "plain");
    cancel->setObjectName(QStringLiteral("cancelReport"));
    row->addWidget(save);
    row->addWidget(cancel);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_back, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turn(1); });
    connect(m_large, &QCheckBox::toggled, this, [this] { turn(0); });
    connect(save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(m_large->isChecked()); });
    connect(cancel, &QPushButton::clicked, this, &ReportSheet::cancelled);
    turn(0);
}

void ReportSheet::turn(int by) {
    m_page = std::max(0, m_page + by);
    Page page = m_pageOf(m_page, m_large->isChecked(), pageWidth);
    if (m_page >= page.pages && page.pages > 0) {
        m_page = page.pages - 1;
        page = m_pageOf(m_page, m_large->isChecked(), pageWidth);
    }
    m_pages = page.pages;
    m_picture->setPixmap(QPixmap::fromImage(page.image));
    m_picture->setAccessibleName(tr("Page %1 of %2").arg(m_page + 1).arg(m_pages));
    m_place->setText(tr("Page %1 of %2").arg(m_page + 1).arg(m_pages));
    m_back->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < m_pages);
}

} // namespace limber::ui
