// SPDX-License-Identifier: MIT
#include "services/cloudflare/CloudflareErrors.h"

#include "http/HttpStatus.h"
#include "services/cloudflare/CloudflareDescriptor.h"
#include "services/common/ErrorParts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace Keycutter {

using namespace Qt::StringLiterals;

namespace {

constexpr auto nameTaken = "secret_name_already_exists"_L1;
constexpr auto storeMissing = "store_not_found"_L1;
constexpr auto quotaReached = "maximum_"_L1;
constexpr auto accountListRefused = "List accounts endpoint does not support"_L1;
constexpr auto invalidAccessToken = "Invalid access token"_L1;

//! What one code means; where @p prefix is not empty, only with a message that begins so. The
//! first that fits counts.
struct Meaning
{
    int code;
    QLatin1StringView prefix;
    ErrorKind kind;
    //! What to do next; empty for the kind's usual advice.
    const char* next = "";
};

constexpr auto checkCredential = QT_TRANSLATE_NOOP(
    "Cloudflare",
    "Check that it was copied whole, and in the Cloudflare dashboard that it is active and has not "
    "expired.");
constexpr auto checkForm = QT_TRANSLATE_NOOP(
    "Cloudflare", "Copy it again from the Cloudflare dashboard, whole and without blanks.");
constexpr auto slowDown = QT_TRANSLATE_NOOP(
    "Cloudflare",
    "Cloudflare counts all of your requests together, the dashboard's too. Wait five minutes, then "
    "go on.");

constexpr auto makeRoom = QT_TRANSLATE_NOOP(
    "Cloudflare",
    "The account is full. Delete secrets that are no longer needed, or ask Cloudflare for a larger "
    "quota, then duplicate the rest.");
constexpr auto checkPlace
    = QT_TRANSLATE_NOOP("Cloudflare", "Check the account ID (32 characters) and the base URL.");

constexpr std::array meanings{
    Meaning{
        1003, nameTaken, ErrorKind::Conflict,
        QT_TRANSLATE_NOOP("Cloudflare", "Choose another name for this copy.")},
    Meaning{1003, quotaReached, ErrorKind::InvalidRequest, makeRoom},
    Meaning{1001, quotaReached, ErrorKind::InvalidRequest, makeRoom},
    Meaning{
        1001, "secret_not_found"_L1, ErrorKind::NotFound,
        QT_TRANSLATE_NOOP(
            "Cloudflare", "It was deleted in the meantime. Reload the store and look again.")},
    Meaning{
        1001, storeMissing, ErrorKind::NotFound,
        QT_TRANSLATE_NOOP(
            "Cloudflare", "It may have been deleted. Reload the connection and look again.")},
    Meaning{
        1001, "secret_scopes_empty"_L1, ErrorKind::InvalidRequest,
        QT_TRANSLATE_NOOP("Cloudflare", "Choose at least one scope.")},
    Meaning{
        1001, "secret_scope"_L1, ErrorKind::InvalidRequest,
        QT_TRANSLATE_NOOP("Cloudflare", "Choose only scopes that Cloudflare knows.")},
    Meaning{
        1001, "secret_name"_L1, ErrorKind::InvalidRequest,
        QT_TRANSLATE_NOOP(
            "Cloudflare", "Choose a name of letters, digits, “_” and “-” for this copy.")},
    Meaning{
        1001, "secret_value_too_long"_L1, ErrorKind::InvalidRequest,
        QT_TRANSLATE_NOOP(
            "Cloudflare",
            "The stored value is longer than the service takes today; create this secret anew in "
            "the dashboard.")},
    Meaning{
        1001, accountListRefused, ErrorKind::Forbidden,
        QT_TRANSLATE_NOOP(
            "Cloudflare",
            "Type the account ID into the connection's form; it is in the address of the account's "
            "pages on dash.cloudflare.com.")},
    Meaning{7003, ""_L1, ErrorKind::NotFound, checkPlace},
    Meaning{7000, ""_L1, ErrorKind::NotFound, checkPlace},
    Meaning{9109, invalidAccessToken, ErrorKind::Unauthorised, checkCredential},
    Meaning{9109, ""_L1, ErrorKind::Forbidden},
    Meaning{9106, ""_L1, ErrorKind::Unauthorised, checkCredential},
    Meaning{
        9103, ""_L1, ErrorKind::Unauthorised,
        QT_TRANSLATE_NOOP("Cloudflare", "Check the e-mail and the Global API Key.")},
    Meaning{6003, ""_L1, ErrorKind::Unauthorised, checkForm},
    Meaning{6111, ""_L1, ErrorKind::Unauthorised, checkForm},
    Meaning{6103, ""_L1, ErrorKind::Unauthorised, checkForm},
    Meaning{6102, ""_L1, ErrorKind::Unauthorised, checkForm},
    Meaning{1000, "Invalid API Token"_L1, ErrorKind::Unauthorised, checkCredential},
    Meaning{
        10502, ""_L1, ErrorKind::Unauthorised,
        QT_TRANSLATE_NOOP(
            "Cloudflare",
            "Cloudflare locks out for a while after repeated bad sign-ins. Wait some minutes, then "
            "try again with a good credential.")},
    Meaning{971, ""_L1, ErrorKind::RateLimited, slowDown},
    Meaning{10100, ""_L1, ErrorKind::RateLimited, slowDown},
    Meaning{10429, ""_L1, ErrorKind::RateLimited, slowDown},
};

int codeOf(const QJsonObject& item)
{
    const QJsonValue code = item.value("code"_L1);
    return code.isString() ? code.toString().toInt() : code.toInt();
}

CloudflareFault readFault(const QJsonObject& item)
{
    CloudflareFault fault;
    fault.code = codeOf(item);
    fault.message = shortened(item.value("message"_L1).toString());
    const QJsonArray chain = item.value("error_chain"_L1).toArray();
    for (const QJsonValue value : chain) {
        const QJsonObject cause = value.toObject();
        fault.chainCodes.append(codeOf(cause));
        fault.chain.append(
            shortened(u"%1: %2"_s.arg(codeOf(cause)).arg(cause.value("message"_L1).toString())));
        if (fault.chain.size() == mostErrorDetails)
            break;
    }
    return fault;
}

const Meaning* meaningOf(const CloudflareFault& fault)
{
    const auto found = std::ranges::find_if(meanings, [&fault](const Meaning& meaning) {
        return meaning.code == fault.code && fault.message.startsWith(meaning.prefix);
    });
    return found == meanings.end() ? nullptr : &*found;
}

//! The bot wall answers instead of the API, before anything was done (contract 4).
bool isChallenge(const HttpReply& reply)
{
    return reply.header("cf-mitigated").contains("challenge");
}

Error challengeError(const HttpReply& reply, const QString& tried)
{
    Error error = Error::of(
        ErrorKind::Forbidden, tried,
        QCoreApplication::translate(
            "Cloudflare", "Cloudflare answered with its check for browsers instead of the API."));
    error.next = QCoreApplication::translate(
        "Cloudflare",
        "Try from another network or without the proxy; give the request id to Cloudflare's "
        "support if it stays.");
    error.status = reply.status;
    return error;
}

//! The field that a malformed credential was typed into, by the cause in the chain.
QString fieldOf(const CloudflareFault& fault)
{
    const auto isOrHas
        = [&fault](int code) { return fault.code == code || fault.chainCodes.contains(code); };
    if (isOrHas(6102))
        return CloudflareMethod::emailField;
    if (isOrHas(6103) || isOrHas(9103))
        return CloudflareMethod::keyField;
    if (isOrHas(6111))
        return CloudflareMethod::tokenField;
    return {};
}

//! 10000 is a bad credential or a missing permission, told apart by the status only.
ErrorKind authenticationKind(int status)
{
    return status == 403 ? ErrorKind::Forbidden : ErrorKind::Unauthorised;
}

void judge(Error& error, const CloudflareFault& fault, int status, bool mutating)
{
    if (const Meaning* meaning = meaningOf(fault)) {
        error.kind = meaning->kind;
        error.next = QCoreApplication::translate("Cloudflare", meaning->next);
    } else if (fault.code == 10000) {
        error.kind = authenticationKind(status);
        if (error.kind == ErrorKind::Unauthorised)
            error.next = QCoreApplication::translate("Cloudflare", checkCredential);
    } else if (fault.code == 1000 && status < 500) {
        // An empty id makes the route another one (contract 10.16).
        error.kind = ErrorKind::NotFound;
    }
    if (error.kind == ErrorKind::Forbidden && error.next.isEmpty())
        error.next = mutating ? writePermissionAdvice() : readPermissionAdvice();
    error.field = fieldOf(fault);
}

//! The fault that tells most: the first with a known meaning, else the first.
CloudflareFault mainFault(const QList<CloudflareFault>& faults)
{
    const auto known = std::ranges::find_if(
        faults, [](const CloudflareFault& fault) { return meaningOf(fault) != nullptr; });
    return known == faults.cend() ? faults.value(0) : *known;
}

QStringList detailsOf(const QList<CloudflareFault>& faults, const CloudflareFault& told)
{
    QStringList details;
    for (const CloudflareFault& fault : faults) {
        if (fault.code != told.code || fault.message != told.message)
            details.append(shortened(u"%1: %2"_s.arg(fault.code).arg(fault.message)));
        details.append(fault.chain);
    }
    return details.mid(0, mostErrorDetails);
}

//! Codes are families, and messages may change: only both together are known (contract 3).
bool says(const Error& error, std::initializer_list<int> codes, QLatin1StringView beginning)
{
    return std::ranges::find(codes, error.code.toInt()) != codes.end()
        && error.said.startsWith(beginning);
}

} // namespace

QList<CloudflareFault> decodeCloudflareFaults(const QByteArray& bytes)
{
    const QJsonArray errors = QJsonDocument::fromJson(bytes).object().value("errors"_L1).toArray();
    QList<CloudflareFault> faults;
    for (const QJsonValue value : errors) {
        if (value.isObject())
            faults.append(readFault(value.toObject()));
        if (faults.size() == mostErrorDetails)
            break;
    }
    return faults;
}

Error cloudflareErrorOf(const HttpReply& reply, const QString& tried, bool mutating)
{
    Error error;
    if (isChallenge(reply)) {
        error = challengeError(reply, tried);
    } else {
        const QList<CloudflareFault> faults = decodeCloudflareFaults(reply.body);
        const CloudflareFault told = mainFault(faults);
        error = Error::of(errorKindForStatus(reply.status), tried, told.message);
        judge(error, told, reply.status, mutating);
        error.details = detailsOf(faults, told);
        if (told.code != 0)
            error.code = QString::number(told.code);
        if (mutating && leavesEffectOpen(reply.status)) {
            error.kind = ErrorKind::OutcomeUnknown;
            error.next.clear();
        }
    }
    if (error.said.isEmpty())
        error.said = answeredWith(reply.status);
    error.status = reply.status;
    error.requestId = cloudflareRequestId(reply);
    return error;
}

QString cloudflareRequestId(const HttpReply& reply)
{
    return shortened(QString::fromLatin1(reply.header("cf-ray")));
}

bool isNameTaken(const Error& error)
{
    return says(error, {1003}, nameTaken) && error.kind == ErrorKind::Conflict;
}

bool isAboutSecret(const Error& error)
{
    return says(error, {1001, 1003}, "secret_"_L1);
}

bool isStoreMissing(const Error& error)
{
    return says(error, {1001}, storeMissing);
}

bool isUnroutable(const Error& error)
{
    return error.status == 405 || error.code == "7003"_L1 || error.code == "7000"_L1;
}

bool isQuotaReached(const Error& error)
{
    return says(error, {1001, 1003}, quotaReached);
}

QString writePermissionAdvice()
{
    return QCoreApplication::translate(
        "Cloudflare",
        "Give the token the permission “Secrets Store Write” for this account (in the dashboard: "
        "Account, Secrets Store, Edit). With a Global API Key the user needs the role Super "
        "Administrator or Secrets Store Admin.");
}

QString readPermissionAdvice()
{
    return QCoreApplication::translate(
        "Cloudflare",
        "Give the token the permission “Secrets Store Read” or “Secrets Store Write” for this "
        "account. With a Global API Key the user needs a Secrets Store role or the role Super "
        "Administrator.");
}

} // namespace Keycutter
