// SPDX-License-Identifier: MIT
#include "DiagnosticText.h"

#include "Core.h"
#include "Logging.h"
#include "http/ScrubText.h"
#include "http/TlsLibrary.h"
#include "runs/journal/RunHistory.h"
#include "runs/journal/RunJournal.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QLocale>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

//! A folder of the person's is not named by the person.
QString withoutHome(const QString& path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home) ? u'~' + path.mid(home.size()) : path;
}

QStringList system()
{
    return {
        u"Keycutter %1, Qt %2 (built with %3), %4"_s.arg(
            QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()),
            QStringLiteral(QT_VERSION_STR), tlsLibrary()),
        u"System: %1, %2 %3, %4"_s.arg(
            QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
            QSysInfo::currentCpuArchitecture()),
        u"Locale: %1, formats %2; time zone offset %3 min"_s
            .arg(QLocale::system().name(), QLocale().name())
            .arg(QDateTime::currentDateTime().offsetFromUtc() / 60),
    };
}

QString nameOf(ProxyChoice::Kind kind)
{
    switch (kind) {
    case ProxyChoice::Kind::System:
        return u"the system's"_s;
    case ProxyChoice::Kind::None:
        return u"none"_s;
    case ProxyChoice::Kind::Own:
        return u"an own one"_s;
    }
    return {};
}

QString nameOf(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Closed:
        return u"closed"_s;
    case ConnectionState::Opening:
        return u"opening"_s;
    case ConnectionState::Open:
        return u"open"_s;
    case ConnectionState::Failed:
        return u"failed"_s;
    case ConnectionState::NeedsSignIn:
        return u"needs a sign-in"_s;
    }
    return {};
}

QString nameOf(JournalState state)
{
    switch (state) {
    case JournalState::Opening:
        return u"being opened"_s;
    case JournalState::Recording:
        return u"recording"_s;
    case JournalState::ReadOnly:
        return u"read only"_s;
    case JournalState::Unavailable:
        return u"unavailable"_s;
    }
    return {};
}

QStringList settings(Core& core)
{
    const Settings& all = core.settings();
    return {
        u"Settings: %1"_s.arg(withoutHome(all.fileName())),
        u"  proxy %1; CA file of its own: %2; language “%3”"_s.arg(
            nameOf(all.proxy().kind), all.caFile().isEmpty() ? u"no"_s : u"yes"_s, all.language()),
        u"  asks above %1 overwritten; keeps %2 runs; record of runs: %3"_s
            .arg(all.overwriteLimit())
            .arg(all.historyLimit())
            .arg(nameOf(core.history().journal().state())),
    };
}

QStringList connections(Core& core)
{
    const ConnectionManager& manager = core.connections();
    const QList<Connection> all = manager.connections();
    QStringList lines{u"Connections: %1"_s.arg(all.size())};
    for (const Connection& connection : all) {
        QString line = u"  %1 by %2: %3"_s.arg(
            connection.serviceId, connection.method, nameOf(manager.state(connection.id)));
        const Error error = manager.lastError(connection.id);
        if (!error.tried.isEmpty() || !error.said.isEmpty()) {
            line += u"; last error: %1, status %2, code “%3”, request %4"_s.arg(
                errorId(error.kind), QString::number(error.status), error.code,
                error.requestId.isEmpty() ? u"unknown"_s : error.requestId);
        }
        lines.append(line);
    }
    return lines;
}

QStringList log()
{
    const QStringList recent = recentLogLines();
    QStringList lines{u"Log: the last %1 line(s)"_s.arg(recent.size())};
    for (const QString& line : recent)
        lines.append(u"  "_s + withoutHome(line));
    return lines;
}

} // namespace

QString diagnosticText(Core& core, const QStringList& surroundings)
{
    const QStringList lines = system() + surroundings + settings(core) + connections(core) + log();
    return scrubText(lines.join(u'\n') + u'\n');
}

} // namespace Keycutter
