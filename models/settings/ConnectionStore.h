// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Connection.h"
#include "domain/Result.h"

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
    //! An error where the settings file cannot be written.
    Result<void> save(const QList<Connection>& connections);

    //! Which fields of its credentials were written to the keychain (ids only, never what is in
    //! them); settings remember it, because a locked keyring answers like an empty one.
    [[nodiscard]] QStringList credentialFields(const QString& connectionId) const;
    //! An empty list: none are expected any more.
    void setCredentialFields(const QString& connectionId, const QStringList& fields);
    //! Fields that nothing needs any more and that may still be in the keychain.
    [[nodiscard]] QStringList leftoverFields(const QString& connectionId) const;
    void setLeftoverFields(const QString& connectionId, const QStringList& fields);

private:
    [[nodiscard]] QStringList fieldsAt(const QString& key) const;
    void setFieldsAt(const QString& key, const QStringList& fields);

    QSettings& m_settings;
};

} // namespace Keycutter
