// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <memory>

//! An answer as the tests look at it.
struct Answer
{
    //! 0: no answer came.
    int status = 0;
    QByteArray body;
    //! Names in lower case.
    QHash<QByteArray, QByteArray> headers;

    [[nodiscard]] QJsonObject json() const;
    //! The error envelope's message, when it is a text.
    [[nodiscard]] QString message() const;
};

//! A plain HTTP client for one server on 127.0.0.1. Keeps its connection; blocks; shares nothing
//! with the program's own client, so that both cannot err in the same way.
class SandboxClient
{
public:
    using Headers = QHash<QByteArray, QByteArray>;

    explicit SandboxClient(int port);
    ~SandboxClient();
    SandboxClient(const SandboxClient&) = delete;
    SandboxClient& operator=(const SandboxClient&) = delete;

    //! Sent with each request unless it is empty.
    QByteArray token;

    //! Exactly what is said; @p contentType is left out when it is empty.
    Answer send(
        const QByteArray& method, const QByteArray& target, const QByteArray& body,
        const QByteArray& contentType, const Headers& headers = {});
    Answer get(const QString& target, const Headers& headers = {});
    Answer post(const QString& target, const QJsonObject& body, const Headers& headers = {});
    Answer call(
        const QByteArray& method, const QString& target, const QJsonObject& body,
        const Headers& headers = {});

    //! Signs in and keeps the token. @p credentials as Server::describe gives them: of an identity
    //! or of a person.
    bool signIn(const QJsonObject& credentials);

private:
    class Private;
    std::unique_ptr<Private> d;
};
