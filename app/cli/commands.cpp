#include "app/cli/command.h"

namespace limber::cli {

const std::vector<Command>& commands() {
    static const std::vector<Command> all{
        {QStringLiteral("check"), QStringLiteral("check [--profile DIR]"),
         QStringLiteral("look whether the journal and its backups are as they were written"), runCheck},
        {QStringLiteral("evaluate"), QStringLiteral("evaluate FILE [--today DATE]"),
         QStringLiteral("print what the coach says on that morning, as JSON"), runEvaluate},
        {QStringLiteral("export"), QStringLiteral("export [--profile DIR] [--as KIND] FILE"),
         QStringLiteral("write a profile to FILE, as journal, table, spreadsheet, strong, hevy, calendar, "
                        "fhir, pdf or backup"),
         runExport},
        {QStringLiteral("import"),
         QStringLiteral("import [--profile DIR] [--preview] [--dates dmy|mdy] [--unit kg|lb] FILE"),
         QStringLiteral(
             "add a journal, a table of another program, a plan or a backup; what is there stays as it is"),
         runImport},
        {QStringLiteral("plan"),
         QStringLiteral("plan (--journal FILE | --profile DIR) --today DATE EXERCISE [--variant VARIANT]"),
         QStringLiteral("print the session that the window would run, as JSON, or why there is none"),
         runPlan},
        {QStringLiteral("rules"), QStringLiteral("rules"),
         QStringLiteral("print every threshold of the coach with unit and source, as JSON"), runRules},
        {QStringLiteral("simulate"), QStringLiteral("simulate [--people N] [--weeks N] [--seed N]"),
         QStringLiteral("let people who do not exist live through the coach; print what became of them"),
         runSimulate},
    };
    return all;
}

int fail(const Streams& streams, ExitStatus status, const QString& problem) {
    streams.err << QString(QStringLiteral("limber-cli: ") + problem).simplified() << u'\n';
    return status;
}

int failOpen(const Streams& streams, const QString& profile, const store::Store::Opened& opened) {
    QString text = profile + QStringLiteral(": ") + store::message(opened.outcome);
    if (!opened.detail.isEmpty() && opened.detail != profile)
        text += QStringLiteral(" (") + opened.detail + u')';
    return fail(streams, NoProfile, text);
}

int usageError(const Streams& streams, const QString& problem) {
    streams.err << QStringLiteral("limber-cli: ") << problem << QStringLiteral(" (see limber-cli --help)\n");
    return WrongUsage;
}

} // namespace limber::cli
