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

//! A wrong secret is counted under a lock, which the one before it may still hold.
void noteFailure(const Call& call, Identity& identity)
{
    if (call.exchange.overlapping.contains(identity.lastFailure))
        throw ApiError{
            429,
            QStringLiteral("RateLimitExceeded"),
            QStringLiteral("Failed to acquire lock: rate limit exceeded"),
            {}};
    identity.lastFailure = call.exchange.id;
    const qint64 now = Store::now();
    if (now - identity.lastFailureAt > failuresForgottenAfter)
        identity.failures = 0;
    identity.lastFailureAt = now;
    if (++identity.failures >= failuresUntilLock)
        identity.lockedUntil = now + lockLength;
}

void checkAddress(const Identity& identity)
{
    // Who listens on 127.0.0.1 only hears nobody else.
    if (!identity.addresses.isEmpty() && !identity.addresses.contains(QLatin1String("127.0.0.1")))
        throw ApiError::forbidden(QStringLiteral(
            "You are not allowed to access this resource from the current IP address"));
}

//! Of a client secret that is the right one.
void useSecret(Identity& identity)
{
    identity.secretRevoked = identity.secretExpired || identity.secretUsesLeft == 0;
    if (identity.secretExpired)
        throw ApiError::unauthorized(QStringLiteral("Access denied due to expired client secret"));
    if (identity.secretUsesLeft == 0)
        throw ApiError::unauthorized(
            QStringLiteral("Access denied due to client secret usage limit reached"));
    if (identity.secretUsesLeft > 0)
        --identity.secretUsesLeft;
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
    checkAddress(*identity);
    if (identity->lockedUntil > Store::now())
        throw ApiError::unauthorized(QStringLiteral(
            "This identity auth method is temporarily locked, please try again later"));
    if (identity->clientSecret != clientSecret || identity->secretRevoked) {
        noteFailure(call, *identity);
        throw ApiError::unauthorized(QStringLiteral("Invalid credentials"));
    }
    identity->failures = 0;
    useSecret(*identity);

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
    call.tokens.requireAlive(token);
    call.tokens.requireRenewable(token);
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
