// SPDX-License-Identifier: MIT
#include "ServiceCase.h"
#include "services/cloudflare/CloudflareDescriptor.h"
#include "services/cloudflare/CloudflareService.h"
#include "services/cloudflare/CloudflareSession.h"

#include <QJsonArray>

namespace Keycutter::Test {

using namespace Qt::StringLiterals;

namespace {

QJsonObject aboutOf(const Sandbox::Server& sandbox)
{
    return sandbox.describe()["cloudflare"_L1].toObject();
}

QString accountId(const Sandbox::Server& sandbox, const QString& name)
{
    const QJsonArray accounts = aboutOf(sandbox)["accounts"_L1].toArray();
    for (const QJsonValue account : accounts) {
        if (account["name"_L1].toString() == name)
            return account["id"_L1].toString();
    }
    return {};
}

//! By the token of that name; @p bad has the look of one, so that the server looks it up.
SignInCase byToken(const Sandbox::Server& sandbox, const QString& name, const QString& bad)
{
    const QString token = aboutOf(sandbox)["credentials"_L1][name]["token"_L1].toString();
    SignInCase made;
    made.method = CloudflareMethod::token;
    made.good = [token] { return credentialsOf(CloudflareMethod::tokenField, token); };
    made.bad = [bad] { return credentialsOf(CloudflareMethod::tokenField, bad); };
    made.signInPath = "/client/v4/accounts";
    return made;
}

SignInCase byGlobalKey(const Sandbox::Server& sandbox)
{
    const QJsonObject given = aboutOf(sandbox)["credentials"_L1]["globalKey"_L1].toObject();
    const QString key = given["key"_L1].toString();
    SignInCase made;
    made.method = CloudflareMethod::globalKey;
    made.fields = {{CloudflareMethod::emailField, given["email"_L1].toString()}};
    made.good = [key] { return credentialsOf(CloudflareMethod::keyField, key); };
    made.bad = [] { return credentialsOf(CloudflareMethod::keyField, QString(37, u'a')); };
    made.signInPath = "/client/v4/accounts";
    return made;
}

QList<SignInCase> signIns(const Sandbox::Server& sandbox)
{
    const QString nobodys(40, u'n');
    QList<SignInCase> all{
        byToken(sandbox, u"admin"_s, u"cfut_"_s + nobodys),
        byToken(sandbox, u"pipeline"_s, u"cfat_"_s + nobodys),
        byToken(sandbox, u"older"_s, nobodys),
        byGlobalKey(sandbox),
        byToken(sandbox, u"narrow"_s, u"cfut_"_s + nobodys),
    };
    // It may not list the accounts.
    all.last().fields = {{CloudflareMethod::accountIdField, accountId(sandbox, u"Acme"_s)}};
    return all;
}

std::unique_ptr<Session> makeSession(
    const Connection& connection, Credentials credentials, std::chrono::milliseconds timeout)
{
    SessionTuning tuning;
    tuning.timeout = timeout;
    tuning.retry.firstPause = std::chrono::milliseconds(1);
    return std::make_unique<CloudflareSession>(
        cloudflareDescriptor(), connection, std::move(credentials), tuning);
}

QJsonObject fixture(const Sandbox::Server& sandbox)
{
    const QString acme = accountId(sandbox, u"Acme"_s);
    const QString labs = accountId(sandbox, u"Acme Labs"_s);
    const QJsonArray accounts{
        QJsonObject{{"id"_L1, acme}, {"quota"_L1, 300}},
        QJsonObject{{"id"_L1, labs}, {"store"_L1, QJsonObject{{"name"_L1, u"fresh"_s}}}}};
    const QJsonObject odd{
        {"accountId"_L1, acme}, {"name"_L1, u"ODD_COMMENT"_s}, {"comment"_L1, oddComment()}};
    return {
        {"accounts"_L1, accounts},
        {"secrets"_L1, QJsonArray{odd}},
        {"fill"_L1, QJsonObject{{"accountId"_L1, acme}, {"upTo"_L1, 250}}}};
}

QByteArray faultBody(int code, const QByteArray& message, const QByteArray& more = {})
{
    return R"({"result":null,"success":false,"errors":[{"code":)" + QByteArray::number(code)
        + R"(,"message":")" + message + '"' + more + R"(}],"messages":[]})";
}

//! Contract cloudflare 3, 4: the same refusal comes with several statuses and codes.
void addRefusals(ServiceCase& made)
{
    using Kind = ErrorKind;
    const QByteArray authentication = faultBody(10000, "Authentication error");
    const RefusalCase noPermission{"permission", 403, authentication, Kind::Forbidden};
    const RefusalCase bot{
        "bot wall",
        403,
        "<html>Just a moment...</html>",
        Kind::Forbidden,
        {{"Content-Type", "text/html"}, {"cf-mitigated", "challenge"}}};
    const RefusalCase throttled{
        "limit without its status", 403,
        faultBody(971, "Please wait and consider throttling your request speed"),
        Kind::RateLimited};
    made.listRefusals = {
        noPermission,
        bot,
        throttled,
        {"unauthorised resource", 403, faultBody(9109, "Unauthorized to access requested resource"),
         Kind::Forbidden},
        {"unknown code", 400, faultBody(4711, "something new"), Kind::InvalidRequest},
        {"store gone", 404, faultBody(1001, "store_not_found"), Kind::NotFound},
        {"store gone, by another status", 400, faultBody(1001, "store_not_found"), Kind::NotFound},
        {"malformed account", 400,
         faultBody(
             7003, "Could not route to /accounts/x, perhaps your object identifier is invalid?"),
         Kind::NotFound},
        {"bad token", 401, authentication, Kind::Unauthorised},
        {"expired token", 403, faultBody(9109, "Invalid access token"), Kind::Unauthorised},
        {"bogus token", 400, faultBody(9106, "Authentication failed (status: 400)"),
         Kind::Unauthorised},
        {"malformed token", 400,
         faultBody(
             6003, "Invalid request headers",
             R"(,"error_chain":[{"code":6111,"message":"Invalid format for Authorization header"}])"),
         Kind::Unauthorised},
    };
    made.duplicateRefusals = {
        noPermission,
        bot,
        throttled,
        {"no scopes", 400, faultBody(1001, "secret_scopes_empty"), Kind::InvalidRequest},
        {"quota", 400, faultBody(1003, "maximum_secrets_exceeded"), Kind::InvalidRequest},
        {"taken, without the name", 409, faultBody(1003, "secret_name_already_exists"),
         Kind::Conflict},
        {"bad token", 401, authentication, Kind::Unauthorised},
    };
    made.secretGone = {"gone", 404, faultBody(1001, "secret_not_found"), Kind::NotFound};
}

} // namespace

ServiceCase cloudflareCase()
{
    ServiceCase made;
    made.id = u"cloudflare"_s;
    made.makeService = [] { return std::make_unique<CloudflareService>(); };
    made.makeSession = makeSession;
    made.signIns = signIns;
    made.source = {u"Acme"_s, u"default_secrets_store"_s, {}};
    made.destination = made.source;
    made.missing = {u"Acme"_s, QString(32, u'0'), {}};
    made.keyThere = u"STRIPE_API_KEY"_s;
    made.keyNew = u"DATABASE_URL"_s;
    made.sourceCount = 23;
    made.nameOfCopy = [taken = made.keyThere](const QString& key) {
        return key == taken ? key : key + u"_COPY"_s;
    };
    made.namesRequests = true; // cf-ray
    made.fixture = fixture;
    made.empty = {u"Acme Labs"_s, u"fresh"_s, {}};
    made.many = made.source;
    made.manyCount = 250;
    made.keyOdd = u"ODD_COMMENT"_s;
    made.duplicateMethod = "POST";
    made.duplicatePath
        = u"/client/v4/accounts/[^/]+/secrets_store/stores/[^/]+/secrets/[^/]+/duplicate"_s;
    made.listPath = u"/client/v4/accounts/[^/]+/secrets_store/stores/[^/]+/secrets"_s;
    // A code that means nothing of its own: the status alone tells.
    made.errorBody = [](int, const QByteArray& message) { return faultBody(4711, message); };
    addRefusals(made);
    return made;
}

} // namespace Keycutter::Test
