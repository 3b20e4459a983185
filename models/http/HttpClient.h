// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Job.h"
#include "http/HttpReply.h"
#include "http/HttpRequest.h"

#include <QDateTime>
#include <QObject>

#include <memory>

namespace Keycutter {

//! How to reach one site.
struct HttpSettings
{
    //! Only requests to this origin are sent; redirects are followed only within it.
    QUrl origin;
    //! PEM file with further certificate authorities; empty for the system's only.
    QString caFile;
    bool useSystemProxy = true;
    //! Requests under way at once; further ones wait in order.
    int maximumParallel = 6;
};

//! Sends requests of one connection.
//!
//! Every answer that arrives whole is a HttpReply, also 4xx and 5xx, except 429, which stops the
//! whole connection (RateGate) and is sent again afterwards. Everything else is an Error:
//! Cancelled, Offline, Timeout, Tls, Malformed (too large, HTML where JSON was due, redirect to
//! another origin), RateLimited (waited as often as RetryPolicy allows) or, for a mutating request
//! that may have reached the server, OutcomeUnknown. A request with a verb other than GET is sent
//! at most once (SingleShotBody), except after 429 or a refused connection, when it provably had no
//! effect. GETs are sent again only for the causes that RetryPolicy names.
//!
//! Plain http is refused except to loopback addresses (Error Tls).
class HttpClient : public QObject
{
    Q_OBJECT

public:
    explicit HttpClient(HttpSettings settings, QObject* parent = nullptr);
    ~HttpClient() override;

    //! The job belongs to this client and is deleted after it finished.
    [[nodiscard]] JobOf<HttpReply>* send(HttpRequest request);

    //! Requests sent so far, repetitions included.
    [[nodiscard]] qint64 sentCount() const;
    //! Until when the server asked to wait; invalid when it does not.
    [[nodiscard]] QDateTime pausedUntil() const;
    //! Cancels everything under way or waiting.
    void cancelAll();

Q_SIGNALS:
    //! The server's limit was reached; nothing is sent before @p until.
    void paused(const QDateTime& until);
    void resumed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

//! Why @p caFile cannot be used as a CA file; empty when it can.
[[nodiscard]] QString caFileProblem(const QString& caFile);

} // namespace Keycutter
