// The documents say what the code does: every word of the closed lists, and examples that are read.

#include "app/exchange/journal_file.h"
#include "core/journal/names.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace limber;

namespace {

QByteArray document(const char* name) {
    QFile file(QStringLiteral(LIMBER_SOURCE_DIR "/docs/") + QString::fromLatin1(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return file.readAll();
}

QJsonObject schema() {
    QJsonParseError error{};
    const QJsonDocument parsed = QJsonDocument::fromJson(document("journal.schema.json"), &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString();
    return parsed.object();
}

std::vector<std::string> words(const QJsonValue& list) {
    std::vector<std::string> result;
    for (const QJsonValue& value : list.toArray())
        result.push_back(value.toString().toStdString());
    return result;
}

std::vector<std::string> words(std::span<const std::string_view> list) {
    return {list.begin(), list.end()};
}

template <class... Value> std::vector<std::string_view> allWords() {
    std::vector<std::string_view> all(factKinds().begin(), factKinds().end());
    (all.insert(all.end(), allNames<Value>().begin(), allNames<Value>().end()), ...);
    return all;
}

QJsonObject definition(const char* name) {
    return schema()[QStringLiteral("$defs")].toObject()[QString::fromLatin1(name)].toObject();
}

/// The properties of one kind of entry in the schema.
QJsonObject kind(const char* name) {
    for (const QJsonValue& value : definition("entry")[QStringLiteral("oneOf")].toArray()) {
        const QJsonObject properties = value.toObject()[QStringLiteral("properties")].toObject();
        if (properties[QStringLiteral("kind")].toObject()[QStringLiteral("const")] ==
            QString::fromLatin1(name))
            return properties;
    }
    ADD_FAILURE() << "no kind " << name;
    return {};
}

QJsonValue enumOf(const QJsonObject& properties, const char* field) {
    return properties[QString::fromLatin1(field)].toObject()[QStringLiteral("enum")];
}

QJsonValue itemsOf(const QJsonObject& properties, const char* field) {
    return enumOf(properties[QString::fromLatin1(field)].toObject(), "items");
}

} // namespace

TEST(JournalDocs, TheSchemaNamesTheSameWordsAsTheCode) {
    EXPECT_EQ(words(enumOf(definition("entry")[QStringLiteral("properties")].toObject(), "kind")),
              words(factKinds()));
    EXPECT_EQ(definition("entry")[QStringLiteral("oneOf")].toArray().size(),
              static_cast<qsizetype>(factKinds().size()));
    EXPECT_EQ(words(enumOf(kind("screening"), "result")), words(allNames<ScreeningResult>()));
    EXPECT_EQ(words(enumOf(kind("stage"), "reason")), words(allNames<StageReason>()));
    EXPECT_EQ(words(enumOf(kind("stage"), "answer")), words(allNames<OfferAnswer>()));
    EXPECT_EQ(words(enumOf(kind("set"), "ended")), words(allNames<SetEnd>()));
    EXPECT_EQ(words(enumOf(kind("set"), "side")), words(allNames<Side>()));
    EXPECT_EQ(words(enumOf(kind("outcome"), "measure")), words(allNames<Measure>()));
    EXPECT_EQ(words(itemsOf(kind("screening"), "groups")), words(allNames<CautionGroup>()));
    EXPECT_EQ(words(enumOf(kind("screening"), "form")), words(allNames<ScreeningForm>()));
    EXPECT_EQ(words(enumOf(kind("set"), "why")), words(allNames<StopCause>()));
    EXPECT_EQ(words(enumOf(kind("pause"), "reason")), words(allNames<PauseReason>()));
    EXPECT_EQ(words(enumOf(kind("clearance"), "by")), words(allNames<ClearedBy>()));
    EXPECT_EQ(words(enumOf(kind("clearance"), "scope")), words(allNames<ClearanceScope>()));
    EXPECT_EQ(words(itemsOf(kind("clearance"), "without")), words(allNames<CautionCode>()));
    EXPECT_EQ(words(enumOf(kind("follow-up"), "question")), words(allNames<FollowUpQuestion>()));
    EXPECT_EQ(words(enumOf(kind("follow-up"), "answer")), words(allNames<FollowUpAnswer>()));
    EXPECT_EQ(words(enumOf(kind("deferral"), "what")), words(allNames<Deferrable>()));
    const QJsonObject place = kind("check-in")[QStringLiteral("where")]
                                  .toObject()[QStringLiteral("items")]
                                  .toObject()[QStringLiteral("properties")]
                                  .toObject();
    EXPECT_EQ(words(enumOf(place, "area")), words(allNames<BodyArea>()));
    EXPECT_EQ(words(enumOf(place, "side")), words(allNames<BodySide>()));
}

TEST(JournalDocs, TheExampleIsAJournalInCanonicalForm) {
    const QByteArray text = document("journal-format.md");
    const qsizetype begin = text.indexOf("```json\n") + 8;
    const QByteArray example = text.mid(begin, text.indexOf("```", begin) - begin);
    const auto journal = exchange::readJournal(example);
    ASSERT_TRUE(journal.ok()) << journal.error().toLine().toStdString();
    EXPECT_EQ(exchange::writeJournal(*journal).toStdString(), example.toStdString());
    std::vector<std::string> kinds;
    for (const Entry& entry : journal->entries)
        kinds.emplace_back(kindOf(entry.fact));
    EXPECT_THAT(kinds, testing::IsSupersetOf(words(factKinds()))) << "one of each kind";
}

TEST(JournalDocs, ThePageNamesEveryWord) {
    const QByteArray text = document("journal-format.md");
    const auto all = allWords<ScreeningResult, StageReason, OfferAnswer, SetEnd, Side, Measure, CautionGroup,
                              ScreeningForm, StopCause, PauseReason, ClearedBy, ClearanceScope, CautionCode,
                              FollowUpQuestion, FollowUpAnswer, Deferrable, BodyArea, BodySide>();
    for (const std::string_view word : all)
        EXPECT_TRUE(text.contains(QByteArray::fromStdString("`" + std::string(word) + "`"))) << word;
}

TEST(JournalDocs, WhatWeWriteHoldsOnlyFieldsTheSchemaNames) {
    const QByteArray text = document("journal-format.md");
    const qsizetype begin = text.indexOf("```json\n") + 8;
    const QJsonArray entries = QJsonDocument::fromJson(text.mid(begin, text.indexOf("```", begin) - begin))
                                   .object()[QStringLiteral("entries")]
                                   .toArray();
    ASSERT_FALSE(entries.isEmpty());
    const QStringList common = definition("entry")[QStringLiteral("properties")].toObject().keys();
    for (const QJsonValue& value : entries) {
        const QJsonObject entry = value.toObject();
        const QStringList own = kind(entry[QStringLiteral("kind")].toString().toLatin1().constData()).keys();
        for (const QString& key : entry.keys())
            EXPECT_TRUE(common.contains(key) || own.contains(key)) << key.toStdString();
    }
}
