// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Connection.h"

#include <QList>

class QSettings;

namespace Keycutter {

//! Saved connections without credentials, in the settings file. Connections with saved == false are
//! not written.
class ConnectionStore
{
public:
    explicit ConnectionStore(QSettings& settings);

    [[nodiscard]] QList<Connection> load() const;
    void save(const QList<Connection>& connections);

    //! Which credential entries were written to the keychain (ids only), because a locked keyring
    //! answers like an empty one.
    [[nodiscard]] bool expectsCredentials(const QString& connectionId) const;
    void setExpectsCredentials(const QString& connectionId, bool expects);

private:
    QSettings& m_settings;
};

} // namespace Keycutter
