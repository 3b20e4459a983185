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
    //! Error::tried and, without query or body, into the log.
    QString purpose;
    //! From sending to the end of the answer.
    std::chrono::milliseconds timeout{std::chrono::seconds(60)};
    //! A larger answer ends as Malformed.
    qint64 maximumReplySize = 256LL * 1024 * 1024;
    //! False for a request whose repetition is harmless although its verb writes (sign-in, probe):
    //! it is sent at most once all the same, but a drop is Offline, not OutcomeUnknown.
    bool changesState = true;

    //! True where a lost answer leaves the effect unknown.
    [[nodiscard]] bool isMutating() const { return method != HttpMethod::Get && changesState; }
};

} // namespace Keycutter
