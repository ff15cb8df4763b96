#pragma once

#include <QCoreApplication>
#include <QString>

#include <string>

namespace limber::ui {

/// A text of resources/ (exercise, question, evidence) in the language of the interface. These texts are data
/// in plain English; all of them stand in one translation context.
inline QString contentText(const std::string& text) {
    return text.empty() ? QString() : QCoreApplication::translate("Content", text.c_str());
}

} // namespace limber::ui
