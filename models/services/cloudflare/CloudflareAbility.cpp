// SPDX-License-Identifier: MIT
#include "services/cloudflare/CloudflareAbility.h"

#include "services/cloudflare/CloudflareErrors.h"

#include <QCoreApplication>

#include <algorithm>

namespace Keycutter {

using namespace Qt::StringLiterals;
using Level = DuplicateAbility::Level;

namespace {

DuplicateAbility lacksPermission(const Error& error)
{
    return {
        Level::No,
        QCoreApplication::translate(
            "Cloudflare",
            "This sign-in may look at the secrets of this account but not duplicate them: "
            "Cloudflare "
            "says “%1”. A token needs the permission “Secrets Store Write”, a user the role Super "
            "Administrator or Secrets Store Admin.")
            .arg(error.said)};
}

DuplicateAbility hasNoRoute()
{
    return {
        Level::No,
        QCoreApplication::translate(
            "Cloudflare", "This server does not offer duplicating. Check the base URL.")};
}

} // namespace

DuplicateAbility cloudflareAbility(const HttpReply& probe)
{
    const QString tried
        = QCoreApplication::translate("Cloudflare", "Asking whether this sign-in may duplicate");
    if (!probe.isSuccess()) {
        const Error error = cloudflareErrorOf(probe, tried, false);
        if (isAboutSecret(error))
            return {Level::Yes, {}};
        if (error.kind == ErrorKind::Forbidden && !error.code.isEmpty())
            return lacksPermission(error);
        if (isUnroutable(error) || error.kind == ErrorKind::Unsupported)
            return hasNoRoute();
    }
    return {
        Level::Unknown,
        QCoreApplication::translate(
            "Cloudflare",
            "Whether this sign-in may duplicate is not known: the server answered with status %1.")
            .arg(probe.status)};
}

DuplicateAbility overallAbility(const QList<DuplicateAbility>& abilities)
{
    for (const Level level : {Level::Yes, Level::Unknown, Level::No}) {
        const auto found = std::ranges::find(abilities, level, &DuplicateAbility::level);
        if (found != abilities.cend())
            return *found;
    }
    return {};
}

} // namespace Keycutter
