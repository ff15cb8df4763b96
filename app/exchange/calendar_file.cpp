#include "app/exchange/calendar_file.h"

#include "core/coach/coach_day.h"
#include "core/progress/day_plan.h"
#include "core/reminders/life_facts.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QTime>

#include <algorithm>

namespace limber::exchange {

namespace {

QString escaped(QString text) {
    return text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u';', QStringLiteral("\\;"))
        .replace(u',', QStringLiteral("\\,"))
        .remove(u'\r')
        .replace(u'\n', QStringLiteral("\\n"));
}

/// Where to cut so that no character and no escaped letter is cut in two: Outlook shows a backslash that ends
/// a line as it is.
qsizetype foldAt(const QByteArray& rest, qsizetype room) {
    qsizetype cut = room;
    while (cut > 1 && (static_cast<unsigned char>(rest[cut]) & 0xC0U) == 0x80U)
        --cut;
    qsizetype backslashes = 0;
    while (backslashes < cut && rest[cut - 1 - backslashes] == '\\')
        ++backslashes;
    return backslashes % 2 == 1 ? cut - 1 : cut;
}

/// A content line: at most 75 bytes, continued with a space.
void line(QByteArray& out, const QString& name, const QString& value) {
    constexpr qsizetype longest = 75;
    QByteArray rest = QString(name + u':' + value).toUtf8();
    qsizetype room = longest;
    while (rest.size() > room) {
        const qsizetype cut = foldAt(rest, room);
        out += rest.left(cut) + "\r\n ";
        rest.remove(0, cut);
        room = longest - 1;
    }
    out += rest + "\r\n";
}

QString localTime(Day day, std::chrono::minutes time) {
    const QDate date = QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
    return date.toString(QStringLiteral("yyyyMMdd")) + u'T' +
           QTime(0, 0).addSecs(static_cast<int>(time.count()) * 60).toString(QStringLiteral("HHmmss"));
}

} // namespace

QByteArray writeCalendar(const std::vector<Appointment>& appointments, const Timestamp& written) {
    const auto milliseconds = written.utc.time_since_epoch().count();
    const QString stamp = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC)
                              .toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QByteArray out;
    line(out, QStringLiteral("BEGIN"), QStringLiteral("VCALENDAR"));
    line(out, QStringLiteral("VERSION"), QStringLiteral("2.0"));
    line(out, QStringLiteral("PRODID"), QStringLiteral("-//Limber//Limber " LIMBER_VERSION "//EN"));
    for (const Appointment& appointment : appointments) {
        line(out, QStringLiteral("BEGIN"), QStringLiteral("VEVENT"));
        line(out, QStringLiteral("UID"), QString(escaped(appointment.key) + QStringLiteral("@limber")));
        line(out, QStringLiteral("DTSTAMP"), stamp);
        // Without a zone: seven in the morning stays seven in the morning.
        line(out, QStringLiteral("DTSTART"), localTime(appointment.day, appointment.time));
        line(out, QStringLiteral("DURATION"),
             QStringLiteral("PT%1M").arg(std::max<qint64>(1, appointment.length.count())));
        line(out, QStringLiteral("SUMMARY"), escaped(appointment.title));
        if (!appointment.details.isEmpty())
            line(out, QStringLiteral("DESCRIPTION"), escaped(appointment.details));
        line(out, QStringLiteral("TRANSP"), QStringLiteral("TRANSPARENT"));
        line(out, QStringLiteral("END"), QStringLiteral("VEVENT"));
    }
    line(out, QStringLiteral("END"), QStringLiteral("VCALENDAR"));
    return out;
}

std::optional<QByteArray> planCalendar(const Catalogue& catalogue, const Journal& journal,
                                       const Preferences& preferences, const Timestamp& written, Day today) {
    constexpr int daysAhead = 28;
    // Getting into place and the questions after it included.
    constexpr std::chrono::minutes shortest{5};
    const JournalView view(journal, today);
    const CoachDay coach = coachDay(catalogue, view, today);
    const ReminderFacts facts = reminderFacts(catalogue, view, coach, preferences.plan.dayLength, false);
    const Exercise* exercise = catalogue.stageExercise(coach.stage);
    if (exercise == nullptr || coach.asksFor(Action::Blocked))
        return std::nullopt;
    const ExerciseDay* dose = coach.find(exercise->id);
    Seconds length{0};
    if (dose != nullptr && dose->prescription)
        length = estimatedDuration(*exercise, dose->prescription->dose());
    std::vector<Appointment> appointments;
    for (const SessionAhead& each :
         sessionsAhead(reminderPlan(preferences), facts, view.pauses(), today, daysAhead)) {
        Appointment appointment;
        // By day and number: moved to another time it is the same appointment.
        appointment.key = QString::fromStdString(formatDay(each.day)) + u'-' + QString::number(each.ofDay);
        appointment.day = each.day;
        appointment.time = each.time;
        appointment.length = std::max(shortest, std::chrono::ceil<std::chrono::minutes>(length));
        appointment.title = QCoreApplication::translate("Calendar", "Limber session");
        appointment.details = QString::fromStdString(preferences.plan.cue);
        appointments.push_back(appointment);
    }
    if (appointments.empty())
        return std::nullopt;
    return writeCalendar(appointments, written);
}

} // namespace limber::exchange
