// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <utility>

namespace Keycutter {

enum class HttpMethod { Get, Post, Put, Patch, Delete };

//! "GET", "POST", ...
[[nodiscard]] QByteArray methodName(HttpMethod method);

//! One request, as a value.
struct HttpRequest
{
    HttpMethod method = HttpMethod::Get;
    QUrl url;
    //! JSON, or empty. Sent with Content-Type application/json when not empty.
    QByteArray body;
    //! Further headers. Authorization goes here and is never logged.
    QList<std::pair<QByteArray, QByteArray>> headers;
    //! What this request is for, as a noun phrase ("Listing secrets of dev:/app"): goes into
    //! Error::tried. It is not logged, since it may name a key.
    QString purpose;
    //! The URL's path as the log may show it: a key's name is left out or stands as ":name". Where
    //! it is empty, the log shows the site only.
    QString route;
    //! Which of the service's limits it falls under (RateLedger); empty: the one for the rest.
    QByteArray limitClass;
    //! From sending to the end of the answer.
    std::chrono::milliseconds timeout{std::chrono::seconds(60)};
    //! A larger answer ends as Malformed.
    qint64 maximumReplySize = 256LL * 1024 * 1024;
    //! False for a request whose repetition is harmless although its verb writes (sign-in, probe):
    //! it is sent at most once all the same, but a drop is Offline, not OutcomeUnknown.
    bool changesState = true;
    //! A 2xx answer with a body that is not JSON ends as Malformed.
    bool jsonDue = true;
    //! The answer may hold values of secrets: its bytes are overwritten once nobody holds it.
    bool answerMayHoldValues = false;

    //! True where a lost answer leaves the effect unknown.
    [[nodiscard]] bool isMutating() const { return method != HttpMethod::Get && changesState; }
    //! First header of that name, compared without case; empty when absent.
    [[nodiscard]] QByteArray header(const QByteArray& name) const;
};

} // namespace Keycutter
