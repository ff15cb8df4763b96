#include "app/ui/widgets/accessible.h"

#include "app/ui/widgets/basics.h"

#include <QAccessibleWidget>
#include <QVariant>

#include <array>

namespace limber::ui {

namespace {

bool isHeading(const QLabel& label) {
    constexpr std::array roles{"title", "heading", "section"};
    const QString role = label.property("role").toString();
    return std::any_of(roles.begin(), roles.end(),
                       [&](const char* each) { return role == QLatin1String(each); });
}

class Heading : public QAccessibleWidget {
public:
    explicit Heading(QLabel* label) : QAccessibleWidget(label, QAccessible::Heading), m_label(*label) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name && m_label.accessibleName().isEmpty()
                   ? m_label.text()
                   : QAccessibleWidget::text(kind);
    }

private:
    QLabel& m_label;
};

class CardButton : public QAccessibleWidget {
public:
    explicit CardButton(ClickableCard* card) : QAccessibleWidget(card, QAccessible::Button), m_card(*card) {}

    [[nodiscard]] QStringList actionNames() const override {
        return QStringList(pressAction()) + QAccessibleWidget::actionNames();
    }
    void doAction(const QString& name) override {
        if (name == pressAction())
            Q_EMIT m_card.activated();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    ClickableCard& m_card;
};

QAccessibleInterface* make(const QString& /*className*/, QObject* object) {
    if (auto* card = qobject_cast<ClickableCard*>(object))
        return new CardButton(card);
    if (auto* label = qobject_cast<QLabel*>(object); label != nullptr && isHeading(*label))
        return new Heading(label);
    return nullptr;
}

} // namespace

void installAccessibleRoles() {
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    static_cast<void>(installed);
}

} // namespace limber::ui
