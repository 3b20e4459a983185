// SPDX-License-Identifier: MIT
#include "UiFixture.h"

#include "Samples.h"
#include "items/RelativeTime.h"
#include "plan/Planner.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

Project sampleProject()
{
    return {
        u"p1"_s,
        u"storefront"_s,
        u"o1"_s,
        {{u"dev"_s, u"Development"_s}, {u"staging"_s, u"Staging"_s}, {u"prod"_s, u"Production"_s}},
        {}};
}

} // namespace

UiFixture::UiFixture(bool keychainWorks)
    : m_credentials(keychainWorks)
    , m_store(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , m_connectionStore(m_store)
    , settings(m_store)
    , connections(
          [this]() -> const ServiceRegistry& {
              auto made = std::make_unique<ScriptedService>(script);
              service = made.get();
              registry.add(std::move(made));
              return registry;
          }(),
          m_connectionStore, m_credentials)
    , runs(connections)
    , context{connections, runs, settings, {}}
{
    script->report.identity.name = u"Machine identity ci"_s;
    script->report.identity.organisation = u"Acme"_s;
    script->report.ability.level = DuplicateAbility::Level::Yes;
    script->report.projects = {sampleProject()};
}

void UiFixture::actAsStore()
{
    FakeSession store;
    store.actAsStore();
    ServiceDescriptor& descriptor = service->changeDescriptor();
    descriptor.capabilities = store.fakeDescriptor.capabilities;
    descriptor.attributes = store.fakeDescriptor.attributes;
    descriptor.nameRule = store.fakeDescriptor.nameRule;
    descriptor.nameHints = store.fakeDescriptor.nameHints;
    descriptor.nameTemplate = store.fakeDescriptor.nameTemplate;
    descriptor.pendingStatus = store.fakeDescriptor.pendingStatus;
    descriptor.levels
        = {{u"Account"_s, u"Accounts"_s, false, u"account"_s, u"accounts"_s},
           {u"Store"_s, u"Stores"_s, false, u"store"_s, u"stores"_s}};
    descriptor.scopes
        = {{u"workers"_s, u"Workers"_s, u"Workers can bind it."_s}, {u"ai"_s, u"AI"_s, {}}};
    script->report.projects = {{u"p1"_s, u"Acme"_s, {}, {{u"0a1b2c"_s, u"Default store"_s}}, {}}};
}

Connection UiFixture::openConnection()
{
    Connection connection;
    connection.id = u"c1"_s;
    connection.serviceId = service->descriptor().id;
    connection.name = u"Acme (EU)"_s;
    connection.color = u"#3b82f6"_s;
    connection.site = QUrl(u"https://eu.fake.example"_s);
    connection.method = u"identity"_s;
    connection.fields = {{u"clientId"_s, u"id-1"_s}};
    Credentials credentials;
    credentials.emplace(u"clientSecret"_s, SecretText(QByteArray("stored")));
    bool saved = false;
    connections.save(connection, std::move(credentials))
        ->onFinished(&connections, [&saved](const Result<void>&) { saved = true; });
    if (!QTest::qWaitFor([&saved] { return saved; }))
        qFatal("the connection was not saved");
    connections.open(connection.id);
    const auto isOpen = [&] { return connections.state(connection.id) == ConnectionState::Open; };
    if (!QTest::qWaitFor(isOpen))
        qFatal("the connection did not open");
    return connection;
}

FakeSession& UiFixture::session(const QString& connectionId)
{
    auto* session = qobject_cast<FakeSession*>(connections.session(connectionId));
    if (session == nullptr)
        qFatal("the connection has no session");
    return *session;
}

int UiFixture::startHangingRun()
{
    FakeSession& live = session(u"c1"_s);
    live.onDuplicate = [](const DuplicateCall&, int) {
        Fault fault;
        fault.kind = Fault::Kind::Hang;
        return fault;
    };
    PlanInput input;
    input.from = Samples::place(u"dev"_s);
    input.secrets = Samples::secrets({u"A"_s});
    live.vault.put(input.from, input.secrets.first());
    live.vault.addFolder(Samples::place(u"staging"_s));
    input.destinations = {Samples::listed(Samples::place(u"staging"_s))};
    input.options.attributes = Samples::allOn();
    const int number = runs.start(u"c1"_s, makePlan(input));
    if (!QTest::qWaitFor([&live] { return live.isHanging(); }))
        qFatal("the run did not send its call");
    return number;
}

void addReportRows()
{
    QTest::addColumn<SignInReport>("report");
    QTest::addColumn<bool>("usable");
    QTest::addColumn<QString>("says");
    using Level = DuplicateAbility::Level;
    const Project able{u"p1"_s, u"storefront"_s, u"o1"_s, {}, {}};
    const Project old{u"p2"_s, u"legacy"_s, u"o1"_s, {}, u"Its version is too old."_s};
    SignInReport fine;
    fine.identity.name = u"Machine identity"_s;
    fine.ability.level = Level::Yes;
    fine.projects = {able, old};
    const auto add = [&fine](const char* name, bool usable, const QString& says, auto change) {
        SignInReport report = fine;
        change(report);
        QTest::newRow(name) << report << usable << says;
    };
    add("able", true, u"It can duplicate secrets."_s, [](SignInReport&) {});
    add("able server", true, u"Whether you may, it does not say."_s, [](SignInReport& report) {
        report.ability.reason = u"Whether you may, it does not say."_s;
    });
    add("able in some", true, u"But not in legacy: Its version is too old."_s,
        [](SignInReport&) {});
    add("able in none", false, u"But not in legacy"_s,
        [&](SignInReport& report) { report.projects = {old}; });
    add("old server", false, u"This server is too old."_s, [](SignInReport& report) {
        report.ability = {Level::No, u"This server is too old."_s};
    });
    add("not known", false, u"could not be found out"_s,
        [](SignInReport& report) { report.ability = {}; });
    add("no projects", false, u"It can reach no project."_s,
        [](SignInReport& report) { report.projects.clear(); });
    add("organisation by its id", true, u"as Machine identity, organisation o1."_s,
        [](SignInReport& report) { report.identity.organisationId = u"o1"_s; });
    const QDateTime end(QDate(2031, 5, 4), QTime(3, 2), Qt::UTC);
    add("expires", true, u"The token is valid until "_s + exactTime(end),
        [end](SignInReport& report) { report.identity.expires = end; });
}

JobOf<CredentialStore::Read>* FakeKeychain::read(const QString& connectionId)
{
    auto* job = new PromisedJob<Read>(this);
    const auto found = m_entries.find(connectionId);
    if (error)
        job->settle(failure(*error));
    else if (found == m_entries.cend())
        job->settle(failure(Error::of(ErrorKind::NotFound, u"Reading the credential"_s)));
    else
        job->settle(std::make_shared<Credentials>(cloneCredentials(found->second)));
    return job;
}

JobOf<Kept>* FakeKeychain::write(const QString& connectionId, Credentials credentials)
{
    auto* job = new PromisedJob<Kept>(this);
    if (writeError) {
        job->settle(failure(*writeError));
        return job;
    }
    m_entries[connectionId] = std::move(credentials);
    job->settle(m_works ? Kept::InKeychain : Kept::InMemory);
    return job;
}

JobOf<void>* FakeKeychain::remove(const QString& connectionId)
{
    auto* job = new PromisedJob<void>(this);
    m_entries.erase(connectionId);
    job->settle({});
    return job;
}

bool FakeKeychain::isOnlyInMemory(const QString& connectionId) const
{
    return !m_works && m_entries.contains(connectionId);
}

void FakeKeychain::forgetMemory()
{
    if (!m_works)
        m_entries.clear();
}

QStringList namelessControls(const QWidget& root)
{
    QStringList nameless;
    const QList<QWidget*> widgets = root.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (!widget->isVisibleTo(&root) || (widget->focusPolicy() & Qt::TabFocus) == 0
            || widget->focusProxy() != nullptr)
            continue;
        QAccessibleInterface* control = QAccessible::queryAccessibleInterface(widget);
        const bool named = control != nullptr && !control->text(QAccessible::Name).isEmpty();
        // A line edit within a combo box is read with the name of the box.
        const auto* holder = widget->parentWidget();
        if (!named && !holder->inherits("QComboBox"))
            nameless.append(
                QString::fromLatin1(widget->metaObject()->className()) + u' '
                + widget->objectName());
    }
    return nameless;
}

QStringList doubleShortcuts(const QWidget& root)
{
    QStringList seen;
    QStringList doubles;
    const auto take = [&](const QString& text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            return;
        if (seen.contains(key))
            doubles.append(key);
        seen.append(key);
    };
    const QList<QAbstractButton*> buttons = root.findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons) {
        if (button->isVisibleTo(&root))
            take(button->text());
    }
    const QList<QLabel*> labels = root.findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->isVisibleTo(&root) && label->buddy() != nullptr)
            take(label->text());
    }
    return doubles;
}

} // namespace Keycutter
