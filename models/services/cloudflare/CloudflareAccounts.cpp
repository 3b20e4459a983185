// SPDX-License-Identifier: MIT
#include "services/cloudflare/CloudflareAccounts.h"

#include <QCoreApplication>

#include <limits>

namespace Keycutter {

using namespace Qt::StringLiterals;

namespace {

Project readAccount(JsonObjectReader& reader)
{
    Project account;
    account.id = reader.name("id"_L1);
    account.name = reader.maybeText("name"_L1).value_or(QString());
    if (account.name.isEmpty())
        account.name = account.id;
    return account;
}

Environment readStore(JsonObjectReader& reader)
{
    return {reader.name("id"_L1), reader.name("name"_L1)};
}

int readCount(JsonObjectReader& reader, QLatin1StringView key)
{
    const qint64 count = reader.wholeNumber(key);
    if (count >= 0 && count <= std::numeric_limits<int>::max())
        return static_cast<int>(count);
    reader.report(key, QCoreApplication::translate("Cloudflare", "a number of secrets"));
    return 0;
}

} // namespace

Result<CloudflarePage<Project>> decodeAccounts(const QByteArray& bytes, const QString& purpose)
{
    return decodeCloudflarePage<Project>(bytes, purpose, readAccount);
}

Result<CloudflarePage<Environment>> decodeStores(const QByteArray& bytes, const QString& purpose)
{
    return decodeCloudflarePage<Environment>(bytes, purpose, readStore);
}

Result<Quota> decodeQuota(const QByteArray& bytes, const QString& purpose)
{
    return decodeJson<Quota>(bytes, purpose, [](JsonObjectReader& envelope) {
        Quota quota;
        requireSuccess(envelope);
        envelope.object("result"_L1, [&quota](JsonObjectReader& result) {
            result.object("secrets"_L1, [&quota](JsonObjectReader& secrets) {
                quota.limit = readCount(secrets, "quota"_L1);
                quota.used = readCount(secrets, "usage"_L1);
            });
        });
        return quota;
    });
}

Result<QDateTime> decodeTokenEnd(const QByteArray& bytes, const QString& purpose)
{
    return decodeJson<QDateTime>(bytes, purpose, [](JsonObjectReader& envelope) {
        QDateTime end;
        requireSuccess(envelope);
        envelope.object("result"_L1, [&end](JsonObjectReader& result) {
            end = result.maybeTime("expires_on"_L1).value_or(QDateTime());
        });
        return end;
    });
}

} // namespace Keycutter
