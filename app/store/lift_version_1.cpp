#include "app/store/lift_version_1.h"
#include "app/store/members.h"

#include "core/base/calendar.h"

#include <charconv>
#include <tuple>

namespace limber::store {

namespace {

struct Old {
    qint64 seq = 0;
    std::string kind;
    std::string extra;
};

Result<std::vector<Old>, StoreError> entriesWithFields(const Database& database) {
    Statement rows(database, "SELECT seq, kind, extra FROM entries WHERE extra <> ''");
    if (auto failure = rows.run())
        return *failure;
    std::vector<Old> found;
    while (rows.next())
        found.push_back({rows.big(0), rows.text(1), rows.text(2)});
    if (auto failure = rows.failed())
        return *failure;
    return found;
}

/// What version 1 wrote itself; anything else with that name stays an unknown field.
bool isYesOrNo(std::string_view value) {
    return value == "true" || value == "false";
}

std::optional<int> setsPlanned(std::string_view value) {
    constexpr int most = 1000;
    int number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error != std::errc() || end != value.data() + value.size() || number < 1 || number > most)
        return std::nullopt;
    return number;
}

class Lift {
public:
    explicit Lift(const Database& database)
        : m_extra(database, "UPDATE entries SET extra = ? WHERE seq = ?"),
          m_muscleOnly(database, "UPDATE mornings SET muscle_only = ? WHERE seq = ?"),
          m_worried(database, "UPDATE screenings SET worried = ? WHERE seq = ?"),
          m_setsPlanned(database, "UPDATE sets SET sets_planned = ? WHERE seq = ?"),
          m_symptoms(database, "UPDATE check_ins SET limb_symptoms = 1 WHERE seq = ?"),
          m_followUp(database, "INSERT INTO entries(id, utc_ms, utc_offset_min, day, kind) "
                               "SELECT id || ':tingling', utc_ms, utc_offset_min, day, 'follow-up' "
                               "FROM entries WHERE seq = ?"),
          m_answer(database, "INSERT INTO follow_ups SELECT ?, session, 'tingling-gone', ? FROM check_ins "
                             "WHERE seq = ?") {}

    Failure run(const Old& entry) {
        // Version 1 kept the object with its braces.
        const std::string_view object = entry.extra;
        std::vector<std::string_view> left;
        for (const Member& member : membersOf(object.substr(1, object.size() - 2))) {
            bool lifted = false;
            if (auto failure = take(entry, member, lifted))
                return failure;
            if (!lifted)
                left.push_back(member.whole);
        }
        return m_extra.run(joined(left), entry.seq);
    }

private:
    Failure take(const Old& entry, const Member& member, bool& lifted) {
        const int yes = member.value == "true" ? 1 : 0;
        lifted = isYesOrNo(member.value);
        if (entry.kind == "morning" && member.name == "muscle_only" && lifted)
            return m_muscleOnly.run(yes, entry.seq);
        if (entry.kind == "screening" && member.name == "worried" && lifted)
            return m_worried.run(yes, entry.seq);
        if (entry.kind == "check-in" && member.name == "limb_symptoms_lasting" && lifted)
            return answerTingling(entry.seq, yes == 1);
        const auto planned = setsPlanned(member.value);
        lifted = entry.kind == "set" && member.name == "sets_planned" && planned.has_value();
        return lifted ? m_setsPlanned.run(*planned, entry.seq) : Failure{};
    }

    Failure answerTingling(qint64 seq, bool lasting) {
        if (lasting) {
            if (auto failure = m_symptoms.run(seq))
                return failure;
        }
        if (auto failure = m_followUp.run(seq))
            return failure;
        return m_answer.run(m_followUp.lastRow(), std::string_view(lasting ? "lasting" : "gone"), seq);
    }

    Statement m_extra;
    Statement m_muscleOnly;
    Statement m_worried;
    Statement m_setsPlanned;
    Statement m_symptoms;
    Statement m_followUp;
    Statement m_answer;
};

/// The weekly check was put off until a day: a fact of its own, told at the last moment the journal knows.
Failure liftDeferral(Database& database) {
    const auto until =
        database.ask(QStringLiteral("SELECT value FROM preferences WHERE key = 'weekly-check.not-before'"));
    if (!until)
        return until.error();
    const auto date = parseDay(until->toString().toStdString());
    if (!date)
        return std::nullopt;
    Statement entry(database, "INSERT INTO entries(id, utc_ms, utc_offset_min, day, kind) "
                              "SELECT 'put-off-' || ?, utc_ms, utc_offset_min, day, 'deferral' FROM entries "
                              "ORDER BY utc_ms DESC, seq DESC LIMIT 1");
    if (auto failure = entry.run(until->toString()))
        return failure;
    if (entry.changed() < 1)
        return std::nullopt;
    return Statement(database, "INSERT INTO deferrals VALUES(?, 'weekly-check', ?)")
        .run(entry.lastRow(), *date);
}

} // namespace

Failure liftVersion1(Database& database) {
    const auto old = entriesWithFields(database);
    if (!old)
        return old.error();
    Lift lift(database);
    for (const Old& entry : *old) {
        if (auto failure = lift.run(entry))
            return failure;
    }
    if (auto failure = liftDeferral(database))
        return failure;
    for (const char* statement : {
             // The words of the old list in any case; everything else is the person's own.
             "UPDATE pauses SET reason = CASE lower(note) WHEN 'travel' THEN 'holiday' ELSE lower(note) END, "
             "note = '' "
             "WHERE lower(note) IN ('holiday', 'travel', 'illness', 'injury', 'operation', 'pregnancy', "
             "'flare')",
             "UPDATE pauses SET note = '' WHERE note = 'other'",
             // Whether the tingling is gone was still to be asked: the set that it stopped says so itself.
             "UPDATE sets SET why = 'tingling' WHERE seq = (SELECT seq FROM sets JOIN entries USING (seq) "
             "JOIN preferences ON key = 'tingling.since' WHERE ended IN ('pain', 'interrupted') "
             "AND abs(utc_ms - CAST(value AS INTEGER)) < 3600000 AND CAST(value AS INTEGER) > 0 "
             "ORDER BY utc_ms DESC, seq DESC LIMIT 1)",
             "DELETE FROM preferences WHERE key IN ('tingling.since', 'weekly-check.not-before')",
             "UPDATE settings SET value = substr(value, 2, length(value) - 2) "
             "WHERE key IN ('settings_extra', 'journal_extra') AND value <> ''",
         }) {
        if (auto failure = database.run(QString::fromUtf8(statement)))
            return failure;
    }
    return std::nullopt;
}

} // namespace limber::store
