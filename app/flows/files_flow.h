#pragma once

#include "app/exchange/history_preview.h"
#include "app/exchange/plan_file.h"
#include "app/flows/flow.h"
#include "app/ui/import/import_model.h"

#include <functional>
#include <memory>

namespace limber::ui {
class ImportSheet;
} // namespace limber::ui

namespace limber::platform {
class FileOpener;
} // namespace limber::platform

namespace limber {

/// Files in and out: journals, tables of other programs, plans, backups; tables, calendars and pages for the
/// doctor. Nothing is done before it was shown.
class FilesFlow : public Flow {
    Q_OBJECT

public:
    explicit FilesFlow(const FlowContext& context, QObject* parent = nullptr);
    ~FilesFlow() override;

    /// Asks for a file.
    void importFile();
    /// Looks at a file and shows what it would bring.
    void open(const QString& path);
    /// Asks what to write.
    void exportFile();
    /// The page for the doctor, before it is written.
    void showReport();

private:
    struct Table;

    void openTable(const QString& name, QByteArray bytes);
    void readTable();
    [[nodiscard]] ui::ImportModel modelOf() const;
    void importTable();
    void openJournal(const QString& name, const QByteArray& bytes);
    void openBackup(const QString& name, const QByteArray& bytes);
    void openPlan(const QString& name, const QByteArray& bytes);
    /// Adds a whole journal and says so, with the way back.
    bool merge(const Journal& journal);
    void refuse(const QString& why);
    void write(int kind);
    [[nodiscard]] std::optional<QByteArray> bytesOf(int kind) const;

    std::unique_ptr<Table> m_table;
    std::unique_ptr<platform::FileOpener> m_opener;
};

} // namespace limber
