// SPDX-License-Identifier: MIT
// Universal Auth of machine identities, renewal and revocation (contract 1.2).
#include "infisical/ApiError.h"
#include "infisical/Endpoints.h"
#include "infisical/Fields.h"

#include <algorithm>

namespace Sandbox::Infisical {

namespace {

constexpr int failuresUntilLock = 3;
constexpr qint64 lockLength = 300'000;
constexpr qint64 failuresForgottenAfter = 30'000;

QJsonObject tokenAnswer(const Token& token, const QString& text)
{
    return {
        {QStringLiteral("accessToken"), text},
        {QStringLiteral("expiresIn"), token.life},
        {QStringLiteral("accessTokenMaxTTL"), token.maxLife},
        {QStringLiteral("tokenType"), QStringLiteral("Bearer")}};
}

void noteFailure(Identity& identity)
{
    const qint64 now = Store::now();
    if (now - identity.lastFailureAt > failuresForgottenAfter)
        identity.failures = 0;
    identity.lastFailureAt = now;
    if (++identity.failures >= failuresUntilLock)
        identity.lockedUntil = now + lockLength;
}

Response login(Call& call)
{
    Fields fields(call.body);
    const QString clientId = fields.requiredString(QStringLiteral("clientId"));
    const QString clientSecret = fields.requiredString(QStringLiteral("clientSecret"));
    fields.finish();

    auto& identities = call.store.identities;
    const auto identity = std::ranges::find(identities, clientId, &Identity::clientId);
    if (identity == identities.end())
        throw ApiError::unauthorized(QStringLiteral("Invalid credentials"));
    if (identity->lockedUntil > Store::now())
        throw ApiError::unauthorized(QStringLiteral(
            "This identity auth method is temporarily locked, please try again later"));
    if (identity->clientSecret != clientSecret) {
        noteFailure(*identity);
        throw ApiError::unauthorized(QStringLiteral("Invalid credentials"));
    }
    identity->failures = 0;

    Token token;
    token.ownerId = identity->id;
    const qint64 maxLife = call.options().tokenMaxLife.count();
    token.life = identity->tokenLife ? identity->tokenLife : call.options().tokenLife.count();
    token.maxLife
        = identity->tokenMaxLife ? identity->tokenMaxLife : (maxLife ? maxLife : token.life);
    token.usesLeft = identity->tokenUses ? identity->tokenUses : -1;
    const QString text = call.tokens.issue(token);
    return Response::json(tokenAnswer(token, text));
}

Token& identityToken(Call& call)
{
    Fields fields(call.body);
    const QString text = fields.requiredString(QStringLiteral("accessToken"));
    fields.finish();
    Token& token = call.tokens.check(text.toUtf8());
    if (token.kind != Token::Kind::Identity)
        throw ApiError::badRequest(QStringLiteral("Only identity access tokens can be renewed"));
    return token;
}

Response renew(Call& call)
{
    Token& token = identityToken(call);
    const qint64 end = token.createdAt + token.maxLife * 1000;
    if (token.maxLife && Store::now() + token.life * 1000 >= end) {
        // The trap of contract 1.2: the token is gone although it was still good.
        call.tokens.forget(QString(token.id));
        throw ApiError::unauthorized(
            QStringLiteral("Failed to renew MI access token past its Max TTL expiration"));
    }
    const QString text = call.tokens.reissue(token);
    return Response::json(tokenAnswer(token, text));
}

Response revoke(Call& call)
{
    call.tokens.forget(QString(identityToken(call).id));
    return Response::json(
        {{QStringLiteral("message"), QStringLiteral("Successfully revoked access token")}});
}

} // namespace

Endpoints identityAuthEndpoints()
{
    return {
        {"POST", "/api/v1/auth/universal-auth/login", Anybody, login},
        {"POST", "/api/v1/auth/token/renew", Anybody, renew},
        {"POST", "/api/v1/auth/token/revoke", Anybody, revoke},
    };
}

} // namespace Sandbox::Infisical
