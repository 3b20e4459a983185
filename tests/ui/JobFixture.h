// SPDX-License-Identifier: MIT
#pragma once

#include "MainWindow.h"
#include "Sandbox.h"
#include "UiContext.h"
#include "credentials/MemoryCredentialStore.h"
#include "runs/RunCenter.h"
#include "services/ConnectionManager.h"
#include "services/ServiceRegistry.h"
#include "settings/ConnectionStore.h"
#include "settings/Settings.h"
#include "support/FaultProxy.h"

#include <QNetworkAccessManager>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace Keycutter {

class BrowsePage;
class DuplicateDialog;
class RunPage;

//! The whole program but for its main(): the real window over the real services, against the
//! sandbox over real sockets, through a proxy that makes requests go wrong on demand.
class JobFixture
{
public:
    explicit JobFixture(const Sandbox::Options& options = {});

    //! A connection to the sandbox with its sample credentials of @p who ("admin"), through the
    //! proxy; it is not saved anywhere.
    [[nodiscard]] Connection connection() const;
    [[nodiscard]] Credentials credentials(const QString& who = QStringLiteral("admin")) const;
    //! The text of @p field of the sample credentials of @p who.
    [[nodiscard]] QString credential(const QString& who, const QString& field) const;
    //! Adds that connection.
    void addConnection();
    //! Signs in and shows storefront's @p place ("dev:/app"); waits until it is listed.
    void browse(const QString& place);
    [[nodiscard]] Location location(const QString& place) const;
    //! Signs in as @p who to the service whose copies stay beside their sources (connection
    //! "stores") and shows the store with secrets; waits until it is listed.
    void browseStore(const QString& who = QStringLiteral("admin"));
    //! That store.
    [[nodiscard]] Location store() const;
    //! Somebody else's new secret there. Gives the status.
    int addToStore(const QString& name);

    //! Opens the duplicate dialog for what is ticked, towards @p places, and waits for its plan.
    void plan(const QStringList& places);
    //! Presses the dialog's button and confirms where it asks; gives the number of the run.
    int startRun();
    //! The run of that number once it has finished.
    [[nodiscard]] const Run& finishedRun(int number);

    //! A call to the sandbox that the program does not know of: as the admin, past any policy.
    //! Gives the status.
    int callAsAdmin(const QByteArray& method, const QString& path, const QJsonObject& body);
    //! The status of one of the sandbox's pages.
    int statusOf(const QUrl& page);
    //! A form sent to one of the sandbox's pages.
    int postForm(const QUrl& page, const QByteArray& form);

    [[nodiscard]] BrowsePage* browsePage() const;
    [[nodiscard]] DuplicateDialog* dialog() const;
    [[nodiscard]] RunPage* runPage() const;

    Sandbox::Server server;
    Test::FaultProxy proxy;

private:
    int answerOf(QNetworkReply* reply, QByteArray* body = nullptr);
    //! Of the service whose copies stay beside their sources.
    [[nodiscard]] const ServiceDescriptor& storeService() const;
    [[nodiscard]] QString storeToken(const QString& who) const;

    QTemporaryDir m_folder;
    MemoryCredentialStore m_credentials;
    QSettings m_store;
    ConnectionStore m_connectionStore;
    ServiceRegistry m_registry;
    QNetworkAccessManager m_network;

public:
    Settings settings;
    ConnectionManager connections;
    RunCenter runs;
    UiContext context;
    std::unique_ptr<MainWindow> window;
};

} // namespace Keycutter
