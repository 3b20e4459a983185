// SPDX-License-Identifier: MIT
#include "Logging.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLoggingCategory>
#include <QRegularExpression>

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

void writeMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const QString line
        = u"%1 %2 %3: %4\n"_s.arg(QDateTime::currentDateTime().toString(u"HH:mm:ss.zzz"))
              .arg(QLatin1String(levelName(type)), QString::fromUtf8(context.category))
              .arg(redacted(message));
    const QByteArray bytes = line.toUtf8();
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
    // Qt's own categories stay at their defaults, which speak up from warning (info) on.
    const auto on = [](bool enabled) { return enabled ? u"true"_s : u"false"_s; };
    QLoggingCategory::setFilterRules(u"keycutter.debug=%1\nkeycutter.*.debug=%1\n*.info=%2"_s.arg(
        on(wanted == u"debug"), on(wanted != u"warning")));
    qInstallMessageHandler(writeMessage);
    return {};
}

QString redacted(QString message)
{
    struct Replacement
    {
        QRegularExpression what;
        QString by;
    };
    static const Replacement replacements[] = {
        {QRegularExpression(u"(?i)\\b(bearer|basic)\\s+[^\\s\"',;]+"_s), u"\\1 [redacted]"_s},
        {QRegularExpression(
             u"(?i)(authorization|x-api-key)(\"?\\s*[:=]\\s*\"?)(?!bearer|basic)[^\\s\"',;]+"_s),
         u"\\1\\2[redacted]"_s},
        {QRegularExpression(u"\\beyJ[\\w-]+(\\.[\\w-]*){1,2}"_s), u"[redacted]"_s},
        {QRegularExpression(u"\\bst\\.[\\w-]{8,}(\\.[\\w-]+)*"_s), u"[redacted]"_s},
        {QRegularExpression(
             u"(?i)(\"(?:accessToken|JTWToken|token|clientSecret|password|privateKey|secretValue|"
             "value|secretComment|comment)\"\\s*:\\s*)\"(?:[^\"\\\\]|\\\\.)*\""_s),
         u"\\1\"[redacted]\""_s},
        {QRegularExpression(u"(?i)(\\bhttps?://[^\\s\"'?]*|\\s/[^\\s\"'?]*)\\?[^\\s\"']+"_s),
         u"\\1?[redacted]"_s},
        {QRegularExpression(u"(?i)(\\bhttps?://)[^\\s/\"'@]+@"_s), u"\\1[redacted]@"_s},
    };
    for (const Replacement& replacement : replacements)
        message.replace(replacement.what, replacement.by);
    return message;
}

} // namespace Keycutter
