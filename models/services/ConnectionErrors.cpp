// SPDX-License-Identifier: MIT
#include "services/ConnectionErrors.h"

#include <QCoreApplication>

#include <algorithm>

namespace Keycutter {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("ConnectionManager", text);
}

QString signingInTo(const Connection& connection)
{
    return words(QT_TRANSLATE_NOOP("ConnectionManager", "Signing in to “%1”")).arg(connection.name);
}

} // namespace

Error noSuchService(const Connection& connection)
{
    Error error = Error::of(
        ErrorKind::Unsupported, signingInTo(connection),
        words(
            QT_TRANSLATE_NOOP(
                "ConnectionManager", "This version of the program does not know the service “%1”."))
            .arg(connection.serviceId));
    error.next
        = words(QT_TRANSLATE_NOOP("ConnectionManager", "Install a newer version of the program."));
    return error;
}

Error programLocked(const Connection& connection)
{
    Error error = Error::of(
        ErrorKind::Unauthorised, signingInTo(connection),
        words(QT_TRANSLATE_NOOP("ConnectionManager", "Keycutter is locked.")));
    error.next = words(QT_TRANSLATE_NOOP("ConnectionManager", "Unlock it."));
    return error;
}

Error connectionClosed(const Connection& connection)
{
    Error error = Error::of(
        ErrorKind::Cancelled, signingInTo(connection),
        words(QT_TRANSLATE_NOOP("ConnectionManager", "The connection was closed.")));
    error.next = words(QT_TRANSLATE_NOOP("ConnectionManager", "Try again."));
    return error;
}

Error noSuchConnection()
{
    return Error::of(
        ErrorKind::NotFound,
        words(QT_TRANSLATE_NOOP("ConnectionManager", "Looking for the connection")),
        words(QT_TRANSLATE_NOOP("ConnectionManager", "There is no such connection.")));
}

Error credentialOfAnotherSite(const Connection& connection, const ServiceDescriptor& descriptor)
{
    Error error = credentialMissing(connection, descriptor);
    error.said = words(QT_TRANSLATE_NOOP(
        "ConnectionManager",
        "The stored credential is for another address, and is not sent to this one."));
    return error;
}

Error credentialMissing(const Connection& connection, const ServiceDescriptor& descriptor)
{
    Error error = Error::of(
        ErrorKind::Unauthorised, signingInTo(connection),
        words(QT_TRANSLATE_NOOP(
            "ConnectionManager", "No credential is stored for this connection.")));
    error.next = words(QT_TRANSLATE_NOOP("ConnectionManager", "Enter the credential."));
    if (const SignInMethod* const method = descriptor.method(connection.method)) {
        const auto field = std::ranges::find(method->fields, true, &CredentialField::secret);
        if (field != method->fields.cend())
            error.field = field->id;
    }
    return error;
}

} // namespace Keycutter
