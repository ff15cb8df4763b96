#include "app/exchange/table_values.h"

#include <QRegularExpression>
#include <QString>

#include <charconv>

namespace limber::exchange {

namespace {

/// 1 to 12 by the name in English, German, French, Spanish, Italian, Portuguese or Dutch, short or long; 0
/// for none.
int monthNamed(const QString& name) {
    // Without accents and dots. What begins so is the month; each stem is of one month only.
    static const QStringList stems[12] = {
        {QStringLiteral("jan"), QStringLiteral("ene"), QStringLiteral("gen")},
        {QStringLiteral("feb"), QStringLiteral("fev")},
        {QStringLiteral("mar"), QStringLiteral("mrz"), QStringLiteral("maa"), QStringLiteral("mrt")},
        {QStringLiteral("apr"), QStringLiteral("avr"), QStringLiteral("abr")},
        {QStringLiteral("mai"), QStringLiteral("may"), QStringLiteral("mag"), QStringLiteral("mei")},
        {QStringLiteral("jun"), QStringLiteral("juin"), QStringLiteral("giu")},
        {QStringLiteral("jul"), QStringLiteral("juil"), QStringLiteral("lug")},
        {QStringLiteral("aug"), QStringLiteral("aou"), QStringLiteral("ago")},
        {QStringLiteral("sep"), QStringLiteral("set")},
        {QStringLiteral("oct"), QStringLiteral("okt"), QStringLiteral("ott"), QStringLiteral("out")},
        {QStringLiteral("nov")},
        {QStringLiteral("dec"), QStringLiteral("dez"), QStringLiteral("dic")}};
    QString plain;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower())
        if (c.isLetter())
            plain += c;
    for (int month = 0; month < 12; ++month)
        for (const QString& stem : stems[month])
            if (plain.startsWith(stem))
                return month + 1;
    return 0;
}

QTime timeOf(const QRegularExpressionMatch& match, int first) {
    if (match.captured(first).isEmpty())
        return {12, 0};
    return {match.captured(first).toInt(), match.captured(first + 1).toInt(),
            match.captured(first + 2).toInt()};
}

TableTime made(int year, int month, int day, QTime time, bool utc = false) {
    const QDate date(year, month, day);
    if (!date.isValid() || !time.isValid())
        return {};
    return {utc ? QDateTime(date, time, Qt::UTC).toLocalTime() : QDateTime(date, time), false, {}};
}

} // namespace

std::optional<double> plainNumber(const std::string& cell) {
    const auto digits = cell.find_first_not_of("0123456789");
    std::string text = cell;
    if (digits != std::string::npos) {
        if (digits == 0 || (cell[digits] != '.' && cell[digits] != ',') || digits + 1 == cell.size() ||
            cell.find_first_not_of("0123456789", digits + 1) != std::string::npos)
            return std::nullopt;
        text[digits] = '.';
    }
    double value = 0.0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return text.empty() || read.ec != std::errc{} ? std::nullopt : std::optional(value);
}

TableTime tableTime(const std::string& cell, DateOrder order) {
    static const QString clock = QStringLiteral("(?:[ T,]+([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?)?");
    static const QRegularExpression iso(QRegularExpression::anchoredPattern(
        QStringLiteral("([0-9]{4})-([0-9]{2})-([0-9]{2})") + clock + QStringLiteral("(Z?)")));
    static const QRegularExpression named(QRegularExpression::anchoredPattern(
        QStringLiteral("([0-9]{1,2})\\.? ([\\p{L}\\p{M}.]+) ([0-9]{4})") + clock));
    static const QRegularExpression digits(QRegularExpression::anchoredPattern(
        QStringLiteral("([0-9]{1,2})([./-])([0-9]{1,2})\\2([0-9]{4})") + clock));
    const QString text = QString::fromStdString(cell).trimmed();
    if (const auto match = iso.match(text); match.hasMatch())
        return made(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(),
                    timeOf(match, 4), !match.captured(7).isEmpty());
    if (const auto match = named.match(text); match.hasMatch()) {
        const int month = monthNamed(match.captured(2));
        if (month == 0)
            return {std::nullopt, false, match.captured(2).toStdString()};
        return made(match.captured(3).toInt(), month, match.captured(1).toInt(), timeOf(match, 4));
    }
    const auto match = digits.match(text);
    if (!match.hasMatch())
        return {};
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    const bool dayFirst =
        order == DateOrder::DayFirst ||
        (order == DateOrder::Unsaid && (first > 12 || match.captured(2) == QStringLiteral(".")));
    const bool unsaid = order == DateOrder::Unsaid && !dayFirst && second <= 12 && first != second;
    TableTime time = made(match.captured(4).toInt(), dayFirst ? second : first, dayFirst ? first : second,
                          timeOf(match, 5));
    time.ambiguous = unsaid;
    return time;
}

} // namespace limber::exchange
