// SPDX-License-Identifier: MIT
// Sign-in of people: password, organisation, check (contract 1.4).
#include "JsonText.h"
#include "infisical/ApiError.h"
#include "infisical/Endpoints.h"
#include "infisical/Fields.h"

#include <algorithm>

namespace Sandbox::Infisical {

namespace {

void requireUserAgent(const Call& call)
{
    if (call.request().header("user-agent").isEmpty())
        throw ApiError::noAccess(QStringLiteral("user agent header is required"), 401);
}

Token userToken(const Call& call, const QString& userId, bool hasOrganization)
{
    Token token;
    token.kind = Token::Kind::User;
    token.ownerId = userId;
    token.life = call.options().tokenLife.count();
    token.maxLife = token.life;
    token.hasOrganization = hasOrganization;
    return token;
}

Response login(Call& call)
{
    requireUserAgent(call);
    Fields fields(call.body);
    const QString email = fields.requiredString(QStringLiteral("email"));
    const QString password = fields.requiredString(QStringLiteral("password"));
    fields.finish();
    const auto user = std::ranges::find_if(call.store.users, [&](const User& candidate) {
        return candidate.email.compare(email, Qt::CaseInsensitive) == 0
            && candidate.password == password;
    });
    if (user == call.store.users.end())
        throw ApiError::unauthorized(QStringLiteral("Invalid credentials"));
    const QString text = call.tokens.issue(userToken(call, user->id, false));
    return Response::json({{QStringLiteral("accessToken"), text}});
}

Response selectOrganization(Call& call)
{
    requireUserAgent(call);
    Fields fields(call.body);
    const QString organizationId = fields.requiredString(QStringLiteral("organizationId"));
    fields.finish();
    if (organizationId != call.store.organization.id)
        throw ApiError::notFound(
            QStringLiteral("Organization with ID '%1' not found").arg(organizationId));
    // The session of the token that asks is over (contract 1.4).
    call.tokens.forget(call.actor.tokenId);
    const QString text = call.tokens.issue(userToken(call, call.actor.id, true));
    return Response::json(
        {{QStringLiteral("token"), text},
         {QStringLiteral("isMfaEnabled"), false},
         {QStringLiteral("mfaMethod"), QJsonValue::Null}});
}

Response checkAuth(Call&)
{
    return Response::json({{QStringLiteral("message"), QStringLiteral("Authenticated")}});
}

Response status(Call&)
{
    return Response::json(
        {{QStringLiteral("date"), QString::fromLatin1(isoDate(Store::now()))},
         {QStringLiteral("message"), QStringLiteral("Ok")},
         {QStringLiteral("emailConfigured"), false},
         {QStringLiteral("inviteOnlySignup"), true},
         {QStringLiteral("redisConfigured"), true},
         {QStringLiteral("secretScanningConfigured"), false}});
}

} // namespace

Endpoints userAuthEndpoints()
{
    return {
        {"POST", "/api/v3/auth/login", Anybody, login},
        {"POST", "/api/v3/auth/select-organization", UsersWithoutOrganization, selectOrganization},
        {"POST", "/api/v1/auth/checkAuth", Users | UsersWithoutOrganization, checkAuth},
        {"GET", "/api/status", Anybody, status},
    };
}

} // namespace Sandbox::Infisical
