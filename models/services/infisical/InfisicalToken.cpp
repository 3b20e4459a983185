// SPDX-License-Identifier: MIT
#include "services/infisical/InfisicalToken.h"

#include "json/JsonReader.h"

#include <QTimeZone>

namespace Keycutter {

using namespace Qt::StringLiterals;

namespace {

TokenClaims readClaims(JsonObjectReader& reader)
{
    TokenClaims claims;
    const QString type = reader.maybeText("authTokenType"_L1).value_or(QString());
    if (type == "identityAccessToken"_L1 || reader.has("identityId"_L1))
        claims.kind = TokenKind::Identity;
    else if (type == "accessToken"_L1 || reader.has("userId"_L1))
        claims.kind = TokenKind::User;
    claims.organisationId = reader.maybeText("organizationId"_L1).value_or(QString());
    if (const auto expires = reader.maybeWholeNumber("exp"_L1))
        claims.expires = QDateTime::fromSecsSinceEpoch(*expires, Qt::UTC);
    return claims;
}

std::chrono::seconds readSeconds(JsonObjectReader& reader, QLatin1StringView key)
{
    // A life beyond this is as good as for ever and stays clear of overflows.
    constexpr qint64 longest = 1'000'000'000'000;
    return std::chrono::seconds(std::clamp<qint64>(reader.wholeNumber(key), 0, longest));
}

} // namespace

TokenClaims claimsOf(const QByteArray& token)
{
    const auto parts = token.split('.');
    if (parts.size() != 3)
        return {};
    const auto payload = QByteArray::fromBase64(
        parts.at(1), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return decodeJson<TokenClaims>(payload, {}, readClaims).value_or(TokenClaims{});
}

Result<TokenGrant> decodeGrant(const QByteArray& bytes, const QString& purpose)
{
    return decodeJson<TokenGrant>(bytes, purpose, [](JsonObjectReader& reader) {
        TokenGrant grant;
        grant.token = reader.name("accessToken"_L1).toUtf8();
        grant.life = readSeconds(reader, "expiresIn"_L1);
        grant.maximumLife = readSeconds(reader, "accessTokenMaxTTL"_L1);
        return grant;
    });
}

} // namespace Keycutter
