#include "app/ui/import/export_sheet.h"

#include "app/ui/widgets/basics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace limber::ui {

namespace {
constexpr int exportWidth = 640;
constexpr int buttonWidth = 220;
} // namespace

ExportSheet::ExportSheet(const QString& title, const QString& text, const std::vector<FileChoice>& choices,
                         QWidget* parent)
    : QFrame(parent) {
    setProperty("role", QStringLiteral("card"));
    setMinimumWidth(exportWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(34, 28, 34, 28);
    column->setSpacing(10);
    column->addWidget(makeLabel(title, "title"));
    column->addWidget(makeLabel(text, "body"));
    column->addSpacing(4);
    for (std::size_t i = 0; i < choices.size(); ++i) {
        auto* row = new QHBoxLayout;
        row->setSpacing(16);
        QPushButton* button = makeButton(choices[i].name, "secondary");
        button->setObjectName(QString::fromLatin1(choices[i].button));
        button->setMinimumWidth(buttonWidth);
        row->addWidget(button, 0, Qt::AlignTop);
        row->addWidget(makeLabel(choices[i].detail, "body"), 1);
        column->addLayout(row);
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT chosen(static_cast<int>(i)); });
    }
    QPushButton* cancel = makeButton(tr("Cancel"), "plain");
    cancel->setObjectName(QStringLiteral("cancelExport"));
    column->addSpacing(6);
    column->addWidget(cancel, 0, Qt::AlignLeft);
    connect(cancel, &QPushButton::clicked, this, &ExportSheet::cancelled);
}

} // namespace limber::ui
