#include "app/ui/journal/measure_form.h"

#include "app/ui/widgets/basics.h"
#include "app/ui/widgets/content_text.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace limber::ui {

namespace {

QDoubleSpinBox* makeTry(const MeasureGuide& guide, const QString& name) {
    auto* box = new QDoubleSpinBox;
    box->setAccessibleName(name);
    box->setDecimals(guide.step < 1.0 ? 1 : 0);
    box->setSingleStep(guide.step);
    // One step below the range stands for "not entered".
    box->setRange(guide.minimum - guide.step, guide.maximum);
    box->setSpecialValueText(QStringLiteral("–"));
    box->setValue(box->minimum());
    return box;
}

} // namespace

MeasureForm::MeasureForm(const MeasureGuides& guides, QWidget* parent) : QWidget(parent), m_guides(guides) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_measure = new QComboBox;
    m_measure->setObjectName(QStringLiteral("measure"));
    m_measure->setAccessibleName(tr("Measurement"));
    for (const MeasureGuide& guide : m_guides.guides)
        m_measure->addItem(contentText(guide.name), static_cast<int>(guide.measure));
    connect(m_measure, &QComboBox::currentIndexChanged, this, &MeasureForm::rebuild);
    column->addWidget(m_measure);
    column->addWidget(makeLabel(contentText(m_guides.intro), "small"));
    m_steps = new QVBoxLayout;
    m_steps->setSpacing(4);
    column->addLayout(m_steps);
    m_triesRow = new QVBoxLayout;
    column->addLayout(m_triesRow);
    m_result = makeLabel(QString(), "strong");
    column->addWidget(m_result);
    rebuild();
}

Measure MeasureForm::measure() const {
    return static_cast<Measure>(m_measure->currentData().toInt());
}

void MeasureForm::setMeasure(Measure measure) {
    m_measure->setCurrentIndex(m_measure->findData(static_cast<int>(measure)));
}

void MeasureForm::setSingleValue(double value) {
    m_single = true;
    rebuild();
    if (!m_tries.empty())
        m_tries.front()->setValue(value);
}

void MeasureForm::rebuild() {
    clearLayout(m_steps);
    clearLayout(m_triesRow);
    m_tries.clear();
    const MeasureGuide* current = guide();
    if (current == nullptr)
        return;
    int number = 0;
    for (const std::string& step : current->steps)
        m_steps->addWidget(makeLabel(
            tr("%1. %2", "numbered step").arg(QLocale().toString(++number), contentText(step)), "body"));
    const int tries = m_single ? 1 : current->tries;
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (int i = 1; i <= tries; ++i) {
        const QString name = tries == 1 ? tr("Value") : tr("Try %1").arg(i);
        QDoubleSpinBox* box = makeTry(*current, name);
        box->setObjectName(QStringLiteral("try-%1").arg(i));
        connect(box, &QDoubleSpinBox::valueChanged, this, &MeasureForm::updateResult);
        auto* pair = new QVBoxLayout;
        pair->setSpacing(2);
        QLabel* label = makeLabel(name, "small", false);
        label->setBuddy(box);
        pair->addWidget(label);
        pair->addWidget(box);
        row->addLayout(pair, 1);
        m_tries.push_back(box);
    }
    row->addWidget(makeLabel(contentText(current->unit), "body", false), 0, Qt::AlignBottom);
    m_triesRow->addLayout(row);
    m_triesRow->addWidget(
        makeLabel(tr("Usual range: %1 to %2")
                      .arg(QLocale().toString(current->minimum), QLocale().toString(current->maximum)),
                  "small"));
    updateResult();
}

std::optional<double> MeasureForm::value() const {
    std::vector<double> entered;
    for (const QDoubleSpinBox* box : m_tries) {
        if (box->value() > box->minimum() + box->singleStep() / 2.0)
            entered.push_back(box->value());
    }
    return medianOfTries(std::move(entered));
}

void MeasureForm::updateResult() {
    const auto middle = value();
    const bool several = m_tries.size() > 1;
    m_result->setVisible(several);
    if (several && middle)
        m_result->setText(tr("Middle result: %1").arg(QLocale().toString(*middle, 'g', 4)));
    else if (several)
        m_result->setText(tr("We save your middle result."));
    Q_EMIT changed();
}

} // namespace limber::ui
