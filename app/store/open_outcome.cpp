#include "app/store/store.h"

#include <QCoreApplication>

namespace limber::store {

namespace {

struct OutcomeWords {
    Q_DECLARE_TR_FUNCTIONS(OpenOutcome)
};

} // namespace

QString message(OpenOutcome outcome) {
    switch (outcome) {
    case OpenOutcome::Fresh:
        return OutcomeWords::tr("We created a new journal.");
    case OpenOutcome::Current:
        return OutcomeWords::tr("The journal is open.");
    case OpenOutcome::Migrated:
        return OutcomeWords::tr("Your journal was updated. A copy of the old one is in the backups folder.");
    case OpenOutcome::ReadOnly:
        return OutcomeWords::tr("You can look at this journal and export it, but not change it: the disk is "
                                "full, or its folder is read-only.");
    case OpenOutcome::NewerThanProgram:
        return OutcomeWords::tr(
            "A newer version of Limber wrote this journal. Nothing was changed. Update Limber to open it.");
    case OpenOutcome::Damaged:
        return OutcomeWords::tr("The file is damaged or isn't a Limber journal. Nothing was changed. Restore "
                                "a backup, or set the file aside and start fresh.");
    case OpenOutcome::HistoryLost:
        return OutcomeWords::tr("The journal is missing, but there are traces of an earlier one. Nothing was "
                                "changed. Restore a backup, or start fresh.");
    case OpenOutcome::NotReadable:
        return OutcomeWords::tr(
            "Limber can't open the journal. Check that the disk isn't full and that you may "
            "read and write in its folder. Nothing was changed.");
    case OpenOutcome::LockedByAnother:
        return OutcomeWords::tr("Limber is already open with this journal. Close the other window first.");
    case OpenOutcome::LockedElsewhere:
        return OutcomeWords::tr("Another computer has this journal open, or didn't close it. If Limber isn't "
                                "running there, you can open the journal here.");
    }
    return {};
}

QString message(const Store::Opened& opened) {
    if (opened.outcome == OpenOutcome::NewerThanProgram && opened.store != nullptr)
        return OutcomeWords::tr("A newer version of Limber wrote this journal. You can look at it and export "
                                "it, but not change it. Update Limber to train with it.");
    if (opened.outcome == OpenOutcome::LockedElsewhere && !opened.holder.computer.isEmpty())
        //: %1 is the name of a computer
        return OutcomeWords::tr(
                   "The computer %1 has this journal open, or didn't close it. If Limber isn't running "
                   "there, you can open the journal here.")
            .arg(opened.holder.computer);
    return message(opened.outcome);
}

} // namespace limber::store
