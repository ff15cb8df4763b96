#include "app/ui/settings/delete_sheet.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace limber::ui {

QString DeleteSheet::word() {
    //: what has to be typed before everything is deleted
    return tr("DELETE");
}

DeleteSheet::DeleteSheet(const QStringList& goes, const QStringList& stays, QWidget* parent)
    : Card("card", parent) {
    body()->setContentsMargins(34, 30, 34, 30);
    body()->setSpacing(10);
    body()->addWidget(makeLabel(tr("Delete all my data"), "title"));
    addList(tr("This will be gone for good:"), goes);
    addList(tr("This stays, because Limber can't find it:"), stays);
    body()->addWidget(makeLabel(tr("You may want to keep a copy. Export your journal first."), "body"));
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    QLabel* ask = makeLabel(tr("Type %1 to confirm").arg(word()), "body", false);
    m_typed = new QLineEdit;
    m_typed->setObjectName(QStringLiteral("typedToDelete"));
    m_typed->setAccessibleName(ask->text());
    ask->setBuddy(m_typed);
    row->addWidget(ask);
    row->addWidget(m_typed, 1);
    body()->addLayout(row);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    const auto button = [&](const QString& text, const char* role, const char* name) {
        QPushButton* made = makeButton(text, role);
        made->setObjectName(QLatin1String(name));
        buttons->addWidget(made);
        return made;
    };
    connect(button(tr("Export first"), "secondary", "exportFirst"), &QPushButton::clicked, this,
            &DeleteSheet::exportRequested);
    connect(button(tr("Cancel"), "plain", "keepData"), &QPushButton::clicked, this,
            &DeleteSheet::closeRequested);
    buttons->addStretch(1);
    QPushButton* remove = button(tr("Delete everything"), "danger", "deleteEverything");
    remove->setEnabled(false);
    connect(remove, &QPushButton::clicked, this, &DeleteSheet::deleteConfirmed);
    connect(m_typed, &QLineEdit::textChanged, remove, [remove](const QString& typed) {
        remove->setEnabled(typed.trimmed().compare(word(), Qt::CaseInsensitive) == 0);
    });
    body()->addLayout(buttons);
}

void DeleteSheet::addList(const QString& title, const QStringList& lines) {
    body()->addWidget(makeLabel(title, "strong"));
    for (const QString& line : lines)
        body()->addWidget(makeLabel(QStringLiteral("• ") + line, "body"));
}

} // namespace limber::ui
