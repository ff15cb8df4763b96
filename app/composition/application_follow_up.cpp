// What is asked again some time after it happened.

#include "app/composition/application.h"

#include "app/ui/widgets/basics.h"
#include "app/ui/window/main_window.h"
#include "app/ui/window/overlay.h"

#include "core/journal/effective.h"

#include <QHBoxLayout>

#include <algorithm>

namespace limber {

namespace {

// clinical.md D, "Stop in session".
constexpr std::chrono::minutes tinglingMayLast{10};

std::chrono::milliseconds sinceEpoch(const Timestamp& moment) {
    return std::chrono::duration_cast<std::chrono::milliseconds>(moment.utc.time_since_epoch());
}

} // namespace

void Application::checkWhatIsDue() {
    m_profile.checkDate();
    askAboutTingling();
}

/// Written down at once: the program may be closed before the ten minutes are over.
void Application::rememberTingling() {
    Preferences preferences = m_profile.preferences();
    preferences.tinglingSince = sinceEpoch(m_profile.now()).count();
    m_profile.savePreferences(preferences);
}

void Application::askAboutTingling() {
    const std::int64_t since = m_profile.preferences().tinglingSince;
    if (since <= 0 || m_runner.running() || m_overlay != nullptr)
        return;
    const auto passed = sinceEpoch(m_profile.now()) - std::chrono::milliseconds{since};
    // A clock that was set back asks at once rather than never.
    if (passed.count() >= 0 && passed < tinglingMayLast)
        return;
    auto* card = new ui::Card;
    card->body()->setContentsMargins(28, 24, 28, 24);
    card->body()->setSpacing(12);
    card->body()->addWidget(ui::makeLabel(tr("Is the tingling still there?"), "heading"));
    card->body()->addWidget(ui::makeLabel(
        tr("You stopped a while ago because something tingled, and changed position since."), "body"));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    const auto answer = [&](const QString& text, const char* role, const char* name, bool stillThere) {
        QPushButton* button = ui::makeButton(text, role);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, [this, stillThere] { answerTingling(stillThere); });
        row->addWidget(button);
    };
    answer(tr("No, it is gone"), "secondary", "tinglingGone", false);
    answer(tr("Yes, still there"), "danger", "tinglingStays", true);
    row->addStretch(1);
    card->body()->addLayout(row);
    openOverlay(card);
}

/// Lasting tingling pauses the programme until it was looked at; tingling that is gone stays in the check-in
/// of its session, and coming twice in a week it does the same.
void Application::answerTingling(bool stillThere) {
    std::vector<Entry> entries;
    if (stillThere)
        entries.push_back(m_profile.entryFor(Screening{ScreeningResult::Urgent}));
    const std::vector<const Entry*> effective = effectiveEntries(m_profile.journal());
    const auto checkIn = std::find_if(effective.rbegin(), effective.rend(), [](const Entry* entry) {
        const auto* fact = std::get_if<CheckIn>(&entry->fact);
        return fact != nullptr && fact->limbSymptoms;
    });
    if (checkIn != effective.rend())
        entries.push_back(m_profile.entryFor(
            FollowUp{std::get<CheckIn>((*checkIn)->fact).session, FollowUpQuestion::TinglingGone,
                     stillThere ? FollowUpAnswer::Lasting : FollowUpAnswer::Gone}));
    if (!entries.empty() && !m_profile.append(entries))
        return;
    Preferences preferences = m_profile.preferences();
    preferences.tinglingSince = 0;
    m_profile.savePreferences(preferences);
    closeOverlay();
    m_window->showMessage(stillThere ? tr("Written down. Please have it looked at within days; Limber waits.")
                                     : tr("Good. Should it come again this week, have it looked at."));
}

} // namespace limber
