#include "app/ui/theme/theme.h"
#include "app/ui/widgets/scale_picker.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace limber::ui;

namespace {

double channel(double value) {
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c) {
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

void expectReadable(const QColor& text, const QColor& ground, const char* what) {
    EXPECT_GE(contrast(text, ground), 4.5)
        << what << ": " << text.name().toStdString() << " on " << ground.name().toStdString();
}

} // namespace

TEST(Theme, EveryPairUsedForTextCanBeReadInLightAndDark) {
    for (const Theme& t : {lightTheme(), darkTheme()}) {
        for (const QColor& ground :
             {t.background, t.card, t.well, t.accentBackground, t.amberBackground, t.stopBackground})
            expectReadable(t.ink, ground, "ink");
        for (const QColor& ground : {t.background, t.card, t.well})
            expectReadable(t.muted, ground, "muted");
        expectReadable(t.accent, t.card, "accent on card");
        expectReadable(t.onAccent, t.accent, "text on a primary button");
        expectReadable(t.amberInk, t.amberBackground, "amber chip");
        expectReadable(t.stop, t.card, "stop");
    }
}

TEST(Theme, TheStyleSheetHasNoTokenLeftUnreplaced) {
    for (const Theme& t : {lightTheme(), darkTheme()})
        EXPECT_FALSE(styleSheetFor(t).contains(QRegularExpression(QStringLiteral("@[a-zA-Z]"))));
}

TEST(ScalePicker, ADigitChoosesThatValueAndSaysSoOnce) {
    ScalePicker picker(QStringLiteral("Pain"), QStringLiteral("none"), QStringLiteral("worst"));
    QSignalSpy spy(&picker, &ScalePicker::valueChanged);
    EXPECT_EQ(picker.value(), -1);
    QTest::keyClick(&picker, Qt::Key_4);
    EXPECT_EQ(picker.value(), 4);
    QTest::keyClick(&picker, Qt::Key_X);
    EXPECT_EQ(picker.value(), 10);
    EXPECT_EQ(spy.count(), 2);
}
