// Our reading of JSON against Qt's.

#include "app/json/document.h"
#include "tests/exchange/journal_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <random>

using namespace limber;
using json::Document;
using json::Kind;
using json::Value;

namespace {

std::string_view viewOf(const QByteArray& text) {
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

bool weTake(const QByteArray& text) {
    return Document::parse(viewOf(text)).ok();
}

bool qtTakes(const QByteArray& text) {
    QJsonParseError error{};
    static_cast<void>(QJsonDocument::fromJson(text, &error));
    return error.error == QJsonParseError::NoError;
}

/// Builds Qt's value from ours.
QJsonValue rebuilt(Value value) { // NOLINT(misc-no-recursion)
    switch (value.kind()) {
    case Kind::Object: {
        QJsonObject object;
        for (const Value item : value)
            object.insert(QString::fromStdString(std::string(item.key())), rebuilt(item));
        return object;
    }
    case Kind::Array: {
        QJsonArray array;
        for (const Value item : value)
            array.append(rebuilt(item));
        return array;
    }
    case Kind::String:
        return QString::fromStdString(std::string(value.text()));
    case Kind::True:
        return true;
    case Kind::False:
        return false;
    case Kind::Null:
        return QJsonValue::Null;
    default:
        return value.number().value_or(-1.0);
    }
}

} // namespace

TEST(Json, TheWalkFindsWhatTheLibraryFinds) {
    const QByteArray text = R"( { "a" : [ ] , "b":[1,-2.5e3 ,"x,]}\"",{"c":null}] ,"\u0064\u00e9":{},"e":true,
        "f": "\ud83d\ude00 \\ \/ \b\t", "g":[[[]],[0]], "":false } )";
    const auto document = Document::parse(viewOf(text));
    ASSERT_TRUE(document.ok());
    EXPECT_EQ(rebuilt(document->root()).toObject(), QJsonDocument::fromJson(text).object());
}

TEST(Json, AMemberCanBeHadAsItWasWritten) {
    const auto document = Document::parse(
        "{ \"\\u0061\" :  { \"x\" : [1e400 , 2]  }  , \"b\":-0.0 ,\n \"b\":12345678901234567890}");
    ASSERT_TRUE(document.ok());
    std::vector<std::string> members;
    std::vector<int> lines;
    for (const Value field : document->root()) {
        members.emplace_back(field.rawMember());
        lines.push_back(field.line());
    }
    EXPECT_EQ(members, (std::vector<std::string>{"\"\\u0061\" :  { \"x\" : [1e400 , 2]  }", "\"b\":-0.0",
                                                 "\"b\":12345678901234567890"}));
    EXPECT_EQ(lines, (std::vector<int>{1, 1, 2}));
    EXPECT_EQ((*document->root().begin()).key(), "a");
    EXPECT_EQ(document->root().size(), 3U);
}

TEST(Json, AByteOrderMarkIsNoPartOfTheText) {
    EXPECT_TRUE(weTake("\xEF\xBB\xBF{\"a\": 1}"));
    EXPECT_FALSE(weTake("\xEF\xBB\xBF"));
}

TEST(Json, HalfACharacterIsRefused) {
    EXPECT_FALSE(weTake(R"(["a\ud83d b"])"));
    EXPECT_FALSE(weTake(R"(["\udc00"])"));
    EXPECT_FALSE(weTake(R"({"\ud800": 1})"));
    EXPECT_TRUE(weTake(R"(["\ud83d\ude00", "\u0000"])"));
}

TEST(Json, WhatIsNotJsonIsRefusedWithItsLine) {
    for (const char* text : {"",
                             " ",
                             "7",
                             "\"a\"",
                             "[1}",
                             "{\"a\":[1}",
                             "[[1]",
                             "{\"a\":{\"b\":1}",
                             "[1x]",
                             "[1\"x\"]",
                             "{\"a\" \"b\"}",
                             "{\"a\":1 \"b\":2}",
                             "{\"a\":\"b\":2}",
                             "{\"a\":\"b\":2,\"c\":3}",
                             "{\"a\":1:2}",
                             "{\"a\":true:2}",
                             "[\"a\":1]",
                             "[1:2]",
                             "{\"a\":[]:1}",
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
    const auto refused = Document::parse("{\"a\": 1,\n\n \"b\": oops}");
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().line, 3);
}

TEST(Json, ATowerOfBracketsIsRefusedAndDoesNotOverflow) {
    EXPECT_FALSE(weTake(QByteArray(1'000'000, '[')));
    EXPECT_TRUE(weTake(QByteArray(150, '[') + QByteArray(150, ']')));
}

TEST(Json, ADamagedJournalIsNeverTakenWhenTheLibraryRefusesIt) {
    const QByteArray whole = limber::test::exampleJournal();
    std::mt19937 random(1);
    const QByteArray pieces = "{}[]\",:\\0159-+.eEtfn \n\x01\x80\xC3\xA4\xED";
    int taken = 0;
    int qtAlone = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray text = whole;
        for (auto hits = 1 + random() % 3; hits > 0 && !text.isEmpty(); --hits) {
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
        if (took) {
            const auto document = Document::parse(viewOf(text));
            const QJsonObject ours = rebuilt(document->root()).toObject();
            ASSERT_EQ(ours.keys(), QJsonDocument::fromJson(text).object().keys());
        }
        taken += took ? 1 : 0;
        qtAlone += !took && qtTakes(text) ? 1 : 0;
    }
    EXPECT_GT(taken, 1'000) << "some mutations leave it whole";
    // The library lets some things pass that RFC 8259 forbids: "\q", a line break in a text, "1.".
    EXPECT_LT(qtAlone, taken / 4);
}
