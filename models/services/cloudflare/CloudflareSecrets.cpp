// SPDX-License-Identifier: MIT
#include "services/cloudflare/CloudflareSecrets.h"

#include <QCoreApplication>

namespace Keycutter {

using namespace Qt::StringLiterals;

namespace {

Secret readSecret(JsonObjectReader& reader)
{
    Secret secret;
    secret.id = reader.name("id"_L1);
    secret.key = reader.name("name"_L1);
    secret.comment = reader.maybeText("comment"_L1).value_or(QString());
    secret.scopes = reader.maybeTexts("scopes"_L1).value_or(QStringList());
    secret.status = reader.maybeText("status"_L1).value_or(QString());
    secret.created = reader.maybeTime("created"_L1).value_or(QDateTime());
    secret.modified = reader.maybeTime("modified"_L1).value_or(QDateTime());
    return secret;
}

} // namespace

Result<CloudflarePage<Secret>> decodeSecretPage(const QByteArray& bytes, const QString& purpose)
{
    return decodeCloudflarePage<Secret>(bytes, purpose, readSecret);
}

Result<DuplicateReply>
decodeCopy(const QByteArray& bytes, const DuplicateItem& item, const QString& purpose)
{
    return decodeJson<DuplicateReply>(bytes, purpose, [&item](JsonObjectReader& envelope) {
        DuplicateReply reply;
        requireSuccess(envelope);
        envelope.object("result"_L1, [&](JsonObjectReader& result) {
            const Secret copy = readSecret(result);
            // Another id or name than those of a copy says that something else was answered.
            if (copy.id == item.sourceId)
                result.report(
                    "id"_L1, QCoreApplication::translate("Cloudflare", "the id of the copy"));
            if (copy.key != item.targetKey)
                result.report(
                    "name"_L1, QCoreApplication::translate("Cloudflare", "the name of the copy"));
            reply.results.append({item.sourceId, copy.id, std::nullopt, copy.status});
        });
        return reply;
    });
}

Result<ChangeReply> decodeRemoval(const QByteArray& bytes, const QString& purpose)
{
    if (bytes.trimmed().isEmpty())
        return ChangeReply();
    return decodeJson<ChangeReply>(bytes, purpose, [](JsonObjectReader& envelope) {
        requireSuccess(envelope);
        return ChangeReply();
    });
}

} // namespace Keycutter
