// Held against translations/*.ts; the target limber_lupdate brings limber_de.ts up to date with the sources.

#include <QFile>
#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <set>
#include <utility>
#include <vector>

namespace {

struct Message {
    QString context;
    QString source;
    /// One, or one for each number where the text counts something.
    QStringList translations;
    bool plural = false;
    bool unfinished = false;
};

std::vector<Message> readTranslations(const QString& path) {
    std::vector<Message> messages;
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QStringLiteral("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QStringLiteral("message")) {
            messages.push_back(
                {context, {}, {}, xml.attributes().hasAttribute(QStringLiteral("numerus")), false});
        } else if (xml.name() == QStringLiteral("source")) {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == QStringLiteral("translation")) {
            Message& message = messages.back();
            message.unfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!message.plural)
                message.translations << xml.readElementText();
        } else if (xml.name() == QStringLiteral("numerusform")) {
            messages.back().translations << xml.readElementText();
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return messages;
}

QStringList placeholders(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("%(?:L?\\d+|n)"));
    QStringList found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured();
    found.sort();
    return found;
}

/// The languages that the program offers beside English, one file each.
const char* const languages[] = {"de", "es", "fr", "it", "pt_BR"};

class ATranslation : public testing::TestWithParam<const char*> {
protected:
    [[nodiscard]] std::vector<Message> messages() const {
        return readTranslations(QStringLiteral(LIMBER_SOURCE_DIR "/translations/limber_%1.ts")
                                    .arg(QString::fromLatin1(GetParam())));
    }
};

} // namespace

TEST_P(ATranslation, IsComplete) {
    const auto all = messages();
    ASSERT_GT(all.size(), 1000U);
    for (const Message& message : all) {
        EXPECT_FALSE(message.unfinished)
            << message.context.toStdString() << ": " << message.source.toStdString();
        EXPECT_EQ(message.translations.size(), message.plural ? 2 : 1) << message.source.toStdString();
        for (const QString& translation : message.translations)
            EXPECT_FALSE(translation.isEmpty()) << message.source.toStdString();
    }
}

TEST_P(ATranslation, KeepsEveryPlaceholder) {
    for (const Message& message : messages()) {
        QStringList wanted = placeholders(message.source);
        for (const QString& translation : message.translations) {
            QStringList found = placeholders(translation);
            if (message.plural) { // "in the last session" need not name the number one
                found.removeAll(QStringLiteral("%n"));
                wanted.removeAll(QStringLiteral("%n"));
            }
            EXPECT_EQ(found, wanted) << message.source.toStdString() << " -> " << translation.toStdString();
        }
    }
}

TEST_P(ATranslation, SpeaksOfAllTheContent) {
    QFile strings(QStringLiteral(LIMBER_SOURCE_DIR "/translations/content_strings.h"));
    ASSERT_TRUE(strings.open(QIODevice::ReadOnly));
    const auto offered = strings.readAll().count("QT_TRANSLATE_NOOP");
    int translated = 0;
    for (const Message& message : messages())
        translated += message.context == QStringLiteral("Content") ? 1 : 0;
    EXPECT_EQ(translated, offered);
}

TEST_P(ATranslation, LeavesTheSpaceAroundAUnitAsItIs) {
    // " kg" follows a number directly; a lost space glues them together.
    for (const Message& message : messages())
        for (const QString& translation : message.translations)
            EXPECT_EQ(translation.startsWith(QLatin1Char(' ')), message.source.startsWith(QLatin1Char(' ')))
                << message.source.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Languages, ATranslation, testing::ValuesIn(languages));

TEST(TheEnglishPlurals, AreThereForEveryTextThatCounts) {
    const auto counting = [](const char* language) {
        std::set<std::pair<QString, QString>> found;
        for (const Message& message :
             readTranslations(QStringLiteral(LIMBER_SOURCE_DIR "/translations/limber_%1.ts")
                                  .arg(QString::fromLatin1(language))))
            if (message.plural)
                found.emplace(message.context, message.source);
        return found;
    };
    EXPECT_EQ(counting("en"), counting("de"));
}

TEST(TheEnglishPlurals, LeaveNoBracketsToTheReader) {
    const auto messages = readTranslations(QStringLiteral(LIMBER_SOURCE_DIR "/translations/limber_en.ts"));
    ASSERT_FALSE(messages.empty());
    for (const Message& message : messages) {
        EXPECT_FALSE(message.unfinished) << message.source.toStdString();
        for (const QString& translation : message.translations)
            EXPECT_FALSE(translation.contains(QStringLiteral("(s)"))) << translation.toStdString();
    }
}
