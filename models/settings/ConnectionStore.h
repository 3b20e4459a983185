// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Connection.h"

#include <QList>
#include <QStringList>

class QSettings;

namespace Keycutter {

//! Saved connections without credentials, in the settings file. Connections with saved == false are
//! not written. Entries that cannot be read (broken or edited by hand) are skipped with a logged
//! warning and left as they are in the file.
class ConnectionStore
{
public:
    explicit ConnectionStore(QSettings& settings);

    [[nodiscard]] QList<Connection> load() const;
    void save(const QList<Connection>& connections);

    //! Whether credentials of that connection were written to the keychain; settings remember it,
    //! because a locked keyring answers like an empty one.
    [[nodiscard]] bool expectsCredentials(const QString& connectionId) const;
    //! Which of its fields were written (ids only, never what is in them).
    [[nodiscard]] QStringList credentialFields(const QString& connectionId) const;
    //! An empty list: none are expected any more.
    void setCredentialFields(const QString& connectionId, const QStringList& fields);

private:
    QSettings& m_settings;
};

} // namespace Keycutter
