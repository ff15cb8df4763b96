#include "app/ui/onboarding/calibration.h"

#include "app/ui/widgets/basics.h"
#include "app/ui/widgets/scale_picker.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace limber::ui {

Calibration::Calibration(int startSeconds, int ceilingSeconds, QWidget* figure, QWidget* parent)
    : QWidget(parent), m_start(startSeconds), m_ceiling(ceilingSeconds), m_stack(new QStackedWidget) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    if (figure != nullptr) {
        figure->setMinimumSize(340, 300);
        row->addWidget(figure, 3);
    }
    row->addWidget(m_stack, 2);

    auto* attempt = new QWidget;
    auto* left = new QVBoxLayout(attempt);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(12);
    m_clock = makeLabel(QStringLiteral("0"), "title", false);
    m_clock->setStyleSheet(QStringLiteral("font-size: 72px;"));
    m_clock->setAccessibleName(tr("Seconds"));
    left->addStretch(1);
    left->addWidget(m_clock, 0, Qt::AlignHCenter);
    m_hint = makeLabel(tr("Move along with the figure. Stop when it stops feeling easy (%1-%2 s).")
                           .arg(m_start)
                           .arg(m_ceiling),
                       "subtitle");
    m_hint->setAlignment(Qt::AlignHCenter);
    left->addWidget(m_hint);
    m_button = makeButton(tr("Start"), "primary");
    m_button->setObjectName(QStringLiteral("calibrate"));
    left->addWidget(m_button);
    QPushButton* skip = makeButton(tr("Skip and start with %1 seconds").arg(m_start), "link");
    skip->setObjectName(QStringLiteral("skipCalibration"));
    left->addWidget(skip, 0, Qt::AlignHCenter);
    left->addStretch(1);
    m_stack->addWidget(attempt);

    auto* ask = new QWidget;
    auto* right = new QVBoxLayout(ask);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(10);
    m_result = makeLabel(QString(), "heading");
    right->addWidget(m_result);
    right->addWidget(makeLabel(tr("How hard did it feel?"), "strong"));
    m_effort = new ScalePicker(tr("Effort"), tr("none"), tr("maximum"));
    right->addWidget(m_effort);
    right->addWidget(makeLabel(tr("Worst pain?"), "strong"));
    m_pain = new ScalePicker(tr("Pain"), tr("none"), tr("worst"));
    right->addWidget(m_pain);
    m_done = makeButton(tr("Use this"), "primary");
    m_done->setObjectName(QStringLiteral("useCalibration"));
    m_done->setEnabled(false);
    right->addSpacing(8);
    right->addWidget(m_done, 0, Qt::AlignLeft);
    right->addStretch(1);
    m_stack->addWidget(ask);

    connect(m_button, &QPushButton::clicked, this, [this] { m_running ? end() : begin(); });
    connect(skip, &QPushButton::clicked, this, [this] {
        if (m_running)
            Q_EMIT ended();
        m_running = false;
        Q_EMIT completed(std::nullopt);
    });
    for (ScalePicker* picker : {m_effort, m_pain})
        connect(picker, &ScalePicker::valueChanged, this, &Calibration::updateAsk);
    connect(m_done, &QPushButton::clicked, this, [this] {
        Q_EMIT completed(Try{m_seconds, m_effort->value(), m_pain->value()});
    });
}

void Calibration::begin() {
    m_running = true;
    m_button->setText(tr("Stop"));
    Q_EMIT begun();
}

void Calibration::end() {
    if (!m_running)
        return;
    m_running = false;
    Q_EMIT ended();
    m_result->setText(tr("%n second(s)", nullptr, m_seconds));
    m_stack->setCurrentIndex(1);
    m_effort->setFocus();
}

void Calibration::giveUp() {
    if (!m_running)
        return;
    m_running = false;
    m_seconds = 0;
    m_clock->setText(QStringLiteral("0"));
    m_button->setText(tr("Begin"));
    m_hint->setText(tr("The computer was asleep, so that try is not counted."));
    Q_EMIT ended();
}

/// Before zero lies the time to take the position.
void Calibration::setElapsed(Milliseconds elapsed) {
    if (!m_running)
        return;
    if (elapsed.count() < 0) {
        m_clock->setText(QString::number((-elapsed.count() + 999) / 1000));
        return;
    }
    m_seconds = std::min(m_ceiling, static_cast<int>(elapsed.count() / 1000));
    m_clock->setText(QString::number(m_seconds));
    if (m_seconds >= m_ceiling)
        end();
}

void Calibration::updateAsk() {
    m_done->setEnabled(m_effort->value() >= 0 && m_pain->value() >= 0);
}

} // namespace limber::ui
