// SPDX-License-Identifier: MIT
#include "services/infisical/SignInJob.h"

#include "services/common/ErrorParts.h"
#include "services/common/ServiceCall.h"
#include "services/infisical/InfisicalAbility.h"
#include "services/infisical/InfisicalAccount.h"
#include "services/infisical/InfisicalDescriptor.h"
#include "services/infisical/InfisicalLoginError.h"
#include "services/infisical/ProjectsJob.h"

#include <QCoreApplication>

namespace Keycutter {

SignInJob::SignInJob(InfisicalApi& api, QObject* parent)
    : SteppedJob<SignInReport>(parent)
    , m_api(api)
{
    step<QList<Project>>(new ProjectsJob(api, this), [this](const Result<QList<Project>>& result) {
        projectsCame(result);
    });
}

void SignInJob::fail(Error error)
{
    // A login's refusal has its field already; this is a token that was typed or kept.
    if (error.kind == ErrorKind::Unauthorised && error.field.isEmpty())
        error.field = InfisicalMethod::tokenField;
    finish(failure(atSite(std::move(error))));
}

void SignInJob::projectsCame(const Result<QList<Project>>& result)
{
    if (!result) {
        fail(result.error());
        return;
    }
    m_report.projects = *result;
    probe();
}

void SignInJob::probe()
{
    step<HttpReply>(
        new AuthorisedJob(m_api, m_api.requests.duplicateProbe(), this),
        [this](const Result<HttpReply>& answer) { probed(answer); });
}

void SignInJob::probed(const Result<HttpReply>& answer)
{
    if (answer) {
        m_report.ability = abilityOf(*answer);
    } else if (answer.error().kind == ErrorKind::Unauthorised) {
        fail(answer.error());
        return;
    } else {
        // Listing works, so the sign-in does; the run's own answers will tell the rest.
        m_report.ability = {DuplicateAbility::Level::Unknown, answer.error().message()};
    }
    identify();
}

void SignInJob::identify()
{
    const TokenClaims claims = m_api.auth.claims();
    Identity& identity = m_report.identity;
    identity.expires = m_api.auth.expires();
    identity.organisationId = claims.organisationId;
    if (identity.organisationId.isEmpty() && !m_report.projects.isEmpty())
        identity.organisationId = m_report.projects.constFirst().organisationId;
    if (m_api.auth.kind() == TokenKind::User) {
        const QString email = m_api.auth.email();
        identity.name
            = email.isEmpty() ? QCoreApplication::translate("Infisical", "Person") : email;
        askOrganisations();
        return;
    }
    identity.name = QCoreApplication::translate("Infisical", "Machine identity");
    finish(m_report);
}

//! Only persons may ask (contract infisical 1.6); without an answer the name stays empty.
void SignInJob::askOrganisations()
{
    using Organisations = QList<Organisation>;
    step<Organisations>(
        new ServiceCall<Organisations>(
            m_api, m_api.requests.organisations(), decodeOrganisations, this),
        [this](const Result<Organisations>& result) {
            const auto own = ownOrganisation(
                result.value_or(Organisations{}), m_report.identity.organisationId);
            if (own) {
                m_report.identity.organisation = own->name;
                m_report.identity.organisationId = own->id;
            }
            finish(m_report);
        });
}

} // namespace Keycutter
