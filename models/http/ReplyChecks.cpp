// SPDX-License-Identifier: MIT
#include "http/ReplyChecks.h"

#include "http/Origin.h"
#include "http/RequestLog.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Keycutter {

namespace {

constexpr int mostRedirects = 5;

QString words(const char* text)
{
    return QCoreApplication::translate("ReplyChecks", text);
}

Error malformed(const HttpRequest& request, int status, const QString& said)
{
    Error error = Error::of(ErrorKind::Malformed, request.purpose, said);
    error.status = status;
    return error;
}

//! The media type for a sentence, without its parameters and never longer than one.
QString mediaType(const HttpReply& reply)
{
    constexpr qsizetype longest = 60;
    const QByteArray type = reply.header("Content-Type").split(';').constFirst().trimmed();
    return QString::fromLatin1(type.left(longest));
}

} // namespace

std::optional<Error> contentProblem(const HttpRequest& request, const HttpReply& reply)
{
    constexpr std::array emptyStatuses{204, 205};
    if (!request.jsonDue || !reply.isSuccess())
        return std::nullopt;
    if (reply.body.isEmpty()) {
        if (std::ranges::find(emptyStatuses, reply.status) != emptyStatuses.end())
            return std::nullopt;
        return malformed(
            request, reply.status,
            words(QT_TRANSLATE_NOOP(
                "ReplyChecks", "answered with nothing instead of JSON: check the base URL")));
    }
    if (reply.isJson())
        return std::nullopt;
    const QString type = mediaType(reply);
    if (type.contains(QStringLiteral("html"), Qt::CaseInsensitive))
        return malformed(
            request, reply.status,
            words(QT_TRANSLATE_NOOP(
                      "ReplyChecks",
                      "answered with a web page (%1) instead of JSON: check the base URL"))
                .arg(type));
    if (type.isEmpty())
        return malformed(
            request, reply.status,
            words(QT_TRANSLATE_NOOP(
                "ReplyChecks",
                "answered with something of no type instead of JSON: check the base URL")));
    return malformed(
        request, reply.status,
        words(QT_TRANSLATE_NOOP(
                  "ReplyChecks", "answered with %1 instead of JSON: check the base URL"))
            .arg(type));
}

bool isRedirect(const HttpReply& reply)
{
    constexpr std::array statuses{301, 302, 303, 307, 308};
    return std::ranges::find(statuses, reply.status) != statuses.end();
}

Result<QUrl> redirectTarget(
    const HttpRequest& request, const QUrl& from, const HttpReply& reply, int redirectsSoFar)
{
    const QByteArray location = reply.header("Location");
    const QUrl target = from.resolved(QUrl::fromEncoded(location));
    const auto refused = [&](const char* said) {
        Error error = malformed(request, reply.status, words(said).arg(shownUrl(target)));
        // 301, 307 and 308 say "ask there instead"; 302 and 303 are also said after the deed.
        if (reply.status == 302 || reply.status == 303)
            error = onceSent(request, std::move(error));
        return failure(std::move(error));
    };
    if (location.isEmpty() || originOf(target).isEmpty())
        return refused(QT_TRANSLATE_NOOP(
            "ReplyChecks", "answered with a redirect to nowhere (“%1”): check the base URL"));
    if (!isSameOrigin(from, target))
        return refused(QT_TRANSLATE_NOOP(
            "ReplyChecks",
            "answered with a redirect to another address, %1, which is not followed: check the "
            "base URL"));
    if (request.method != HttpMethod::Get)
        return refused(QT_TRANSLATE_NOOP(
            "ReplyChecks",
            "answered with a redirect to %1, which is not followed for a change: check the base "
            "URL"));
    if (redirectsSoFar >= mostRedirects)
        return refused(QT_TRANSLATE_NOOP(
            "ReplyChecks", "redirects again and again, last to %1: check the base URL"));
    return target;
}

Error onceSent(const HttpRequest& request, Error error)
{
    if (request.isMutating())
        error.kind = ErrorKind::OutcomeUnknown;
    return error;
}

} // namespace Keycutter
