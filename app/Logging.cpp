// SPDX-License-Identifier: MIT
#include "Logging.h"

#include "RecentLog.h"
#include "http/ScrubText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLoggingCategory>

#include <cstdio>

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

// What Qt calls has no object to keep them in.
RecentLog recent; // NOLINT(*-avoid-non-const-global-variables)

void writeMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const QString line
        = u"%1 %2 %3: %4"_s.arg(QDateTime::currentDateTime().toString(u"HH:mm:ss.zzz"))
              .arg(QLatin1String(levelName(type)), QString::fromUtf8(context.category))
              .arg(scrubText(message)); // the second lock: the code logs no secrets
    recent.add(line);
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
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
    setLogLevel(
        wanted == u"debug"      ? Settings::LogLevel::Debug
            : wanted == u"info" ? Settings::LogLevel::Info
                                : Settings::LogLevel::Warning);
    qInstallMessageHandler(writeMessage);
    return {};
}

void setLogLevel(Settings::LogLevel level)
{
    // Qt's own categories stay at their defaults, which speak up from warning (info) on.
    const auto on = [](bool enabled) { return enabled ? u"true"_s : u"false"_s; };
    QLoggingCategory::setFilterRules(u"keycutter.debug=%1\nkeycutter.*.debug=%1\n*.info=%2"_s.arg(
        on(level == Settings::LogLevel::Debug), on(level != Settings::LogLevel::Warning)));
}

QStringList recentLogLines()
{
    return recent.lines();
}

} // namespace Keycutter
