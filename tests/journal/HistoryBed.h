// SPDX-License-Identifier: MIT
#pragma once

#include "FakeService.h"
#include "FakeVault.h"
#include "JournalFolder.h"
#include "credentials/MemoryCredentialStore.h"
#include "plan/Plan.h"
#include "runs/RunCenter.h"
#include "runs/journal/RunHistory.h"
#include "services/ConnectionManager.h"
#include "services/ServiceRegistry.h"
#include "settings/ConnectionStore.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace Keycutter {

//! Runs that are recorded and, when they were interrupted, taken up, over a service without a
//! network. Its dev:/app holds KEY_0000 to KEY_0059.
class HistoryBed
{
protected:
    //! Everything anew; before each test.
    void setUp();
    void tearDown();
    //! As a program does that starts.
    void start();
    void
    addConnection(const QString& id, const QString& site = QStringLiteral("https://example.test"));
    //! KEY_0000 ... from dev:/app to staging:/app, which holds the first @p held of them.
    [[nodiscard]] Plan plan(int keys, int held = 0) const;
    //! A run as its program left it when it died with those calls on their way.
    void writeInterrupted(const Plan& plan, const std::vector<RunIntent>& open);
    //! The call has its effect on the service.
    void carryOut(const Plan& plan, const RunIntent& intent);
    [[nodiscard]] static RunIntent intent(int number, bool overwrite, int first, int last);
    void resume(Runner::AfterCheck after);
    //! Copies @p keys to staging over an open connection; the run's number is 1.
    void copy(int keys);
    //! Of that run, without keeping it.
    [[nodiscard]] Run check(const Run& run);
    [[nodiscard]] const RunCell& cell(int at) const { return m_run.cells[size_t(at)]; }
    [[nodiscard]] FakeSession& session() const { return *m_service->latest; }
    [[nodiscard]] static Location staging();

    const QString connectionId = QStringLiteral("c");
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<JournalFolder> m_folder;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<ConnectionStore> m_store;
    std::unique_ptr<MemoryCredentialStore> m_credentials;
    std::unique_ptr<ServiceRegistry> m_registry;
    std::unique_ptr<ConnectionManager> m_manager;
    std::unique_ptr<RunCenter> m_runs;
    std::unique_ptr<RunHistory> m_history;
    FakeService* m_service = nullptr;
    FakeVault m_vault;
    Run m_run; //!< as it ended
};

} // namespace Keycutter
