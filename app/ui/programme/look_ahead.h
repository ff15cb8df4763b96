#pragma once

#include "app/ui/widgets/basics.h"

#include <QString>
#include <QWidget>

#include <vector>

class QButtonGroup;

namespace limber::ui {

/// One of the coming weeks, as the coach would plan it.
struct AheadWeek {
    QString when;
    QString stage;
    QString dose;
    /// What is proposed then, "an offer to move on"; empty for carrying on.
    QString note;
    /// The share of the exercise's range, 0 to 1, for the bar.
    double share = 0.0;
    bool rest = false;
};

/// A path of the look ahead: "as now", "a week off", "pain 4 next week".
struct AheadPath {
    QString name;
    std::vector<AheadWeek> weeks;
};

/// What the coming weeks would bring, by the same rules that decide today.
class LookAhead : public Card {
    Q_OBJECT

public:
    explicit LookAhead(const std::vector<AheadPath>& paths, QWidget* parent = nullptr);

private:
    QWidget* makePath(const AheadPath& path);
};

} // namespace limber::ui
