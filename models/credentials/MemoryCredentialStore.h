// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/CredentialStore.h"

#include <QStringList>

namespace Keycutter {

//! Keeps credentials until the program ends, and nowhere else.
class MemoryCredentialStore final : public CredentialStore
{
    Q_OBJECT

public:
    using CredentialStore::CredentialStore;

    [[nodiscard]] JobOf<Read>* read(const QString& connectionId) override;
    [[nodiscard]] JobOf<Kept>* write(const QString& connectionId, Credentials credentials) override;
    [[nodiscard]] JobOf<void>* remove(const QString& connectionId) override;

    [[nodiscard]] bool holds(const QString& connectionId) const;
    void clear() { m_entries.clear(); }

private:
    std::map<QString, Credentials> m_entries;
};

} // namespace Keycutter
