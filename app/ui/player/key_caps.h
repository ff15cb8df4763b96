#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace limber::ui {

/// One key, or several that do the same, and what it does.
struct KeyHelp {
    QStringList keys;
    QString what;
    /// One of those that matter while lying on the floor.
    bool first = false;
};

/// Keys as they look on the keyboard, in two columns: those that matter large and first.
class KeyCaps : public QWidget {
    Q_OBJECT

public:
    explicit KeyCaps(const std::vector<KeyHelp>& keys, QWidget* parent = nullptr);
};

} // namespace limber::ui
