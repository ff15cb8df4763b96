#pragma once

#include "app/content/content.h"
#include "app/flows/program.h"
#include "app/store/profile_folder.h"
#include "app/ui/window/main_window.h"

#include <QApplication>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

/// The whole program on a profile of its own, with clocks that move when told to.
namespace limber::testing_program {

inline const Content& content() {
    static const Content all = [] {
        auto loaded = loadContent();
        EXPECT_TRUE(loaded.ok()) << (loaded.ok() ? "" : loaded.error().toStdString());
        return loaded.ok() ? *loaded : Content{};
    }();
    return all;
}

/// The program on a profile of its own.
class TestProgram {
public:
    explicit TestProgram(QString folder) : m_folder(std::move(folder)) {
        store::Store::Opened opened = store::Store::open(m_folder);
        EXPECT_NE(opened.store, nullptr) << opened.detail.toStdString();
        const Timestamp morning = localTimestamp(day(2026, 3, 20), std::chrono::hours{8});
        const Clocks clocks{[this, morning] {
                                return Timestamp{morning.utc + m_now + m_wallSet, morning.offset + m_zone};
                            },
                            [this] { return m_now; }};
        m_program = std::make_unique<Program>(content(), std::move(opened.store), clocks, m_folder);
        EXPECT_TRUE(m_program->start());
        window().show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&window()));
    }

    Program* operator->() { return m_program.get(); }
    ui::MainWindow& window() { return m_program->window(); }

    /// The wall clock is set; the monotonic one knows nothing of it.
    void setWallClock(Milliseconds by) { m_wallSet += by; }
    /// Daylight saving, or a journey.
    void setZone(std::chrono::minutes by) { m_zone += by; }
    /// Time goes by at once, as behind a closed lid; or, in frames, as it does in a session.
    void sleep(Milliseconds time) { m_now += time; }
    void wait(Milliseconds time) {
        for (; time.count() > 0; time -= Milliseconds{100}) {
            m_now += Milliseconds{100};
            m_program->session().controller().tick();
        }
        settle();
    }
    void key(Qt::Key key) {
        settle();
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : &window(), key);
        settle();
    }

    /// Clicks the visible button of that object name.
    void press(const char* name) {
        m_now += Milliseconds{1'000};
        settle();
        const auto buttons = window().findChildren<QPushButton*>(QString::fromLatin1(name));
        for (QPushButton* button : buttons) {
            if (!button->isVisible() || !button->isEnabled())
                continue;
            QTest::mouseClick(button, Qt::LeftButton);
            settle();
            return;
        }
        ADD_FAILURE() << "no button to press: " << name;
    }

    void pressNamed(QWidget& owner, const QString& accessibleName) {
        const auto buttons = owner.findChildren<QPushButton*>();
        for (QPushButton* button : buttons)
            if (button->accessibleName() == accessibleName)
                return QTest::mouseClick(button, Qt::LeftButton);
        ADD_FAILURE() << "no button named " << accessibleName.toStdString();
    }

    /// As if the first start was behind us: the full questions were answered, and stage 1 began.
    void beginProgramme() {
        JournalSettings settings;
        settings.equipment = {"wall", "mat", "towel"};
        EXPECT_TRUE(m_program->workspace().saveSettings(settings));
        EXPECT_TRUE(
            m_program->workspace().append({Screening{}, StageFact{1, StageReason::Started, std::nullopt}}));
        window().showPage(ui::PageId::Today);
        settle();
    }

    /// Lets a session run until it is over.
    void playToTheEnd() {
        for (int i = 0; i < 36'000 && m_program->session().running(); ++i) {
            m_now += Milliseconds{100};
            m_program->session().controller().tick();
        }
        settle();
    }

    static void settle() {
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

private:
    QString m_folder;
    Milliseconds m_now{1'000};
    Milliseconds m_wallSet{0};
    std::chrono::minutes m_zone{0};
    std::unique_ptr<Program> m_program;
};

/// One number out of the file itself, past every class of ours.
inline int askFile(const QString& folder, const QString& query) {
    int answer = -1;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("eye"));
        database.setDatabaseName(store::databasePath(folder));
        EXPECT_TRUE(database.open());
        QSqlQuery sql(database);
        EXPECT_TRUE(sql.exec(query) && sql.next());
        answer = sql.value(0).toInt();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("eye"));
    return answer;
}

} // namespace limber::testing_program
