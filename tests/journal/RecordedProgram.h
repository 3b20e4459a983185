// SPDX-License-Identifier: MIT
#pragma once

#include "FakeService.h"
#include "JournalFolder.h"
#include "credentials/MemoryCredentialStore.h"
#include "runs/RunCenter.h"
#include "runs/journal/RunHistory.h"
#include "services/ConnectionManager.h"
#include "settings/ConnectionStore.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTest>

namespace Keycutter {

//! What a program has that records its runs, over a service without a network. Started, ended and
//! started again over the same record.
class RecordedProgram
{
public:
    RecordedProgram()
        : m_file(m_dir.filePath(QStringLiteral("a.ini")), QSettings::IniFormat)
        , m_store(m_file)
    {
        auto made = std::make_unique<FakeService>();
        service = made.get();
        service->furnish = [this](FakeSession& session) { session.vault = vault; };
        m_registry.add(std::move(made));
    }
    ~RecordedProgram() { end(); }
    RecordedProgram(const RecordedProgram&) = delete;
    RecordedProgram& operator=(const RecordedProgram&) = delete;

    void start()
    {
        end();
        folder.open();
        connections = std::make_unique<ConnectionManager>(m_registry, m_store, m_credentials);
        runs = std::make_unique<RunCenter>(*connections);
        history = std::make_unique<RunHistory>(folder.journal(), *runs, *connections);
        if (!QTest::qWaitFor([this] { return history->isReady(); }))
            qFatal("the history is not ready");
    }
    void end()
    {
        history.reset();
        runs.reset();
        connections.reset();
    }
    //! A connection to the service, not signed in.
    void
    addConnection(const QString& id, const QUrl& site = QUrl(QStringLiteral("https://example.org")))
    {
        Connection connection;
        connection.id = id;
        connection.serviceId = QStringLiteral("fake");
        connection.name = QStringLiteral("Acme");
        connection.method = QStringLiteral("token");
        connection.site = site;
        QSignalSpy done(connections->save(connection, {}), &Job::finished);
        if (!done.wait())
            qFatal("the connection was not saved");
    }
    void signIn(const QString& id)
    {
        connections->open(id);
        if (!QTest::qWaitFor([&] { return connections->state(id) == ConnectionState::Open; }))
            qFatal("the connection did not open");
    }
    [[nodiscard]] FakeSession& session() const { return *service->latest; }

    //! What each new session begins with.
    FakeVault vault;
    FakeService* service = nullptr;
    JournalFolder folder;
    std::unique_ptr<ConnectionManager> connections;
    std::unique_ptr<RunCenter> runs;
    std::unique_ptr<RunHistory> history;

private:
    QTemporaryDir m_dir;
    QSettings m_file;
    ConnectionStore m_store;
    MemoryCredentialStore m_credentials;
    ServiceRegistry m_registry;
};

} // namespace Keycutter
