// SPDX-License-Identifier: MIT
// POST …/secrets/{secret_id}/duplicate (contract 3; order of the checks: 9.5).
#include "cloudflare/ApiError.h"
#include "cloudflare/Endpoints.h"
#include "cloudflare/Envelope.h"
#include "cloudflare/SecretFields.h"
#include "cloudflare/SecretJson.h"

namespace Sandbox::Cloudflare {

namespace {

Response duplicate(Call& call)
{
    SecretsStore& store = storeOf(call);
    const Secret& source = secretOf(call, store);
    if (source.isDeleted())
        throw ApiError::notFound(QStringLiteral("secret_not_found"));
    const SecretFields fields = SecretFields::read(jsonBody(call.request()));
    const QString name = fields.checkedName();
    const QStringList scopes = fields.checkedScopes(call, source.scopes);
    requireFreeName(call, store, name);
    requireQuota(call, 1);

    // Nothing but the value is inherited. It is taken now: the source moves when the list grows.
    const QString value = source.value;
    Secret& copy = call.records.addSecret(store, name);
    copy.value = value;
    copy.scopes = scopes;
    copy.comment = fields.comment;
    copy.activeAt = activationOf(copy, call.options());
    return succeed(secretJson(copy, store, call));
}

} // namespace

Endpoints duplicateEndpoints()
{
    return {
        {"POST",
         "/accounts/:account_id/secrets_store/stores/:store_id/secrets/:secret_id/duplicate",
         Needs::Writing, duplicate, true},
    };
}

} // namespace Sandbox::Cloudflare
