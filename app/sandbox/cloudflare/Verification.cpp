// SPDX-License-Identifier: MIT
// Whether a token is good (contract 1.3). Each route knows only its own kind of token.
#include "cloudflare/ApiError.h"
#include "cloudflare/Endpoints.h"
#include "cloudflare/Envelope.h"

#include <QJsonArray>

namespace Sandbox::Cloudflare {

namespace {

Response verified(const Credential& credential)
{
    QJsonObject result{{QStringLiteral("id"), credential.id}};
    if (credential.expiresOn != 0)
        result.insert(u"expires_on", timeText(credential.expiresOn));
    if (credential.state != Credential::State::Active) {
        result.insert(
            u"status",
            credential.state == Credential::State::Expired ? QStringLiteral("expired")
                                                           : QStringLiteral("disabled"));
        return succeed(result);
    }
    result.insert(u"status", QStringLiteral("active"));
    // Here 10000 is no error.
    const QJsonObject message{
        {QStringLiteral("code"), 10000},
        {QStringLiteral("message"), QStringLiteral("This API Token is valid and active")},
        {QStringLiteral("type"), QJsonValue::Null}};
    return succeed(result, 200, {message});
}

ApiError invalidToken()
{
    return ApiError::of(401, 1000, QStringLiteral("Invalid API Token"));
}

Response verifyUserToken(Call& call)
{
    if (!call.credential || call.credential->kind != Credential::Kind::UserToken)
        throw invalidToken();
    return verified(*call.credential);
}

Response verifyAccountToken(Call& call)
{
    if (!call.credential || call.credential->kind != Credential::Kind::AccountToken
        || call.credential->ownerAccountId != call.parameter(QStringLiteral("account_id")))
        throw invalidToken();
    return verified(*call.credential);
}

} // namespace

Endpoints verificationEndpoints()
{
    return {
        {"GET", "/user/tokens/verify", Needs::Verification, verifyUserToken},
        {"GET", "/accounts/:account_id/tokens/verify", Needs::Verification, verifyAccountToken},
    };
}

} // namespace Sandbox::Cloudflare
