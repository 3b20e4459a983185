// SPDX-License-Identifier: MIT
#include "services/infisical/InfisicalLoginError.h"

#include "services/common/ErrorParts.h"
#include "services/infisical/InfisicalDescriptor.h"
#include "services/infisical/InfisicalErrors.h"

#include <QCoreApplication>

namespace Keycutter {

using namespace Qt::StringLiterals;

namespace {

QString adviceFor(const Error& error)
{
    if (error.said.contains("temporarily locked"_L1)) {
        return QCoreApplication::translate(
            "Infisical",
            "Wait five minutes, then try again: after three wrong secrets the server locks the "
            "identity.");
    }
    if (error.said.contains("expired client secret"_L1)
        || error.said.contains("usage limit reached"_L1)) {
        return QCoreApplication::translate(
            "Infisical", "Create a new client secret for the identity and type it here.");
    }
    if (error.status == 403) {
        return QCoreApplication::translate(
            "Infisical",
            "The identity may be allowed only from certain addresses; see its trusted "
            "IPs in Infisical.");
    }
    return QCoreApplication::translate("Infisical", "Check the client ID and the client secret.");
}

} // namespace

bool saysNothingOfTheSecret(ErrorKind kind)
{
    return kind == ErrorKind::ServerFault || kind == ErrorKind::Timeout
        || kind == ErrorKind::RateLimited;
}

Error loginErrorOf(const HttpReply& reply, const QString& tried)
{
    Error error = infisicalErrorOf(reply, tried, false);
    if (isRouteMissing(error))
        return atSite(error);
    if (saysNothingOfTheSecret(error.kind))
        return error;
    error.kind = ErrorKind::Unauthorised;
    error.field = InfisicalMethod::clientSecretField;
    error.next = adviceFor(error);
    return error;
}

} // namespace Keycutter
