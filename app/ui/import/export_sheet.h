#pragma once

#include <QFrame>
#include <QString>

#include <vector>

namespace limber::ui {

/// One thing to be done with a file, and what it is for.
struct FileChoice {
    QString name;
    QString detail;
    /// Name of its button, for tests.
    const char* button = "";
};

/// A list of things to be done with files, each with its button.
class ExportSheet : public QFrame {
    Q_OBJECT

public:
    ExportSheet(const QString& title, const QString& text, const std::vector<FileChoice>& choices,
                QWidget* parent = nullptr);

Q_SIGNALS:
    /// By the place in the list.
    void chosen(int choice);
    void cancelled();
};

} // namespace limber::ui
