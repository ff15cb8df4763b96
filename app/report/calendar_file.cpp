#include "app/report/calendar_file.h"

#include <QDate>
#include <QDateTime>
#include <QTime>

namespace limber::report {

namespace {

QString escaped(QString text) {
    return text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u';', QStringLiteral("\\;"))
        .replace(u',', QStringLiteral("\\,"))
        .remove(u'\r')
        .replace(u'\n', QStringLiteral("\\n"));
}

/// A content line: at most 75 bytes, continued with a space, never cut within a character.
void line(QByteArray& out, const QString& name, const QString& value) {
    constexpr qsizetype longest = 75;
    QByteArray rest = QString(name + u':' + value).toUtf8();
    qsizetype room = longest;
    while (rest.size() > room) {
        qsizetype cut = room;
        while (cut > 1 && (static_cast<unsigned char>(rest[cut]) & 0xC0U) == 0x80U)
            --cut;
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
        line(out, QStringLiteral("DURATION"), QStringLiteral("PT%1M").arg(appointment.length.count()));
        line(out, QStringLiteral("SUMMARY"), escaped(appointment.title));
        if (!appointment.details.isEmpty())
            line(out, QStringLiteral("DESCRIPTION"), escaped(appointment.details));
        line(out, QStringLiteral("TRANSP"), QStringLiteral("TRANSPARENT"));
        line(out, QStringLiteral("END"), QStringLiteral("VEVENT"));
    }
    line(out, QStringLiteral("END"), QStringLiteral("VCALENDAR"));
    return out;
}

} // namespace limber::report
