// SPDX-License-Identifier: MIT
#pragma once

#include "ScriptedService.h"
#include "UiContext.h"
#include "credentials/CredentialStore.h"
#include "runs/RunCenter.h"
#include "services/ConnectionManager.h"
#include "services/ServiceRegistry.h"
#include "settings/ConnectionStore.h"
#include "settings/Settings.h"

#include <QSettings>
#include <QTemporaryDir>

#include <map>
#include <memory>

class QDialog;

namespace Keycutter {

//! A keychain of our own. One that does not work leaves credentials in memory.
class FakeKeychain final : public CredentialStore
{
    Q_OBJECT

public:
    explicit FakeKeychain(bool works)
        : m_works(works)
    {
    }

    [[nodiscard]] JobOf<Read>* read(const QString& connectionId) override;
    [[nodiscard]] JobOf<Kept>* write(const QString& connectionId, Credentials credentials) override;
    [[nodiscard]] JobOf<void>* remove(const QString& connectionId) override;
    [[nodiscard]] bool isOnlyInMemory(const QString& connectionId) const override;
    void forgetMemory() override;

    //! What reading answers with.
    std::optional<Error> error;
    //! What writing answers with.
    std::optional<Error> writeError;

private:
    bool m_works;
    std::map<QString, Credentials> m_entries;
};

//! Everything below the window, over a ScriptedService and in memory.
class UiFixture
{
public:
    explicit UiFixture(bool keychainWorks = true);

    //! From now on the service is one whose copies stay in their location under names of their own,
    //! with scopes, comments, a status and a quota. Its account “p1” has one store, “0a1b2c”.
    void actAsStore();
    //! A connection that is saved and signed in. Its project “p1” has dev, staging and prod.
    [[nodiscard]] Connection openConnection();
    [[nodiscard]] FakeKeychain& keychain() { return m_credentials; }
    //! The session of that connection.
    [[nodiscard]] FakeSession& session(const QString& connectionId);
    //! A run over “c1” whose call is not answered until FakeSession::release(). Gives its number.
    int startHangingRun();

    std::shared_ptr<ServiceScript> script = std::make_shared<ServiceScript>();
    //! Changes made to it count for dialogs that are made afterwards.
    ScriptedService* service = nullptr;
    ServiceRegistry registry;

private:
    QTemporaryDir m_folder;
    FakeKeychain m_credentials;
    QSettings m_store;
    ConnectionStore m_connectionStore;

public:
    Settings settings;
    ConnectionManager connections;
    RunCenter runs;
    UiContext context;
};

//! Rows of what signing in may find: “report”, “usable” and “says”, a part of what is to be told.
void addReportRows();

//! Names of visible controls below @p root that take the focus and have no accessible name.
[[nodiscard]] QStringList namelessControls(const QWidget& root);
//! Alt shortcuts that more than one visible control below @p root has.
[[nodiscard]] QStringList doubleShortcuts(const QWidget& root);

} // namespace Keycutter
