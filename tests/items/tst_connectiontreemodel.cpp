// SPDX-License-Identifier: MIT
#include "credentials/MemoryCredentialStore.h"
#include "items/ConnectionTreeModel.h"
#include "services/ConnectionManager.h"
#include "settings/ConnectionStore.h"
#include "settings/Settings.h"
#include "support/Await.h"
#include "support/StubService.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Keycutter;
using Kind = ConnectionTreeModel::Kind;

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

Project project(const char* name, const QStringList& environments)
{
    Project made;
    made.id = text("id-") + text(name);
    made.name = text(name);
    for (const QString& slug : environments)
        made.environments.append({slug, slug});
    return made;
}

Connection connection(const char* id)
{
    Connection made;
    made.id = text(id);
    made.name = text(id).toUpper();
    made.serviceId = text("stub");
    made.site = QUrl(text("https://example.test"));
    made.method = text("token");
    made.color = text("#abcdef");
    return made;
}

Credentials token()
{
    Credentials made;
    made.emplace(text("token"), SecretText(QByteArray("t")));
    return made;
}

//! "A(storefront(dev,prod))": the titles of the whole tree.
QString outline(const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString below = outline(model, index);
        rows.append(index.data().toString() + (below.isEmpty() ? below : u'(' + below + u')'));
    }
    return rows.join(u',');
}

} // namespace

//! The sidebar while connections come, open, change, fail and go, watched by the tester.
class ConnectionTreeModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void addedAndOpened();
    void failedSaysWhy();
    void expiredKeepsProjects();
    void noProjects();
    void reloadKeepsRows();
    void sameReloadChangesNothing();
    void removed();
    void roles();
    void production();
    void productionByName();
    void oldServer();
    void indexes();
    void changesWhileRowsChange();

private:
    void add(const char* id);
    void open(const char* id);
    QModelIndex row(const QString& title, const QModelIndex& parent) const;
    void setProjects(const QList<Project>& projects);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ConnectionStore> m_store;
    std::unique_ptr<MemoryCredentialStore> m_credentials;
    std::unique_ptr<ServiceRegistry> m_registry;
    Test::StubService* m_service = nullptr;
    std::unique_ptr<ConnectionManager> m_manager;
    std::unique_ptr<ConnectionTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void ConnectionTreeModelTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_file
        = std::make_unique<QSettings>(m_dir->filePath(text("keycutter.ini")), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_file);
    m_store = std::make_unique<ConnectionStore>(*m_file);
    m_credentials = std::make_unique<MemoryCredentialStore>();
    m_registry = std::make_unique<ServiceRegistry>();
    auto service = std::make_unique<Test::StubService>();
    m_service = service.get();
    const_cast<ServiceDescriptor&>(service->descriptor()).capabilities.hasFolders = true;
    m_service->report.projects
        = {project("storefront", {text("dev"), text("prod")}), project("platform", {text("dev")})};
    m_registry->add(std::move(service));
    m_manager = std::make_unique<ConnectionManager>(*m_registry, *m_store, *m_credentials);
    m_model = std::make_unique<ConnectionTreeModel>(*m_manager, *m_settings);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void ConnectionTreeModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_manager.reset();
}

void ConnectionTreeModelTest::add(const char* id)
{
    QVERIFY(Test::await(m_manager->save(connection(id), token())));
}

void ConnectionTreeModelTest::open(const char* id)
{
    m_manager->open(text(id));
    QTRY_VERIFY(m_manager->state(text(id)) != ConnectionState::Opening);
}

QModelIndex ConnectionTreeModelTest::row(const QString& title, const QModelIndex& parent) const
{
    for (int i = 0; i < m_model->rowCount(parent); ++i) {
        if (m_model->index(i, 0, parent).data().toString() == title)
            return m_model->index(i, 0, parent);
    }
    return {};
}

void ConnectionTreeModelTest::setProjects(const QList<Project>& projects)
{
    m_service->report.projects = projects;
    QSignalSpy changed(m_manager.get(), &ConnectionManager::projectsChanged);
    m_manager->reload(text("a"));
    QTRY_COMPARE(changed.count(), 1);
}

void ConnectionTreeModelTest::addedAndOpened()
{
    QCOMPARE(outline(*m_model), QString());
    add("a");
    add("b");
    QCOMPARE(outline(*m_model), text("A(Not signed in),B(Not signed in)"));
    m_manager->open(text("b"));
    QCOMPARE(outline(*m_model), text("A(Not signed in),B(Signing in…)"));
    open("b");
    QCOMPARE(outline(*m_model), text("A(Not signed in),B(storefront(dev,prod),platform(dev))"));
    m_manager->close(text("b"));
    QCOMPARE(outline(*m_model), text("A(Not signed in),B(Not signed in)"));
}

void ConnectionTreeModelTest::failedSaysWhy()
{
    add("a");
    m_service->signIn = [](const Credentials&) {
        return Result<SignInReport>(
            failure(Error::of(ErrorKind::Offline, {}, text("Connection refused"))));
    };
    open("a");
    QCOMPARE(outline(*m_model), text("A(Not reachable)"));
    const QModelIndex state = m_model->index(0, 0, m_model->index(0, 0));
    QVERIFY(state.data(Qt::ToolTipRole).toString().contains(text("Connection refused")));
    QCOMPARE(state.data(ConnectionTreeModel::StateRole).toInt(), int(ConnectionState::Failed));
}

void ConnectionTreeModelTest::expiredKeepsProjects()
{
    add("a");
    open("a");
    const QPersistentModelIndex prod(
        row(text("prod"), row(text("storefront"), m_model->index(0, 0))));
    Q_EMIT m_service->sessions.last()->signInRequired(Error::of(ErrorKind::Unauthorised, {}));
    QCOMPARE(outline(*m_model), text("A(Sign in again,storefront(dev,prod),platform(dev))"));
    QVERIFY(prod.isValid());
    Q_EMIT m_service->sessions.last()->signInRestored();
    QCOMPARE(outline(*m_model), text("A(storefront(dev,prod),platform(dev))"));
    QCOMPARE(prod.data().toString(), text("prod"));
}

void ConnectionTreeModelTest::noProjects()
{
    m_service->report.projects.clear();
    add("a");
    open("a");
    QCOMPARE(outline(*m_model), text("A(No project to show)"));
}

void ConnectionTreeModelTest::reloadKeepsRows()
{
    add("a");
    open("a");
    const QPersistentModelIndex platform(row(text("platform"), m_model->index(0, 0)));
    const QPersistentModelIndex dev(m_model->index(0, 0, platform));
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    // Moved up, one environment more, one project less, one new.
    Project moved = project("platform", {text("qa"), text("dev")});
    setProjects({moved, project("new", {text("dev")})});
    QCOMPARE(outline(*m_model), text("A(platform(qa,dev),new(dev))"));
    QCOMPARE(platform.row(), 0);
    QCOMPARE(dev.row(), 1);
    moved.name = text("renamed");
    moved.environments.clear();
    setProjects({moved});
    QCOMPARE(outline(*m_model), text("A(renamed(No environment here))"));
    QVERIFY(platform.isValid());
    QVERIFY(!dev.isValid());
    QCOMPARE(resets.count(), 0);
}

void ConnectionTreeModelTest::sameReloadChangesNothing()
{
    add("a");
    open("a");
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removedRows(m_model.get(), &QAbstractItemModel::rowsRemoved);
    setProjects(m_service->report.projects);
    QCOMPARE(changes.count() + inserted.count() + removedRows.count(), 0);
}

void ConnectionTreeModelTest::removed()
{
    add("a");
    add("b");
    open("a");
    QVERIFY(Test::await(m_manager->remove(text("a"))));
    QCOMPARE(outline(*m_model), text("B(Not signed in)"));
    Connection renamed = connection("b");
    renamed.name = text("größer");
    QVERIFY(Test::await(m_manager->save(renamed, {})));
    QCOMPARE(outline(*m_model), text("größer(Not signed in)"));
}

void ConnectionTreeModelTest::roles()
{
    add("a");
    open("a");
    const QModelIndex a = m_model->index(0, 0);
    const QModelIndex storefront = row(text("storefront"), a);
    const QModelIndex prod = row(text("prod"), storefront);
    QCOMPARE(a.data(ConnectionTreeModel::KindRole).toInt(), int(Kind::Connection));
    QCOMPARE(storefront.data(ConnectionTreeModel::KindRole).toInt(), int(Kind::Project));
    QCOMPARE(prod.data(ConnectionTreeModel::KindRole).toInt(), int(Kind::Environment));
    QCOMPARE(a.data(ConnectionTreeModel::ColorRole).toString(), text("#abcdef"));
    QCOMPARE(a.data(ConnectionTreeModel::IconRole).toString(), text("connection"));
    QCOMPARE(a.data(ConnectionTreeModel::StateRole).toInt(), int(ConnectionState::Open));
    QVERIFY(!a.data(ConnectionTreeModel::LocationRole).isValid());
    const Location expected{text("id-storefront"), text("prod"), text("/")};
    QVERIFY(prod.data(ConnectionTreeModel::LocationRole).value<Location>() == expected);
    QCOMPARE(prod.data(ConnectionTreeModel::ConnectionIdRole).toString(), text("a"));
    QCOMPARE(prod.data(Qt::AccessibleTextRole).toString(), text("Environment prod, production"));
    QVERIFY(!m_model->hasChildren(prod));
}

void ConnectionTreeModelTest::production()
{
    add("a");
    open("a");
    const QModelIndex storefront = row(text("storefront"), m_model->index(0, 0));
    const QModelIndex dev = row(text("dev"), storefront);
    QVERIFY(row(text("prod"), storefront).data(ConnectionTreeModel::ProductionRole).toBool());
    QVERIFY(!dev.data(ConnectionTreeModel::ProductionRole).toBool());
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    m_settings->setProduction(
        text("a"), dev.data(ConnectionTreeModel::LocationRole).value<Location>(), text("dev"),
        true);
    QCOMPARE(changes.count(), 1);
    QVERIFY(dev.data(ConnectionTreeModel::ProductionRole).toBool());
}

void ConnectionTreeModelTest::productionByName()
{
    // The stub's environments are called by their names, as stores are.
    Project account = project("account", {});
    account.environments = {{text("0a1b"), text("prod")}, {text("prod"), text("tests")}};
    m_service->report.projects = {account};
    add("a");
    open("a");
    const QModelIndex index = row(text("account"), m_model->index(0, 0));
    QVERIFY(row(text("prod"), index).data(ConnectionTreeModel::ProductionRole).toBool());
    QVERIFY(!row(text("tests"), index).data(ConnectionTreeModel::ProductionRole).toBool());
}

void ConnectionTreeModelTest::oldServer()
{
    m_service->report.ability = {DuplicateAbility::Level::No, text("Too old")};
    add("a");
    open("a");
    const QModelIndex storefront = row(text("storefront"), m_model->index(0, 0));
    QCOMPARE(storefront.data(ConnectionTreeModel::DisabledReasonRole).toString(), text("Too old"));
    QCOMPARE(
        row(text("dev"), storefront).data(ConnectionTreeModel::DisabledReasonRole).toString(),
        text("Too old"));
}

void ConnectionTreeModelTest::indexes()
{
    add("a");
    add("b");
    open("b");
    QCOMPARE(m_model->indexOfConnection(text("b")).row(), 1);
    QVERIFY(!m_model->indexOfConnection(text("none")).isValid());
    const Location prod{text("id-storefront"), text("prod"), text("/deep/path")};
    QCOMPARE(m_model->indexOf(text("b"), prod).data().toString(), text("prod"));
    QVERIFY(!m_model->indexOf(text("a"), prod).isValid());
    QVERIFY(!m_model->indexOf(text("b"), {text("id-storefront"), text("qa"), {}}).isValid());
}

void ConnectionTreeModelTest::changesWhileRowsChange()
{
    // A view that opens whatever appears and closes the other when rows go.
    connect(m_model.get(), &QAbstractItemModel::rowsInserted, this, [this] {
        m_manager->open(text("a"));
    });
    connect(m_model.get(), &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] {
        m_manager->close(text("b"));
    });
    add("a");
    add("b");
    open("b");
    m_manager->close(text("a"));
    QTRY_COMPARE(m_manager->state(text("a")), ConnectionState::Open);
    QCOMPARE(outline(*m_model), text("A(storefront(dev,prod),platform(dev)),B(Not signed in)"));
}

QTEST_GUILESS_MAIN(ConnectionTreeModelTest)
#include "tst_connectiontreemodel.moc"
