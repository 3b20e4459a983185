// SPDX-License-Identifier: MIT
#include "services/infisical/ListSecretsJob.h"

#include "services/common/ServiceCall.h"
#include "services/infisical/InfisicalSecrets.h"

namespace Keycutter {

ListSecretsJob::ListSecretsJob(InfisicalApi& api, Location location, QObject* parent)
    : SteppedJob<Listing>(parent)
    , m_api(api)
    , m_location(std::move(location))
{
    step<Listing>(
        new ServiceCall<Listing>(api, api.requests.secrets(m_location), decodeSecrets, this),
        [this](const Result<Listing>& result) { sharedCame(result); });
}

void ListSecretsJob::sharedCame(const Result<Listing>& result)
{
    // Machine identities have no overrides.
    if (!result || m_api.auth.kind() != TokenKind::User || result->secrets.isEmpty()) {
        finish(result);
        return;
    }
    m_listing = *result;
    step<Listing>(
        new ServiceCall<Listing>(
            m_api, m_api.requests.personalSecrets(m_location), decodeSecrets, this),
        [this](const Result<Listing>& personal) { personalCame(personal); });
}

//! The listing is good without them: a failure here takes nothing away.
void ListSecretsJob::personalCame(const Result<Listing>& result)
{
    if (result) {
        for (const Secret& secret : result->secrets) {
            if (secret.marks.testFlag(SecretMark::PersonalOverride))
                m_listing.secrets.append(secret);
        }
    }
    finish(m_listing);
}

} // namespace Keycutter
