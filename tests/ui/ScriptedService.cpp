// SPDX-License-Identifier: MIT
#include "ScriptedService.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace Keycutter {

ScriptedService::ScriptedService(std::shared_ptr<ServiceScript> script, const QString& id)
    : m_script(std::move(script))
{
    m_descriptor.id = id;
    m_descriptor.name = u"Fake service"_s;
    m_descriptor.icon = u"connection"_s;
    m_descriptor.sites
        = {{u"US"_s, QUrl(u"https://us.fake.example"_s)},
           {u"EU"_s, QUrl(u"https://eu.fake.example"_s)}};
    m_descriptor.methods = {
        {u"identity"_s,
         u"Machine identity"_s,
         u"For programs; an administrator makes one in the service."_s,
         {{u"clientId"_s, u"Client ID"_s, {}, u"Shown in the identity’s settings."_s, false, false},
          {u"clientSecret"_s, u"Client secret"_s, {}, {}, true, false},
          {u"organisation"_s,
           u"Sub-organisation"_s,
           {},
           {},
           false,
           true,
           u"[a-z-]+"_s,
           u"small letters and “-”"_s}},
         false},
        {u"token"_s,
         u"Access token"_s,
         u"A token that was made before."_s,
         {{u"token"_s, u"Token"_s, {}, {}, true, false}},
         false},
        {u"browser"_s, u"Browser"_s, u"Sign in as yourself in the web browser."_s, {}, true}};
    m_descriptor.levels
        = {{u"Project"_s, u"Projects"_s, false, u"project"_s, u"projects"_s},
           {u"Environment"_s, u"Environments"_s, true, u"environment"_s, u"environments"_s},
           {u"Secret path"_s, u"Secret paths"_s, false, u"secret path"_s, u"secret paths"_s}};
    m_descriptor.attributes
        = {{Attribute::Value, u"Value"_s, {}, u"New secrets are created empty."_s},
           {Attribute::Comment, u"Comment"_s, {}, {}},
           {Attribute::Tags, u"Tags"_s, {}, {}},
           {Attribute::Metadata, u"Metadata"_s, {}, {}},
           {Attribute::SkipMultilineEncoding, u"Skip multiline encoding"_s, {}, {}}};
    Capabilities& can = m_descriptor.capabilities;
    can.batchSize = 50;
    can.canOverwrite = can.hasFolders = can.hasApprovals = true;
    can.hasTags = can.hasMetadata = can.hasVersions = true;
}

Result<QUrl> ScriptedService::normaliseSite(const QString& typed) const
{
    const QUrl url(typed.contains(u"://"_s) ? typed : u"https://"_s + typed);
    if (url.isValid() && url.scheme() == u"https" && url.host().contains(u'.'))
        return url;
    Error error = Error::of(
        ErrorKind::InvalidRequest, u"Reading the address"_s, u"this is no address of a server"_s);
    error.field = u"site"_s;
    return failure(error);
}

std::unique_ptr<Session>
ScriptedService::createSession(const Connection& connection, Credentials credentials) const
{
    m_script->latestConnection = connection;
    auto session = std::make_unique<ScriptedSession>(m_script, m_descriptor);
    session->setCredentials(std::move(credentials));
    if (m_script->prepare)
        m_script->prepare(*session);
    m_script->latestSession = session.get();
    return session;
}

std::unique_ptr<BrowserSignIn>
ScriptedService::createBrowserSignIn(const Connection& connection) const
{
    m_script->latestConnection = connection;
    auto attempt = std::make_unique<FakeBrowserSignIn>(m_script);
    m_script->browser = attempt.get();
    return attempt;
}

ScriptedSession::ScriptedSession(
    std::shared_ptr<ServiceScript> script, const ServiceDescriptor& descriptor)
    : m_script(std::move(script))
{
    fakeDescriptor = descriptor;
}

JobOf<SignInReport>* ScriptedSession::signIn()
{
    ++m_script->signIns;
    auto* job = new PromisedJob<SignInReport>(this);
    if (m_script->signInHangs)
        return job;
    if (m_script->signInError)
        job->settle(failure(*m_script->signInError));
    else
        job->settle(m_script->report);
    return job;
}

void ScriptedSession::setCredentials(Credentials credentials)
{
    m_script->credentialFields.clear();
    m_script->credentialTexts.clear();
    for (const auto& [id, text] : credentials) {
        m_script->credentialFields.append(id);
        m_script->credentialTexts.insert(id, text.reveal());
    }
    FakeSession::setCredentials(std::move(credentials));
}

FakeBrowserSignIn::FakeBrowserSignIn(std::shared_ptr<ServiceScript> script)
    : m_script(std::move(script))
{
}

Result<QUrl> FakeBrowserSignIn::start()
{
    return QUrl(u"keycutter-test://login"_s);
}

Result<void> FakeBrowserSignIn::paste(const QString&)
{
    if (m_script->pasteError)
        return failure(*m_script->pasteError);
    return {};
}

Credentials FakeBrowserSignIn::takeCredentials()
{
    Credentials credentials;
    if (std::exchange(m_arrived, false))
        credentials.emplace(u"token"_s, SecretText(QByteArray("from-the-browser")));
    return credentials;
}

void FakeBrowserSignIn::arrive(const BrowserIdentity& identity)
{
    m_arrived = true;
    Q_EMIT arrived(identity);
}

void FakeBrowserSignIn::fail(const Error& error)
{
    Q_EMIT failed(error);
}

} // namespace Keycutter
