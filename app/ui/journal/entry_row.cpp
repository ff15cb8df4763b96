#include "app/ui/journal/entry_row.h"

#include "app/ui/journal/journal_words.h"
#include "app/ui/widgets/basics.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace limber::ui {

namespace {
constexpr int TimeWidth = 72;
constexpr int KindWidth = 128;
} // namespace

bool isEditable(const Fact& fact) {
    return !std::holds_alternative<StageFact>(fact) && !std::holds_alternative<Screening>(fact) &&
           !std::holds_alternative<Retract>(fact);
}

EntryRow::EntryRow(const JournalRow& row, const JournalModel& model, QWidget* parent) : QWidget(parent) {
    const Fact& fact = row.entry->fact;
    const bool gone = row.takenBackAt.has_value();
    setObjectName(QStringLiteral("entry-") + QString::fromStdString(row.entry->id));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 4, 0, 4);
    line->setSpacing(12);
    QLabel* time = makeLabel(timeInWords(row.entry->at), "small", false);
    time->setFixedWidth(TimeWidth);
    line->addWidget(time);
    QLabel* kind = makeLabel(kindInWords(fact), "small", false);
    kind->setFixedWidth(KindWidth);
    line->addWidget(kind);

    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    const QString what = factInWords(fact, model.catalogue, model.guides);
    QLabel* text = makeLabel(what, gone ? "small" : "body");
    if (gone) {
        QFont struck = text->font();
        struck.setStrikeOut(true);
        text->setFont(struck);
    }
    words->addWidget(text);
    QString details = factDetails(*row.entry, model.catalogue);
    if (gone)
        details = tr("Deleted on %1")
                      .arg(QLocale().toString(writtenDateTime(*row.takenBackAt),
                                              tr("d MMM yyyy, HH:mm", "date and time format")));
    if (!details.isEmpty())
        words->addWidget(makeLabel(details, "small"));
    line->addLayout(words, 1);
    setAccessibleName(tr("%1, %2: %3").arg(timeInWords(row.entry->at), kindInWords(fact), what));

    const auto addAction = [&](const QString& label, const QString& name, auto signal) {
        QPushButton* button = makeButton(label, "link");
        button->setObjectName(name);
        button->setAccessibleName(tr("%1: %2", "action: entry").arg(label, what));
        connect(button, &QPushButton::clicked, this, signal);
        line->addWidget(button);
    };
    if (gone) {
        addAction(tr("Restore"), QStringLiteral("bring-back"), &EntryRow::bringBackRequested);
        return;
    }
    if (isEditable(fact))
        addAction(tr("Edit"), QStringLiteral("edit"), &EntryRow::editRequested);
    addAction(tr("Delete"), QStringLiteral("delete"), &EntryRow::deleteRequested);
}

} // namespace limber::ui
