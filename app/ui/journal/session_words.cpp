#include "app/ui/journal/journal_words.h"

#include "app/ui/widgets/content_text.h"
#include "app/ui/widgets/persons_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace limber::ui {

namespace {

const QString Dot = QStringLiteral(" · ");

/// Everything that one line tells, by kind.
struct Parts {
    std::vector<const SetFact*> sets;
    const CheckIn* checkIn = nullptr;
    const FollowUp* followUp = nullptr;
};

Parts partsOf(const JournalLine& line, const Journal& journal) {
    Parts parts;
    for (const std::size_t place : line.entries) {
        const Fact& fact = journal.entries[place].fact;
        if (const auto* set = std::get_if<SetFact>(&fact))
            parts.sets.push_back(set);
        else if (const auto* check = std::get_if<CheckIn>(&fact))
            parts.checkIn = check;
        else if (const auto* followUp = std::get_if<FollowUp>(&fact))
            parts.followUp = followUp;
    }
    return parts;
}

/// "10 × 11 s", "3 sets of 10 repetitions, 4 kg", "30 s each side", "12 repetitions + 8 repetitions".
QString setsInWords(const std::vector<const SetFact*>& sets, bool countsRepetitions) {
    const auto work = [&](const SetFact* set) { return workInWords(set->done, countsRepetitions); };
    const auto count = static_cast<int>(sets.size());
    const bool alike = std::all_of(sets.begin(), sets.end(),
                                   [&](const SetFact* set) { return set->done == sets.front()->done; });
    const auto left = static_cast<int>(
        std::count_if(sets.begin(), sets.end(), [](const SetFact* s) { return s->side == Side::Left; }));
    const bool bothSides = left * 2 == count && std::count_if(sets.begin(), sets.end(), [](const SetFact* s) {
                                                    return s->side == Side::Right;
                                                }) == left;
    if (alike && bothSides && count == 2)
        return JournalWords::tr("%1 each side").arg(work(sets.front()));
    if (alike && bothSides)
        return JournalWords::tr("%1 × %2 each side", "sets, work")
            .arg(QString::number(left), work(sets.front()));
    if (alike && count > 1)
        return JournalWords::tr("%1 × %2", "sets, work").arg(QString::number(count), work(sets.front()));
    QStringList each;
    for (const SetFact* set : sets)
        each << (set->side == Side::Both
                     ? work(set)
                     : JournalWords::tr("%1 %2", "side, work").arg(sideInWords(set->side), work(set)));
    return each.join(QStringLiteral(" + "));
}

/// One piece an exercise, in the order in which they were done.
QString exercisesInWords(const std::vector<const SetFact*>& sets, const Catalogue& catalogue) {
    std::vector<std::vector<const SetFact*>> groups;
    for (const SetFact* set : sets) {
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const auto& group) {
            return group.front()->exercise == set->exercise && group.front()->variant == set->variant;
        });
        if (same == groups.end())
            groups.push_back({set});
        else
            same->push_back(set);
    }
    QStringList pieces;
    for (const auto& group : groups) {
        const Exercise* exercise = catalogue.find(group.front()->exercise);
        QString name = exerciseInWords(catalogue, group.front()->exercise);
        const Variant* variant =
            exercise == nullptr ? nullptr : exercise->findVariant(group.front()->variant);
        if (variant != nullptr && group.front()->variant != "standard")
            name = JournalWords::tr("%1 (%2)", "exercise (form)").arg(name, contentText(variant->name));
        const bool counted = exercise != nullptr && exercise->dose.kind == DoseKind::Repetitions;
        pieces << name + Dot + setsInWords(group, counted);
    }
    return pieces.join(QStringLiteral(", "));
}

QString sessionDetails(const Parts& parts) {
    QStringList pieces;
    if (parts.checkIn != nullptr) {
        pieces << JournalWords::tr("effort %1").arg(parts.checkIn->effort)
               << JournalWords::tr("pain %1").arg(parts.checkIn->pain);
        if (parts.checkIn->limbSymptoms)
            pieces << JournalWords::tr("tingling or numbness in an arm or leg");
    }
    // The worst way in which a set ended, once.
    for (const SetEnd end : {SetEnd::Pain, SetEnd::Tired, SetEnd::Interrupted, SetEnd::Skipped})
        if (std::any_of(parts.sets.begin(), parts.sets.end(),
                        [&](const SetFact* set) { return set->ended == end; })) {
            pieces << endInWords(end);
            break;
        }
    if (parts.followUp != nullptr)
        pieces << (parts.followUp->answer == FollowUpAnswer::Gone ? JournalWords::tr("the tingling went away")
                                                                  : JournalWords::tr("the tingling stayed"));
    return pieces.join(Dot);
}

} // namespace

LineWords lineInWords(const JournalLine& line, const JournalModel& model) {
    if (line.kind == JournalLine::Kind::Day)
        return {{}, dayTitle(line.day, model.now.localDay()), {}};
    LineWords words;
    words.time = timeInWords(line.at);
    if (line.kind == JournalLine::Kind::Single) {
        const Entry& entry = model.journal.entries[line.entries.front()];
        words.what = kindInWords(entry.fact);
        words.more = factInWords(entry.fact, model.catalogue, model.guides);
        const QString details = factDetails(entry);
        if (!details.isEmpty())
            words.more += Dot + details;
        return words;
    }
    const Parts parts = partsOf(line, model.journal);
    words.what =
        parts.sets.empty() ? JournalWords::tr("Check-in") : exercisesInWords(parts.sets, model.catalogue);
    words.more = sessionDetails(parts);
    QStringList ends;
    if (!words.more.isEmpty())
        ends << words.more;
    if (line.morning) {
        const auto& morning = std::get<Morning>(model.journal.entries[*line.morning].fact);
        ends << (morning.muscleOnly ? JournalWords::tr("morning %1, muscles only").arg(morning.pain)
                                    : JournalWords::tr("morning %1").arg(morning.pain));
    }
    if (parts.checkIn != nullptr && !parts.checkIn->note.empty())
        ends << JournalWords::tr("“%1”", "a note").arg(personsText(parts.checkIn->note).simplified());
    words.more = ends.join(Dot);
    return words;
}

QString dayTitle(Day day, Day today) {
    if (day == today)
        return JournalWords::tr("Today");
    if (day == today - std::chrono::days{1})
        return JournalWords::tr("Yesterday");
    return QLocale().toString(toDate(day), QLocale::LongFormat);
}

} // namespace limber::ui
