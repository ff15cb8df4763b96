#include "app/cli/command.h"
#include "app/store/check.h"
#include "app/store/profile_folder.h"

#include <QCommandLineParser>

namespace limber::cli {

int runCheck(const QStringList& arguments, Streams streams) {
    QCommandLineParser parser;
    const QCommandLineOption profile(QStringLiteral("profile"), {}, QStringLiteral("DIR"));
    parser.addOption(profile);
    if (!parser.parse(QStringList(QStringLiteral("check")) + arguments))
        return usageError(streams, parser.errorText().simplified());
    if (!parser.positionalArguments().isEmpty())
        return usageError(streams, QStringLiteral("check takes no file"));
    const QString folder = parser.isSet(profile) ? parser.value(profile) : store::defaultProfileFolder();
    const auto reports = store::checkProfile(folder);
    if (reports.empty()) {
        streams.err << QStringLiteral("limber-cli: %1: there is no journal here\n").arg(folder);
        return NoProfile;
    }
    bool whole = true;
    for (const store::FileReport& report : reports) {
        whole = whole && report.whole();
        if (report.whole())
            streams.out << QStringLiteral("%1: as it was written (%2 entries, %3 sessions)\n")
                               .arg(report.path)
                               .arg(report.entries)
                               .arg(report.sessions);
        for (const QString& problem : report.problems)
            streams.out << report.path << QStringLiteral(": ") << problem << u'\n';
    }
    if (whole)
        return Answered;
    streams.err << QStringLiteral("limber-cli: not everything is as it was written\n");
    return NotAJournal;
}

} // namespace limber::cli
