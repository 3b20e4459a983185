// SPDX-License-Identifier: MIT
#include "Core.h"

#include "SandboxHost.h"
#include "credentials/FallbackCredentialStore.h"
#include "credentials/KeychainCredentialStore.h"
#include "credentials/MemoryCredentialStore.h"

#include <QCoreApplication>

namespace Keycutter {

Core::Core(Keep keep)
    : m_file(
        QSettings::IniFormat, QSettings::UserScope, QCoreApplication::organizationName(),
        QCoreApplication::applicationName())
    , m_connectionStore(m_file)
    , m_settings(m_file)
{
    registerServices(m_registry);
    if (keep == Keep::InKeychain) {
        m_keychain = std::make_unique<KeychainCredentialStore>(m_connectionStore);
        m_credentials = std::make_unique<FallbackCredentialStore>(*m_keychain);
    } else {
        m_credentials = std::make_unique<MemoryCredentialStore>();
    }
    m_sandbox = std::make_unique<SandboxHost>();
    m_connections
        = std::make_unique<ConnectionManager>(m_registry, m_connectionStore, *m_credentials);
    m_runs = std::make_unique<RunCenter>(*m_connections);
}

Core::~Core() = default;

} // namespace Keycutter
