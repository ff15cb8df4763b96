#include "app/ui/plan/kit_section.h"

#include <QLineEdit>

namespace limber::ui::plan {

namespace {

std::vector<EquipmentPicker::Item> pickerItems(const std::vector<KitSection::Kit>& kit) {
    std::vector<EquipmentPicker::Item> items;
    for (const auto& each : kit)
        items.push_back({each.id, each.name});
    return items;
}

} // namespace

KitSection::KitSection(const std::vector<Kit>& kit) : Section(tr("Your equipment")) {
    m_picker = new EquipmentPicker(pickerItems(kit));
    connect(m_picker, &EquipmentPicker::changed, this, [this] {
        if (!signalsBlocked())
            Q_EMIT equipmentEdited(m_picker->chosen());
    });
    body()->addWidget(m_picker);
    for (const Kit& each : kit)
        if (!each.substitutes.isEmpty())
            body()->addWidget(
                makeLabel(tr("%1: also %2", "a piece of equipment, then what can stand in for it")
                              .arg(each.name, each.substitutes.join(QStringLiteral(", "))),
                          "small"));
    m_unit = addChoices(tr("Weights in"), {tr("Kilograms"), tr("Pounds")}, QStringLiteral("unit"));
    disconnect(m_unit, nullptr, this, nullptr);
    connect(m_unit, &QButtonGroup::idClicked, this, &KitSection::convert);
    for (const Kit& each : kit) {
        if (!each.weighted)
            continue;
        Weights weights{each.id, new QLineEdit, makeLabel(QString(), "small")};
        weights.edit->setObjectName(QStringLiteral("weights-") + QString::fromStdString(each.id));
        weights.edit->setPlaceholderText(QStringLiteral("4 6 8"));
        addRow(tr("%1: weights you have").arg(each.name), weights.edit);
        body()->addWidget(weights.says);
        connect(weights.edit, &QLineEdit::textEdited, this, [this, weights] {
            say(weights);
            Q_EMIT edited();
        });
        m_weights.push_back(weights);
    }
    show(Preferences{});
}

/// The same weights in the other unit; what cannot be read is left for the person to mend.
void KitSection::convert() {
    for (const Weights& each : m_weights) {
        if (const auto weights = parseWeights(each.edit->text().toStdString(), !pounds()))
            each.edit->setText(QString::fromStdString(formatWeights(*weights, pounds())));
        say(each);
    }
    Q_EMIT edited();
}

void KitSection::say(const Weights& each) const {
    const auto weights = parseWeights(each.edit->text().toStdString(), pounds());
    QString text;
    if (!weights)
        text = tr("Type the weights with spaces between them: 4 6 8");
    else if (const auto step = smallestStep(*weights))
        text = (pounds() ? tr("Smallest change: %1 lb") : tr("Smallest change: %1 kg"))
                   .arg(QString::fromStdString(formatWeights({*step}, pounds())));
    else if (!weights->empty())
        text = tr("With one weight, your target grows by repetitions.");
    each.says->setText(text);
    each.says->setVisible(!text.isEmpty());
}

void KitSection::setEquipment(const std::vector<std::string>& ids) {
    const QSignalBlocker quiet(this);
    m_picker->setChosen(ids);
}

void KitSection::show(const Preferences& p) {
    const QSignalBlocker quiet(this);
    m_unit->button(p.plan.pounds ? 1 : 0)->setChecked(true);
    for (const Weights& each : m_weights) {
        const auto found = p.plan.weights.find(each.id);
        if (!each.edit->hasFocus())
            each.edit->setText(found == p.plan.weights.end()
                                   ? QString()
                                   : QString::fromStdString(formatWeights(found->second, p.plan.pounds)));
        say(each);
    }
}

void KitSection::applyTo(Preferences& p) const {
    p.plan.pounds = pounds();
    for (const Weights& each : m_weights) {
        const auto weights = parseWeights(each.edit->text().toStdString(), pounds());
        // What is being typed and cannot be read changes nothing; none is kept as an empty list.
        if (weights && (!weights->empty() || p.plan.weights.count(each.id) > 0))
            p.plan.weights[each.id] = *weights;
    }
}

} // namespace limber::ui::plan
