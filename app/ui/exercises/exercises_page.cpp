#include "app/ui/exercises/exercises_page.h"

#include "app/ui/exercises/exercise_list.h"
#include "app/ui/exercises/why_page.h"

#include <utility>

namespace limber::ui {

ExercisesPage::ExercisesPage(PictureSource pictures, FigureFactory figures, QWidget* parent)
    : QStackedWidget(parent), m_list(new ExerciseList(std::move(pictures))),
      m_detail(new ExerciseDetail(std::move(figures))), m_why(new WhyPage) {
    addWidget(m_list);
    addWidget(m_detail);
    addWidget(m_why);
    connect(m_list, &ExerciseList::exerciseChosen, this, &ExercisesPage::showExercise);
    connect(m_list, &ExerciseList::whyRequested, this, &ExercisesPage::showWhy);
    connect(m_list, &ExerciseList::addRequested, this, &ExercisesPage::addRequested);
    connect(m_list, &ExerciseList::planRequested, this, &ExercisesPage::planRequested);
    connect(m_list, &ExerciseList::returnRequested, this, &ExercisesPage::returnRequested);
    connect(m_list, &ExerciseList::endPlanRequested, this, &ExercisesPage::endPlanRequested);
    connect(m_detail, &ExerciseDetail::changeRequested, this, &ExercisesPage::changeRequested);
    connect(m_detail, &ExerciseDetail::backRequested, this, &ExercisesPage::showList);
    connect(m_detail, &ExerciseDetail::startRequested, this, &ExercisesPage::startRequested);
    connect(m_why, &WhyPage::backRequested, this, &ExercisesPage::showList);
}

void ExercisesPage::setContent(const Catalogue& catalogue, const Article& why) {
    m_catalogue = catalogue;
    m_list->setCatalogue(catalogue);
    // What is being read may have changed, or be gone.
    if (currentWidget() == m_detail) {
        const Exercise* read = m_catalogue.find(m_detail->exercise().id);
        if (read != nullptr && *read != m_detail->exercise())
            m_detail->setExercise(*read);
    }
    m_why->setArticle(why);
}

void ExercisesPage::setToday(const std::vector<ExerciseDay>& today) {
    m_today = today;
    showToday();
}

void ExercisesPage::showToday() {
    const auto found = std::find_if(m_today.begin(), m_today.end(), [this](const ExerciseDay& day) {
        return day.exercise == m_detail->exercise().id;
    });
    m_detail->setToday(found == m_today.end() ? ExerciseDay{} : *found);
}

void ExercisesPage::setPlan(const QString& text) {
    m_list->setPlan(text);
}

void ExercisesPage::showList() {
    const bool fromDetail = currentWidget() == m_detail;
    setCurrentWidget(m_list);
    if (fromDetail)
        m_list->focusOn(m_detail->exercise().id);
}

void ExercisesPage::showExercise(const ExerciseId& exercise) {
    const Exercise* found = m_catalogue.find(exercise);
    if (found == nullptr)
        return;
    m_detail->setExercise(*found);
    showToday();
    setCurrentWidget(m_detail);
    if (auto* start = m_detail->findChild<QWidget*>(QStringLiteral("start")))
        start->setFocus(Qt::OtherFocusReason);
}

void ExercisesPage::showWhy() {
    setCurrentWidget(m_why);
}

} // namespace limber::ui
