// SPDX-License-Identifier: MIT
#include "ScriptedInfisical.h"

#include "services/infisical/InfisicalDescriptor.h"

#include <algorithm>

namespace Keycutter::Test {

ScriptedInfisical::ScriptedInfisical()
{
    m_server.setHandler([this](RawConnection& connection, const RawMessage& request) {
        answer(connection, request);
    });
    if (!m_server.start())
        qFatal("the scripted server does not listen");
    on("POST", "/api/v1/auth/universal-auth/login", {grant("token-1", 2592000, 2592000)});
    on("GET", "/api/v1/projects", 200, R"({"projects":[{"id":"p1","name":"storefront",
        "type":"secret-manager","version":3,"orgId":"o1","environments":
        [{"id":"e1","name":"Development","slug":"dev"}]}]})");
    on("POST", "/api/v4/secrets/duplicate", 422, R"({"reqId":"req-1","statusCode":422,
        "message":[{"code":"invalid_type","path":["sourceEnvironment"],"message":"Required"}],
        "error":"ValidationFailure"})");
    on("GET", "/api/v4/secrets", 200, R"({"secrets":[],"imports":[]})");
}

void ScriptedInfisical::on(
    const QByteArray& method, const QByteArray& path, const QList<QByteArray>& answers)
{
    m_answers[{method, path}] = answers;
}

void ScriptedInfisical::on(
    const QByteArray& method, const QByteArray& path, int status, const QByteArray& json)
{
    on(method, path, {jsonAnswer(status, json)});
}

void ScriptedInfisical::hold(const QByteArray& path)
{
    m_held.append(path);
}

void ScriptedInfisical::release(const QByteArray& path)
{
    m_held.removeAll(path);
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto& [connection, request] : waiting) {
        if (connection)
            answer(*connection, request);
    }
}

void ScriptedInfisical::answer(RawConnection& connection, const RawMessage& request)
{
    if (m_held.contains(request.path())) {
        m_waiting.emplace_back(&connection, request);
        return;
    }
    const auto found = m_answers.find({request.method(), request.path()});
    if (found == m_answers.end()) {
        // As the framework answers where there is no route.
        connection.write(jsonAnswer(
            404, R"({"message":"Route not found","error":"Not Found","statusCode":404})"));
        return;
    }
    QList<QByteArray>& answers = found->second;
    connection.write(answers.size() > 1 ? answers.takeFirst() : answers.constFirst());
}

int ScriptedInfisical::count(const QByteArray& method, const QByteArray& path) const
{
    return static_cast<int>(
        std::ranges::count_if(m_server.requests(), [&](const RawMessage& request) {
            return request.method() == method && request.path() == path;
        }));
}

QList<RawMessage> ScriptedInfisical::requests(const QByteArray& path) const
{
    QList<RawMessage> found;
    std::ranges::copy_if(
        m_server.requests(), std::back_inserter(found),
        [&path](const RawMessage& request) { return request.path() == path; });
    return found;
}

Connection ScriptedInfisical::connection(const QString& method) const
{
    Connection connection;
    connection.id = QStringLiteral("c1");
    connection.serviceId = QStringLiteral("infisical");
    connection.site = m_server.url();
    connection.method = method;
    connection.fields.insert(InfisicalMethod::clientIdField, QStringLiteral("client-1"));
    return connection;
}

std::unique_ptr<InfisicalSession> ScriptedInfisical::identitySession()
{
    Credentials credentials;
    credentials.emplace(
        InfisicalMethod::clientSecretField, SecretText(QByteArray("client-secret")));
    SessionTuning tuning;
    tuning.clock = m_clock;
    return std::make_unique<InfisicalSession>(
        infisicalDescriptor(), connection(InfisicalMethod::universalAuth), std::move(credentials),
        tuning);
}

std::unique_ptr<InfisicalSession> ScriptedInfisical::tokenSession(const QByteArray& token)
{
    Credentials credentials;
    credentials.emplace(InfisicalMethod::tokenField, SecretText(token));
    SessionTuning tuning;
    tuning.clock = m_clock;
    return std::make_unique<InfisicalSession>(
        infisicalDescriptor(), connection(InfisicalMethod::token), std::move(credentials), tuning);
}

QByteArray ScriptedInfisical::grant(const QByteArray& token, int life, int maximumLife)
{
    return jsonAnswer(
        200,
        "{\"accessToken\":\"" + token + "\",\"expiresIn\":" + QByteArray::number(life)
            + ",\"accessTokenMaxTTL\":" + QByteArray::number(maximumLife)
            + ",\"tokenType\":\"Bearer\"}");
}

QByteArray
ScriptedInfisical::refusal(int status, const QByteArray& label, const QByteArray& message)
{
    return jsonAnswer(
        status,
        "{\"reqId\":\"req-1\",\"statusCode\":" + QByteArray::number(status) + ",\"message\":\""
            + message + "\",\"error\":\"" + label + "\"}");
}

QByteArray ScriptedInfisical::expired()
{
    return refusal(403, "TokenError", "Your token has expired. Please re-authenticate.");
}

QByteArray ScriptedInfisical::jwt(const QByteArray& payload)
{
    return "e30." + payload.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        + ".c2ln";
}

} // namespace Keycutter::Test
