// SPDX-License-Identifier: MIT
#pragma once

#include "Ids.h"
#include "cloudflare/Data.h"

namespace Sandbox::Cloudflare {

//! The service's data, and the plain ways to find and change it. Knows no permissions and no
//! requests.
class Records
{
public:
    explicit Records(quint32 seed = 1);

    [[nodiscard]] Ids& ids() { return m_ids; }
    //! Now, and later than every answer before: times order what was made one after another.
    [[nodiscard]] qint64 now();
    //! 32 hex digits.
    [[nodiscard]] QString newId();

    User user;
    std::vector<Account> accounts;
    std::vector<Credential> credentials;

    //! Null when there is none, as all of these.
    [[nodiscard]] Account* findAccount(const QString& id);
    [[nodiscard]] Account* findAccountByName(const QString& name);
    [[nodiscard]] const Credential* findCredential(const QString& secret) const;
    [[nodiscard]] static SecretsStore* findStore(Account& account, const QString& id);
    //! Deleted ones too while they linger.
    [[nodiscard]] static Secret* findSecret(SecretsStore& store, const QString& id, qint64 now);
    //! Deleted ones left out.
    [[nodiscard]] static Secret* findByName(SecretsStore& store, const QString& name);
    //! Secrets that count against the account's quota.
    [[nodiscard]] static int usage(const Account& account);

    SecretsStore& addStore(Account& account, const QString& name);
    //! With an id and times of now, active at once.
    Secret& addSecret(SecretsStore& store, const QString& name);

private:
    Ids m_ids;
    qint64 m_lastNow = 0;
};

} // namespace Sandbox::Cloudflare
