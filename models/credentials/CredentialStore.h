// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Job.h"
#include "domain/SecretText.h"

#include <QObject>

#include <memory>

namespace Keycutter {

//! Where a credential ended up.
enum class Kept { InKeychain, InMemory };

//! Keeps the credentials of connections. Reading an entry that is not there is NotFound; a keychain
//! that is locked or fails is Keychain, with advice.
class CredentialStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Shared, because Result copies; the holder is the only one to use it.
    using Read = std::shared_ptr<Credentials>;

    [[nodiscard]] virtual JobOf<Read>* read(const QString& connectionId) = 0;
    //! Writes all of @p credentials; fields not named are removed.
    [[nodiscard]] virtual JobOf<Kept>* write(const QString& connectionId, Credentials credentials)
        = 0;
    //! Removes all fields; none there is a success.
    [[nodiscard]] virtual JobOf<void>* remove(const QString& connectionId) = 0;
    //! Why credentials of that connection are only in memory, and in a line of its own what to do,
    //! for people; empty when they are not or when that is all that this store does.
    [[nodiscard]] virtual QString whyInMemory(const QString& /*connectionId*/) const { return {}; }
    //! True where forgetMemory() would lose the credentials of that connection for good.
    [[nodiscard]] virtual bool isOnlyInMemory(const QString& /*connectionId*/) const
    {
        return false;
    }
    //! Forgets what is only in memory because the keychain did not take it.
    virtual void forgetMemory() { }

Q_SIGNALS:
    //! What nothing needs any more may still be kept; the store tries again with the next write()
    //! or remove() of that connection.
    void leftBehind(const QString& connectionId, const Keycutter::Error& error);
};

} // namespace Keycutter
