#include "app/exchange/tables.h"
#include "core/journal/effective.h"
#include "core/journal/names.h"

#include <QStringList>

#include <map>
#include <string_view>

namespace limber::exchange {

namespace {

struct SessionRange {
    Timestamp begin;
    Timestamp end;
    const CheckIn* checkIn = nullptr;
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

QString kilograms(const std::optional<Kilograms>& value) {
    return value ? QString::number(value->kg()) : QString();
}

/// "2026-03-02 07:55:00", the local time as written.
QString dateAndTime(const Timestamp& at) {
    return text(formatTimestamp(at)).left(19).replace(10, 1, QStringLiteral(" "));
}

/// Seconds of the whole set: a hold counts its repetitions.
QString wholeSeconds(const Work& work) {
    return work.seconds ? QString::number(*work.seconds * work.reps.value_or(1)) : QString();
}

class Table {
public:
    Table(TableKind kind, const NameOf& nameOf) : m_kind(kind), m_nameOf(nameOf) { line(header()); }

    void add(const Row& row) {
        switch (m_kind) {
        case TableKind::Limber:
            return line(ours(row));
        case TableKind::Strong:
            return line(strong(row));
        case TableKind::Hevy:
            return line(hevy(row));
        }
    }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    [[nodiscard]] QStringList header() const {
        const char* names = "";
        switch (m_kind) {
        case TableKind::Limber:
            names = "date,time,session,exercise,variant,side,set,planned_reps,planned_seconds,planned_kg,"
                    "done_reps,done_seconds,done_kg,ended,effort,pain";
            break;
        case TableKind::Strong:
            names = "Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds";
            break;
        case TableKind::Hevy:
            names = "title,start_time,end_time,exercise_title,set_index,set_type,weight_kg,reps,distance_km,"
                    "duration_seconds,rpe";
            break;
        }
        return QString::fromLatin1(names).split(u',');
    }

    [[nodiscard]] static QStringList ours(const Row& row) {
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
        return {dateAndTime(row.session->begin),
                QStringLiteral("Limber"),
                m_nameOf(row.set->exercise),
                QString::number(row.order),
                done.load ? kilograms(done.load) : QStringLiteral("0"),
                QString::number(done.reps.value_or(0)),
                QStringLiteral("0"),
                done.seconds ? wholeSeconds(done) : QStringLiteral("0")};
    }

    [[nodiscard]] QStringList hevy(const Row& row) const {
        const Work& done = row.set->done;
        const CheckIn* checkIn = row.session->checkIn;
        return {QStringLiteral("Limber"),
                dateAndTime(row.session->begin),
                dateAndTime(row.session->end),
                m_nameOf(row.set->exercise),
                QString::number(row.order - 1),
                QStringLiteral("normal"),
                kilograms(done.load),
                number(done.reps),
                QString(),
                wholeSeconds(done),
                checkIn != nullptr ? QString::number(checkIn->effort) : QString()};
    }

    void line(const QStringList& cells) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i > 0)
                m_bytes += ',';
            m_bytes += tableCell(cells[i]);
        }
        m_bytes += '\n';
    }

    TableKind m_kind;
    const NameOf& m_nameOf;
    QByteArray m_bytes;
};

} // namespace

QByteArray tableCell(const QString& text) {
    QByteArray cell = text.toUtf8();
    // What begins like this runs as a formula when a spreadsheet opens the file.
    if (!cell.isEmpty() && QByteArrayView("=+-@\t\r").contains(cell.front()))
        cell.prepend('\'');
    const bool quoted =
        cell.contains(',') || cell.contains('"') || cell.contains('\n') || cell.contains('\r');
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
                sessions.try_emplace(set->session, SessionRange{entry->at, entry->at});
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
        if (const auto* set = std::get_if<SetFact>(&entry->fact))
            table.add({entry, set, &sessions[set->session], ++counts[{set->session, set->exercise.value}]});
    }
    return table.bytes();
}

} // namespace limber::exchange
