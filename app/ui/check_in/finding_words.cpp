#include "app/ui/check_in/finding_words.h"

#include "app/ui/widgets/dates.h"
#include "app/ui/words/dose_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace limber::ui {

namespace {

struct Finding {
    Q_DECLARE_TR_FUNCTIONS(limber::ui::Finding)
};

/// What a sentence needs beside its numbers.
struct Sentences {
    const Exercise& exercise;
    Day today;

    [[nodiscard]] bool held() const { return exercise.dose.kind == DoseKind::Holds; }
    [[nodiscard]] QString total(int amount) const { return totalText(exercise, amount); }
    [[nodiscard]] QString total(const Amount& amount) const { return total(amount.total); }
    /// "Tuesday" within the last days, "13 March" before.
    [[nodiscard]] QString dayText(Day day) const {
        const QLocale locale;
        const QDate date = toDate(day);
        return daysBetween(day, today) < 7
                   ? locale.standaloneDayName(date.dayOfWeek())
                   : locale.toString(date, Finding::tr("d MMMM", "a date without its year"));
    }

    QString operator()(const finding::Nothing&) const { return {}; }
    QString operator()(const finding::First& told) const {
        return (held() ? Finding::tr("%1 held. Your first time with this exercise.")
                       : Finding::tr("%1 done. Your first time with this exercise."))
            .arg(total(told.done));
    }
    QString operator()(const finding::BackAgain& told) const {
        return (held() ? Finding::tr("%1 held, after %n day(s) away.", nullptr, told.days)
                       : Finding::tr("%1 done, after %n day(s) away.", nullptr, told.days))
            .arg(total(told.done));
    }
    QString operator()(const finding::Part& told) const {
        return (held() ? Finding::tr("%1 of %2 held.") : Finding::tr("%1 of %2 done."))
            .arg(total(told.done), total(told.planned));
    }
    QString operator()(const finding::Heavier& told) const {
        const Kilograms more{told.load.grams - told.before.grams};
        return Finding::tr("%1 with %2, %3 more than on %4.")
            .arg(total(told.done), loadText(told.load), loadText(more), dayText(told.than));
    }
    QString operator()(const finding::More& told) const {
        if (daysBetween(told.than, today) == 1)
            return (held() ? Finding::tr("%1 held, %2 more than yesterday.")
                           : Finding::tr("%1 done, %2 more than yesterday."))
                .arg(total(told.done), total(told.more));
        return (held() ? Finding::tr("%1 held, %2 more than on %3.")
                       : Finding::tr("%1 done, %2 more than on %3."))
            .arg(total(told.done), total(told.more), dayText(told.than));
    }
    QString operator()(const finding::AtCeiling& told) const {
        return (held() ? Finding::tr("%1 held. That's the full amount for this exercise.")
                       : Finding::tr("%1 done. That's the full amount for this exercise."))
            .arg(total(told.done));
    }
    QString operator()(const finding::NoChangeYet& told) const {
        return (held() ? Finding::tr("%1 held. No change since last week, as usual in week %2.")
                       : Finding::tr("%1 done. No change since last week, as usual in week %2."))
            .arg(total(told.done))
            .arg(told.week);
    }
    QString operator()(const finding::Whole& told) const {
        return (held() ? Finding::tr("%1 held, as planned.") : Finding::tr("%1 done, as planned."))
            .arg(total(told.done));
    }
};

} // namespace

QString findingText(const Exercise& exercise, const SessionFinding& finding, Day today) {
    return std::visit(Sentences{exercise, today}, finding);
}

} // namespace limber::ui
