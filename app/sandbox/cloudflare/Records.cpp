// SPDX-License-Identifier: MIT
#include "cloudflare/Records.h"

#include <algorithm>
#include <chrono>

namespace Sandbox::Cloudflare {

namespace {

constexpr int idLength = 32;

template <class Items, class Value, class Member>
auto* found(Items& items, const Value& value, Member member)
{
    const auto it = std::ranges::find(items, value, member);
    return it == items.end() ? nullptr : &*it;
}

} // namespace

QString Secret::statusAt(qint64 now) const
{
    if (isDeleted())
        return QStringLiteral("deleted");
    if (!fixedStatus.isEmpty())
        return fixedStatus;
    return now < activeAt ? QStringLiteral("pending") : QStringLiteral("active");
}

Records::Records(quint32 seed)
    : m_ids(seed)
{
}

qint64 Records::now()
{
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    const qint64 clock = std::chrono::duration_cast<std::chrono::microseconds>(sinceEpoch).count();
    m_lastNow = std::max(m_lastNow + 1, clock);
    return m_lastNow;
}

QString Records::newId()
{
    return m_ids.hex(idLength);
}

Account* Records::findAccount(const QString& id)
{
    return found(accounts, id, &Account::id);
}

Account* Records::findAccountByName(const QString& name)
{
    return found(accounts, name, &Account::name);
}

const Credential* Records::findCredential(const QString& secret) const
{
    return found(credentials, secret, &Credential::secret);
}

SecretsStore* Records::findStore(Account& account, const QString& id)
{
    return found(account.stores, id, &SecretsStore::id);
}

Secret* Records::findSecret(SecretsStore& store, const QString& id, qint64 now)
{
    Secret* secret = found(store.secrets, id, &Secret::id);
    return secret && secret->isDeleted() && secret->goneAt <= now ? nullptr : secret;
}

Secret* Records::findByName(SecretsStore& store, const QString& name)
{
    const auto it = std::ranges::find_if(store.secrets, [&](const Secret& secret) {
        return !secret.isDeleted() && secret.name == name;
    });
    return it == store.secrets.end() ? nullptr : &*it;
}

int Records::usage(const Account& account)
{
    qsizetype count = 0;
    for (const SecretsStore& store : account.stores)
        count += std::ranges::count(store.secrets, false, &Secret::isDeleted);
    return static_cast<int>(count);
}

SecretsStore& Records::addStore(Account& account, const QString& name)
{
    SecretsStore& store = account.stores.emplace_back();
    store.id = newId();
    store.name = name;
    store.created = now();
    store.modified = store.created;
    return store;
}

Secret& Records::addSecret(SecretsStore& store, const QString& name)
{
    Secret& secret = store.secrets.emplace_back();
    secret.id = newId();
    secret.name = name;
    secret.created = now();
    secret.modified = secret.created;
    return secret;
}

} // namespace Sandbox::Cloudflare
