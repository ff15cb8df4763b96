#include "app/flows/safety_flow.h"

#include "app/ui/onboarding/screening_form.h"
#include "app/ui/safety/clearance_form.h"
#include "app/ui/widgets/basics.h"

#include "core/journal/effective.h"

#include <QVBoxLayout>

#include <algorithm>

namespace limber {

namespace {

// clinical.md D, "Stop in session".
constexpr std::chrono::minutes tinglingMayLast{10};

} // namespace

void SafetyFlow::askScreening() {
    auto* card = new ui::Card;
    card->body()->setContentsMargins(28, 24, 28, 24);
    auto* form = new ui::ScreeningForm(m_content.questionnaire, emergencyNumber());
    card->body()->addWidget(form);
    connect(form, &ui::ScreeningForm::answered, this, [this](const Screening& screening) {
        m_navigator.closeSheet();
        m_workspace.append({screening});
    });
    connect(form, &ui::ScreeningForm::underAge, this, [this] { m_navigator.closeSheet(); });
    m_navigator.openSheet(card);
}

void SafetyFlow::askClearance() {
    auto* form = new ui::ClearanceForm(m_workspace.today());
    connect(form, &ui::ClearanceForm::agreed, this, [this](const Clearance& clearance) {
        m_navigator.closeSheet();
        record({clearance}, clearance.scope == ClearanceScope::All
                                ? tr("Saved. Your programme continues.")
                                : tr("Saved. Limber keeps to what was agreed."));
    });
    connect(form, &ui::ClearanceForm::cancelled, this, [this] { m_navigator.closeSheet(); });
    m_navigator.openSheet(form);
}

void SafetyFlow::askWorried() {
    const Question question{
        tr("Something feels wrong? Trust that."),
        {tr("If it's sudden, severe or new, such as chest pain, weakness, or trouble with your bladder or "
            "bowels, call %1 now. Otherwise talk to a doctor or physiotherapist about it.")
             .arg(emergencyNumber()),
         tr("Until then, you can do only the gentle first stage, with no increases. This ends when you "
            "answer the safety questions again. You can undo it at any time.")},
        {{tr("Go gently until then"), "primary", "easeOff"},
         {tr("Answer the safety questions"), "secondary", "screening"},
         {tr("Not now"), "plain", "notNow"}}};
    m_navigator.ask(question, [this](int choice) {
        if (choice == 0)
            record({Screening{ScreeningResult::Amber, {}, true}},
                   tr("Saved. We'll go gently until someone has checked it."));
        else if (choice == 1)
            askScreening();
    });
}

/// What was stopped for tingling and not asked about since.
std::optional<SafetyFlow::Tingling> SafetyFlow::openTingling() const {
    std::optional<Tingling> open;
    for (const Entry* entry : effectiveEntries(state().journal)) {
        if (const auto* set = std::get_if<SetFact>(&entry->fact);
            set != nullptr && set->why == StopCause::Tingling)
            open = Tingling{set->session, entry->at};
        else if (const auto* answer = std::get_if<FollowUp>(&entry->fact);
                 answer != nullptr && open && answer->session == open->session)
            open.reset();
    }
    return open;
}

void SafetyFlow::askWhatIsDue() {
    const auto open = openTingling();
    if (!open || m_navigator.sheetIsOpen())
        return;
    const auto passed = m_workspace.now().utc - open->at.utc;
    // A clock that was set back asks at once rather than never.
    if (passed.count() >= 0 && passed < tinglingMayLast)
        return;
    const Question question{tr("Is the tingling still there?"),
                            {tr("You stopped a while ago because of tingling.")},
                            {{tr("No, it's gone"), "secondary", "tinglingGone"},
                             {tr("Yes, still there"), "danger", "tinglingStays"}}};
    m_navigator.ask(question,
                    [this, session = open->session](int choice) { answerTingling(session, choice == 1); });
}

/// Lasting tingling pauses the programme until it was looked at; tingling that is gone stays with its
/// session, and coming twice in a week it does the same.
void SafetyFlow::answerTingling(const std::string& session, bool stillThere) {
    std::vector<Draft> drafts{FollowUp{session, FollowUpQuestion::TinglingGone,
                                       stillThere ? FollowUpAnswer::Lasting : FollowUpAnswer::Gone}};
    if (stillThere)
        drafts.emplace_back(Screening{ScreeningResult::Urgent});
    record(drafts, stillThere ? tr("Saved. Have it checked this week. Training is on hold until then.")
                              : tr("Good. If it comes back this week, have it checked."));
}

} // namespace limber
