#include "app/platform/log_file.h"

#include <QDateTime>
#include <QFile>
#include <QLoggingCategory>
#include <QMutex>

#include <cstdio>

namespace limber::platform {

namespace {

// The handler is called from any thread, and until the very end.
QMutex& logGuard() {
    static QMutex guard;
    return guard;
}

QFile& logFile() {
    static QFile file;
    return file;
}

const char* levelOf(QtMsgType type) {
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return "error";
}

void writeLine(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    const QString line = QStringLiteral("%1 %2 %3: %4\n")
                             .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                                  QLatin1String(levelOf(type)), QLatin1String(context.category), text);
    const QMutexLocker lock(&logGuard());
    logFile().write(line.toUtf8());
    logFile().flush();
    if (type != QtDebugMsg && type != QtInfoMsg)
        std::fputs(line.toUtf8().constData(), stderr);
}

} // namespace

bool writeLogTo(const QString& path) {
    logFile().setFileName(path);
    if (!logFile().open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Text))
        return false;
    logFile().setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QLoggingCategory::setFilterRules(QStringLiteral("limber.*.debug=true"));
    qInstallMessageHandler(writeLine);
    return true;
}

} // namespace limber::platform
