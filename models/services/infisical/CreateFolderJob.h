// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Project.h"
#include "services/common/SteppedJob.h"
#include "services/infisical/InfisicalApi.h"

namespace Keycutter {

//! Creates a folder with its missing parents, in one request. A folder that is there already is a
//! success: newer servers refuse it (400) and older ones give it (200; contract infisical 12.2).
class CreateFolderJob final : public SteppedJob<Folder>
{
    Q_OBJECT

public:
    CreateFolderJob(InfisicalApi& api, Location location, QObject* parent);

private:
    void answered(const Result<Folder>& result);
    void findExisting();
    [[nodiscard]] Folder named() const;

    InfisicalApi& m_api;
    Location m_location;
};

} // namespace Keycutter
