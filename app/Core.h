// SPDX-License-Identifier: MIT
#pragma once

#include "runs/RunCenter.h"
#include "services/ConnectionManager.h"
#include "services/ServiceRegistry.h"
#include "settings/ConnectionStore.h"
#include "settings/Settings.h"

#include <QSettings>

#include <memory>

namespace Keycutter {

class CredentialStore;
class RunHistory;
class RunJournal;
class SandboxHost;
struct NetworkSetup;

//! Everything without a window: builds the parts, owns them and hands them on by reference.
class Core
{
public:
    //! Where credentials are kept: in the system's keychain, or only for the life of the process
    //! (commands that bring their own).
    enum class Keep { InKeychain, InMemory };

    explicit Core(Keep keep);
    ~Core();
    Core(const Core&) = delete;
    Core& operator=(const Core&) = delete;

    [[nodiscard]] const ServiceRegistry& registry() const { return m_registry; }
    [[nodiscard]] Settings& settings() { return m_settings; }
    [[nodiscard]] ConnectionManager& connections() { return *m_connections; }
    [[nodiscard]] RunCenter& runs() { return *m_runs; }
    [[nodiscard]] SandboxHost& sandbox() { return *m_sandbox; }
    //! The record of runs; opened at the first call, and from then on runs are recorded.
    [[nodiscard]] RunHistory& history();

private:
    void followNetwork();

    QSettings m_file;
    ConnectionStore m_connectionStore;
    Settings m_settings;
    ServiceRegistry m_registry;
    std::shared_ptr<NetworkSetup> m_network;
    std::unique_ptr<CredentialStore> m_keychain;
    std::unique_ptr<CredentialStore> m_credentials;
    std::unique_ptr<SandboxHost> m_sandbox;
    std::unique_ptr<ConnectionManager> m_connections;
    std::unique_ptr<RunJournal> m_journal; // the runs write to it to their end
    std::unique_ptr<RunCenter> m_runs;
    std::unique_ptr<RunHistory> m_history;
};

} // namespace Keycutter
