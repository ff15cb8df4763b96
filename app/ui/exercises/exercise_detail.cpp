#include "app/ui/exercises/exercise_detail.h"

#include "app/ui/exercises/exercise_parts.h"
#include "app/ui/exercises/exercise_words.h"
#include "app/ui/theme/theme.h"
#include "app/ui/widgets/basics.h"
#include "app/ui/widgets/flow_layout.h"
#include "app/ui/words/coach_words.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace limber::ui {

namespace {

constexpr int TwoColumnsFrom = 720;
constexpr int FigureHeight = 380;

} // namespace

ExerciseDetail::ExerciseDetail(FigureFactory figures, QWidget* parent)
    : Page(parent), m_figures(std::move(figures)) {
    QPushButton* back = makeButton(tr("All exercises"), "plain");
    back->setObjectName(QStringLiteral("back"));
    back->setShortcut(Qt::Key_Escape);
    connect(back, &QPushButton::clicked, this, &ExerciseDetail::backRequested);
    actions()->addWidget(back, 0, Qt::AlignTop);
    m_change = makeButton(tr("Change"), "secondary");
    m_change->setObjectName(QStringLiteral("changeOwn"));
    connect(m_change, &QPushButton::clicked, this, [this] { Q_EMIT changeRequested(m_exercise.id); });
    actions()->addWidget(m_change, 0, Qt::AlignTop);
    m_start = makeButton(tr("Do it now"), "primary");
    m_start->setObjectName(QStringLiteral("start"));
    connect(m_start, &QPushButton::clicked, this, [this] {
        if (!locked())
            Q_EMIT startRequested(m_exercise.id, m_variant);
    });
    actions()->addWidget(m_start, 0, Qt::AlignTop);
    m_columns = new QGridLayout;
    m_columns->setSpacing(20);
    body()->addLayout(m_columns);
    body()->addStretch(1);
}

void ExerciseDetail::setExercise(const Exercise& exercise) {
    m_exercise = exercise;
    m_variant = "standard";
    setTitle(contentText(exercise.name));
    setSubtitle(placementInWords(exercise) + QStringLiteral(" · ") + doseInWords(exercise.dose));
    m_change->setVisible(exercise.placement == Placement::Own);
    clearLayout(m_columns);

    m_left = new QWidget;
    auto* left = columnOf(m_left);
    left->addWidget(makeFigureColumn());
    if (!exercise.mistakes.empty())
        left->addWidget(makeMistakesCard());
    left->addWidget(makeKitCard());
    left->addStretch(1);
    m_right = new QWidget;
    auto* right = columnOf(m_right);
    if (!exercise.steps.empty())
        right->addWidget(makeStepsCard());
    right->addWidget(makeRhythmCard());
    if (!exercise.cautions.empty())
        right->addWidget(makeCautionsCard());
    // An own exercise comes without sources.
    if (!exercise.sources.empty())
        right->addWidget(makeEvidenceCard());
    right->addStretch(1);
    arrange();
    showVariant("standard");
    ensureVisible(0, 0);
}

QWidget* ExerciseDetail::makeFigureColumn() {
    auto* card = new Card;
    card->body()->setContentsMargins(12, 12, 12, 20);
    card->body()->setSpacing(12);
    auto* well = new Card("well");
    well->setFixedHeight(FigureHeight);
    m_figureWell = well->body();
    m_figureWell->setContentsMargins(0, 0, 0, 0);
    card->body()->addWidget(well);

    auto* words = new QVBoxLayout;
    words->setContentsMargins(8, 0, 8, 0);
    words->setSpacing(8);
    std::vector<QPushButton*> buttons;
    int widest = 0;
    auto* group = new QButtonGroup(card);
    for (const Variant& variant : m_exercise.variants) {
        QString name = contentText(variant.name);
        if (variant.level == VariantLevel::Easier)
            name = tr("Easier: %1").arg(name);
        else if (variant.level == VariantLevel::Harder)
            name = tr("Harder: %1").arg(name);
        QPushButton* button = makeButton(name, "choice");
        button->setObjectName(QStringLiteral("variant-") + QString::fromStdString(variant.id));
        button->setCheckable(true);
        button->setChecked(variant.id == "standard");
        group->addButton(button);
        buttons.push_back(button);
        button->ensurePolished();
        widest = std::max(widest, button->sizeHint().width());
        const std::string id = variant.id;
        connect(button, &QPushButton::clicked, this, [this, id] { showVariant(id); });
    }
    // As many columns as hold the longest name, in any language.
    auto* choices = new FlowLayout(widest, 8);
    for (QPushButton* button : buttons)
        choices->addWidget(button);
    auto* holder = new QWidget;
    holder->setLayout(choices);
    words->addWidget(holder);
    m_variantText = makeLabel(QString(), "body");
    words->addWidget(m_variantText);
    card->body()->addLayout(words);
    return card;
}

void ExerciseDetail::showVariant(const std::string& variantId) {
    const Variant* variant = m_exercise.findVariant(variantId);
    if (variant == nullptr)
        return;
    m_variant = variantId;
    showLock();
    m_tempo->setText(tempoInWords(m_exercise, variantId));
    clearLayout(m_figureWell);
    if (m_figures) {
        if (QWidget* figure = m_figures(m_exercise.id, variantId, [this](int step) { lightStep(step); }))
            m_figureWell->addWidget(figure);
    }
}

bool ExerciseDetail::locked() const {
    const Variant* variant = m_exercise.findVariant(m_variant);
    const FormDay* form = m_today.form(m_variant);
    return variant != nullptr && !variant->unlock.empty() &&
           (form == nullptr || form->verdict == Verdict::NotToday || form->verdict == Verdict::Blocked);
}

void ExerciseDetail::setToday(const ExerciseDay& today) {
    m_today = today;
    if (m_variantText != nullptr)
        showLock();
}

/// The words of the variant in view and, where it has a condition, how that stands.
void ExerciseDetail::showLock() {
    const Variant* variant = m_exercise.findVariant(m_variant);
    if (variant == nullptr)
        return;
    QString text = contentText(variant->description);
    if (!variant->unlock.empty()) {
        text += QLatin1Char(' ');
        text += locked() ? tr("Locked for now. To unlock: %1").arg(contentText(variant->unlock))
                         : tr("Unlocked for now: %1").arg(contentText(variant->unlock));
        QStringList found;
        if (const FormDay* form = m_today.form(m_variant))
            for (const Reason& reason : form->reasons)
                found << reasonText(reason);
        if (!found.isEmpty())
            text += QLatin1Char('\n') + tr("Today: %1.").arg(found.join(QStringLiteral("; ")));
    }
    m_variantText->setText(text);
    m_start->setEnabled(!locked());
    m_start->setToolTip(locked() ? tr("Locked for now") : QString());
}

QWidget* ExerciseDetail::makeStepsCard() {
    auto* card = titledCard(tr("How to do it"));
    card->body()->addWidget(makeLabel(contentText(m_exercise.purpose), "body"));
    card->body()->addWidget(makeLabel(tr("Works on: %1").arg(contentText(m_exercise.targets)), "small"));
    card->body()->addSpacing(4);
    m_stepRows.clear();
    int number = 0;
    for (const std::string& step : m_exercise.steps) {
        auto* row = new QFrame;
        row->setProperty("role", QStringLiteral("step"));
        QHBoxLayout* line =
            markedLine(QLocale().toString(++number), "accent", makeLabel(contentText(step), "body"));
        line->setContentsMargins(8, 4, 8, 4);
        row->setLayout(line);
        card->body()->addWidget(row);
        m_stepRows.push_back(row);
    }
    return card;
}

void ExerciseDetail::lightStep(int step) {
    for (std::size_t i = 0; i < m_stepRows.size(); ++i) {
        QWidget* row = m_stepRows[i];
        const bool lit = static_cast<int>(i) == step;
        if (row->property("lit").toBool() == lit)
            continue;
        row->setProperty("lit", lit);
        row->style()->unpolish(row);
        row->style()->polish(row);
    }
}

QWidget* ExerciseDetail::makeRhythmCard() {
    auto* card = titledCard(tr("Breathing and pace"));
    card->body()->addWidget(makeLabel(contentText(m_exercise.breathing), "body"));
    m_tempo = makeLabel(QString(), "strong");
    card->body()->addWidget(m_tempo);
    card->body()->addWidget(makeLabel(contentText(m_exercise.tempoNote), "small"));
    return card;
}

QWidget* ExerciseDetail::makeMistakesCard() {
    auto* card = titledCard(tr("Common mistakes"));
    for (const Mistake& mistake : m_exercise.mistakes) {
        auto* words = new QWidget;
        auto* pair = new QVBoxLayout(words);
        pair->setContentsMargins(0, 0, 0, 4);
        pair->setSpacing(0);
        pair->addWidget(makeLabel(contentText(mistake.mistake), "body"));
        pair->addWidget(makeLabel(QStringLiteral("→ ") + contentText(mistake.correction), "small"));
        card->body()->addLayout(markedLine(QStringLiteral("×"), "error", words));
    }
    return card;
}

QWidget* ExerciseDetail::makeCautionsCard() {
    auto* card =
        titledCard(m_exercise.placement == Placement::Own ? tr("What to watch for")
                                                          : tr("Check with a doctor first if you have"),
                   "card-amber");
    card->setObjectName(QStringLiteral("cautions"));
    for (const Caution& caution : m_exercise.cautions)
        card->body()->addLayout(
            markedLine(QStringLiteral("•"), "body", makeLabel(contentText(caution.text), "body")));
    return card;
}

QWidget* ExerciseDetail::makeKitCard() {
    auto* card = titledCard(tr("What you need"));
    for (const EquipmentNeed& need : m_exercise.equipment)
        card->body()->addWidget(makeLabel(equipmentInWords(need), "body"));
    return card;
}

QWidget* ExerciseDetail::makeEvidenceCard() {
    auto* card = titledCard(tr("What we know"));
    if (!m_exercise.honestNote.empty())
        card->body()->addWidget(makeLabel(contentText(m_exercise.honestNote), "body"));
    card->body()->addSpacing(4);
    card->body()->addWidget(makeLabel(tr("Sources"), "small"));
    for (const std::string& source : m_exercise.sources) {
        QLabel* line = makeLabel(contentText(source), "small");
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        card->body()->addWidget(line);
    }
    card->body()->addWidget(
        makeLabel(tr("Sources checked on %1").arg(reviewDate(m_exercise.reviewed)), "small"));
    return card;
}

void ExerciseDetail::arrange() {
    if (m_left == nullptr)
        return;
    m_columns->removeWidget(m_left);
    m_columns->removeWidget(m_right);
    m_columns->addWidget(m_left, 0, 0);
    m_columns->addWidget(m_right, m_narrow ? 1 : 0, m_narrow ? 0 : 1);
    m_columns->setColumnStretch(0, 1);
    m_columns->setColumnStretch(1, m_narrow ? 0 : 1);
}

void ExerciseDetail::contentWidthChanged(int width) {
    const bool narrow = width < TwoColumnsFrom;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    arrange();
}

} // namespace limber::ui
