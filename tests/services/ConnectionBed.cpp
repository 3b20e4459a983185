// SPDX-License-Identifier: MIT
#include "ConnectionBed.h"

#include "support/Await.h"

#include <QTest>

namespace Keycutter::Test {

void ConnectionBed::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(
        m_dir->filePath(QStringLiteral("keycutter.ini")), QSettings::IniFormat);
    m_store = std::make_unique<ConnectionStore>(*m_settings);
    m_keychain = std::make_unique<FaultyKeychain>();
    m_registry = std::make_unique<ServiceRegistry>();
    auto service = std::make_unique<StubService>();
    m_service = service.get();
    m_service->report.projects = {storefront()};
    m_service->report.identity.name = QStringLiteral("ci-deploy");
    m_registry->add(std::move(service));
    m_manager = std::make_unique<ConnectionManager>(*m_registry, *m_store, *m_keychain);
}

void ConnectionBed::cleanup()
{
    m_manager.reset();
    m_settings.reset();
}

bool ConnectionBed::open(const QString& id)
{
    m_manager->open(id);
    return QTest::qWaitFor([&] { return m_manager->state(id) != ConnectionState::Opening; });
}

void ConnectionBed::saveSample()
{
    QVERIFY(Test::await(m_manager->save(sample(), token("t1"))));
}

StubSession* ConnectionBed::liveSession() const
{
    return qobject_cast<StubSession*>(m_manager->session(c));
}

} // namespace Keycutter::Test
