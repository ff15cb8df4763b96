#include "app/flows/files_flow.h"

#include "app/exchange/backup_file.h"
#include "app/exchange/history_import.h"
#include "app/flows/left_out_words.h"
#include "app/flows/plan_words.h"
#include "app/platform/file_opener.h"
#include "app/ui/import/import_sheet.h"
#include "app/ui/widgets/content_text.h"
#include "app/ui/window/main_window.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace limber {

/// The table that is being looked at.
struct FilesFlow::Table {
    QString name;
    QByteArray bytes;
    exchange::HistoryOptions options;
    exchange::TableShape shape;
    std::optional<exchange::HistoryPreview> preview;
    exchange::HistoryImport import;
    QString fault;
    QPointer<ui::ImportSheet> sheet;
    bool reading = false;
    /// Something was said while it was being read.
    bool again = false;
};

FilesFlow::FilesFlow(const FlowContext& context, QObject* parent)
    : Flow(context, parent), m_opener(std::make_unique<platform::DesktopFileOpener>()) {}

FilesFlow::~FilesFlow() = default;

void FilesFlow::refuse(const QString& why) {
    m_navigator.say(tr("Nothing was imported. %1").arg(why));
}

void FilesFlow::importFile() {
    const QString path = QFileDialog::getOpenFileName(&m_navigator.window(), tr("Import"), QDir::homePath(),
                                                      tr("Journals, tables, plans and backups (*.json *.csv "
                                                         "*.txt *.tsv *.limber-plan *.limber-backup);;All "
                                                         "files (*)"));
    if (!path.isEmpty())
        open(path);
}

void FilesFlow::open(const QString& path) {
    constexpr qint64 largest = 200'000'000;
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(tr("%1 can't be read: %2").arg(name, file.errorString()));
    if (file.size() > largest)
        return refuse(tr("%1 is too large.").arg(name));
    const QByteArray bytes = file.readAll();
    if (!exchange::looksLikeJson(bytes))
        openTable(name, bytes);
    else if (exchange::isBackup(bytes))
        openBackup(name, bytes);
    else if (exchange::isPlan(bytes))
        openPlan(name, bytes);
    else
        openJournal(name, bytes);
}

bool FilesFlow::merge(const Journal& journal) {
    std::unordered_set<std::string> before;
    for (const Entry& entry : state().journal.entries)
        before.insert(entry.id);
    if (!m_workspace.merge(journal))
        return false;
    EntryIds added;
    for (const Entry& entry : journal.entries)
        if (before.count(entry.id) == 0)
            added.push_back(entry.id);
    const QString said =
        tr("%n new entries. You already had the others.", nullptr, static_cast<int>(added.size()));
    if (added.empty())
        m_navigator.say(said);
    else
        m_navigator.say(said, [&workspace = m_workspace, added] { workspace.undo(added); });
    return true;
}

void FilesFlow::openJournal(const QString& name, const QByteArray& bytes) {
    const auto read = exchange::readJournal(bytes, name);
    if (!read.ok())
        return refuse(read.error().toLine());
    merge(read.value());
}

void FilesFlow::openBackup(const QString& name, const QByteArray& bytes) {
    const auto read = exchange::readBackup(bytes, name);
    if (!read.ok())
        return refuse(read.error().toLine());
    const Question question{
        tr("Bring this backup here?"),
        {tr("%1 holds %n entries and the settings of the program.", nullptr,
            static_cast<int>(read->journal.entries.size()))
             .arg(name),
         tr("What is already here stays. The settings are replaced.")},
        {{tr("Bring it here"), "primary", "takeBackup"}, {tr("Cancel"), "plain", "notNow"}}};
    m_navigator.ask(question, [this, backup = *read](int choice) {
        if (choice != 0 || !merge(backup.journal))
            return;
        std::map<std::string, std::string> values = writePreferences(state().preferences);
        for (auto it = backup.preferences.cbegin(); it != backup.preferences.cend(); ++it)
            values[it.key().toStdString()] = it.value().toStdString();
        m_workspace.savePreferences(readPreferences(values));
    });
}

void FilesFlow::openPlan(const QString& name, const QByteArray& bytes) {
    const auto read = exchange::readPlan(bytes, name);
    if (!read.ok())
        return refuse(read.error().toLine());
    const Question question{
        tr("Follow the plan of %1?").arg(QString::fromStdString(read->plan.by)),
        planInWords(*read, m_content.catalogue),
        {{tr("Follow this plan"), "primary", "takePlan"}, {tr("Cancel"), "plain", "notNow"}}};
    m_navigator.ask(question, [this, plan = *read](int choice) {
        if (choice != 0)
            return;
        Journal facts;
        facts.entries = exchange::entriesOf(plan);
        facts.settings = state().journal.settings;
        merge(facts);
    });
}

// Tables ---------------------------------------------------------------------------------------------------

void FilesFlow::openTable(const QString& name, QByteArray bytes) {
    auto shape = exchange::shapeOf(bytes);
    if (!shape)
        return refuse(QStringLiteral("%1: %2").arg(name, QString::fromStdString(shape.error().toLine())));
    m_table = std::make_unique<Table>();
    m_table->name = name;
    m_table->bytes = std::move(bytes);
    m_table->shape = std::move(*shape);
    m_table->options.today = QDate(1970, 1, 1).addDays(m_workspace.today().time_since_epoch().count());
    m_table->sheet = new ui::ImportSheet;
    connect(m_table->sheet, &ui::ImportSheet::choicesChanged, this, &FilesFlow::readTable);
    connect(m_table->sheet, &ui::ImportSheet::importRequested, this, &FilesFlow::importTable);
    connect(m_table->sheet, &ui::ImportSheet::cancelled, this, [this] { m_navigator.closeSheet(); });
    m_navigator.openSheet(m_table->sheet);
    readTable();
}

void FilesFlow::readTable() {
    if (!m_table || !m_table->sheet)
        return;
    if (m_table->reading) {
        m_table->again = true;
        return;
    }
    const QPointer<ui::ImportSheet> sheet = m_table->sheet;
    const ui::ImportChoices said = sheet->choices();
    exchange::HistoryOptions& options = m_table->options;
    options.dates = static_cast<exchange::DateOrder>(said.dates);
    options.unit = static_cast<exchange::WeightUnit>(said.unit);
    options.matches = said.matches;
    if (said.columnsSaid)
        options.columns = said.columns;
    // The window stays alive, and closing the sheet gives up.
    options.progress = [sheet](int read, int rows) {
        if (sheet)
            sheet->setProgress(read, rows);
        QCoreApplication::processEvents();
        return !sheet.isNull();
    };
    m_table->reading = true;
    auto read = exchange::previewHistory(m_table->bytes, m_workspace.catalogue(), options);
    m_table->reading = false;
    if (!sheet || m_table->sheet != sheet)
        return;
    if (std::exchange(m_table->again, false))
        return readTable();
    m_table->fault = read ? QString() : QString::fromStdString(read.error().toLine());
    m_table->preview = read ? std::optional(std::move(*read)) : std::nullopt;
    m_table->import = m_table->preview ? exchange::importHistory(*m_table->preview, state().journal)
                                       : exchange::HistoryImport{};
    sheet->setProgress(0, 0);
    sheet->setModel(modelOf());
}

ui::ImportModel FilesFlow::modelOf() const {
    static const std::map<std::string, QString> programs{{"strong", QStringLiteral("Strong")},
                                                         {"hevy", QStringLiteral("Hevy")},
                                                         {"limber-table", QStringLiteral("Limber")}};
    ui::ImportModel model;
    model.file = m_table->name;
    model.fault = m_table->fault;
    model.askColumns = !m_table->shape.known;
    for (const std::string& name : m_table->shape.header)
        model.header << QString::fromStdString(name);
    for (const auto& row : m_table->shape.rows) {
        QStringList cells;
        for (const std::string& cell : row)
            cells << QString::fromStdString(cell);
        model.firstRows.push_back(cells);
    }
    model.columns = m_table->shape.columns;
    for (const Exercise& exercise : m_workspace.catalogue().exercises())
        model.exercises.emplace_back(exercise.id.value, ui::contentText(exercise.name));
    if (!m_table->preview)
        return model;
    const exchange::HistoryPreview& preview = *m_table->preview;
    const auto program = programs.find(preview.format);
    model.format = program == programs.end() ? QString() : program->second;
    model.matched = preview.matched;
    model.other = preview.other;
    model.known = m_table->import.known;
    for (const std::string& what : preview.ambiguous)
        (what == "dates" ? model.askDates : model.askUnit) = true;
    std::map<std::string, std::size_t> places;
    for (const exchange::HistoryRow& row : preview.read) {
        const auto [place, isNew] = places.try_emplace(row.name, model.names.size());
        if (isNew)
            model.names.push_back({QString::fromStdString(row.name), row.exercise, 0});
        ++model.names[place->second].rows;
    }
    std::stable_sort(model.names.begin(), model.names.end(),
                     [](const auto& a, const auto& b) { return a.rows > b.rows; });
    for (const exchange::LeftOut& left : preview.leftOut)
        model.leftOut.push_back({left.line, QString::fromStdString(left.column), leftOutInWords(left.why)});
    return model;
}

void FilesFlow::importTable() {
    if (!m_table || m_table->reading || !m_table->preview)
        return;
    std::vector<Draft> drafts;
    drafts.reserve(m_table->import.entries.size());
    int others = 0;
    for (const Entry& entry : m_table->import.entries) {
        drafts.emplace_back(entry.fact, entry.extra, entry.at);
        drafts.back().id = entry.id;
        others += std::holds_alternative<Activity>(entry.fact) ? 1 : 0;
    }
    const int sets = static_cast<int>(drafts.size()) - others;
    m_navigator.closeSheet();
    record(drafts, tr("Imported %1 sets and %2 other activities.").arg(sets).arg(others));
    m_table.reset();
}

} // namespace limber
