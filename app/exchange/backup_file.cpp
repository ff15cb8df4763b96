#include "app/exchange/backup_file.h"

#include "app/exchange/entry_reader.h"
#include "app/json/document.h"
#include "app/json/fields.h"
#include "app/json/writer.h"

namespace limber::exchange {

namespace {

using json::Fault;
using json::Fields;
using json::Kind;
using json::Value;

constexpr int backupVersion = 1;
constexpr const char* backupFormat = "limber-backup";

std::string_view viewOf(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

bool isBackup(const QByteArray& bytes) {
    // Its head says so; a journal of years need not be read twice to know that it is none.
    return bytes.left(200).contains("\"limber-backup\"");
}

Result<ProfileBackup, FileError> readBackup(const QByteArray& bytes, const QString& fileName) {
    const auto document = json::Document::parse(viewOf(bytes));
    if (!document)
        return FileError{
            fileName,
            0,
            {},
            tr("is not JSON: line %1: %2").arg(document.error().line).arg(tr(document.error().what))};
    if (document->root().kind() != Kind::Object)
        return FileError{fileName, 0, {}, tr("must be one JSON object")};
    std::optional<Fault> fault;
    Fields root(document->root(), {}, fault);
    if (const std::string format = root.text("format"); format != backupFormat)
        root.fail("format", tr("must be \"limber-backup\", found \"%1\"").arg(json::shown(format)));
    if (const int version = root.whole("version", 1, 1'000'000); !fault && version > backupVersion)
        root.fail("version", tr("is %1; this program reads up to version %2. A newer Limber can open it")
                                 .arg(version)
                                 .arg(backupVersion));
    ProfileBackup backup;
    for (const Value value : root.container("preferences", Kind::Object)) {
        const std::string key(value.key());
        if (value.kind() != Kind::String)
            root.fail("preferences." + key, tr("must be a text, found %1").arg(json::shown(value)));
        backup.preferences.insert(QString::fromStdString(key),
                                  QString::fromStdString(std::string(value.text())));
    }
    const Value journal = root.container("journal", Kind::Object);
    root.refuseUnknown();
    if (fault)
        return FileError{fileName, 0, fault->field, fault->problem};
    const std::string_view raw = journal.raw();
    auto read = readJournal(QByteArray(raw.data(), static_cast<qsizetype>(raw.size())), fileName);
    if (!read)
        return read.error();
    backup.journal = std::move(read.value());
    return backup;
}

QByteArray writeBackup(const ProfileBackup& backup) {
    std::string out;
    json::Writer fields(out);
    fields.text("format", backupFormat);
    fields.whole("version", backupVersion);
    fields.begin("preferences");
    {
        json::Writer preferences(out);
        for (auto it = backup.preferences.cbegin(); it != backup.preferences.cend(); ++it)
            preferences.text(it.key().toStdString(), it.value().toStdString());
        preferences.close();
    }
    fields.begin("journal");
    out += writeJournal(backup.journal).trimmed().toStdString();
    fields.close();
    return QByteArray::fromStdString(out + '\n');
}

} // namespace limber::exchange
