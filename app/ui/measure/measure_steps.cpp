// What the three steps of the weekly check are made of.

#include "app/ui/measure/measure_page.h"
#include "app/ui/measure/measure_words.h"
#include "app/ui/widgets/basics.h"
#include "app/ui/widgets/scale_picker.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace limber::ui {

namespace {

QVBoxLayout* columnOf(QWidget* owner) {
    auto* column = new QVBoxLayout(owner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    return column;
}

QPushButton* bigButton(const QString& text, const char* role, const char* name) {
    QPushButton* button = makeButton(text, role);
    button->setObjectName(QLatin1String(name));
    button->setMinimumHeight(64);
    // The page itself hears Space, so that a held key does not click twice.
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

QWidget* MeasurePage::makeReady() {
    auto* ready = new QWidget;
    auto* column = columnOf(ready);
    column->addWidget(
        makeLabel(tr("Once a week, before exercise, at about the same time of day."), "subtitle"));
    m_steps = new QVBoxLayout;
    m_steps->setSpacing(10);
    column->addLayout(m_steps);
    column->addStretch(1);
    m_gapRow = new QWidget;
    auto* gap = new QHBoxLayout(m_gapRow);
    gap->setContentsMargins(0, 0, 0, 0);
    gap->addWidget(makeLabel(tr("Wrist to floor"), "strong", false));
    m_gap = new QDoubleSpinBox;
    m_gap->setObjectName(QStringLiteral("gap"));
    m_gap->setAccessibleName(tr("Wrist to floor"));
    m_gap->setRange(-0.5, 40.0);
    m_gap->setDecimals(1);
    m_gap->setSingleStep(0.5);
    m_gap->setSpecialValueText(QStringLiteral("–"));
    m_gap->setSuffix(tr(" cm", "unit after a number"));
    gap->addWidget(m_gap, 1);
    column->addWidget(m_gapRow);
    m_slept = makeLabel(tr("The computer was asleep, so that try is not counted."), "body");
    m_slept->setObjectName(QStringLiteral("slept"));
    m_slept->hide();
    column->addWidget(m_slept);
    m_begin = bigButton(QString(), "primary", "begin");
    connect(m_begin, &QPushButton::clicked, this, &MeasurePage::act);
    connect(m_gap, &QDoubleSpinBox::valueChanged, this,
            [this](double cm) { m_begin->setEnabled(cm >= 0.0); });
    column->addWidget(m_begin);
    return ready;
}

QWidget* MeasurePage::makeAsking() {
    auto* asking = new QWidget;
    auto* column = columnOf(asking);
    m_value = makeLabel(QString(), "heading");
    column->addWidget(m_value);
    m_effortQuestion = makeLabel(tr("How hard did it feel at the end?"), "strong");
    column->addWidget(m_effortQuestion);
    m_effort = new ScalePicker(tr("Effort"), tr("none"), tr("maximum"));
    column->addWidget(m_effort);
    column->addWidget(makeLabel(tr("Worst pain?"), "strong"));
    m_pain = new ScalePicker(tr("Pain"), tr("none"), tr("worst"));
    column->addWidget(m_pain);
    column->addStretch(1);
    m_answer = makeButton(tr("Next"), "primary");
    m_answer->setObjectName(QStringLiteral("answer"));
    column->addWidget(m_answer);
    connect(m_effort, &ScalePicker::valueChanged, this, &MeasurePage::updateAsk);
    connect(m_pain, &ScalePicker::valueChanged, this, &MeasurePage::updateAsk);
    connect(m_answer, &QPushButton::clicked, this, [this] {
        m_measuring->answer(std::max(0, m_effort->value()), m_pain->value());
        // Tries that are still needed follow without a question.
        const int had = static_cast<int>(m_measuring->tries().size());
        if (had < m_measuring->triesNeeded())
            m_measuring->again();
        showStep(m_measuring->step());
    });
    return asking;
}

QWidget* MeasurePage::makeBetween() {
    auto* between = new QWidget;
    auto* column = columnOf(between);
    m_tries = new QVBoxLayout;
    m_tries->setSpacing(6);
    column->addLayout(m_tries);
    m_verdict = makeLabel(QString(), "body");
    m_verdict->setObjectName(QStringLiteral("verdict"));
    column->addWidget(m_verdict);
    column->addStretch(1);
    m_again = makeButton(tr("Rest, then try again"), "secondary");
    m_again->setObjectName(QStringLiteral("again"));
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_measuring->again();
        showStep(m_measuring->step());
    });
    m_keep = bigButton(QString(), "primary", "keep");
    connect(m_keep, &QPushButton::clicked, this, [this] {
        if (const auto result = m_measuring->result())
            Q_EMIT measured(*result);
        else
            Q_EMIT left();
    });
    column->addWidget(m_again);
    column->addWidget(m_keep);
    return between;
}

} // namespace limber::ui
