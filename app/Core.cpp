// SPDX-License-Identifier: MIT
#include "Core.h"

#include "SandboxHost.h"
#include "credentials/FallbackCredentialStore.h"
#include "credentials/KeychainCredentialStore.h"
#include "credentials/MemoryCredentialStore.h"
#include "http/NetworkSetup.h"
#include "runs/journal/RunHistory.h"
#include "runs/journal/RunJournal.h"
#include "settings/StateFolder.h"

#include <QCoreApplication>

namespace Keycutter {

Core::Core(Keep keep)
    : m_file(
        QSettings::IniFormat, QSettings::UserScope, QCoreApplication::organizationName(),
        QCoreApplication::applicationName())
    , m_connectionStore(m_file)
    , m_settings(m_file)
    , m_network(std::make_shared<NetworkSetup>())
{
    followNetwork();
    registerServices(m_registry, m_network);
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

void Core::followNetwork()
{
    const auto take = [this] {
        m_network->proxy = m_settings.proxy();
        m_network->caFile = m_settings.caFile();
    };
    QObject::connect(&m_settings, &Settings::networkChanged, &m_settings, take);
    take();
}

RunHistory& Core::history()
{
    if (!m_history) {
        m_journal = std::make_unique<RunJournal>(stateFolder(), m_settings.historyLimit());
        QObject::connect(&m_settings, &Settings::historyLimitChanged, m_journal.get(), [this] {
            m_journal->setKeep(m_settings.historyLimit());
        });
        m_history = std::make_unique<RunHistory>(*m_journal, *m_runs, *m_connections);
    }
    return *m_history;
}

} // namespace Keycutter
