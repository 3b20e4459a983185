// SPDX-License-Identifier: MIT
#include "services/infisical/InfisicalRequests.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Keycutter {

using namespace Qt::StringLiterals;

namespace {

constexpr auto yes = "true"_L1;
constexpr auto no = "false"_L1;

QString purposeOf(const char* text)
{
    return QCoreApplication::translate("Infisical", text);
}

HttpRequest limitedAsSecrets(HttpRequest request)
{
    request.limitClass = InfisicalRequests::secretsLimit;
    return request;
}

QJsonObject attributesToCopy(Attributes attributes)
{
    return {
        {"value"_L1, attributes.testFlag(Attribute::Value)},
        {"comment"_L1, attributes.testFlag(Attribute::Comment)},
        {"tags"_L1, attributes.testFlag(Attribute::Tags)},
        {"metadata"_L1, attributes.testFlag(Attribute::Metadata)},
        {"skipMultilineEncoding"_L1, attributes.testFlag(Attribute::SkipMultilineEncoding)}};
}

HttpRequest mayAnswerValues(HttpRequest request)
{
    request.answerMayHoldValues = true;
    return request;
}

//! Where a write goes, as its body has it.
QJsonObject placeOf(const Location& location)
{
    return {
        {"projectId"_L1, location.projectId},
        {"environment"_L1, location.environment},
        {"secretPath"_L1, location.path}};
}

} // namespace

HttpRequest InfisicalRequests::login(const QString& clientId, const QByteArray& clientSecret) const
{
    return harmless(m_json.post(
        QStringLiteral("/api/v1/auth/universal-auth/login"),
        {{"clientId"_L1, clientId}, {"clientSecret"_L1, QString::fromUtf8(clientSecret)}},
        purposeOf(QT_TRANSLATE_NOOP("Infisical", "Signing in"))));
}

HttpRequest InfisicalRequests::renew(const QByteArray& token) const
{
    return harmless(m_json.post(
        QStringLiteral("/api/v1/auth/token/renew"), {{"accessToken"_L1, QString::fromUtf8(token)}},
        purposeOf(QT_TRANSLATE_NOOP("Infisical", "Renewing the sign-in"))));
}

HttpRequest InfisicalRequests::revoke(const QByteArray& token) const
{
    return harmless(m_json.post(
        QStringLiteral("/api/v1/auth/token/revoke"), {{"accessToken"_L1, QString::fromUtf8(token)}},
        purposeOf(QT_TRANSLATE_NOOP("Infisical", "Signing out"))));
}

HttpRequest InfisicalRequests::checkAuth() const
{
    return harmless(m_json.post(
        QStringLiteral("/api/v1/auth/checkAuth"), {},
        purposeOf(QT_TRANSLATE_NOOP("Infisical", "Checking the sign-in"))));
}

HttpRequest InfisicalRequests::organisations() const
{
    return m_json.get(
        QStringLiteral("/api/v1/organization"), {},
        purposeOf(QT_TRANSLATE_NOOP("Infisical", "Reading the organisation")));
}

HttpRequest InfisicalRequests::projects() const
{
    return m_json.get(
        QStringLiteral("/api/v1/projects"),
        {{QStringLiteral("type"), QStringLiteral("secret-manager")},
         {QStringLiteral("includeRoles"), no}},
        purposeOf(QT_TRANSLATE_NOOP("Infisical", "Listing the projects")));
}

HttpRequest InfisicalRequests::olderProjects() const
{
    return m_json.get(
        QStringLiteral("/api/v1/workspace"), {},
        purposeOf(QT_TRANSLATE_NOOP("Infisical", "Listing the projects")));
}

HttpRequest InfisicalRequests::folders(const Location& location) const
{
    return m_json.get(
        QStringLiteral("/api/v2/folders"),
        {{QStringLiteral("projectId"), location.projectId},
         {QStringLiteral("environment"), location.environment},
         {QStringLiteral("path"), location.path},
         {QStringLiteral("recursive"), no}},
        purposeOf(QT_TRANSLATE_NOOP("Infisical", "Listing the folders of %1"))
            .arg(toText(location)));
}

HttpRequest InfisicalRequests::secrets(const Location& location) const
{
    return list(location, false);
}

HttpRequest InfisicalRequests::personalSecrets(const Location& location) const
{
    return list(location, true);
}

HttpRequest InfisicalRequests::list(const Location& location, bool personal) const
{
    // Servers differ in what they do unasked, so everything is said, imports by both spellings.
    return limitedAsSecrets(m_json.get(
        QStringLiteral("/api/v4/secrets"),
        {{QStringLiteral("projectId"), location.projectId},
         {QStringLiteral("environment"), location.environment},
         {QStringLiteral("secretPath"), location.path},
         {QStringLiteral("viewSecretValue"), no},
         {QStringLiteral("expandSecretReferences"), no},
         {QStringLiteral("recursive"), no},
         {QStringLiteral("includeImports"), no},
         {QStringLiteral("include_imports"), no},
         {QStringLiteral("includePersonalOverrides"), personal ? yes : no}},
        purposeOf(QT_TRANSLATE_NOOP("Infisical", "Listing the secrets of %1"))
            .arg(toText(location))));
}

HttpRequest InfisicalRequests::createFolder(const Location& location) const
{
    return limitedAsSecrets(m_json.post(
        QStringLiteral("/api/v2/folders"),
        {{"projectId"_L1, location.projectId},
         {"environment"_L1, location.environment},
         {"name"_L1, location.path.section(u'/', -1)},
         {"path"_L1, parentPath(location.path)}},
        purposeOf(QT_TRANSLATE_NOOP("Infisical", "Creating the folder %1")).arg(toText(location))));
}

HttpRequest InfisicalRequests::duplicate(const DuplicateCall& call) const
{
    QStringList ids;
    ids.reserve(call.items.size());
    for (const DuplicateItem& item : call.items)
        ids.append(item.sourceId);
    // Never a key named environment or secretValue: a server without this route would create a
    // secret named "duplicate" (contract 3.9). A misspelt key would be ignored silently (9.12).
    return limitedAsSecrets(m_json.post(
        QStringLiteral("/api/v4/secrets/duplicate"),
        {{"projectId"_L1, call.from.projectId},
         {"sourceEnvironment"_L1, call.from.environment},
         {"sourceSecretPath"_L1, call.from.path},
         {"destinationEnvironment"_L1, call.to.environment},
         {"destinationSecretPath"_L1, call.to.path},
         {"shouldOverwrite"_L1, call.overwrite},
         {"attributesToCopy"_L1, attributesToCopy(call.attributes)}},
        "secretIds"_L1, ids,
        purposeOf(QT_TRANSLATE_NOOP("Infisical", "Duplicating to %1")).arg(toText(call.to))));
}

HttpRequest InfisicalRequests::duplicateProbe() const
{
    return limitedAsSecrets(harmless(m_json.post(
        QStringLiteral("/api/v4/secrets/duplicate"), {},
        purposeOf(QT_TRANSLATE_NOOP("Infisical", "Asking whether the server can duplicate")))));
}

HttpRequest InfisicalRequests::policy(const Location& location) const
{
    return m_json.get(
        QStringLiteral("/api/v2/secret-approvals/board"),
        {{QStringLiteral("projectId"), location.projectId},
         {QStringLiteral("environment"), location.environment},
         {QStringLiteral("secretPath"), location.path}},
        purposeOf(QT_TRANSLATE_NOOP("Infisical", "Reading the approval policy of %1"))
            .arg(toText(location)));
}

HttpRequest InfisicalRequests::olderPolicy(const Location& location) const
{
    return m_json.get(
        QStringLiteral("/api/v1/secret-approvals/board"),
        {{QStringLiteral("workspaceId"), location.projectId},
         {QStringLiteral("environment"), location.environment},
         {QStringLiteral("secretPath"), location.path}},
        purposeOf(QT_TRANSLATE_NOOP("Infisical", "Reading the approval policy of %1"))
            .arg(toText(location)));
}

HttpRequest InfisicalRequests::approval(const QString& id) const
{
    return mayAnswerValues(m_json.get(
        "/api/v1/secret-approval-requests/"_L1 + percentEncoded(id), {},
        purposeOf(QT_TRANSLATE_NOOP("Infisical", "Reading the state of an approval"))));
}

HttpRequest InfisicalRequests::approvals(const QString& projectId, qint64 offset) const
{
    // The project by both spellings: older servers know only the second one (contract 5).
    return m_json.get(
        QStringLiteral("/api/v1/secret-approval-requests"),
        {{QStringLiteral("projectId"), projectId},
         {QStringLiteral("workspaceId"), projectId},
         {QStringLiteral("limit"), QString::number(approvalsPerPage)},
         {QStringLiteral("offset"), QString::number(offset)}},
        purposeOf(QT_TRANSLATE_NOOP("Infisical", "Reading the state of the approvals")));
}

HttpRequest InfisicalRequests::removeSecrets(const RemoveCall& call) const
{
    QJsonArray secrets;
    for (const RemoveItem& item : call.items)
        secrets.append(QJsonObject{{"secretKey"_L1, item.key}, {"type"_L1, "shared"_L1}});
    QJsonObject body = placeOf(call.at);
    body.insert("secrets"_L1, secrets);
    return mayAnswerValues(m_json.change(
        HttpMethod::Delete, QStringLiteral("/api/v4/secrets/batch"), body,
        purposeOf(QT_TRANSLATE_NOOP("Infisical", "Deleting secrets of %1")).arg(toText(call.at))));
}

HttpRequest InfisicalRequests::version(const SecretVersion& version, bool withValue) const
{
    HttpRequest request = m_json.get(
        "/api/v4/secrets/"_L1 + percentEncoded(version.key),
        {{QStringLiteral("projectId"), version.at.projectId},
         {QStringLiteral("environment"), version.at.environment},
         {QStringLiteral("secretPath"), version.at.path},
         {QStringLiteral("version"), QString::number(version.version)},
         {QStringLiteral("type"), QStringLiteral("shared")},
         {QStringLiteral("viewSecretValue"), withValue ? yes : no},
         {QStringLiteral("expandSecretReferences"), no},
         {QStringLiteral("includeImports"), no},
         {QStringLiteral("include_imports"), no}},
        purposeOf(QT_TRANSLATE_NOOP("Infisical", "Reading an earlier version of a secret of %1"))
            .arg(toText(version.at)));
    request.route = QStringLiteral("/api/v4/secrets/:name");
    request.answerMayHoldValues = withValue;
    return request;
}

HttpRequest InfisicalRequests::update(const SecretVersion& secret, const QByteArray& changes) const
{
    QJsonObject place = placeOf(secret.at);
    place.insert("mode"_L1, "failOnNotFound"_L1);
    HttpRequest request = m_json.change(
        HttpMethod::Patch, QStringLiteral("/api/v4/secrets/batch"), place,
        purposeOf(QT_TRANSLATE_NOOP("Infisical", "Restoring a secret of %1"))
            .arg(toText(secret.at)));
    QByteArray key
        = QJsonDocument(QJsonObject{{"secretKey"_L1, secret.key}}).toJson(QJsonDocument::Compact);
    key.chop(1);
    // Room for all first: growing would leave copies of the value behind.
    QByteArray body;
    body.reserve(request.body.size() + key.size() + changes.size() + 32);
    body.append(request.body);
    body.chop(1);
    body.append(",\"secrets\":[").append(key).append(',').append(changes).append("}]}");
    request.body = body;
    return mayAnswerValues(std::move(request));
}

HttpRequest InfisicalRequests::closeApproval(const QString& id) const
{
    return m_json.post(
        "/api/v1/secret-approval-requests/"_L1 + percentEncoded(id) + "/status"_L1,
        {{"status"_L1, "close"_L1}},
        purposeOf(QT_TRANSLATE_NOOP("Infisical", "Closing an approval request")));
}

QUrl InfisicalRequests::loginPage(quint16 port) const
{
    return m_json.url(
        QStringLiteral("/login"), {{QStringLiteral("callback_port"), QString::number(port)}});
}

QUrl InfisicalRequests::approvalPage(
    const QString& organisationId, const QString& projectId, const QString& id) const
{
    return m_json.url(
        QStringLiteral("/organizations/%1/projects/secret-management/%2/approval")
            .arg(organisationId, projectId),
        {{QStringLiteral("requestId"), id}});
}

QUrl InfisicalRequests::secretsPage(const QString& organisationId, const Location& location) const
{
    // The page of a single environment is gone from newer servers; the overview is on all (5).
    const QJsonArray environments{location.environment};
    return m_json.url(
        QStringLiteral("/organizations/%1/projects/secret-management/%2/overview")
            .arg(organisationId, location.projectId),
        {{QStringLiteral("environments"),
          QString::fromUtf8(QJsonDocument(environments).toJson(QJsonDocument::Compact))},
         {QStringLiteral("secretPath"), location.path}});
}

} // namespace Keycutter
