// Tables of other programs, in the shapes that people bring.

#include "app/content/catalogue_loader.h"
#include "app/exchange/history_preview.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

using namespace limber;
using namespace limber::exchange;

namespace {

const Catalogue& catalogue() {
    static const Catalogue loaded = content::loadCatalogue().value();
    return loaded;
}

HistoryOptions options(DateOrder dates = DateOrder::Unsaid, WeightUnit unit = WeightUnit::Unsaid) {
    return {dates, unit, QDate(2026, 3, 2)};
}

QByteArray bytesOf(const char* name) {
    QFile file(QStringLiteral(LIMBER_SOURCE_DIR "/tests/exchange/tables/") + QString::fromLatin1(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return file.readAll();
}

HistoryPreview preview(const QByteArray& bytes, const HistoryOptions& with = options()) {
    const auto result = previewHistory(bytes, catalogue(), with);
    EXPECT_TRUE(result.ok()) << (result.ok() ? "" : result.error().toLine());
    return result.ok() ? *result : HistoryPreview{};
}

/// "cat-cow 1: 10 reps", one a row.
std::vector<std::string> sets(const HistoryPreview& preview) {
    std::vector<std::string> lines;
    for (const HistoryRow& row : preview.read) {
        std::string line =
            (row.exercise.empty() ? row.name : row.exercise) + " " + std::to_string(row.set) + ":";
        if (row.reps)
            line += " " + std::to_string(*row.reps) + " reps";
        if (row.seconds)
            line += " " + std::to_string(*row.seconds) + " s";
        if (row.load)
            line += " " + std::to_string(row.load->grams) + " g";
        lines.push_back(line + (row.note.empty() ? "" : " (" + row.note + ")"));
    }
    return lines;
}

/// "5 Date", one a row that was left out.
std::vector<std::string> leftOut(const HistoryPreview& preview) {
    std::vector<std::string> lines;
    for (const LeftOut& left : preview.leftOut)
        lines.push_back(std::to_string(left.line) + " " + left.column + (left.faulty ? "" : " no set"));
    return lines;
}

QByteArray plain(const QByteArray& date) {
    return "Date,Exercise,Reps\n" + date + ",Cat-cow,10\n";
}

using testing::ElementsAre;
using testing::IsEmpty;

} // namespace

TEST(StrongTable, OfTwelveColumnsIsRead) {
    const HistoryPreview read = preview(bytesOf("01-strong.csv"));
    EXPECT_EQ(read.format, "strong");
    EXPECT_EQ(read.rows, 5);
    EXPECT_EQ(read.matched, 3);
    EXPECT_EQ(read.other, 2);
    EXPECT_THAT(sets(read),
                ElementsAre("cat-cow 1: 10 reps (slow)", "cat-cow 2: 10 reps", "Plank 1: 45 s",
                            "dumbbell-pullover 1: 12 reps 6000 g", "Foam Roll Upper Back 1: 90 s"));
}

TEST(StrongTable, OfEightColumnsIsRead) {
    EXPECT_THAT(sets(preview(bytesOf("01-strong-8col-oldest.csv"))),
                ElementsAre("cat-cow 1: 10 reps", "Plank 1: 40 s"));
}

TEST(StrongTable, OfThirteenColumnsHasNoTimerForAHoldAndNoLetterForANumber) {
    const HistoryPreview read = preview(bytesOf("02-strong-kg.csv"));
    EXPECT_THAT(sets(read),
                ElementsAre("cat-cow 1: 8 reps", "cat-cow 2: 10 reps", "dumbbell-pullover 1: 12 reps 6000 g",
                            "dumbbell-pullover 2: 12 reps 4500 g",
                            "dumbbell-pullover 3: 3 reps 4500 g (elbows in; chin tucked)", "Plank 1: 45 s",
                            "cat-cow 1: 10 reps", "cat-cow 1: 6 reps"))
        << "two workouts in one minute stay two";
    EXPECT_THAT(leftOut(read), ElementsAre("4 Set Order no set", "8 Set Order no set"));
    EXPECT_THAT(read.ambiguous, IsEmpty());
}

TEST(StrongTable, InPoundsIsReadInKilograms) {
    const HistoryPreview read = preview(bytesOf("02-strong-lbs.csv"));
    EXPECT_THAT(sets(read), ElementsAre("dumbbell-pullover 1: 12 reps 5987 g", "Walk 1: 600 s"));
    EXPECT_THAT(previewToJson(read), testing::HasSubstr("\"kg\": 5.99"));
}

TEST(ATable, WithAWeightOfNoUnitAsks) {
    EXPECT_THAT(preview(bytesOf("01-strong.csv")).ambiguous, ElementsAre("unit"));
    const HistoryPreview pounds =
        preview(bytesOf("01-strong.csv"), options(DateOrder::Unsaid, WeightUnit::Pound));
    EXPECT_THAT(pounds.ambiguous, IsEmpty());
    EXPECT_EQ(pounds.read[3].load, Kilograms::fromKg(6 * 0.45359237));
}

TEST(ATable, WithDecimalCommasIsReadAndNeverMovedIntoTheNextColumn) {
    const HistoryPreview semicolons = preview(bytesOf("05-semicolon-comma.csv"));
    EXPECT_THAT(sets(semicolons), ElementsAre("dumbbell-pullover 1: 12 reps 4500 g", "Plank 1: 45 s"));
    EXPECT_THAT(leftOut(semicolons), ElementsAre("3 Weight (kg)")) << "1.004,5 could be two numbers";
    EXPECT_THAT(sets(preview(bytesOf("05-comma-quoted-comma.csv"))),
                ElementsAre("dumbbell-pullover 1: 12 reps 4500 g"));
    const auto refused = previewHistory(bytesOf("05-comma-UNQUOTED-comma.csv"), catalogue(), options());
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().toLine(), "line 2: 13 cells where the header has 12");
}

TEST(HevyTable, IsReadInEitherOrder) {
    const HistoryPreview read = preview(bytesOf("06-hevy.csv"));
    EXPECT_EQ(read.format, "hevy");
    EXPECT_THAT(sets(read), ElementsAre("cat-cow 1: 8 reps", "cat-cow 2: 10 reps", "Plank 1: 45 s",
                                        "dumbbell-pullover 1: 12 reps 4500 g",
                                        "dumbbell-pullover 2: 3 reps 4500 g", "cat-cow 1: 10 reps"));
    EXPECT_EQ(read.read.back().at, QDateTime(QDate(2025, 11, 12), QTime(23, 55)));
    EXPECT_EQ(preview(bytesOf("06-hevy-newest-first.csv")).read.front().at.date(), QDate(2025, 11, 5));
}

TEST(HevyTable, HasTheMonthsOfItsLanguage) {
    for (const char* name : {"08-hevy-de.csv", "08-hevy-fr.csv"}) {
        const HistoryPreview read = preview(bytesOf(name));
        ASSERT_EQ(read.read.size(), 12U) << name;
        for (int month = 1; month <= 12; ++month)
            EXPECT_EQ(read.read[static_cast<std::size_t>(month - 1)].at.date(), QDate(2025, month, 5))
                << name;
    }
}

TEST(HevyTable, WithAMonthOfNoKnownLanguageIsRefusedAsAWhole) {
    QByteArray text = bytesOf("08-hevy-fr.csv");
    text.replace("août", "elokuuta");
    const auto refused = previewHistory(text, catalogue(), options());
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().line, 9);
    EXPECT_THAT(refused.error().toLine(), testing::HasSubstr("elokuuta"));
}

TEST(ATable, WithTwoIdenticalSetsKeepsTwo) {
    EXPECT_THAT(sets(preview(bytesOf("13-two-identical-sets.csv"))),
                ElementsAre("cat-cow 1: 10 reps", "cat-cow 2: 10 reps"));
}

TEST(ATable, NamesEveryValueThatIsNoneByLineAndColumn) {
    const HistoryPreview numbers = preview(bytesOf("14-numbers.csv"));
    EXPECT_THAT(numbers.read, IsEmpty());
    EXPECT_THAT(leftOut(numbers),
                ElementsAre("2 Weight", "3 Weight", "4 Weight", "5 Weight", "6 Weight", "7 Reps", "8 Reps",
                            "9 Reps", "10 Reps no set", "11 Weight", "12 Seconds", "13 Weight"));
    EXPECT_THAT(leftOut(preview(bytesOf("14-dates-out-of-range.csv"))),
                ElementsAre("2 Date", "3 Date", "4 Date", "5 Date", "8 Date", "9 Date"));
    EXPECT_THAT(sets(preview(bytesOf("14-formulas.csv"))), ElementsAre("@SUM(A1) 1: 10 reps (-1+1)"))
        << "text stays text";
}

TEST(ATable, AsksWhereDayAndMonthCouldChangePlaces) {
    EXPECT_THAT(preview(plain("3/11/2025")).ambiguous, ElementsAre("dates"));
    EXPECT_EQ(preview(plain("3/11/2025"), options(DateOrder::DayFirst)).read[0].at.date(),
              QDate(2025, 11, 3));
    EXPECT_EQ(preview(plain("3/11/2025"), options(DateOrder::MonthFirst)).read[0].at.date(),
              QDate(2025, 3, 11));
    for (const char* sure : {"13/11/2025", "3.11.2025", "2025-11-03", "3/3/2025"})
        EXPECT_THAT(preview(plain(sure)).ambiguous, IsEmpty()) << sure;
    EXPECT_THAT(leftOut(preview(plain("13/11/2025"), options(DateOrder::MonthFirst))), ElementsAre("2 Date"));
}

TEST(ATable, IsReadInEveryEncodingThatPeopleBring) {
    const QString text = QStringLiteral("Date;Exercise;Reps;Note\r\n2025-11-03;Cat-cow;10;grün – “ok”\r\n");
    QByteArray windows = text.toUtf8();
    windows.replace("ü", "\xFC").replace("–", "\x96").replace("“", "\x93").replace("”", "\x94");
    QByteArray utf16("\xFF\xFE");
    for (const QChar c : text)
        utf16 += QByteArray(1, static_cast<char>(c.unicode() & 0xFF)) +
                 QByteArray(1, static_cast<char>(c.unicode() >> 8));
    for (const QByteArray& bytes :
         {text.toUtf8(), QByteArray("\xEF\xBB\xBF" + text.toUtf8()), windows, utf16})
        EXPECT_THAT(sets(preview(bytes)), ElementsAre("cat-cow 1: 10 reps (grün – “ok”)"));
    EXPECT_FALSE(previewHistory(QByteArray("a\0b", 3), catalogue(), options()).ok());
}

TEST(ATable, OfBrokenShapeIsRefusedWithItsLine) {
    for (const auto& [text, line] : {std::pair{"Date,Exercise\n2025-11-03,\"open\n", 2},
                                     std::pair{"Date,Exercise\n2025-11-03,a\"b\n", 2},
                                     std::pair{"Date,Exercise\n2025-11-03,\"a\"b\n", 2},
                                     std::pair{"just words\n", 1}, std::pair{"", 0}}) {
        const auto refused = previewHistory(text, catalogue(), options());
        ASSERT_FALSE(refused.ok()) << text;
        EXPECT_EQ(refused.error().line, line) << text;
    }
}

TEST(ATable, DamagedAtRandomIsReadOrRefusedAndTheCountsAgree) {
    std::mt19937 random(1);
    const QByteArray pieces = "\",;\n\r\t0159-+.eE/:äW\x96";
    for (int i = 0; i < 4'000; ++i) {
        QByteArray text = bytesOf(i % 2 == 0 ? "02-strong-kg.csv" : "06-hevy.csv");
        for (auto hits = 1 + random() % 3; hits > 0; --hits) {
            const auto place = static_cast<qsizetype>(random() % static_cast<unsigned>(text.size()));
            text[place] = pieces[static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))];
        }
        const auto read = previewHistory(text, catalogue(), options());
        if (!read)
            continue;
        ASSERT_EQ(read->rows, read->matched + read->other + static_cast<int>(read->leftOut.size()))
            << text.toStdString();
        ASSERT_EQ(read->read.size(), static_cast<std::size_t>(read->matched + read->other));
        QJsonParseError error{};
        static_cast<void>(QJsonDocument::fromJson(QByteArray::fromStdString(previewToJson(*read)), &error));
        ASSERT_EQ(error.error, QJsonParseError::NoError);
    }
}
