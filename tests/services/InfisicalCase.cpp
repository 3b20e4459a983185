// SPDX-License-Identifier: MIT
#include "ServiceCase.h"
#include "services/infisical/InfisicalDescriptor.h"
#include "services/infisical/InfisicalService.h"
#include "services/infisical/InfisicalSession.h"

#include <QJsonArray>

namespace Keycutter::Test {

using namespace Qt::StringLiterals;

namespace {

Credentials credentialsOf(const QString& field, const QString& text)
{
    Credentials credentials;
    credentials.emplace(field, SecretText(text));
    return credentials;
}

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

QByteArray errorBody(int status, const QByteArray& message)
{
    return "{\"reqId\":\"req-AbC123AbC123Ab\",\"statusCode\":" + QByteArray::number(status)
        + ",\"message\":\"" + message + "\",\"error\":\"Label\"}";
}

} // namespace

ServiceCase infisicalCase()
{
    ServiceCase made;
    made.id = u"infisical"_s;
    made.makeService = [] { return std::make_unique<InfisicalService>(); };
    made.makeSession = makeSession;
    made.signIns = signIns;
    made.project = u"storefront"_s;
    made.source = {{}, u"dev"_s, u"/app"_s};
    made.destination = {{}, u"staging"_s, u"/app"_s};
    made.missing = {{}, u"dev"_s, u"/nowhere"_s};
    made.keyThere = u"LOG_LEVEL"_s;
    made.keyNew = u"LOG_FORMAT"_s;
    made.sourceCount = 120;
    made.duplicateMethod = "POST";
    made.duplicatePath = u"/api/v4/secrets/duplicate"_s;
    made.listPath = u"/api/v4/secrets"_s;
    made.errorBody = errorBody;
    return made;
}

} // namespace Keycutter::Test
