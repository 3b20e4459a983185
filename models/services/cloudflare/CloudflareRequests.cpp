// SPDX-License-Identifier: MIT
#include "services/cloudflare/CloudflareRequests.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Keycutter {

using namespace Qt::StringLiterals;

namespace {

QString purposeOf(const char* text)
{
    return QCoreApplication::translate("Cloudflare", text);
}

QString accountPath(const QString& accountId)
{
    return u"/accounts/"_s + percentEncoded(accountId);
}

QString storesPath(const QString& accountId)
{
    return accountPath(accountId) + u"/secrets_store/stores"_s;
}

QString secretsPath(const Location& location)
{
    return storesPath(location.projectId) + u'/' + percentEncoded(location.environment)
        + u"/secrets"_s;
}

QString duplicatePath(const Location& location, const QString& secretId)
{
    return secretsPath(location) + u'/' + percentEncoded(secretId) + u"/duplicate"_s;
}

JsonRequests::Query pageQuery(int page, int perPage)
{
    return {{u"page"_s, QString::number(page)}, {u"per_page"_s, QString::number(perPage)}};
}

} // namespace

HttpRequest CloudflareRequests::accounts(int page) const
{
    return m_json.get(
        u"/accounts"_s, pageQuery(page, accountsPerPage),
        purposeOf(QT_TRANSLATE_NOOP("Cloudflare", "Listing the accounts")));
}

HttpRequest CloudflareRequests::stores(const QString& accountId, int page) const
{
    return m_json.get(
        storesPath(accountId), pageQuery(page, itemsPerPage),
        purposeOf(QT_TRANSLATE_NOOP("Cloudflare", "Listing the stores of an account")));
}

HttpRequest CloudflareRequests::secrets(const Location& location, int page) const
{
    JsonRequests::Query query = pageQuery(page, itemsPerPage);
    query += JsonRequests::Query{{u"order"_s, u"created"_s}, {u"direction"_s, u"asc"_s}};
    return m_json.get(
        secretsPath(location), query,
        purposeOf(QT_TRANSLATE_NOOP("Cloudflare", "Listing the secrets of the store")));
}

HttpRequest CloudflareRequests::quota(const QString& accountId) const
{
    return m_json.get(
        accountPath(accountId) + u"/secrets_store/quota"_s, {},
        purposeOf(QT_TRANSLATE_NOOP("Cloudflare", "Asking how many secrets fit")));
}

HttpRequest CloudflareRequests::verifyUserToken() const
{
    return m_json.get(
        u"/user/tokens/verify"_s, {},
        purposeOf(QT_TRANSLATE_NOOP("Cloudflare", "Asking until when the token is good")));
}

HttpRequest CloudflareRequests::verifyAccountToken(const QString& accountId) const
{
    return m_json.get(
        accountPath(accountId) + u"/tokens/verify"_s, {},
        purposeOf(QT_TRANSLATE_NOOP("Cloudflare", "Asking until when the token is good")));
}

HttpRequest CloudflareRequests::duplicate(const Location& from, const DuplicateItem& item) const
{
    // Nothing but the value is inherited, so scopes and comment are always sent (contract 3).
    return m_json.post(
        duplicatePath(from, item.sourceId),
        {{"name"_L1, item.targetKey},
         {"scopes"_L1, QJsonArray::fromStringList(item.scopes)},
         {"comment"_L1, item.comment}},
        purposeOf(QT_TRANSLATE_NOOP("Cloudflare", "Duplicating a secret")));
}

HttpRequest CloudflareRequests::removeSecret(const Location& at, const QString& secretId) const
{
    return m_json.change(
        HttpMethod::Delete, secretsPath(at) + u'/' + percentEncoded(secretId), {},
        purposeOf(QT_TRANSLATE_NOOP("Cloudflare", "Deleting a secret")));
}

HttpRequest CloudflareRequests::duplicateProbe(const Location& location) const
{
    static const QString nobodysId(32, u'0');
    return harmless(m_json.post(
        duplicatePath(location, nobodysId), {{"name"_L1, u""_s}, {"scopes"_L1, QJsonArray()}},
        purposeOf(QT_TRANSLATE_NOOP("Cloudflare", "Asking whether this sign-in may duplicate"))));
}

QUrl dashboardPage(const QUrl& site)
{
    if (site.host() != "api.cloudflare.com"_L1)
        return {};
    return QUrl(u"https://dash.cloudflare.com/?to=/:account/secrets-store/"_s);
}

} // namespace Keycutter
