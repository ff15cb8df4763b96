#include "app/ui/widgets/persons_text.h"

namespace limber::ui {

namespace {

// Longer than any word of a language we speak, shorter than the narrowest column of the window.
constexpr int longestWord = 30;
constexpr QChar breakHere(0x200B);

/// Marks, embeddings, overrides and isolates of direction: they reach beyond their own text.
bool turnsText(QChar c) {
    return c == QChar(0x200E) || c == QChar(0x200F) || c == QChar(0x061C) ||
           (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

} // namespace

QString personsText(const std::string& text, qsizetype most) {
    const QString whole = QString::fromStdString(text);
    QString shown;
    shown.reserve(std::min(whole.size(), most) + 8);
    int run = 0;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const QChar c = whole[i];
        if (turnsText(c))
            continue;
        const bool space = c.isSpace() || c.category() == QChar::Other_Control;
        // Two halves of one character stay together.
        if (shown.size() >= most && !c.isLowSurrogate()) {
            shown += QChar(0x2026);
            break;
        }
        if (space) {
            shown += c == u'\n' ? u'\n' : u' ';
            run = 0;
            continue;
        }
        if (run >= longestWord && !c.isLowSurrogate() && !c.isMark()) {
            shown += breakHere;
            run = 0;
        }
        shown += c;
        ++run;
    }
    // A word from right to left turns only itself.
    return shown.isRightToLeft() ? QChar(0x2067) + shown + QChar(0x2069) : shown;
}

} // namespace limber::ui
