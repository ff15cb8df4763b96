#include "app/cli/command.h"
#include "app/process/arguments.h"
#include "app/store/durable.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace {

using namespace limber::cli;

void help(QTextStream& out) {
    out << QStringLiteral("usage: limber-cli COMMAND ...\n\n");
    qsizetype widest = 0;
    for (const Command& command : commands())
        widest = std::max(widest, command.synopsis.size());
    for (const Command& command : commands())
        out << QStringLiteral("  ") << command.synopsis.leftJustified(widest + 2) << command.summary << u'\n';
    out << QStringLiteral("  ") << QStringLiteral("--version").leftJustified(widest + 2)
        << QStringLiteral("print the version\n");
    out << QStringLiteral("  ") << QStringLiteral("--help").leftJustified(widest + 2)
        << QStringLiteral("print this text\n\n");
    out << QStringLiteral(
        "A profile is the folder Limber keeps its data in: --profile, else $LIMBER_PROFILE, else "
        "your data folder.\nExit status: 0 done, 2 wrong usage, 3 the file is not a journal, 4 "
        "the profile or the file cannot be used, 5 refused by the coach.\n");
}

int run(const QStringList& arguments, const Streams& streams) {
    if (arguments.isEmpty())
        return usageError(streams, QStringLiteral("a command is missing"));
    const QString& name = arguments.constFirst();
    if (name == QStringLiteral("--help") || name == QStringLiteral("-h")) {
        help(streams.out);
        return Answered;
    }
    if (name == QStringLiteral("--version")) {
        streams.out << QStringLiteral("limber-cli " LIMBER_VERSION "\n");
        return Answered;
    }
    for (const Command& command : commands()) {
        if (command.name == name)
            return command.run(arguments.mid(1), streams);
    }
    return usageError(streams, QStringLiteral("unknown command \"%1\"").arg(name.simplified()));
}

} // namespace

int main(int argc, char** argv) {
    limber::store::beginPrivately();
    if (const auto argument = limber::process::unreadableArgument(argc, argv)) {
        std::fprintf(stderr, "limber-cli: %s: this name cannot be read in the language of this system\n",
                     qPrintable(*argument));
        return WrongUsage;
    }
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("limber"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LIMBER_VERSION));
    QTextStream out(stdout);
    QTextStream err(stderr);
    const int status = run(QCoreApplication::arguments().mid(1), {out, err});
    out.flush();
    // A full disk or a closed pipe behind the answer is not success.
    if ((status == Answered || status == Refused) &&
        (out.status() != QTextStream::Ok || std::fflush(stdout) != 0)) {
        err << QStringLiteral("limber-cli: the answer could not be written\n");
        return NoProfile;
    }
    return status;
}
