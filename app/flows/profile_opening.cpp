#include "app/flows/profile_opening.h"

#include "app/flows/flows_log.h"
#include "app/store/backups.h"
#include "app/store/profile_folder.h"
#include "app/ui/widgets/basics.h"
#include "app/ui/widgets/dates.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <optional>
#include <utility>

namespace limber {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProfileOpening)
};

/// The newest one that passes every check.
std::optional<store::Backup> newestWhole(const QString& folder, Day today) {
    for (store::Backup& backup : store::backups(folder, today)) {
        if (!store::isWhole(backup))
            continue;
        store::describe(backup);
        return backup;
    }
    return std::nullopt;
}

/// "check-in of 2026-03-02", without the id that only a log needs.
QString named(const QString& part) {
    const qsizetype id = part.lastIndexOf(QStringLiteral(" ("));
    return id < 0 ? part : part.left(id);
}

/// The first few, and how many more.
QString listed(const QStringList& parts) {
    constexpr qsizetype most = 6;
    QStringList names;
    for (const QString& part : parts.mid(0, most))
        names << named(part);
    const QString list = names.join(QStringLiteral(", "));
    return parts.size() <= most
               ? list
               : Words::tr("%1 and %n more", nullptr, static_cast<int>(parts.size() - most)).arg(list);
}

QString restoreText(const store::Backup& backup) {
    return backup.day ? Words::tr("Go back to the backup of %1")
                            .arg(QLocale().toString(ui::toDate(*backup.day), QLocale::ShortFormat))
                      : Words::tr("Go back to the newest backup");
}

} // namespace

ProfileOpening::ProfileOpening(QString folder, Day today, Ask ask)
    : m_folder(std::move(folder)), m_today(today), m_ask(std::move(ask)) {}

store::Store::Opened ProfileOpening::open() {
    store::Store::Opened opened = store::Store::open(m_folder, m_options);
    // Once is enough: what is refused after an answer is told, and not asked about again and again.
    if (opened.store == nullptr && settle(opened)) {
        opened = store::Store::open(m_folder, m_options);
        if (opened.store == nullptr)
            tell(store::message(opened));
    }
    return opened;
}

bool ProfileOpening::settle(const store::Store::Opened& refused) {
    qCWarning(flowsLog) << "not opened, outcome" << static_cast<int>(refused.outcome);
    switch (refused.outcome) {
    case store::OpenOutcome::LockedElsewhere:
        m_options.overrideLock = true;
        return m_ask({Words::tr("Open the journal here?"),
                      {store::message(refused)},
                      {{Words::tr("Open it here"), "secondary", "openHere"},
                       {Words::tr("Close"), "plain", "close"}}}) == 0;
    case store::OpenOutcome::Damaged:
    case store::OpenOutcome::HistoryLost:
        return settleDamage(refused);
    default:
        tell(store::message(refused));
        return false;
    }
}

bool ProfileOpening::settleDamage(const store::Store::Opened& refused) {
    const bool lost = refused.outcome == store::OpenOutcome::HistoryLost;
    const auto backup = newestWhole(m_folder, m_today);
    const auto found = lost ? store::Salvage{} : store::salvage(m_folder, m_today);
    Question question{
        lost ? Words::tr("Your journal is missing") : Words::tr("Your journal is damaged"), {}, {}};
    question.text << store::message(refused);
    if (!refused.broken.isEmpty())
        question.text << Words::tr("Not as it was saved: %1.").arg(listed(refused.broken));
    std::vector<std::function<bool()>> acts;
    const auto offer = [&](const QString& text, const char* role, const char* name,
                           std::function<bool()> act) {
        question.choices.push_back({text, question.choices.empty() ? "primary" : role, name});
        acts.push_back(std::move(act));
    };
    if (found.fromJournal > 0) {
        const int kept = found.fromJournal + found.fromBackup;
        question.text << (found.lost.isEmpty()
                              ? Words::tr("A repair gets everything back: %n entries.", nullptr, kept)
                              : Words::tr("A repair keeps the other %n entries.", nullptr, kept));
        offer(Words::tr("Repair"), "secondary", "repair",
              [&] { return done(store::repair(m_folder, found)); });
    }
    if (backup) {
        if (backup->sessions)
            question.text << Words::tr("The newest whole backup holds %n session(s).", nullptr,
                                       *backup->sessions);
        offer(restoreText(*backup), "secondary", "restore",
              [&] { return done(store::restore(m_folder, *backup)); });
    }
    question.text << Words::tr("Whatever you choose, the files that are there now are kept in %1.")
                         .arg(QDir::toNativeSeparators(m_folder));
    offer(Words::tr("Start fresh"), "danger", "startFresh", [this] { return m_options.startAnew = true; });
    offer(Words::tr("Close"), "plain", "close", [] { return false; });
    const int choice = m_ask(question);
    return choice >= 0 && acts[static_cast<std::size_t>(choice)]();
}

bool ProfileOpening::done(const store::Stored<QString>& outcome) {
    if (!outcome.ok()) {
        qCWarning(flowsLog) << "not put in place:" << outcome.error().detail;
        tell(outcome.error().message());
    }
    return outcome.ok();
}

void ProfileOpening::tell(const QString& text) {
    m_ask({QStringLiteral("Limber"),
           {text, QDir::toNativeSeparators(store::databasePath(m_folder))},
           {{Words::tr("Close"), "primary", "close"}}});
}

int askInDialog(const Question& question) {
    constexpr int width = 620;
    QDialog dialog;
    dialog.setWindowTitle(QStringLiteral("Limber"));
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(34, 30, 34, 30);
    column->setSpacing(12);
    column->addWidget(ui::makeLabel(question.title, "title"));
    for (const QString& paragraph : question.text)
        column->addWidget(ui::makeLabel(paragraph, "body"));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    int answer = -1;
    for (std::size_t i = 0; i < question.choices.size(); ++i) {
        QPushButton* button = ui::makeButton(question.choices[i].text, question.choices[i].role);
        button->setObjectName(QLatin1String(question.choices[i].name));
        QObject::connect(button, &QPushButton::clicked, &dialog, [&dialog, &answer, i] {
            answer = static_cast<int>(i);
            dialog.accept();
        });
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    dialog.setFixedWidth(width);
    dialog.exec();
    return answer;
}

} // namespace limber
