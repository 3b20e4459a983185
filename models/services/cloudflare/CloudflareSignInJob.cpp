// SPDX-License-Identifier: MIT
#include "services/cloudflare/CloudflareSignInJob.h"

#include "services/cloudflare/CloudflareAccounts.h"
#include "services/cloudflare/CloudflareDescriptor.h"
#include "services/common/ErrorParts.h"
#include "services/common/ServiceCall.h"

#include <QCoreApplication>

namespace Keycutter {

using Kind = CloudflareCredential::Kind;

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Cloudflare", text);
}

} // namespace

CloudflareSignInJob::CloudflareSignInJob(CloudflareApi& api, QString email, QObject* parent)
    : SteppedJob<SignInReport>(parent)
    , m_api(api)
    , m_email(std::move(email))
{
    step<AccountsReport>(
        new AccountsJob(api, this), [this](const Result<AccountsReport>& accounts) {
            if (accounts)
                identify(*accounts);
            else
                fail(accounts.error());
        });
}

void CloudflareSignInJob::fail(Error error)
{
    const bool isKey = m_api.auth.kind() == Kind::GlobalKey;
    if (error.kind == ErrorKind::Unauthorised && error.field.isEmpty())
        error.field = isKey ? CloudflareMethod::keyField : CloudflareMethod::tokenField;
    finish(failure(atSite(std::move(error))));
}

void CloudflareSignInJob::identify(const AccountsReport& accounts)
{
    m_report.projects = accounts.accounts;
    m_report.ability = accounts.ability;
    if (m_report.projects.size() == 1) {
        m_report.identity.organisation = m_report.projects.constFirst().name;
        m_report.identity.organisationId = m_report.projects.constFirst().id;
    }
    switch (m_api.auth.kind()) {
    case Kind::GlobalKey:
        end(m_email);
        break;
    case Kind::AccountToken:
        askAccountToken();
        break;
    case Kind::UserToken:
    case Kind::Token:
        askUserToken();
        break;
    }
}

void CloudflareSignInJob::askUserToken()
{
    const bool isSure = m_api.auth.kind() == Kind::UserToken;
    verify(m_api.requests.verifyUserToken(), [this, isSure](const Result<QDateTime>& expires) {
        if (expires)
            end(words(QT_TRANSLATE_NOOP("Cloudflare", "User API token")), *expires);
        else if (isSure)
            end(words(QT_TRANSLATE_NOOP("Cloudflare", "User API token")));
        else
            askAccountToken(); // without a prefix it may be one as well
    });
}

void CloudflareSignInJob::askAccountToken()
{
    const bool isSure = m_api.auth.kind() == Kind::AccountToken;
    const QString accountId = m_report.projects.constFirst().id;
    verify(
        m_api.requests.verifyAccountToken(accountId),
        [this, isSure](const Result<QDateTime>& expires) {
            if (expires)
                end(words(QT_TRANSLATE_NOOP("Cloudflare", "Account API token")), *expires);
            else if (isSure)
                end(words(QT_TRANSLATE_NOOP("Cloudflare", "Account API token")));
            else
                end(words(QT_TRANSLATE_NOOP("Cloudflare", "API token")));
        });
}

void CloudflareSignInJob::verify(
    const HttpRequest& request, std::function<void(const Result<QDateTime>&)> then)
{
    step<QDateTime>(
        new ServiceCall<QDateTime>(m_api, request, decodeTokenEnd, this, OnRefusal::Answer),
        std::move(then));
}

void CloudflareSignInJob::end(const QString& name, const QDateTime& expires)
{
    m_report.identity.name = name;
    m_report.identity.expires = expires;
    finish(m_report);
}

} // namespace Keycutter
