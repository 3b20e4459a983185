// SPDX-License-Identifier: MIT
#include "domain/Error.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Keycutter {

namespace {

struct Entry
{
    ErrorKind kind;
    const char* id;
    const char* title;
    const char* advice;
};

constexpr std::array entries{
    Entry{
        ErrorKind::Cancelled, "cancelled", QT_TRANSLATE_NOOP("Error", "Cancelled"),
        QT_TRANSLATE_NOOP("Error", "Start it again when you are ready.")},
    Entry{
        ErrorKind::Offline, "offline", QT_TRANSLATE_NOOP("Error", "Not reachable"),
        QT_TRANSLATE_NOOP("Error", "Check the address and the network, then try again.")},
    Entry{
        ErrorKind::Timeout, "timeout", QT_TRANSLATE_NOOP("Error", "No answer in time"),
        QT_TRANSLATE_NOOP("Error", "The server may be busy. Try again in a moment.")},
    Entry{
        ErrorKind::Tls, "tls", QT_TRANSLATE_NOOP("Error", "Connection not trusted"),
        QT_TRANSLATE_NOOP(
            "Error",
            "If the server uses a certificate of your own authority, choose its "
            "CA file in the connection's settings (on the command line: --ca-file).")},
    Entry{
        ErrorKind::Unauthorised, "unauthorised", QT_TRANSLATE_NOOP("Error", "Not signed in"),
        QT_TRANSLATE_NOOP("Error", "Sign in again.")},
    Entry{
        ErrorKind::Forbidden, "forbidden", QT_TRANSLATE_NOOP("Error", "Not allowed"),
        QT_TRANSLATE_NOOP(
            "Error",
            "Ask an administrator of the project for the permission, or use "
            "another sign-in.")},
    Entry{
        ErrorKind::NotFound, "not-found", QT_TRANSLATE_NOOP("Error", "Not found"),
        QT_TRANSLATE_NOOP("Error", "It may have been removed. Reload and look again.")},
    Entry{
        ErrorKind::Conflict, "conflict", QT_TRANSLATE_NOOP("Error", "Already there"),
        QT_TRANSLATE_NOOP("Error", "Choose Skip or Overwrite for it.")},
    Entry{
        ErrorKind::RateLimited, "rate-limited", QT_TRANSLATE_NOOP("Error", "Too many requests"),
        QT_TRANSLATE_NOOP("Error", "Wait until the service's limit is over, then try again.")},
    Entry{
        ErrorKind::InvalidRequest, "invalid-request",
        QT_TRANSLATE_NOOP("Error", "Refused by the service"),
        QT_TRANSLATE_NOOP("Error", "Correct what the service names, then try again.")},
    Entry{
        ErrorKind::Malformed, "malformed", QT_TRANSLATE_NOOP("Error", "Answer not understood"),
        QT_TRANSLATE_NOOP(
            "Error",
            "Check that the address is the service's base URL; a proxy in "
            "between may also have answered.")},
    Entry{
        ErrorKind::ServerFault, "server-fault", QT_TRANSLATE_NOOP("Error", "Server error"),
        QT_TRANSLATE_NOOP(
            "Error",
            "Try again later. If it stays, give the request id to the server's "
            "administrator.")},
    Entry{
        ErrorKind::OutcomeUnknown, "outcome-unknown",
        QT_TRANSLATE_NOOP("Error", "Outcome not known"),
        QT_TRANSLATE_NOOP(
            "Error",
            "The request may have had its effect. Look at the destination "
            "before you do it again.")},
    Entry{
        ErrorKind::Keychain, "keychain", QT_TRANSLATE_NOOP("Error", "Keychain"),
        QT_TRANSLATE_NOOP("Error", "Unlock the system's keychain, then try again.")},
    Entry{
        ErrorKind::Unsupported, "unsupported", QT_TRANSLATE_NOOP("Error", "Not supported"),
        QT_TRANSLATE_NOOP("Error", "Update the server to a newer version.")},
};

const Entry& entryOf(ErrorKind kind)
{
    return *std::ranges::find(entries, kind, &Entry::kind);
}

} // namespace

QString errorTitle(ErrorKind kind)
{
    return QCoreApplication::translate("Error", entryOf(kind).title);
}

QString errorId(ErrorKind kind)
{
    return QString::fromLatin1(entryOf(kind).id);
}

Error Error::of(ErrorKind kind, const QString& tried, const QString& said)
{
    Error error;
    error.kind = kind;
    error.tried = tried;
    error.said = said;
    return error;
}

QString Error::message() const
{
    const QString reason = said.isEmpty() ? errorTitle(kind) : said;
    if (tried.isEmpty())
        return reason;
    return QCoreApplication::translate("Error", "%1 did not work: %2").arg(tried, reason);
}

QString Error::advice() const
{
    return next.isEmpty() ? QCoreApplication::translate("Error", entryOf(kind).advice) : next;
}

QString Error::technical() const
{
    QStringList lines{errorTitle(kind)};
    if (status != 0)
        lines.append(QCoreApplication::translate("Error", "HTTP status: %1").arg(status));
    if (!code.isEmpty())
        lines.append(QCoreApplication::translate("Error", "Code: %1").arg(code));
    if (!requestId.isEmpty())
        lines.append(QCoreApplication::translate("Error", "Request id: %1").arg(requestId));
    lines.append(details);
    return lines.join(u'\n');
}

} // namespace Keycutter
