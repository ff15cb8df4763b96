#pragma once

#include "core/session/cue.h"

#include "app/ui/widgets/basics.h"

#include <QString>

namespace limber::ui {

/// "What you hear": every sound with its meaning, to be tried out.
class SoundGuide : public Card {
    Q_OBJECT

public:
    explicit SoundGuide(QWidget* parent = nullptr);

    [[nodiscard]] static QString nameOf(CueKind kind);
    [[nodiscard]] static QString meaningOf(CueKind kind);

Q_SIGNALS:
    void playRequested(limber::CueKind kind);
    void closed();
};

} // namespace limber::ui
