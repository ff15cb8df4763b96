// Our reading of JSON against the library's.

#include "app/report/journal_file.h"
#include "app/report/json_text.h"
#include "tests/report/journal_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <random>

using namespace limber;
using namespace limber::report;

namespace {

std::string_view viewOf(const QByteArray& text) {
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

bool weTake(const QByteArray& text) {
    return JsonText::check(viewOf(text)).ok();
}

bool qtTakes(const QByteArray& text) {
    QJsonParseError error{};
    static_cast<void>(QJsonDocument::fromJson(text, &error));
    return error.error == QJsonParseError::NoError;
}

/// Builds the library's value from our walk.
QJsonValue rebuilt(const JsonValue& value) {
    using Kind = JsonValue::Kind;
    JsonWalk walk(value);
    switch (value.kind) {
    case Kind::Object: {
        QJsonObject object;
        for (auto [key, item] = walk.nextField(); item.kind != Kind::Missing;
             std::tie(key, item) = walk.nextField())
            object.insert(QString::fromStdString(jsonString('"' + std::string(key) + '"')), rebuilt(item));
        return object;
    }
    case Kind::Array: {
        QJsonArray array;
        for (JsonValue item = walk.nextItem(); item.kind != Kind::Missing; item = walk.nextItem())
            array.append(rebuilt(item));
        return array;
    }
    case Kind::String:
        return QString::fromStdString(jsonString(value.raw));
    case Kind::True:
        return true;
    case Kind::False:
        return false;
    case Kind::Null:
        return QJsonValue::Null;
    default:
        return QByteArray(value.raw.data(), static_cast<qsizetype>(value.raw.size())).toDouble();
    }
}

} // namespace

TEST(JsonText, TheWalkFindsWhatTheLibraryFinds) {
    const QByteArray text = R"( { "a" : [ ] , "b":[1,-2.5e3 ,"x,]}\"",{"c":null}] ,"\u0064\u00e9":{},"e":true,
        "f": "\ud83d\ude00 \\ \/ \b\t", "g":[[[]],[0]], "":false } )";
    const auto checked = JsonText::check(viewOf(text));
    ASSERT_TRUE(checked.ok());
    EXPECT_EQ(rebuilt(checked->root()).toObject(), QJsonDocument::fromJson(text).object());
}

TEST(JsonText, HalfASurrogatePairIsReplacedAndBreaksNothing) {
    EXPECT_EQ(jsonString(R"("a\ud800b")"), "a\xEF\xBF\xBD"
                                           "b");
    EXPECT_EQ(jsonString(R"("\udc00\ud800\u0041")"), "\xEF\xBF\xBD\xEF\xBF\xBD"
                                                     "A");
}

TEST(JsonText, WhatIsNotJsonIsRefusedWithItsLine) {
    for (const char* text : {"",
                             " ",
                             "[1,]",
                             "[,]",
                             "{\"a\"}",
                             "{\"a\":}",
                             "{a:1}",
                             "[1 2]",
                             "[01]",
                             "[1.]",
                             "[.5]",
                             "[+1]",
                             "[1e]",
                             "[tru]",
                             "[nul",
                             "[\"",
                             "[\"\\x\"]",
                             "[\"\\u12g4\"]",
                             "[\"\t\"]",
                             "[1]]",
                             "[1] x",
                             "{\"a\":1,}",
                             "[\"\xC0\x80\"]",
                             "[\"\xED\xA0\x80\"]",
                             "[\"\xF4\x90\x80\x80\"]",
                             "[\"\xE2\x82\"]",
                             "[NaN]",
                             "[-]",
                             "['a']"})
        EXPECT_FALSE(weTake(text)) << text;
    const auto refused = JsonText::check("{\"a\": 1,\n\n \"b\": oops}");
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().line, 3U);
}

TEST(JsonText, ATowerOfBracketsIsRefusedAndDoesNotOverflow) {
    EXPECT_FALSE(weTake(QByteArray(1'000'000, '[')));
    EXPECT_TRUE(weTake(QByteArray(150, '[') + QByteArray(150, ']')));
}

TEST(JsonText, ADamagedJournalIsNeverTakenWhenTheLibraryRefusesIt) {
    const QByteArray whole = limber::test::exampleJournal();
    std::mt19937 random(1);
    const QByteArray pieces = "{}[]\",:\\0159-+.eEtfn \n\x01\x80\xC3\xA4\xED";
    int taken = 0;
    int qtAlone = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray text = whole;
        for (auto hits = 1 + random() % 3; hits > 0; --hits) {
            const auto place = static_cast<qsizetype>(random() % static_cast<unsigned>(text.size()));
            const char piece =
                pieces[static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))];
            switch (random() % 4) {
            case 0:
                text[place] = piece;
                break;
            case 1:
                text.insert(place, piece);
                break;
            case 2:
                text.remove(place, 1 + static_cast<qsizetype>(random() % 5));
                break;
            default:
                text.truncate(place + 1);
                break;
            }
        }
        const bool took = weTake(text);
        ASSERT_TRUE(!took || qtTakes(text)) << text.toStdString();
        taken += took ? 1 : 0;
        qtAlone += !took && qtTakes(text) ? 1 : 0;
        // Whatever it is, reading it ends well.
        static_cast<void>(report::readJournal(text));
    }
    EXPECT_GT(taken, 1'000) << "some mutations leave it whole";
    // The library lets some things pass that RFC 8259 forbids: "\q", a line break in a text, "1.".
    EXPECT_LT(qtAlone, taken / 4);
}
