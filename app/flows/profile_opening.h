#pragma once

#include "app/flows/navigator.h"
#include "app/store/repair.h"
#include "app/store/store.h"

#include <functional>

namespace limber {

/// Opens a profile before there is a window, and asks the person about one that is refused: damaged, lost, or
/// left open elsewhere. What is not answered leaves everything as it was.
class ProfileOpening {
public:
    /// Shows the question and gives the index of the choice; -1 when the person turned away.
    using Ask = std::function<int(const Question&)>;

    ProfileOpening(QString folder, Day today, Ask ask);

    /// Without a store when the person left it at that, or when there is nothing to work with; they know why
    /// then.
    [[nodiscard]] store::Store::Opened open();

private:
    /// True when the profile is worth another try.
    bool settle(const store::Store::Opened& refused);
    bool settleDamage(const store::Store::Opened& refused);
    bool done(const store::Stored<QString>& outcome);
    void tell(const QString& text);

    QString m_folder;
    Day m_today;
    Ask m_ask;
    store::OpenOptions m_options;
};

/// Asks in a window of its own.
[[nodiscard]] int askInDialog(const Question& question);

} // namespace limber
