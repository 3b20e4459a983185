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

//! The request is judged before the identity's permissions are.
DuplicateAbility able()
{
    return {
        DuplicateAbility::Level::Yes,
        QCoreApplication::translate(
            "Infisical",
            "This server can duplicate secrets. Whether this sign-in may write them, it tells only "
            "when that is tried.")};
}

} // namespace

DuplicateAbility abilityOf(const HttpReply& probe)
{
    const ErrorEnvelope envelope = decodeErrorEnvelope(probe.body);
    if (probe.status == 422) {
        if (envelope.issuePaths.contains(QStringLiteral("sourceEnvironment")))
            return able();
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
