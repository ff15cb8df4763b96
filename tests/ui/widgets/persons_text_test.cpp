// Whatever somebody typed or a file brought along can be shown beside our own words.

#include "app/ui/widgets/basics.h"
#include "app/ui/widgets/persons_text.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>

#include <gtest/gtest.h>

using namespace limber::ui;

namespace {

std::string utf8(const QString& text) {
    return text.toStdString();
}

const char* const directions =
    "\u202A \u202B \u202C \u202D \u202E \u2066 \u2067 \u2068 \u2069 \u200E \u200F \u061C";

} // namespace

TEST(PersonsText, OrdinaryWordsStayAsTheyAre) {
    for (const char* text :
         {"", "neck a bit stiff", "Rückenschmerzen seit Montag", "a,b;c", "\xF0\x9F\x98\x80 fine"})
        EXPECT_EQ(utf8(personsText(text)), text);
}

TEST(PersonsText, NoWordIsWiderThanANarrowColumn) {
    constexpr int column = 320;
    const QStringList words{QString(300, u'w'), QStringLiteral("https://") + QString(400, u'/'),
                            QStringLiteral("\U0001F600").repeated(200), QString(2'000, u'漢')};
    for (const QString& word : words) {
        QLabel* label = makeLabel(personsText(utf8(word)), "body");
        EXPECT_LE(label->minimumSizeHint().width(), column) << word.left(10).toStdString();
        EXPECT_GT(label->heightForWidth(column), label->fontMetrics().height()) << "it goes on below";
        delete label;
    }
}

TEST(PersonsText, ABookIsCutAndSaysSo) {
    const QString book = QStringLiteral("word ").repeated(200'000);
    const QString shown = personsText(utf8(book));
    EXPECT_LE(shown.size(), 2'001);
    EXPECT_TRUE(shown.endsWith(QChar(0x2026)));
    EXPECT_EQ(personsText(utf8(book), 10).size(), 11);
    // No half characters at the cut.
    const QString faces = QStringLiteral("\U0001F600").repeated(40);
    EXPECT_FALSE(personsText(utf8(faces), 11).contains(QChar(0xFFFD)));
    EXPECT_TRUE(personsText(utf8(faces), 11).isValidUtf16());
}

TEST(PersonsText, NothingTurnsWhatStandsBesideIt) {
    for (const QChar mark : QString::fromUtf8(directions))
        if (!mark.isSpace()) {
            EXPECT_EQ(utf8(personsText(utf8(QStringLiteral("a") + mark + QStringLiteral("b")))), "ab")
                << "U+" << int{mark.unicode()};
        }
    EXPECT_EQ(utf8(personsText(std::string("a\tb\x07") + std::string(1, '\0') + "c\rd")), "a b  c d");
    const QString hebrew = personsText("\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D");
    EXPECT_EQ(hebrew.front(), QChar(0x2067)) << "isolated";
    EXPECT_EQ(hebrew.back(), QChar(0x2069));
}
