#include "app/exchange/tables.h"
#include "core/journal/effective.h"
#include "core/journal/names.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <map>
#include <string_view>

namespace limber::exchange {

namespace {

struct SessionRange {
    Timestamp begin;
    Timestamp end;
    const CheckIn* checkIn = nullptr;
    /// Counted from 1.
    int number = 0;
};

struct Row {
    const Entry* entry = nullptr;
    const SetFact* set = nullptr;
    const SessionRange* session = nullptr;
    /// From 1, within its session and exercise.
    int order = 0;
};

QString text(std::string_view value) {
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

QString number(const std::optional<int>& value) {
    return value ? QString::number(*value) : QString();
}

/// "2026-03-02 07:55:00", the local time as written.
QString dateAndTime(const Timestamp& at) {
    return text(formatTimestamp(at)).left(19).replace(10, 1, QStringLiteral(" "));
}

/// Seconds of the whole set: a hold counts its repetitions.
QString wholeSeconds(const Work& work) {
    return work.seconds ? QString::number(*work.seconds * work.reps.value_or(1)) : QString();
}

/// "2 Mar 2026, 07:55": Hevy's, whose months are English everywhere.
QString hevyTime(const Timestamp& at) {
    const QDateTime time = QDateTime::fromString(dateAndTime(at), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    return QLocale::c().toString(time, QStringLiteral("d MMM yyyy, HH:mm"));
}

/// Whether anything was done. Importers of Strong and Hevy take a row without it for an error.
bool saysSomething(const Work& done) {
    return done.reps.value_or(0) > 0 || done.seconds.value_or(0) > 0;
}

/// Strong and Hevy know 6 to 10 only; what lies below is left out rather than raised.
QString effort(const CheckIn* checkIn) {
    constexpr int least = 6;
    return checkIn != nullptr && checkIn->effort >= least ? QString::number(checkIn->effort) : QString();
}

const char* headerOf(TableKind kind) {
    switch (kind) {
    case TableKind::Strong:
        return "Workout #,Date,Workout Name,Duration (sec),Exercise Name,Set Order,Weight (kg),Reps,RPE,"
               "Distance (meters),Seconds,Notes,Workout Notes";
    case TableKind::Hevy:
        return "title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,"
               "set_type,weight_kg,reps,distance_km,duration_seconds,rpe";
    default:
        return "date,time,session,exercise,variant,side,set,planned_reps,planned_seconds,planned_kg,"
               "done_reps,done_seconds,done_kg,ended,effort,pain";
    }
}

class Table {
public:
    Table(TableKind kind, const NameOf& nameOf) : m_kind(kind), m_nameOf(nameOf) {
        if (kind == TableKind::Spreadsheet) {
            // Without the mark, spreadsheets take UTF-8 for something older.
            m_bytes = "\xEF\xBB\xBF";
            m_decimal = QLocale().decimalPoint();
            m_separator = m_decimal == QStringLiteral(",") ? ';' : ',';
        } else if (kind == TableKind::Strong) {
            m_separator = ';';
        }
        line(QString::fromLatin1(headerOf(kind)).split(u','));
    }

    void add(const Row& row) {
        switch (m_kind) {
        case TableKind::Limber:
        case TableKind::Spreadsheet:
            return line(ours(row));
        case TableKind::Strong:
            return line(strong(row));
        case TableKind::Hevy:
            return line(hevy(row));
        }
    }
    /// Whether a set without anything done has its row.
    [[nodiscard]] bool takesEmptySets() const {
        return m_kind == TableKind::Limber || m_kind == TableKind::Spreadsheet;
    }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    [[nodiscard]] QString kilograms(const std::optional<Kilograms>& value) const {
        return value ? QString::number(value->kg()).replace(u'.', m_decimal) : QString();
    }

    [[nodiscard]] QStringList ours(const Row& row) const {
        const SetFact& set = *row.set;
        const QString at = dateAndTime(row.entry->at);
        const CheckIn* checkIn = row.session->checkIn;
        return {at.left(10),
                at.mid(11),
                text(set.session),
                text(set.exercise.value),
                text(set.variant),
                text(limber::nameOf(set.side)),
                QString::number(set.set),
                number(set.planned.reps),
                number(set.planned.seconds),
                kilograms(set.planned.load),
                number(set.done.reps),
                number(set.done.seconds),
                kilograms(set.done.load),
                text(limber::nameOf(set.ended)),
                checkIn != nullptr ? QString::number(checkIn->effort) : QString(),
                checkIn != nullptr ? QString::number(checkIn->pain) : QString()};
    }

    [[nodiscard]] QStringList strong(const Row& row) const {
        const Work& done = row.set->done;
        const auto length = row.session->end.utc - row.session->begin.utc;
        return {QString::number(row.session->number),
                dateAndTime(row.session->begin),
                QStringLiteral("Limber"),
                QString::number(std::chrono::duration_cast<std::chrono::seconds>(length).count()),
                m_nameOf(row.set->exercise),
                QString::number(row.order),
                kilograms(done.load),
                number(done.reps),
                effort(row.session->checkIn),
                QString(),
                wholeSeconds(done),
                QString(),
                QString()};
    }

    [[nodiscard]] QStringList hevy(const Row& row) const {
        const Work& done = row.set->done;
        return {QStringLiteral("Limber"),
                hevyTime(row.session->begin),
                hevyTime(row.session->end),
                QString(),
                m_nameOf(row.set->exercise),
                QString(),
                QString(),
                QString::number(row.order - 1),
                QStringLiteral("normal"),
                kilograms(done.load),
                number(done.reps),
                QString(),
                wholeSeconds(done),
                effort(row.session->checkIn)};
    }

    void line(const QStringList& cells) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i > 0)
                m_bytes += m_separator;
            m_bytes += tableCell(cells[i], m_separator);
        }
        m_bytes += '\n';
    }

    TableKind m_kind;
    const NameOf& m_nameOf;
    char m_separator = ',';
    QString m_decimal = QStringLiteral(".");
    QByteArray m_bytes;
};

} // namespace

QByteArray tableCell(const QString& text, char separator) {
    QByteArray cell = text.toUtf8();
    // What begins like this runs as a formula when a spreadsheet opens the file.
    if (!cell.isEmpty() && QByteArrayView("=+-@\t\r").contains(cell.front()))
        cell.prepend('\'');
    const bool quoted =
        cell.contains(separator) || cell.contains('"') || cell.contains('\n') || cell.contains('\r');
    if (!quoted)
        return cell;
    cell.replace("\"", "\"\"");
    return QByteArray('"' + cell + '"');
}

QByteArray writeSetsTable(const Journal& journal, TableKind kind, const NameOf& nameOf) {
    const std::vector<const Entry*> entries = effectiveEntries(journal);
    std::map<std::string_view, SessionRange> sessions;
    for (const Entry* entry : entries) {
        if (const auto* set = std::get_if<SetFact>(&entry->fact)) {
            const auto [place, isNew] =
                sessions.try_emplace(set->session, SessionRange{entry->at, entry->at, nullptr,
                                                                static_cast<int>(sessions.size()) + 1});
            if (!isNew)
                place->second.end = entry->at;
        } else if (const auto* checkIn = std::get_if<CheckIn>(&entry->fact)) {
            if (const auto place = sessions.find(checkIn->session); place != sessions.end())
                place->second.checkIn = checkIn;
        }
    }
    Table table(kind, nameOf);
    std::map<std::pair<std::string_view, std::string_view>, int> counts;
    for (const Entry* entry : entries) {
        const auto* set = std::get_if<SetFact>(&entry->fact);
        if (set != nullptr && (table.takesEmptySets() || saysSomething(set->done)))
            table.add({entry, set, &sessions[set->session], ++counts[{set->session, set->exercise.value}]});
    }
    return table.bytes();
}

} // namespace limber::exchange
