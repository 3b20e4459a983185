// SPDX-License-Identifier: MIT
#pragma once

#include "Http.h"
#include "RateLimiter.h"
#include "Sandbox.h"

#include <QSet>

#include <chrono>
#include <functional>
#include <vector>

namespace Sandbox {

//! One request on its way through a service.
struct Exchange
{
    Request request;
    //! The switches for this request: the server's with those of the request's header over them.
    Options options;
    //! What stands for the ":names" of the route's pattern.
    QHash<QString, QString> parameters;
    //! This request, and those that were not yet answered when it came.
    quint64 id = 0;
    QSet<quint64> overlapping;
};

//! One route of a service.
struct Route
{
    QByteArray method;
    //! "/api/v4/secrets/:secretName"; requests are counted and limited by it.
    QString pattern;
    std::function<Response(Exchange&)> handler;
    //! Its answer can be lost by the switch loseAnswers, as it changes the service's data.
    bool changesData = false;
    //! Longest ":name" that it takes, in characters; 0: any.
    int longestParameter = 0;
};

//! One service's API. Its functions are called under the dispatcher's lock, one at a time.
class Service
{
public:
    virtual ~Service() = default;

    //! As in Server::baseUrl ("infisical").
    [[nodiscard]] virtual QString name() const = 0;
    //! Path under which all of it lives, empty for the root; also the path of its base URL.
    [[nodiscard]] virtual QString prefix() const = 0;
    //! Asked once. Of routes that match the same request the first one wins.
    [[nodiscard]] virtual std::vector<Route> routes() = 0;

    //! Makes the sample data anew and forgets every sign-in.
    virtual void reset(const Options& options) = 0;
    virtual void expireTokens() = 0;
    //! For Server::describe.
    [[nodiscard]] virtual QJsonObject describe() const = 0;
    //! Adds data for a test; see the README. A text for what is wrong, empty when all is well.
    [[nodiscard]] virtual QString addFixture(const QJsonObject& fixture, QJsonObject* made) = 0;

    //! Answers that are given without asking a handler, in the service's own form.
    [[nodiscard]] virtual Response noRoute(const Request& request) = 0;
    [[nodiscard]] virtual Response serverFault() = 0;
    [[nodiscard]] virtual Response tooManyRequests(std::chrono::seconds wait) = 0;

    //! Requests with the same key are counted together against the limit; empty: not limited, as
    //! pages that people look at. @p pattern is that of the request's route.
    [[nodiscard]] virtual QString
    limitKey(const Request& request, const QString& pattern) const = 0;
    //! Length of its limit's window.
    [[nodiscard]] virtual std::chrono::seconds rateWindow() const = 0;
    //! Adds the headers that all of its answers have, refusals and injected failures too.
    virtual void
    complete(Response& response, const Exchange& exchange, const RateLimiter::Verdict& verdict)
        = 0;
};

} // namespace Sandbox
