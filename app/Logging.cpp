// SPDX-License-Identifier: MIT
#include "Logging.h"

#include "LastSignal.h"
#include "LogFile.h"
#include "RecentLog.h"
#include "http/ScrubText.h"
#include "settings/StateFolder.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLoggingCategory>
#include <QMutex>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

const char* levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    }
    return "";
}

//! What the message handler works with: Qt gives it nothing of its own.
struct Sinks
{
    QMutex mutex; // workers log, too
    RecentLog recent;
    std::unique_ptr<LogFile> file;
    QtMsgType leastKept = QtWarningMsg; // of the file and the recent lines
    QtMsgType leastShown = QtWarningMsg; // of standard error
};

Sinks& sinks()
{
    static Sinks all;
    return all;
}

//! QtMsgType is not in the order of weight.
int weight(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return 0;
    case QtInfoMsg:
        return 1;
    case QtWarningMsg:
        return 2;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return 3;
}

void writeMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const QDateTime now = QDateTime::currentDateTime();
    const QString rest = u"%1 %2: %3"_s.arg(
        QLatin1String(levelName(type)), QString::fromUtf8(context.category),
        scrubText(message)); // the second lock: the code logs no secrets
    const QMutexLocker locker(&sinks().mutex);
    if (weight(type) >= weight(sinks().leastKept)) {
        const QString line = now.toString(Qt::ISODateWithMs) + u' ' + rest;
        sinks().recent.add(line);
        if (sinks().file) {
            sinks().file->write(line);
            LastSignal::setLog(sinks().file->descriptor());
        }
    }
    if (weight(type) < weight(sinks().leastShown))
        return;
    const QByteArray bytes = u"%1 %2\n"_s.arg(now.toString(u"HH:mm:ss.zzz"), rest).toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

//! Lets through what any of the sinks takes.
void setFilter()
{
    // Qt's own categories stay at their defaults: at info its painting alone would fill the log.
    const auto on = [](bool enabled) { return enabled ? u"true"_s : u"false"_s; };
    const int least = std::min(weight(sinks().leastKept), weight(sinks().leastShown));
    const QString rules
        = u"keycutter.debug=%1\nkeycutter.*.debug=%1\n*.info=%2\nqt.*.info=false"_s.arg(
            on(least <= weight(QtDebugMsg)), on(least <= weight(QtInfoMsg)));
    QLoggingCategory::setFilterRules(rules);
}

QtMsgType typeOf(Settings::LogLevel level)
{
    switch (level) {
    case Settings::LogLevel::Debug:
        return QtDebugMsg;
    case Settings::LogLevel::Info:
        return QtInfoMsg;
    case Settings::LogLevel::Warning:
        break;
    }
    return QtWarningMsg;
}

} // namespace

QString startLogging(const QString& level)
{
    const QStringList known{u"debug"_s, u"info"_s, u"warning"_s};
    const QString wanted = level.isEmpty() ? u"warning"_s : level;
    if (!known.contains(wanted)) {
        return QCoreApplication::translate("Logging", "“%1” of --log is not known. Known are: %2.")
            .arg(wanted, known.join(u", "));
    }
    {
        // Another start may ask for it while workers log.
        const QMutexLocker locker(&sinks().mutex);
        sinks().leastShown = wanted == u"debug" ? QtDebugMsg
            : wanted == u"info"                 ? QtInfoMsg
                                                : QtWarningMsg;
    }
    setFilter();
    qInstallMessageHandler(writeMessage);
    return {};
}

void logToFiles(const QString& folder)
{
    {
        const QMutexLocker locker(&sinks().mutex);
        sinks().file = std::make_unique<LogFile>(folder);
        LastSignal::setLog(sinks().file->descriptor());
    }
    setLogLevel(Settings::LogLevel::Debug);
}

void setLogLevel(Settings::LogLevel level)
{
    {
        const QMutexLocker locker(&sinks().mutex);
        sinks().leastKept = typeOf(level);
    }
    setFilter();
}

QStringList recentLogLines()
{
    return sinks().recent.lines();
}

QString logFolder()
{
    return stateFolder() + u"/logs"_s;
}

void stopLogging()
{
    qInstallMessageHandler(nullptr);
    const QMutexLocker locker(&sinks().mutex);
    sinks().file.reset();
    sinks().leastKept = QtWarningMsg;
    LastSignal::setLog(-1);
    QLoggingCategory::setFilterRules({});
}

} // namespace Keycutter
