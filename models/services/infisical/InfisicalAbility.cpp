// SPDX-License-Identifier: MIT
#include "services/infisical/InfisicalAbility.h"

#include "services/infisical/InfisicalErrors.h"

#include <QCoreApplication>

namespace Keycutter {

namespace {

DuplicateAbility tooOld()
{
    return {
        DuplicateAbility::Level::No,
        QCoreApplication::translate(
            "Infisical",
            "This server is older than the Infisical release of mid-2026 that brought duplicating, "
            "and cannot duplicate secrets. Listing works; update the server to duplicate.")};
}

} // namespace

DuplicateAbility abilityOf(const HttpReply& probe)
{
    const ErrorEnvelope envelope = decodeErrorEnvelope(probe.body);
    if (probe.status == 422) {
        if (envelope.issuePaths.contains(QStringLiteral("sourceEnvironment")))
            return {DuplicateAbility::Level::Yes, {}};
        // The route of "create a secret", with "duplicate" taken for the secret's name.
        if (envelope.issuePaths.contains(QStringLiteral("secretValue")))
            return tooOld();
    }
    if (probe.status == 404 && envelope.requestId.isEmpty() && probe.isJson())
        return tooOld();
    return {
        DuplicateAbility::Level::Unknown,
        QCoreApplication::translate(
            "Infisical",
            "Whether this server can duplicate is not known: it answered with status "
            "%1.")
            .arg(probe.status)};
}

} // namespace Keycutter
