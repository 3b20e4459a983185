// SPDX-License-Identifier: MIT
#include "services/cloudflare/CloudflareAuth.h"

#include <QCoreApplication>

namespace Keycutter {

CloudflareAuth::CloudflareAuth(Connection connection, Credentials credentials)
    : m_connection(std::move(connection))
    , m_credentials(std::move(credentials))
{
    take();
}

void CloudflareAuth::take()
{
    m_credential = cloudflareCredential(m_connection, m_credentials);
    m_refusal = m_credential.problem;
    ++m_serial;
}

JobOf<Lease>* CloudflareAuth::acquire()
{
    auto* job = new PromisedJob<Lease>(this);
    if (m_refusal)
        job->settle(failure(*m_refusal));
    else
        job->settle(Lease{m_credential.headers, m_serial});
    return job;
}

void CloudflareAuth::refuse(int serial, const Error& error)
{
    if (serial == m_serial && !m_refusal)
        refuseForGood(error);
}

void CloudflareAuth::refuseForGood(const Error& error)
{
    if (m_refusal)
        return;
    m_refusal = error;
    announceLost(error);
}

void CloudflareAuth::setCredentials(Credentials credentials)
{
    m_credentials = std::move(credentials);
    take();
    if (!m_refusal)
        announceRestored();
}

void CloudflareAuth::tryAgain()
{
    if (m_refusal && !m_credentials.empty())
        take();
}

void CloudflareAuth::signOut()
{
    forgetSignIn();
    m_credentials.clear();
    m_credential = {};
    m_refusal = Error::of(
        ErrorKind::Unauthorised, {}, QCoreApplication::translate("Cloudflare", "Signed out."));
}

} // namespace Keycutter
