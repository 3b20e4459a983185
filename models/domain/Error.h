// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Keycutter {

//! What went wrong, as a closed set. Each kind has one meaning for the run (see Runner):
//! OutcomeUnknown says that a mutating request may or may not have had its effect.
enum class ErrorKind {
    Cancelled,
    Offline,
    Timeout,
    Tls,
    Unauthorised,
    Forbidden,
    NotFound,
    Conflict,
    RateLimited,
    InvalidRequest,
    Malformed,
    ServerFault,
    OutcomeUnknown,
    Keychain,
    Unsupported,
};

//! An error for people and for the program: what was tried, what the service said, what to do
//! next. Never holds a value, a token or a client secret.
struct Error
{
    ErrorKind kind = ErrorKind::ServerFault;
    //! What was tried and on what, as a noun phrase: "Listing secrets of dev:/app".
    QString tried;
    //! The service's own words, or the system's for network faults.
    QString said;
    //! What to do next; when empty, advice() gives the kind's usual advice.
    QString next;
    //! The service's own label or code for the error ("TokenError", "1003"); may be empty.
    QString code;
    QString requestId;
    //! HTTP status, 0 where no answer came.
    int status = 0;
    std::optional<std::chrono::seconds> retryAfter;
    //! Further lines from the service (a 403's rules, a 422's issues).
    QStringList details;
    //! Id of the form field that this error belongs to ("site", "clientSecret"); may be empty.
    QString field;
    //! The request itself was not sent: signing in for it, which came first, did not work. (Where
    //! the network failed before anything was sent, the kind says so: Offline, Tls.)
    bool neverSent = false;

    //! One or two sentences for people: tried, said.
    [[nodiscard]] QString message() const;
    //! What to do next, never empty.
    [[nodiscard]] QString advice() const;
    //! Status, code, request id and details, one a line, for a "Details" area.
    [[nodiscard]] QString technical() const;

    [[nodiscard]] static Error of(ErrorKind kind, const QString& tried, const QString& said = {});
};

//! Short name for people: "Not found", "Rate limited".
[[nodiscard]] QString errorTitle(ErrorKind kind);
//! Stable name for machines: "not-found".
[[nodiscard]] QString errorId(ErrorKind kind);

} // namespace Keycutter
