// SPDX-License-Identifier: MIT
#include "infisical/Tokens.h"

#include "infisical/ApiError.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace Sandbox::Infisical {

namespace {

constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray encoded(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(encoding);
}

QJsonObject decoded(const QByteArray& text)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(text, encoding)).object();
}

QJsonObject claims(const Token& token)
{
    const bool isUser = token.kind == Token::Kind::User;
    QJsonObject object{
        {QStringLiteral("authTokenType"),
         isUser ? QStringLiteral("accessToken") : QStringLiteral("identityAccessToken")},
        {isUser ? QStringLiteral("userId") : QStringLiteral("identityId"), token.ownerId},
        {isUser ? QStringLiteral("tokenVersionId") : QStringLiteral("identityAccessTokenId"),
         token.id},
        {QStringLiteral("iat"),
         (token.expiresAt ? token.expiresAt - token.life * 1000 : token.createdAt) / 1000},
    };
    if (token.expiresAt)
        object.insert(u"exp", token.expiresAt / 1000);
    return object;
}

} // namespace

Tokens::Tokens(Store& store, const QByteArray& key)
    : m_store(store)
    , m_key(key)
{
}

QByteArray Tokens::signature(const QByteArray& content) const
{
    return QMessageAuthenticationCode::hash(content, m_key, QCryptographicHash::Sha256)
        .toBase64(encoding);
}

QByteArray Tokens::text(const Token& token) const
{
    const QByteArray content = encoded(
                                   {{QStringLiteral("alg"), QStringLiteral("HS256")},
                                    {QStringLiteral("typ"), QStringLiteral("JWT")}})
        + '.' + encoded(claims(token));
    return content + '.' + signature(content);
}

QString Tokens::issue(Token token)
{
    token.id = m_store.ids().uuid();
    token.createdAt = Store::now();
    return reissue(m_store.tokens[token.id] = token);
}

QString Tokens::reissue(Token& token)
{
    token.renewedAt = Store::now();
    token.expiresAt = token.life ? Store::now() + token.life * 1000 : 0;
    return QString::fromLatin1(text(token));
}

Token& Tokens::check(const QByteArray& text)
{
    const QList<QByteArray> parts = text.split('.');
    if (parts.size() != 3)
        throw ApiError::token(QStringLiteral(
            "The provided access token is malformed. Please use a valid token or generate a new "
            "one and try again."));
    const QJsonObject header = decoded(parts.at(0));
    if (header.isEmpty())
        throw ApiError::token(QStringLiteral("invalid token"));
    if (header.value(u"alg").toString() != u"HS256")
        throw ApiError::token(
            QStringLiteral("The access token is signed with an invalid algorithm. Please provide "
                           "a valid token and try again."));
    if (signature(parts.at(0) + '.' + parts.at(1)) != parts.at(2))
        throw ApiError::token(QStringLiteral("invalid signature"));

    const QJsonObject payload = decoded(parts.at(1));
    const bool isUser = payload.contains(u"userId");
    const QString id
        = payload.value(isUser ? u"tokenVersionId" : u"identityAccessTokenId").toString();
    const auto found = m_store.tokens.find(id);
    const qint64 expiry = payload.value(u"exp").toInteger();
    const bool wasEnded = found != m_store.tokens.end() && found->expired;
    if (wasEnded || (expiry && expiry * 1000 <= Store::now()))
        throw ApiError::token(QStringLiteral("Your token has expired. Please re-authenticate."));
    if (found == m_store.tokens.end() && isUser)
        throw ApiError{
            401,
            QStringLiteral("StaleSession"),
            QStringLiteral("User session is stale, please re-authenticate"),
            {}};
    if (found == m_store.tokens.end())
        throw ApiError::unauthorized(QStringLiteral("No identity access token found"));
    return *found;
}

void Tokens::requireAlive(const Token& token)
{
    if (token.usesLeft == 0)
        end(token,
            QStringLiteral("Unable to renew because access token number of uses limit reached"));
    const bool isIdentity = token.kind == Token::Kind::Identity;
    if (isIdentity && token.life && Store::now() > token.renewedAt + token.life * 1000)
        end(token, QStringLiteral("Failed to renew MI access token due to TTL expiration"));
}

void Tokens::requireRenewable(const Token& token)
{
    const qint64 now = Store::now();
    const qint64 last = token.createdAt + token.maxLife * 1000;
    if (token.maxLife && now > last)
        end(token, QStringLiteral("Failed to renew MI access token due to Max TTL expiration"));
    // The trap of contract 1.2: the token is gone although it was still good.
    if (token.maxLife && now + token.life * 1000 >= last)
        end(token, QStringLiteral("Failed to renew MI access token past its Max TTL expiration"));
}

void Tokens::end(const Token& token, const QString& message)
{
    forget(QString(token.id));
    throw ApiError::unauthorized(message);
}

void Tokens::forget(const QString& id)
{
    m_store.tokens.remove(id);
}

void Tokens::expireAll()
{
    for (Token& token : m_store.tokens)
        token.expired = true;
}

} // namespace Sandbox::Infisical
