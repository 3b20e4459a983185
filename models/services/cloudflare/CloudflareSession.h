// SPDX-License-Identifier: MIT
#pragma once

#include "services/cloudflare/CloudflareApi.h"
#include "services/common/LinkedSession.h"

namespace Keycutter {

//! A connection to Cloudflare Secrets Store (contract cloudflare). A Location's projectId is the
//! account's id and its environment the store's.
class CloudflareSession final : public LinkedSession<CloudflareApi>
{
    Q_OBJECT

public:
    CloudflareSession(
        ServiceDescriptor descriptor, const Connection& connection, Credentials credentials,
        const SessionTuning& tuning = {});
    ~CloudflareSession() override;

    [[nodiscard]] JobOf<SignInReport>* signIn() override;

    [[nodiscard]] JobOf<QList<Folder>>* listFolders(const Location& location) override;
    [[nodiscard]] JobOf<Listing>* listSecrets(const Location& location) override;
    [[nodiscard]] JobOf<Listing>* lookUpSecrets(const Location& location) override;
    [[nodiscard]] JobOf<ApprovalPolicy>* approvalPolicy(const Location& location) override;
    [[nodiscard]] JobOf<Folder>* createFolder(const Location& location) override;
    //! Of exactly one item, within its own store; the name, the scopes and the comment are sent as
    //! they are in the item.
    [[nodiscard]] JobOf<DuplicateReply>* duplicate(const DuplicateCall& call) override;
    [[nodiscard]] JobOf<QList<Approval>>*
    approvalStates(const QList<ApprovalQuestion>& asked) override;

    [[nodiscard]] JobOf<ChangeReply>* removeSecrets(const RemoveCall& call) override;

    [[nodiscard]] Blame blame(const DuplicateCall& call, const Error& error) const override;

    [[nodiscard]] QUrl approvalPage(const Location& to, const Approval& approval) const override;
    [[nodiscard]] QUrl secretsPage(const Location& location) const override;

    [[nodiscard]] std::optional<CallLimit> copyLimit() const override;

private:
    //! Answers what is known without asking.
    template <class T> [[nodiscard]] JobOf<T>* settled(Result<T> result)
    {
        auto* job = new PromisedJob<T>(this);
        job->settle(std::move(result));
        return job;
    }

    QUrl m_site;
    QString m_email;
};

} // namespace Keycutter
