// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <limits>
#include <optional>
#include <vector>

namespace Sandbox::Cloudflare {

// All times are microseconds since 1970.

constexpr qint64 never = std::numeric_limits<qint64>::max();

struct Secret
{
    QString id;
    QString name;
    QString value;
    //! Nothing for one that was never given.
    std::optional<QString> comment;
    //! In any order: answers sort them (contract 2.1).
    QStringList scopes;
    qint64 created = 0;
    qint64 modified = 0;
    //! Pending until then.
    qint64 activeAt = 0;
    //! Set by a fixture, in place of what the times say.
    QString fixedStatus;
    //! For a deleted secret, until when it can still be fetched; 0: it is not deleted.
    qint64 goneAt = 0;

    [[nodiscard]] bool isDeleted() const { return goneAt != 0; }
    [[nodiscard]] QString statusAt(qint64 now) const;
};

struct SecretsStore
{
    QString id;
    QString name;
    qint64 created = 0;
    qint64 modified = 0;
    std::vector<Secret> secrets;
};

struct Account
{
    QString id;
    QString name;
    qint64 created = 0;
    //! Secrets that it may have (contract 2.3).
    int quota = 100;
    //! At most one (contract 2.3).
    std::vector<SecretsStore> stores;
};

//! What a credential may do with an account's Secrets Store (contract 1.4).
enum class Access { None, Read, Write };

//! One of the three kinds of contract 1.2.
struct Credential
{
    enum class Kind { UserToken, AccountToken, GlobalKey };
    enum class State { Active, Disabled, Expired };

    //! In Server::describe.
    QString name;
    Kind kind = Kind::UserToken;
    State state = State::Active;
    QString id;
    //! The token, or the key.
    QString secret;
    //! Of the account that owns an account token.
    QString ownerAccountId;
    //! By account id.
    QHash<QString, Access> accounts;
    //! May list its accounts: "Account Settings Read".
    bool listsAccounts = true;
    //! May read its user: "User Details Read".
    bool readsUser = true;
    //! 0: never.
    qint64 expiresOn = 0;
};

//! The person whom the user tokens and the Global API Key belong to.
struct User
{
    QString id;
    QString email;
    QString firstName;
    QString lastName;
    qint64 created = 0;
};

} // namespace Sandbox::Cloudflare
