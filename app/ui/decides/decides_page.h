#pragma once

#include "app/ui/widgets/page.h"
#include "app/ui/words/coach_words.h"
#include "core/exercise/exercise.h"

class QBoxLayout;

namespace limber::ui {

/// "How Limber decides": what the coach says today, the state of every criterion with the numbers behind it,
/// what would change the answer, and the rules in short.
class DecidesPage : public Page {
    Q_OBJECT

public:
    explicit DecidesPage(QWidget* parent = nullptr);

    void setAnswer(const CoachDay& answer, const Catalogue& catalogue);

Q_SIGNALS:
    void worriedRequested();

protected:
    void contentWidthChanged(int width) override;

private:
    QWidget* makeToday(const CoachDay& answer, const Catalogue& catalogue);
    QWidget* makeCriteria(const Readiness& readiness);
    QWidget* makeZones(Zone zone);
    QWidget* makeRules();
    QWidget* makePrecedence(const CoachDay& answer);

    QBoxLayout* m_columns = nullptr;
    QVBoxLayout* m_left = nullptr;
    QVBoxLayout* m_right = nullptr;
};

/// What has to happen for the criterion to be met, or what keeps it so.
[[nodiscard]] QString whatWouldChange(CriterionKind kind, const Criterion& criterion);

} // namespace limber::ui
