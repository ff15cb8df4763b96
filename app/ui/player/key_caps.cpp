#include "app/ui/player/key_caps.h"

#include "app/ui/player/player_theme.h"
#include "app/ui/widgets/basics.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace limber::ui {

namespace {

QLabel* capOf(const QString& key, bool large) {
    const Theme& t = playerTheme();
    auto* cap = makeLabel(key, "strong", false);
    cap->setAlignment(Qt::AlignCenter);
    cap->setStyleSheet(QStringLiteral("background: %1; border: 1px solid %2; border-bottom: 3px solid %2; "
                                      "border-radius: 6px; padding: %3px 8px; font-size: %4px;")
                           .arg(t.background.name(), t.muted.name())
                           .arg(large ? 5 : 2)
                           .arg(large ? 16 : 13));
    cap->setMinimumWidth(large ? 40 : 28);
    return cap;
}

} // namespace

KeyCaps::KeyCaps(const std::vector<KeyHelp>& keys, QWidget* parent) : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    int place = 0;
    for (const bool first : {true, false}) {
        // The second group begins on a row of its own.
        place += place % 2;
        for (const KeyHelp& each : keys) {
            if (each.first != first)
                continue;
            auto* caps = new QHBoxLayout;
            caps->setSpacing(4);
            caps->addStretch(1);
            for (const QString& key : each.keys)
                caps->addWidget(capOf(key, first));
            const int column = place % 2 * 2;
            grid->addLayout(caps, place / 2, column);
            grid->addWidget(makeLabel(each.what, first ? "body" : "small"), place / 2, column + 1);
            ++place;
        }
    }
}

} // namespace limber::ui
