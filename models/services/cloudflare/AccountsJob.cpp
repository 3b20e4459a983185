// SPDX-License-Identifier: MIT
#include "services/cloudflare/AccountsJob.h"

#include "services/cloudflare/CloudflareAbility.h"
#include "services/cloudflare/CloudflareAccounts.h"
#include "services/cloudflare/CloudflareDescriptor.h"
#include "services/cloudflare/PagesJob.h"
#include "services/common/ErrorParts.h"
#include "services/common/GatheredJob.h"

#include <algorithm>

namespace Keycutter {

using namespace Qt::StringLiterals;

namespace {

//! Of a person with very many accounts the others are not probed: requests count.
constexpr qsizetype mostProbes = 20;

QString accountIdAdvice()
{
    return QCoreApplication::translate(
        "Cloudflare",
        "Type the account ID into the form; it is in the address of the account's pages on "
        "dash.cloudflare.com. Or give the token “Account Settings Read”, so that it can list its "
        "accounts.");
}

Error noAccounts()
{
    Error error = Error::of(
        ErrorKind::Forbidden, QCoreApplication::translate("Cloudflare", "Listing the accounts"),
        QCoreApplication::translate("Cloudflare", "Cloudflare lists no account for it."));
    error.next = accountIdAdvice();
    error.field = CloudflareMethod::accountIdField;
    return error;
}

//! Whoever may not list the accounts may be good for one all the same (contract cloudflare 1.3):
//! 9106 and 10000 are said of bad credentials and of such (contract 4).
bool mayServeAnAccount(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Unauthorised:
        return error.code == "9106"_L1 || error.code == "10000"_L1;
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::InvalidRequest:
        return !error.code.isEmpty();
    default:
        return false;
    }
}

//! @p error of listing the accounts, with the way round it.
Error withAccountId(Error error)
{
    if (!mayServeAnAccount(error))
        return error;
    error.next = error.kind == ErrorKind::Unauthorised ? error.advice() + u' ' + accountIdAdvice()
                                                       : accountIdAdvice();
    error.field = CloudflareMethod::accountIdField;
    return error;
}

//! True where the other accounts would fail the same way.
bool concernsEveryAccount(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
    case ErrorKind::InvalidRequest:
    case ErrorKind::Malformed:
    case ErrorKind::ServerFault:
        return false;
    default:
        return true;
    }
}

} // namespace

AccountsJob::AccountsJob(CloudflareApi& api, QObject* parent)
    : SteppedJob<AccountsReport>(parent)
    , m_api(api)
{
    auto request = [&api](int page) { return api.requests.accounts(page); };
    step<QList<Project>>(
        new PagesJob<Project>(
            api, request, decodeAccounts, CloudflareRequests::accountsPerPage, this,
            OnRefusal::Answer),
        [this](const Result<QList<Project>>& result) { listed(result); });
}

void AccountsJob::listed(const Result<QList<Project>>& result)
{
    const bool wasAnswered = result || result.error().status != 0;
    if (!result && (!wasAnswered || m_api.accountId.isEmpty())) {
        refused(result.error());
        return;
    }
    QList<Project> accounts = result.value_or(QList<Project>{});
    std::ranges::stable_sort(accounts, [](const Project& one, const Project& other) {
        return QString::compare(one.name, other.name, Qt::CaseInsensitive) < 0;
    });
    const bool isTypedMissing = !m_api.accountId.isEmpty()
        && std::ranges::find(accounts, m_api.accountId, &Project::id) == accounts.cend();
    if (isTypedMissing) {
        Project typed;
        typed.id = m_api.accountId;
        typed.name = m_api.accountId;
        accounts.prepend(typed);
    }
    if (accounts.isEmpty())
        finish(failure(noAccounts()));
    else
        askEach(accounts);
}

void AccountsJob::refused(const Error& error)
{
    if (isSignInRefused(error))
        m_api.auth.refuseForGood(error);
    finish(failure(withAccountId(error)));
}

void AccountsJob::askEach(QList<Project> accounts)
{
    using Answers = QList<Result<AccountReport>>;
    auto* all = new GatheredJob<AccountReport>(this);
    QList<JobOf<AccountReport>*> jobs;
    for (const Project& account : std::as_const(accounts))
        jobs.append(new AccountJob(m_api, account, jobs.size() < mostProbes, all));
    all->start(jobs);
    step<Answers>(all, [this, accounts = std::move(accounts)](const Result<Answers>& answers) {
        if (answers)
            answered(accounts, *answers);
        else
            finish(failure(answers.error()));
    });
}

void AccountsJob::answered(
    const QList<Project>& accounts, const QList<Result<AccountReport>>& results)
{
    AccountsReport report;
    QList<DuplicateAbility> abilities;
    for (qsizetype i = 0; i < results.size(); ++i) {
        if (results.at(i)) {
            report.accounts.append(results.at(i)->account);
            abilities.append(results.at(i)->ability);
            continue;
        }
        Error error = results.at(i).error();
        if (results.size() == 1 || concernsEveryAccount(error)) {
            if (error.kind == ErrorKind::NotFound && !m_api.accountId.isEmpty())
                error.field = CloudflareMethod::accountIdField;
            finish(failure(error));
            return;
        }
        Project account = accounts.at(i);
        account.cannotDuplicate = error.message() + u' ' + error.advice();
        report.accounts.append(account);
        abilities.append({DuplicateAbility::Level::Unknown, error.message()});
    }
    report.ability = overallAbility(abilities);
    finish(report);
}

} // namespace Keycutter
