// SPDX-License-Identifier: MIT
#include "SandboxClient.h"

#include <QJsonDocument>

#include <httplib.h>

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString Answer::message() const
{
    return json().value(u"message").toString();
}

class SandboxClient::Private
{
public:
    explicit Private(int port)
        : http("127.0.0.1", port)
    {
        http.set_keep_alive(true);
        http.set_tcp_nodelay(true);
        http.set_url_encode(false);
        http.set_read_timeout(30);
    }

    httplib::Client http;
};

SandboxClient::SandboxClient(int port)
    : d(std::make_unique<Private>(port))
{
}

SandboxClient::~SandboxClient() = default;

Answer SandboxClient::send(
    const QByteArray& method, const QByteArray& target, const QByteArray& body,
    const QByteArray& contentType, const Headers& headers)
{
    httplib::Request request;
    request.method = method.toStdString();
    request.path = target.toStdString();
    request.body = body.toStdString();
    if (!contentType.isEmpty())
        request.set_header("Content-Type", contentType.toStdString());
    if (!token.isEmpty())
        request.set_header("Authorization", "Bearer " + token.toStdString());
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        request.headers.erase(it.key().toStdString());
        request.set_header(it.key().toStdString(), it.value().toStdString());
    }
    const httplib::Result result = d->http.send(request);
    Answer answer;
    if (!result)
        return answer;
    answer.status = result->status;
    answer.body = QByteArray::fromStdString(result->body);
    for (const auto& [name, value] : result->headers)
        answer.headers.insert(
            QByteArray::fromStdString(name).toLower(), QByteArray::fromStdString(value));
    return answer;
}

Answer SandboxClient::get(const QString& target, const Headers& headers)
{
    return send("GET", target.toUtf8(), {}, {}, headers);
}

Answer SandboxClient::call(
    const QByteArray& method, const QString& target, const QJsonObject& body,
    const Headers& headers)
{
    return send(
        method, target.toUtf8(), QJsonDocument(body).toJson(QJsonDocument::Compact),
        QByteArrayLiteral("application/json"), headers);
}

Answer SandboxClient::post(const QString& target, const QJsonObject& body, const Headers& headers)
{
    return call(QByteArrayLiteral("POST"), target, body, headers);
}

bool SandboxClient::signIn(const QJsonObject& credentials)
{
    token.clear();
    if (credentials.contains(u"clientId")) {
        const Answer login = post(QStringLiteral("/api/v1/auth/universal-auth/login"), credentials);
        token = login.json().value(u"accessToken").toString().toUtf8();
        return !token.isEmpty();
    }
    token = post(QStringLiteral("/api/v3/auth/login"), credentials)
                .json()[u"accessToken"]
                .toString()
                .toUtf8();
    const QJsonObject organizations = get(QStringLiteral("/api/v1/organization")).json();
    const QJsonValue id = organizations[u"organizations"][0][u"id"];
    const Answer chosen = post(
        QStringLiteral("/api/v3/auth/select-organization"),
        {{QStringLiteral("organizationId"), id}});
    token = chosen.json()[u"token"].toString().toUtf8();
    return !token.isEmpty();
}
