// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/MemoryCredentialStore.h"

#include <QHash>

namespace Keycutter {

//! The keychain where it can be used, else memory until the program ends (Kept::InMemory,
//! whyInMemory()). Never a file.
class FallbackCredentialStore final : public CredentialStore
{
    Q_OBJECT

public:
    //! @p keychain must outlive this.
    explicit FallbackCredentialStore(CredentialStore& keychain, QObject* parent = nullptr);

    //! What is in memory comes first: it is newer than what the keychain may still hold. A keychain
    //! that is locked or fails answers Keychain, so that the person can unlock it.
    [[nodiscard]] JobOf<Read>* read(const QString& connectionId) override;
    [[nodiscard]] JobOf<Kept>* write(const QString& connectionId, Credentials credentials) override;
    [[nodiscard]] JobOf<void>* remove(const QString& connectionId) override;
    [[nodiscard]] QString whyInMemory(const QString& connectionId) const override;
    [[nodiscard]] bool isOnlyInMemory(const QString& connectionId) const override;
    void forgetMemory() override;

private:
    void keepInMemory(
        const QString& connectionId, Credentials credentials, const Error& error,
        PromisedJob<Kept>* job);

    CredentialStore& m_keychain;
    MemoryCredentialStore m_memory;
    QHash<QString, QString> m_reasons;
};

} // namespace Keycutter
