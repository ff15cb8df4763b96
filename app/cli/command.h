#pragma once

#include "app/store/store.h"

#include <QString>
#include <QStringList>
#include <QTextStream>

#include <vector>

/// limber-cli: one command a word, each a function.
namespace limber::cli {

/// Exit status of limber-cli (docs/journal-format.md).
enum ExitStatus : int {
    Answered = 0,
    WrongUsage = 2,
    NotAJournal = 3, ///< the file cannot be read or is not a journal
    NoProfile = 4,   ///< the profile or the file to write cannot be used
    Refused = 5,     ///< the coach says no; the reason is the answer
};

/// Where a command speaks: answers to `out`, one line to `err` when it fails.
struct Streams {
    QTextStream& out;
    QTextStream& err;
};

/// What a command does; `arguments` are those after its name.
using Run = int (*)(const QStringList& arguments, Streams streams);

struct Command {
    QString name;
    /// "export [--profile DIR] FILE"
    QString synopsis;
    QString summary;
    Run run = nullptr;
};

/// All commands, in the order of the help text.
[[nodiscard]] const std::vector<Command>& commands();

/// Says what is wrong with the call; gives the exit status for it.
int usageError(const Streams& streams, const QString& problem);

/// Says one line on standard error; gives the status.
int fail(const Streams& streams, ExitStatus status, const QString& problem);
/// The same for a profile that was not opened.
int failOpen(const Streams& streams, const QString& profile, const store::Store::Opened& opened);

int runCheck(const QStringList& arguments, Streams streams);
int runExport(const QStringList& arguments, Streams streams);
int runImport(const QStringList& arguments, Streams streams);
/// The session that the window would run.
int runPlan(const QStringList& arguments, Streams streams);
int runRules(const QStringList& arguments, Streams streams);
int runEvaluate(const QStringList& arguments, Streams streams);
int runSimulate(const QStringList& arguments, Streams streams);

} // namespace limber::cli
