// SPDX-License-Identifier: MIT
#include "JobFixture.h"

#include "WidgetSteps.h"
#include "dialogs/ConfirmRunDialog.h"
#include "dialogs/DestinationRow.h"
#include "dialogs/DuplicateDialog.h"
#include "dialogs/PathBox.h"
#include "items/SecretTableModel.h"
#include "pages/BrowsePage.h"
#include "pages/RunPage.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

//! Waits until @p done, and ends the test run when that never comes: nothing after it makes sense.
void waitFor(const std::function<bool()>& done, const char* what)
{
    constexpr int longest = 20000;
    if (!QTest::qWaitFor(done, longest))
        qFatal("waited in vain for %s", what);
}

} // namespace

JobFixture::JobFixture(const Sandbox::Options& options)
    : server(options)
    , proxy([this] {
        QString problem;
        if (!server.start(&problem))
            qFatal("%s", qPrintable(problem));
        return static_cast<quint16>(server.port());
    }())
    , m_store(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , m_connectionStore(m_store)
    , settings(m_store)
    , connections(
          [this]() -> const ServiceRegistry& {
              registerServices(m_registry);
              return m_registry;
          }(),
          m_connectionStore, m_credentials)
    , runs(connections)
    , context{connections, runs, settings, [this]() -> Result<QString> {
                  addConnection();
                  return connection().id;
              }}
{
    if (!proxy.start())
        qFatal("the proxy does not start");
    window = std::make_unique<MainWindow>(context);
    window->show();
    if (!QTest::qWaitForWindowActive(window.get()))
        qFatal("no window");
}

QString JobFixture::credential(const QString& who, const QString& field) const
{
    return server.describe()
        .value(u"infisical")
        .toObject()
        .value(u"credentials")
        .toObject()
        .value(who)
        .toObject()
        .value(field)
        .toString();
}

Connection JobFixture::connection() const
{
    const ServiceDescriptor& service = m_registry.all().constFirst()->descriptor();
    Connection made;
    made.id = u"sandbox"_s;
    made.serviceId = service.id;
    made.name = u"Sandbox"_s;
    made.color = u"#2f9e44"_s;
    made.site = proxy.url();
    made.method = service.methods.constFirst().id;
    made.fields = {{u"clientId"_s, credential(u"admin"_s, u"clientId"_s)}};
    made.saved = false;
    return made;
}

Credentials JobFixture::credentials(const QString& who) const
{
    Credentials made;
    made.emplace(u"clientSecret"_s, SecretText(credential(who, u"clientSecret"_s)));
    return made;
}

void JobFixture::addConnection()
{
    [[maybe_unused]] auto* saving = connections.save(connection(), credentials());
}

Location JobFixture::location(const QString& place) const
{
    for (const Project& project : connections.projects(connection().id)) {
        if (project.name == u"storefront")
            return {project.id, place.section(u':', 0, 0), place.section(u':', 1)};
    }
    return {};
}

void JobFixture::browse(const QString& place)
{
    const QString id = connection().id;
    if (connections.connection(id).id.isEmpty())
        addConnection();
    waitFor([&] { return !connections.connection(id).id.isEmpty(); }, "the connection");
    connections.open(id);
    waitFor([&] { return connections.state(id) == ConnectionState::Open; }, "the sign-in");
    window->showLocation(id, location(place));
    waitFor([&] { return browsePage()->model()->totalCount() > 0; }, "the secrets");
}

const ServiceDescriptor& JobFixture::storeService() const
{
    for (const Service* service : m_registry.all()) {
        if (service->descriptor().capabilities.sameLocationOnly)
            return service->descriptor();
    }
    qFatal("no service has stores");
}

QString JobFixture::storeToken(const QString& who) const
{
    return server.describe()
        .value(storeService().id)
        .toObject()
        .value(u"credentials")
        .toObject()
        .value(who)
        .toObject()
        .value(u"token")
        .toString();
}

Location JobFixture::store() const
{
    for (const Project& account : connections.projects(u"stores"_s)) {
        if (!account.environments.isEmpty())
            return {account.id, account.environments.constFirst().slug, {}};
    }
    return {};
}

void JobFixture::browseStore(const QString& who)
{
    const ServiceDescriptor& service = storeService();
    Connection made;
    made.id = u"stores"_s;
    made.serviceId = service.id;
    made.name = u"Stores"_s;
    made.color = u"#e07b1a"_s;
    made.site = proxy.url();
    made.site.setPath(server.baseUrl(service.id).path());
    made.method = service.methods.constFirst().id;
    made.saved = false;
    Credentials credentials;
    credentials.emplace(u"token"_s, SecretText(storeToken(who)));
    [[maybe_unused]] auto* saving = connections.save(made, std::move(credentials));
    waitFor([&] { return !connections.connection(made.id).id.isEmpty(); }, "the connection");
    connections.open(made.id);
    waitFor([&] { return connections.state(made.id) == ConnectionState::Open; }, "the sign-in");
    window->showLocation(made.id, store());
    waitFor([&] { return browsePage()->model()->totalCount() > 0; }, "the secrets");
}

int JobFixture::addToStore(const QString& name)
{
    const Location to = store();
    QUrl url = server.baseUrl(storeService().id);
    url.setPath(
        url.path()
        + u"/accounts/%1/secrets_store/stores/%2/secrets"_s.arg(to.projectId, to.environment));
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Authorization", "Bearer " + storeToken(u"admin"_s).toUtf8());
    const QJsonObject secret{
        {u"name"_s, name}, {u"value"_s, u"v"_s}, {u"scopes"_s, QJsonArray{u"workers"_s}}};
    return answerOf(m_network.post(request, QJsonDocument(QJsonArray{secret}).toJson()));
}

void JobFixture::plan(const QStringList& places)
{
    browsePage()->duplicate();
    waitFor([&] { return dialog() != nullptr; }, "the dialog");
    const auto rows = [this] {
        QList<DestinationRow*> shown = dialog()->findChildren<DestinationRow*>();
        shown.removeIf([](const DestinationRow* one) { return one->isHidden(); });
        return shown;
    };
    while (rows().size() < places.size())
        Steps::press(dialog(), u"addDestination"_s);
    for (qsizetype i = 0; i < places.size(); ++i) {
        DestinationRow* row = rows().at(i);
        auto* environment = row->findChild<QComboBox*>({}, Qt::FindDirectChildrenOnly);
        QTest::keyClick(environment, Qt::Key_Home);
        while (environment->currentData().toString() != places.at(i).section(u':', 0, 0))
            QTest::keyClick(environment, Qt::Key_Down);
        auto* path = row->findChild<PathBox*>()->lineEdit();
        Steps::type(path, places.at(i).section(u':', 1));
        QTest::keyClick(path, Qt::Key_Tab);
    }
    waitFor([&] { return !Steps::shows(dialog(), u"looking…"_s); }, "the plan");
}

int JobFixture::startRun()
{
    const QPointer<DuplicateDialog> asked = dialog();
    auto* button = Steps::part<QPushButton>(asked, u"duplicateButton"_s);
    waitFor([&] { return button->isEnabled(); }, "a plan that can be run");
    const auto before = runs.runs().size();
    QTest::mouseClick(button, Qt::LeftButton);
    const auto confirmation
        = [&]() -> QWidget* { return asked ? asked->findChild<ConfirmRunDialog*>() : nullptr; };
    waitFor([&] { return confirmation() || runs.runs().size() > before; }, "the confirmation");
    if (QWidget* confirm = confirmation())
        Steps::press(confirm, u"confirmButton"_s);
    waitFor([&] { return runs.runs().size() > before; }, "the run");
    return runs.runs().constFirst();
}

const Run& JobFixture::finishedRun(int number)
{
    waitFor([&] { return runs.runner(number)->run().isFinished(); }, "the end of the run");
    return runs.runner(number)->run();
}

BrowsePage* JobFixture::browsePage() const
{
    return window->findChild<BrowsePage*>();
}

DuplicateDialog* JobFixture::dialog() const
{
    const auto dialogs = window->findChildren<DuplicateDialog*>();
    const auto shown = std::ranges::find_if(dialogs, &QWidget::isVisible);
    return shown == dialogs.cend() ? nullptr : *shown;
}

RunPage* JobFixture::runPage() const
{
    return window->findChild<RunPage*>();
}

int JobFixture::answerOf(QNetworkReply* reply, QByteArray* body)
{
    waitFor([&] { return reply->isFinished(); }, "the sandbox");
    if (body)
        *body = reply->readAll();
    reply->deleteLater();
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

int JobFixture::callAsAdmin(const QByteArray& method, const QString& path, const QJsonObject& body)
{
    const auto request = [this](const QString& to) {
        QNetworkRequest made(server.baseUrl(u"infisical"_s).resolved(QUrl(to)));
        made.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        made.setRawHeader("X-Sandbox", "identities-held-by-policy=false");
        return made;
    };
    const auto bytes = [](const QJsonObject& object) {
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    };
    QByteArray signedIn;
    answerOf(
        m_network.post(
            request(u"/api/v1/auth/universal-auth/login"_s),
            bytes(
                {{u"clientId"_s, credential(u"admin"_s, u"clientId"_s)},
                 {u"clientSecret"_s, credential(u"admin"_s, u"clientSecret"_s)}})),
        &signedIn);
    QNetworkRequest call = request(path);
    const QString token
        = QJsonDocument::fromJson(signedIn).object().value(u"accessToken").toString();
    call.setRawHeader("Authorization", "Bearer " + token.toUtf8());
    return answerOf(m_network.sendCustomRequest(call, method, bytes(body)));
}

int JobFixture::statusOf(const QUrl& page)
{
    return answerOf(m_network.get(QNetworkRequest(page)));
}

int JobFixture::postForm(const QUrl& page, const QByteArray& form)
{
    QNetworkRequest request(page);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    return answerOf(m_network.post(request, form));
}

} // namespace Keycutter
