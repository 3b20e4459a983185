// SPDX-License-Identifier: MIT
#include "cloudflare/Authentication.h"

#include "cloudflare/ApiError.h"

#include <QRegularExpression>

namespace Sandbox::Cloudflare {

namespace {

constexpr int usualBadCredential = 10000;
constexpr int badKey = 9103;
constexpr int badToken = 9109;

bool fits(const QString& text, const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

QString headerText(const Request& request, const char* name)
{
    return QString::fromUtf8(request.header(name));
}

//! Without its scheme; empty when the header is absent or of another form. Older tokens are 40
//! characters without a prefix (contract 1.2).
QString bearerToken(const Request& request)
{
    const QString header = headerText(request, "authorization");
    const QString scheme = QStringLiteral("Bearer ");
    if (!header.startsWith(scheme, Qt::CaseInsensitive))
        return {};
    const QString token = header.mid(scheme.size());
    return fits(token, QStringLiteral("[A-Za-z0-9_-]{40,128}")) ? token : QString();
}

const Credential* byKey(const Request& request, const Records& records)
{
    const QString key = headerText(request, "x-auth-key");
    const Credential* credential = records.findCredential(key);
    const bool isOwn = credential && credential->kind == Credential::Kind::GlobalKey
        && headerText(request, "x-auth-email").compare(records.user.email, Qt::CaseInsensitive)
            == 0;
    return isOwn ? credential : nullptr;
}

const Credential* byToken(const Request& request, const Records& records)
{
    const Credential* credential = records.findCredential(bearerToken(request));
    // A Global API Key sent as a token is only an unknown token (contract 1.2).
    return credential && credential->kind != Credential::Kind::GlobalKey ? credential : nullptr;
}

void checkKeyHeaders(const Request& request)
{
    const QString key = headerText(request, "x-auth-key");
    if (!fits(key, QStringLiteral("cfk_[A-Za-z0-9_-]{40,}|[0-9a-fA-F]{37}")))
        throw ApiError::malformedHeader(
            6103, QStringLiteral("Invalid format for X-Auth-Key header"));
    if (!fits(headerText(request, "x-auth-email"), QStringLiteral("[^@\\s]+@[^@\\s]+")))
        throw ApiError::malformedHeader(
            6102, QStringLiteral("Invalid format for X-Auth-Email header"));
}

} // namespace

const Credential* presentedCredential(const Request& request, const Records& records)
{
    if (request.headers.contains("authorization")) {
        if (bearerToken(request).isEmpty())
            throw ApiError::malformedHeader(
                6111, QStringLiteral("Invalid format for Authorization header"));
        return byToken(request, records);
    }
    if (request.header("x-auth-key").isEmpty() || request.header("x-auth-email").isEmpty())
        throw ApiError::noCredentials();
    checkKeyHeaders(request);
    return byKey(request, records);
}

void requireValid(const Call& call)
{
    const int code = call.options().badCredentialCode;
    if (!call.credential) {
        const bool isKey = !call.request().headers.contains("authorization");
        throw ApiError::badCredential(isKey && code == usualBadCredential ? badKey : code);
    }
    if (call.credential->state != Credential::State::Active)
        throw ApiError::badCredential(badToken);
}

void requireAccess(const Call& call, Needs needs)
{
    const Access wanted = needs == Needs::Writing ? Access::Write : Access::Read;
    const Access own = call.account
        ? call.credential->accounts.value(call.account->id, Access::None)
        : Access::None;
    if (own < wanted)
        throw ApiError::noPermission(call.options().noPermissionCode);
}

QString rateKey(const Request& request, const Records& records)
{
    const Credential* credential = request.headers.contains("authorization")
        ? byToken(request, records)
        : byKey(request, records);
    if (!credential)
        return QStringLiteral("unknown");
    return credential->kind == Credential::Kind::AccountToken ? credential->id : records.user.id;
}

} // namespace Sandbox::Cloudflare
