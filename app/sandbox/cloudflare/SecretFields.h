// SPDX-License-Identifier: MIT
#pragma once

#include "cloudflare/ApiError.h"
#include "cloudflare/Call.h"

#include <QJsonValue>

#include <optional>

namespace Sandbox::Cloudflare {

//! What a body says about one secret. A null is as good as nothing.
struct SecretFields
{
    std::optional<QString> name;
    std::optional<QString> value;
    std::optional<QString> comment;
    std::optional<QStringList> scopes;

    //! Throws invalid_json_body for anything that is no object of texts.
    [[nodiscard]] static SecretFields read(const QJsonValue& json);

    //! The name; throws when it is absent, empty or has other characters than letters, digits, "_"
    //! and "-" (contract 2.3).
    [[nodiscard]] QString checkedName() const;
    //! The scopes, each once; throws when there are none, or one that neither the contract, the
    //! switch extraScope nor @p known has.
    [[nodiscard]] QStringList checkedScopes(const Call& call, const QStringList& known = {}) const;
    //! The value; throws when it is absent, empty or longer than 64 KiB.
    [[nodiscard]] QString checkedValue() const;
};

//! secret_name_already_exists, with the name unless the switch conflictTellsName is off.
[[nodiscard]] ApiError nameConflict(const Call& call, const QString& name);
//! Throws nameConflict when a secret of the store has the name.
void requireFreeName(const Call& call, SecretsStore& store, const QString& name);
//! Throws when the account cannot take so many more secrets.
void requireQuota(const Call& call, qsizetype more);
//! Until when a secret that is made now is pending.
[[nodiscard]] qint64 activationOf(const Secret& secret, const CloudflareOptions& options);

} // namespace Sandbox::Cloudflare
