// SPDX-License-Identifier: MIT
#include "services/common/ErrorParts.h"

#include <QCoreApplication>

namespace Keycutter {

QString shortened(const QString& text)
{
    return text.size() <= longestErrorText ? text : text.left(longestErrorText - 1) + u'…';
}

QString answeredWith(int status)
{
    return QCoreApplication::translate("ErrorParts", "The server answered with status %1.")
        .arg(status);
}

bool leavesEffectOpen(int status)
{
    return status == 408 || (status >= 500 && status != 501);
}

Error atSite(Error error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Tls:
    case ErrorKind::Malformed:
    case ErrorKind::Unsupported:
        if (error.field.isEmpty())
            error.field = QStringLiteral("site");
        break;
    default:
        break;
    }
    return error;
}

bool isSignInRefused(const Error& error)
{
    return error.kind == ErrorKind::Unauthorised && error.status != 0;
}

} // namespace Keycutter
