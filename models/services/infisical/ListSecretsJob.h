// SPDX-License-Identifier: MIT
#pragma once

#include "services/Session.h"
#include "services/common/SteppedJob.h"
#include "services/infisical/InfisicalApi.h"

namespace Keycutter {

//! Lists the secrets of one folder. For a person also the overrides that only they see: the server
//! gives those in the places of the shared secrets, so they are asked for apart (contract
//! infisical 2.4) and come last.
class ListSecretsJob final : public SteppedJob<Listing>
{
    Q_OBJECT

public:
    ListSecretsJob(InfisicalApi& api, Location location, QObject* parent);

private:
    void sharedCame(const Result<Listing>& result);
    void personalCame(const Result<Listing>& result);

    InfisicalApi& m_api;
    Location m_location;
    Listing m_listing;
};

} // namespace Keycutter
