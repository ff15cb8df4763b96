// The documents say what the code does: every word of the closed lists, and examples that are read.

#include "app/report/journal_file.h"
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

std::vector<std::string> words(const std::vector<std::string_view>& list) {
    return {list.begin(), list.end()};
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

} // namespace

TEST(JournalDocs, TheSchemaNamesTheSameWordsAsTheCode) {
    EXPECT_EQ(words(enumOf(definition("entry")[QStringLiteral("properties")].toObject(), "kind")),
              words(factKinds()));
    EXPECT_EQ(definition("entry")[QStringLiteral("oneOf")].toArray().size(),
              static_cast<qsizetype>(factKinds().size()));
    EXPECT_EQ(words(definition("exercise")[QStringLiteral("enum")]), words(exerciseNames()));
    EXPECT_EQ(words(enumOf(kind("screening"), "result")), words(allNames<ScreeningResult>()));
    EXPECT_EQ(words(enumOf(kind("stage"), "reason")), words(allNames<StageReason>()));
    EXPECT_EQ(words(enumOf(kind("stage"), "answer")), words(allNames<OfferAnswer>()));
    EXPECT_EQ(words(enumOf(kind("set"), "ended")), words(allNames<SetEnd>()));
    EXPECT_EQ(words(enumOf(kind("set"), "side")), words(allNames<Side>()));
    EXPECT_EQ(words(enumOf(kind("outcome"), "measure")), words(allNames<Measure>()));
}

TEST(JournalDocs, TheExampleIsAJournalInCanonicalForm) {
    const QByteArray text = document("journal-format.md");
    const qsizetype begin = text.indexOf("```json\n") + 8;
    const QByteArray example = text.mid(begin, text.indexOf("```", begin) - begin);
    const auto journal = report::readJournal(example);
    ASSERT_TRUE(journal.ok()) << journal.error().toLine().toStdString();
    EXPECT_EQ(report::writeJournal(*journal).toStdString(), example.toStdString());
    std::vector<std::string> kinds;
    for (const Entry& entry : journal->entries)
        kinds.emplace_back(kindOf(entry.fact));
    EXPECT_THAT(kinds, testing::IsSupersetOf(words(factKinds()))) << "one of each kind";
}

TEST(JournalDocs, ThePageNamesEveryWord) {
    const QByteArray text = document("journal-format.md");
    std::vector<std::string_view> all = exerciseNames();
    for (const auto& list :
         {factKinds(), allNames<ScreeningResult>(), allNames<StageReason>(), allNames<OfferAnswer>(),
          allNames<SetEnd>(), allNames<Side>(), allNames<Measure>()})
        all.insert(all.end(), list.begin(), list.end());
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
