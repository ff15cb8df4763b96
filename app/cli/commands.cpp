#include "app/cli/command.h"

namespace limber::cli {

const std::vector<Command>& commands() {
    static const std::vector<Command> all{
        {QStringLiteral("check"), QStringLiteral("check [--profile DIR]"),
         QStringLiteral("look whether the journal and its backups are as they were written"), runCheck},
        {QStringLiteral("evaluate"), QStringLiteral("evaluate FILE [--today DATE]"),
         QStringLiteral("print what the coach says on that morning, as JSON"), runEvaluate},
        {QStringLiteral("export"), QStringLiteral("export [--profile DIR] [--as KIND] FILE"),
         QStringLiteral("write a profile to FILE, as journal, table, spreadsheet, strong or hevy"),
         runExport},
        {QStringLiteral("import"),
         QStringLiteral("import [--profile DIR] [--preview [--dates dmy|mdy] [--unit kg|lb]] FILE"),
         QStringLiteral("add a journal to a profile; what is there already stays as it is"), runImport},
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

int usageError(const Streams& streams, const QString& problem) {
    streams.err << QStringLiteral("limber-cli: ") << problem << QStringLiteral(" (see limber-cli --help)\n");
    return WrongUsage;
}

} // namespace limber::cli
