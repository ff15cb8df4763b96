#include "app/ui/widgets/elided_label.h"

#include <QResizeEvent>

namespace limber::ui {

ElidedLabel::ElidedLabel(const QString& text, const char* role, QWidget* parent)
    : QLabel(text, parent), m_full(text) {
    setProperty("role", QString::fromLatin1(role));
    setTextFormat(Qt::PlainText);
    setToolTip(text);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize ElidedLabel::minimumSizeHint() const {
    return {24, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    setText(fontMetrics().elidedText(m_full, Qt::ElideRight, event->size().width()));
}

} // namespace limber::ui
