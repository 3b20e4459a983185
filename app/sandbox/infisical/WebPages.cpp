// SPDX-License-Identifier: MIT
// Pages that stand for the real web application: browser sign-in (contract 1.4) and a project's
// overview (contract 5).
#include "infisical/Endpoints.h"
#include "infisical/Pages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QRegularExpression>

namespace Sandbox::Infisical {

namespace {

// What the real page does: choose the organisation, hand the token to the program that waits on
// the loopback address, and when that cannot be reached keep it for 30 s to be pasted.
const char loginScript[] = R"(
async function call(path, body, token) {
  const headers = {'Content-Type': 'application/json'};
  if (token) headers.Authorization = 'Bearer ' + token;
  const method = body ? 'POST' : 'GET';
  const answer = await fetch(path, {method, headers, body: body && JSON.stringify(body)});
  return answer.json();
}
async function signIn(email, password) {
  const login = await call('/api/v3/auth/login', {email, password});
  const list = await call('/api/v1/organization', null, login.accessToken);
  const organizationId = list.organizations[0].id;
  const chosen = await call('/api/v3/auth/select-organization',
    {organizationId, userAgent: 'cli'}, login.accessToken);
  const message = JSON.stringify({JTWToken: chosen.token, email, privateKey: ''});
  const port = new URLSearchParams(location.search).get('callback_port');
  try {
    const answer = await fetch('http://127.0.0.1:' + Number(port) + '/', {method: 'POST',
      headers: {'Content-Type': 'application/json'}, credentials: 'include', body: message});
    if (!answer.ok) throw new Error('refused');
  } catch (error) {
    sessionStorage.setItem('paste', JSON.stringify({data: btoa(message), until: Date.now() + 30000}));
  }
  location.href = '/cli-redirect';
}
)";

const char pasteScript[] = R"(
const kept = JSON.parse(sessionStorage.getItem('paste') || 'null');
sessionStorage.removeItem('paste');
if (kept && kept.until > Date.now()) {
  document.getElementById('done').hidden = true;
  document.getElementById('paste').hidden = false;
  document.getElementById('token').value = kept.data;
}
)";

Response login(Call& call)
{
    QString body = QStringLiteral("<h1>Sign in to %1</h1><p class=\"soft\">A program on this "
                                  "computer asks you to sign in. Choose who you are.</p>")
                       .arg(call.store.organization.name.toHtmlEscaped());
    for (const User& user : call.store.users)
        body += QStringLiteral("<p><button onclick=\"signIn('%1', '%2')\">%3</button></p>")
                    .arg(
                        user.email.toHtmlEscaped(), user.password.toHtmlEscaped(),
                        (user.firstName + u' ' + user.lastName).toHtmlEscaped());
    body += QStringLiteral("<script>%1</script>").arg(QString::fromLatin1(loginScript));
    return Response::html(page(QStringLiteral("Sign in"), body));
}

Response cliRedirect(Call&)
{
    const QString body
        = QStringLiteral("<h1>Signed in</h1><p id=\"done\">You can close this page and go back to "
                         "the program.</p><div id=\"paste\" hidden><p>The program could not be "
                         "reached. Copy this text and paste it there:</p>"
                         "<textarea id=\"token\" readonly></textarea></div><script>%1</script>")
              .arg(QString::fromLatin1(pasteScript));
    return Response::html(page(QStringLiteral("Signed in"), body));
}

//! The slugs in environments=["dev"]; all of the project's without it.
QStringList chosenEnvironments(const Call& call, const Project& project)
{
    QStringList slugs;
    const QJsonArray given
        = QJsonDocument::fromJson(call.query(QStringLiteral("environments")).toUtf8()).array();
    for (const QJsonValue& slug : given)
        slugs.append(slug.toString());
    if (slugs.isEmpty()) {
        for (const Environment& environment : project.environments)
            slugs.append(environment.slug);
    }
    return slugs;
}

QString environmentTable(Project& project, const QString& slug, const QString& path)
{
    const bool exists = Store::findEnvironment(project, slug) != nullptr;
    const Folder* folder = exists ? Store::findFolder(project, slug, path) : nullptr;
    QString text = QStringLiteral("<h2>%1</h2>").arg(slug.toHtmlEscaped());
    if (!folder)
        return text + QStringLiteral("<p class=\"soft\">This folder is not there.</p>");
    QMap<QString, int> versions;
    for (const auto& [id, secret] : folder->secrets) {
        if (secret.isShared())
            versions.insert(secret.key, secret.version);
    }
    text += QStringLiteral("<table><tr><th>Key</th><th>Version</th></tr>");
    for (auto it = versions.begin(); it != versions.end(); ++it)
        text += QStringLiteral("<tr><td class=\"key\">%1</td><td>%2</td></tr>")
                    .arg(it.key().toHtmlEscaped())
                    .arg(it.value());
    return text + QStringLiteral("</table>");
}

Response overview(Call& call)
{
    Project* project = call.store.findProject(call.parameter(QStringLiteral("projectId")));
    if (!project)
        return Response::html(indexPage(call.store));
    static const QRegularExpression notPath(QStringLiteral("[^A-Za-z0-9_/-]"));
    QString path = call.query(QStringLiteral("secretPath"), QStringLiteral("/"));
    path.remove(notPath);
    QString body = QStringLiteral("<h1>%1</h1><p class=\"soft\">Secrets in %2</p>")
                       .arg(project->name.toHtmlEscaped(), path);
    for (const QString& slug : chosenEnvironments(call, *project))
        body += environmentTable(*project, slug, path);
    return Response::html(page(project->name, body));
}

} // namespace

Endpoints webPageEndpoints()
{
    return {
        {"GET", "/login", Anybody, login},
        {"GET", "/cli-redirect", Anybody, cliRedirect},
        {"GET", "/organizations/:orgId/projects/secret-management/:projectId/overview", Anybody,
         overview},
    };
}

} // namespace Sandbox::Infisical
