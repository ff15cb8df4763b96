// What the player asks and explains, on sheets.

#include "app/ui/player/key_caps.h"
#include "app/ui/player/player_page.h"
#include "app/ui/player/sound_guide.h"
#include "app/ui/widgets/choice_sheet.h"
#include "app/ui/widgets/overlay.h"

#include <QPushButton>

#include <memory>
#include <utility>

namespace limber::ui {

std::vector<KeyHelp> PlayerPage::keyHelp() {
    return {{{tr("Space")}, tr("ready, pause, resume, skip the rest"), true},
            {{QStringLiteral("→"), QStringLiteral("S")}, tr("next rep"), true},
            {{QStringLiteral("H"), QStringLiteral(".")}, tr("it hurts, stop"), true},
            {{QStringLiteral("←")}, tr("back"), true},
            {{QStringLiteral("E")}, tr("easier version"), true},
            {{tr("Esc")}, tr("end the set or the session"), true},
            {{tr("any key, held")}, tr("ready")},
            {{QStringLiteral("P")}, tr("pause")},
            {{QStringLiteral("D")}, tr("finish this set")},
            {{QStringLiteral("+")}, tr("10 seconds more")},
            {{QStringLiteral("R")}, tr("repeat the last set or hold")},
            {{QStringLiteral("M")}, tr("sound on or off")},
            {{QStringLiteral("X")}, tr("show the common mistake")},
            {{QStringLiteral("G")}, tr("arrows on or off")},
            {{QStringLiteral("F")}, tr("full screen")},
            {{QStringLiteral("W")}, tr("mini player")},
            {{QStringLiteral("T")}, tr("play a sound while getting ready")}};
}

void PlayerPage::openSheet(QWidget* content, std::function<void()> left) {
    m_sheet = new Overlay(window(), content);
    connect(m_sheet, &Overlay::dismissed, m_sheet, &QObject::deleteLater);
    connect(m_sheet, &Overlay::dismissed, this, std::move(left));
    m_sheet->open();
}

void PlayerPage::ask(const QString& title, const QString& text, const std::vector<Answer>& answers) {
    const bool ran = m_view.stage != PlayerStage::Paused;
    if (ran)
        Q_EMIT pauseRequested();
    auto* card = new ChoiceSheet;
    std::vector<ChoiceSheet::Choice> choices;
    for (const Answer& answer : answers)
        choices.push_back({answer.text, answer.role});
    card->ask(title, text, choices);
    const auto decided = std::make_shared<bool>(false);
    connect(card, &ChoiceSheet::chosen, this, [this, answers, decided](int index) {
        const auto then = answers[static_cast<std::size_t>(index)].then;
        *decided = then != nullptr;
        m_sheet->closeOverlay();
        if (then)
            then();
    });
    openSheet(card, [this, ran, decided] {
        if (ran && !*decided)
            Q_EMIT resumeRequested();
    });
}

void PlayerPage::askToEnd() {
    if (m_view.stage == PlayerStage::Finished || m_view.stage == PlayerStage::Stopped)
        return;
    // A try is left at once; there is nothing to keep of it.
    if (m_view.openEnded)
        return Q_EMIT endRequested();
    std::vector<Answer> answers;
    const bool resting = m_view.under == PlayerStage::Resting;
    if (m_view.moreSets && !resting)
        answers.push_back(
            {tr("Finish this set, go on to the next"), "secondary", [this] { Q_EMIT finishSetRequested(); }});
    answers.push_back({tr("End the session"), "primary", [this] { Q_EMIT endRequested(); }});
    answers.push_back({tr("Keep going"), "plain", {}});
    ask(tr("End here?"), tr("Everything you did so far is saved."), answers);
}

void PlayerPage::showHelp() {
    ask(tr("Keys"), {}, {{tr("Close"), "primary", {}}});
    if (auto* card = m_sheet->findChild<ChoiceSheet*>()) {
        card->setMaximumWidth(QWIDGETSIZE_MAX);
        card->insert(new KeyCaps(keyHelp()));
    }
}

void PlayerPage::showSounds() {
    const bool ran = m_view.stage != PlayerStage::Paused;
    if (ran)
        Q_EMIT pauseRequested();
    auto* guide = new SoundGuide;
    connect(guide, &SoundGuide::playRequested, this, &PlayerPage::cueSampleRequested);
    connect(guide, &SoundGuide::closed, this, [this] { m_sheet->closeOverlay(); });
    openSheet(guide, [this, ran] {
        if (ran)
            Q_EMIT resumeRequested();
    });
}

void PlayerPage::checkSound() {
    if (m_sound->isHidden())
        return;
    if (!m_cuesOn)
        return Q_EMIT cuesToggled(true);
    Q_EMIT cueSampleRequested(CueKind::GetReady);
    m_sound->setText(tr("♪ Play again. Nothing? Turn the volume up, or follow the screen."));
}

} // namespace limber::ui
