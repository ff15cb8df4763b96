#pragma once

#include "app/content/text_loader.h"
#include "app/ui/journal/journal_page.h"
#include "app/ui/widgets/scale_picker.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace limber::ui::test {

inline constexpr Day Today = day(2026, 3, 10);
inline constexpr Day Yesterday = Today - std::chrono::days{1};

inline Timestamp at(Day date, int hour, int minute = 0) {
    return localTimestamp(date, std::chrono::hours{hour} + std::chrono::minutes{minute},
                          std::chrono::minutes{60});
}

/// The page in a window with something that appends what it asks for and shows its sheets, as the program
/// does.
class JournalPageTest : public testing::Test {
protected:
    JournalPageTest() : page(new JournalPage([this] { return "session-" + std::to_string(++m_ids); })) {
        model.catalogue = content::loadCatalogue().value();
        model.guides = content::loadMeasures().value();
        model.now = at(Today, 20);
        auto* column = new QVBoxLayout(&window);
        column->addWidget(page);
        QObject::connect(page, &JournalPage::appendRequested, page,
                         [this](const JournalAdditions& additions, const QString& what) {
                             last = additions;
                             said = what;
                             for (const JournalAddition& addition : additions) {
                                 model.now.utc += std::chrono::seconds{1};
                                 add(addition.fact, addition.at.value_or(model.now));
                             }
                             page->setModel(model);
                         });
        QObject::connect(page, &JournalPage::sheetRequested, &window, [this](EntrySheet* asked) {
            sheet = asked;
            sheet->setParent(&window);
            sheet->show();
        });
        QObject::connect(page, &JournalPage::sheetDone, &window, [this] {
            sheet->hide();
            sheet->deleteLater();
            sheet = nullptr;
        });
        window.resize(1000, 700);
        window.show();
        QApplication::setActiveWindow(&window);
    }

    std::string add(Fact fact, Timestamp when) {
        const std::string id = "e" + std::to_string(++m_ids);
        model.journal.entries.push_back({id, when, std::move(fact), {}});
        return id;
    }
    /// A hold and, unless `effort` is negative, how it felt.
    std::string addHold(Day date, int reps, int seconds, int effort = -1, int hour = 8) {
        SetFact set;
        set.session = "s" + formatDay(date) + std::to_string(hour);
        set.exercise = {"wall-extension-hold"};
        set.planned = {reps, seconds, {}};
        set.done = set.planned;
        const std::string id = add(set, at(date, hour));
        if (effort >= 0)
            add(CheckIn{set.session, effort, 0, false, {}}, at(date, hour, 3));
        return id;
    }
    void show() { page->setModel(model); }
    [[nodiscard]] JournalList* list() const { return page->findChild<JournalList*>(); }
    [[nodiscard]] QStringList texts() const {
        QStringList found;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            found << list()->model()->index(row, 0).data().toString();
        return found;
    }
    [[nodiscard]] QString currentText() const { return list()->currentIndex().data().toString(); }
    void focusFirstLine() {
        list()->setFocus(Qt::TabFocusReason);
        ASSERT_TRUE(list()->hasFocus());
    }
    void press(Qt::Key key) { QTest::keyClick(list(), key); }
    template <class Widget> Widget* field(const char* name) {
        return sheet == nullptr ? nullptr : sheet->findChild<Widget*>(QString::fromLatin1(name));
    }
    void click(const char* name) {
        auto* button = field<QPushButton>(name);
        ASSERT_NE(button, nullptr) << name;
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void choose(const char* name) {
        auto* filter = page->findChild<QComboBox*>(QStringLiteral("filter"));
        filter->setCurrentIndex(filter->findText(QString::fromLatin1(name)));
    }

    JournalModel model;
    JournalAdditions last;
    QString said;
    QWidget window;
    JournalPage* page;
    EntrySheet* sheet = nullptr;

private:
    int m_ids = 0;
};

} // namespace limber::ui::test
