#include "app/ui/words/coach_words.h"

namespace limber::ui {

QString reasonText(const Reason& reason) {
    return QString::fromStdString(reason.code);
}

} // namespace limber::ui
