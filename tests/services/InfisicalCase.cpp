// SPDX-License-Identifier: MIT
#include "ServiceCase.h"
#include "services/infisical/InfisicalDescriptor.h"
#include "services/infisical/InfisicalService.h"
#include "services/infisical/InfisicalSession.h"

#include <QJsonArray>

namespace Keycutter::Test {

using namespace Qt::StringLiterals;

namespace {

QJsonObject adminOf(const Sandbox::Server& sandbox)
{
    return sandbox.describe()["infisical"_L1]["credentials"_L1]["admin"_L1].toObject();
}

QList<SignInCase> signIns(const Sandbox::Server& sandbox)
{
    const QJsonObject admin = adminOf(sandbox);
    const QString secret = admin["clientSecret"_L1].toString();
    SignInCase identity;
    identity.method = InfisicalMethod::universalAuth;
    identity.fields = {{InfisicalMethod::clientIdField, admin["clientId"_L1].toString()}};
    identity.good = [secret] { return credentialsOf(InfisicalMethod::clientSecretField, secret); };
    identity.bad
        = [] { return credentialsOf(InfisicalMethod::clientSecretField, u"not the secret"_s); };
    identity.signInPath = "/api/v1/auth/universal-auth/login";
    return {identity};
}

std::unique_ptr<Session> makeSession(
    const Connection& connection, Credentials credentials, std::chrono::milliseconds timeout)
{
    SessionTuning tuning;
    tuning.timeout = timeout;
    tuning.retry.firstPause = std::chrono::milliseconds(1);
    return std::make_unique<InfisicalSession>(
        infisicalDescriptor(), connection, std::move(credentials), tuning);
}

QString projectId(const Sandbox::Server& sandbox, const QString& name)
{
    const QJsonArray projects = sandbox.describe()["infisical"_L1]["projects"_L1].toArray();
    for (const QJsonValue project : projects) {
        if (project["name"_L1].toString() == name)
            return project["id"_L1].toString();
    }
    return {};
}

QJsonObject fixture(const Sandbox::Server& sandbox)
{
    const QJsonObject odd{
        {"projectId"_L1, projectId(sandbox, u"storefront"_s)},
        {"environment"_L1, u"dev"_s},
        {"path"_L1, u"/app"_s},
        {"key"_L1, u"ODD_COMMENT"_s},
        {"value"_L1, u"v"_s},
        {"comment"_L1, oddComment()}};
    return {{"secrets"_L1, QJsonArray{odd}}};
}

QByteArray errorBody(int status, const QByteArray& message)
{
    return "{\"reqId\":\"req-AbC123AbC123Ab\",\"statusCode\":" + QByteArray::number(status)
        + ",\"message\":\"" + message + "\",\"error\":\"Label\"}";
}

RefusalCase refusal(
    const QByteArray& name, int status, const QByteArray& label, const QByteArray& message,
    ErrorKind kind)
{
    return {
        name, status,
        "{\"reqId\":\"req-AbC123AbC123Ab\",\"statusCode\":" + QByteArray::number(status)
            + ",\"message\":\"" + message + "\",\"error\":\"" + label + "\"}",
        kind};
}

//! A token that ended early: the identity's own secret gets another one (contract infisical
//! 6, 1.2).
RefusalCase
healed(const QByteArray& name, int status, const QByteArray& label, const QByteArray& message)
{
    RefusalCase made = refusal(name, status, label, message, ErrorKind::Unauthorised);
    made.isHealed = true;
    return made;
}

//! Contract infisical 6, 3.2.
void addRefusals(ServiceCase& made)
{
    made.listRefusals = {
        refusal(
            "permission", 403, "PermissionDenied", "You are not allowed to read",
            ErrorKind::Forbidden),
        refusal("bad request", 400, "BadRequest", "Invalid secret path", ErrorKind::InvalidRequest),
        refusal("no such folder", 404, "NotFound", "Folder not found", ErrorKind::NotFound),
        {"no such route", 404, R"({"message":"Route GET:/api/v4/secrets not found"})",
         ErrorKind::Unsupported},
        healed("token taken back", 401, "UnauthorizedError", "No identity access token found"),
        healed(
            "token expired", 403, "TokenError", "Your token has expired. Please re-authenticate."),
    };
    made.duplicateRefusals = {
        refusal(
            "permission", 403, "PermissionDenied", "You are not allowed to create on secrets",
            ErrorKind::Forbidden),
        refusal(
            "policy", 403, "PolicyViolationError", "Secret names must be upper case",
            ErrorKind::Forbidden),
    };
    made.secretGone = refusal(
        "gone", 404, "NotFound",
        "Secret with ID '%1' not found in source folder with path '/app' in environment with slug "
        "'dev'",
        ErrorKind::NotFound);
}

} // namespace

ServiceCase infisicalCase()
{
    ServiceCase made;
    made.id = u"infisical"_s;
    made.makeService = [] { return std::make_unique<InfisicalService>(); };
    made.makeSession = makeSession;
    made.signIns = signIns;
    made.source = {u"storefront"_s, u"dev"_s, u"/app"_s};
    made.destination = {u"storefront"_s, u"staging"_s, u"/app"_s};
    made.missing = {u"storefront"_s, u"dev"_s, u"/nowhere"_s};
    made.keyThere = u"LOG_LEVEL"_s;
    made.keyNew = u"LOG_FORMAT"_s;
    made.sourceCount = 120;
    made.nameOfCopy = [](const QString& key) { return key; };
    made.fixture = fixture;
    made.empty = {u"warehouse"_s, u"staging"_s, u"/catalog"_s};
    made.many = {u"warehouse"_s, u"dev"_s, u"/catalog"_s};
    made.manyCount = 250;
    made.keyOdd = u"ODD_COMMENT"_s;
    made.duplicateMethod = "POST";
    made.duplicatePath = u"/api/v4/secrets/duplicate"_s;
    made.listPath = u"/api/v4/secrets"_s;
    made.errorBody = errorBody;
    addRefusals(made);
    return made;
}

} // namespace Keycutter::Test
