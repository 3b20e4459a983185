// SPDX-License-Identifier: MIT
#pragma once

#include "services/Session.h"
#include "services/common/SteppedJob.h"
#include "services/infisical/InfisicalApi.h"
#include "services/infisical/InfisicalApproval.h"

namespace Keycutter {

//! How approval requests stand, for persons: by the lists of their projects, which hold no values
//! (contract infisical 5). Where a merge left keys out, the ids that it wrote are looked up in a
//! listing of the destination, again without values.
class ApprovalListJob final : public SteppedJob<QList<Approval>>
{
public:
    ApprovalListJob(InfisicalApi& api, QList<ApprovalQuestion> asked, QObject* parent);

private:
    struct Found
    {
        ApprovalQuestion question;
        ListedApproval listed;
    };
    void askNextProject();
    void askPage(qint64 offset);
    void takePage(const Result<ApprovalPage>& page, qint64 offset);
    void takeListed(const ListedApproval& listed);
    void nothingIsListed(const Error& error);
    void giveUpProject();
    void askNextDestination();
    void takeDestination(const Found& found, const Result<Listing>& listing);

    InfisicalApi& m_api;
    QList<ApprovalQuestion> m_open; //!< not found yet
    QString m_project; //!< whose list is read now
    QList<Found> m_unclear; //!< merged, with keys left out that have no names yet
    QList<Approval> m_states;
    std::optional<Error> m_error;
};

} // namespace Keycutter
