// SPDX-License-Identifier: MIT
#pragma once

#include "services/ConnectionManager.h"
#include "settings/ConnectionStore.h"
#include "support/FaultyKeychain.h"
#include "support/StubService.h"

#include <QSettings>
#include <QTemporaryDir>

namespace Keycutter::Test {

inline Credentials token(const char* text)
{
    Credentials made;
    made.emplace(QStringLiteral("token"), SecretText(QByteArray(text)));
    return made;
}

inline QByteArray tokenOf(const StubSession& session)
{
    const auto found = session.credentials.find(QStringLiteral("token"));
    return found == session.credentials.end() ? QByteArray() : found->second.reveal();
}

inline Connection sample(const QString& id = QStringLiteral("c"))
{
    Connection connection;
    connection.id = id;
    connection.serviceId = QStringLiteral("stub");
    connection.name = QStringLiteral("Acme");
    connection.site = QUrl(QStringLiteral("https://example.test"));
    connection.method = QStringLiteral("token");
    connection.color = QStringLiteral("#112233");
    return connection;
}

inline Project storefront()
{
    Project project;
    project.id = QStringLiteral("p1");
    project.name = QStringLiteral("storefront");
    project.environments
        = {{QStringLiteral("dev"), QStringLiteral("dev")},
           {QStringLiteral("0a1b"), QStringLiteral("Default store")}};
    return project;
}

inline Error unauthorised()
{
    return Error::of(ErrorKind::Unauthorised, {}, QStringLiteral("Token expired"));
}

//! A ConnectionManager with a service, a keychain and settings of the test's own, new for each test
//! function of the class that derives from it.
class ConnectionBed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

protected:
    bool open(const QString& id = QStringLiteral("c"));
    void saveSample();
    StubSession* liveSession() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ConnectionStore> m_store;
    std::unique_ptr<FaultyKeychain> m_keychain;
    std::unique_ptr<ServiceRegistry> m_registry;
    StubService* m_service = nullptr;
    std::unique_ptr<ConnectionManager> m_manager;
    const QString c = QStringLiteral("c");
};

} // namespace Keycutter::Test
