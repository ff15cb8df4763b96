#include "app/ui/check_in/done_lines.h"

#include <QCoreApplication>

namespace limber::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CheckIn)
};

struct Sum {
    DoneLine line;
    DoseKind kind = DoseKind::Repetitions;
    int planned = 0;
    int done = 0;
};

int amount(const Work& work, DoseKind kind) {
    if (kind == DoseKind::Repetitions)
        return work.reps.value_or(0);
    return work.reps.value_or(1) * work.seconds.value_or(0);
}

QString counted(int done, int planned, DoseKind kind) {
    // An exercise of many minutes is told in minutes.
    const bool minutes = kind != DoseKind::Repetitions && planned >= 180;
    const auto number = [&](int value) { return QString::number(minutes ? value / 60 : value); };
    const QString unit = kind == DoseKind::Repetitions ? Words::tr("reps")
                         : minutes                     ? Words::tr("min")
                                                       : Words::tr("seconds");
    if (done >= planned)
        return QStringLiteral("%1 %2").arg(number(done), unit);
    return Words::tr("%1 of %2 %3").arg(number(done), number(planned), unit);
}

} // namespace

std::vector<DoneLine> doneLines(const std::vector<SetFact>& facts, const Catalogue& catalogue) {
    std::vector<std::pair<ExerciseId, Sum>> sums;
    for (const SetFact& fact : facts) {
        if (sums.empty() || sums.back().first != fact.exercise) {
            Sum sum;
            const Exercise* exercise = catalogue.find(fact.exercise);
            const std::string name = exercise ? exercise->name : fact.exercise.value;
            sum.line.exercise = QCoreApplication::translate("Content", name.c_str());
            sum.kind = exercise               ? exercise->dose.kind
                       : fact.planned.seconds ? DoseKind::Cycles
                                              : DoseKind::Repetitions;
            sums.emplace_back(fact.exercise, sum);
        }
        Sum& sum = sums.back().second;
        sum.planned += amount(fact.planned, sum.kind);
        sum.done += amount(fact.done, sum.kind);
        sum.line.whole = sum.line.whole && fact.ended == SetEnd::Completed;
    }
    std::vector<DoneLine> lines;
    for (auto& [id, sum] : sums) {
        sum.line.done = counted(sum.done, sum.planned, sum.kind);
        lines.push_back(sum.line);
    }
    return lines;
}

} // namespace limber::ui
