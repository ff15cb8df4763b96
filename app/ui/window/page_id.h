#pragma once

#include <QMetaType>

namespace limber::ui {

/// The pages of the window.
enum class PageId {
    Welcome,
    Today,
    Programme,
    Plan,
    Progress,
    Exercises,
    Journal,
    Settings,
    Decides,
    Player,
    CheckIn,
    Measure
};

} // namespace limber::ui

Q_DECLARE_METATYPE(limber::ui::PageId)
