#include "app/cli/command.h"
#include "app/json/writer.h"
#include "core/rulebook/rulebook.h"

namespace limber::cli {

int runRules(const QStringList& arguments, Streams streams) {
    if (!arguments.isEmpty())
        return usageError(streams, QStringLiteral("rules takes no arguments"));
    std::string out = "[";
    for (const RuleEntry& rule : ruleBook()) {
        out += out.size() > 1 ? ",\n " : "";
        json::Writer fields(out);
        fields.text("id", rule.id);
        fields.text("name", rule.name);
        fields.number("value", rule.value);
        fields.text("unit", rule.unit);
        fields.text("source", rule.source);
        fields.close();
    }
    streams.out << QString::fromStdString(out) << QStringLiteral("]\n");
    return Answered;
}

} // namespace limber::cli
