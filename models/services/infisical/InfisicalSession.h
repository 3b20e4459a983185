// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Connection.h"
#include "services/common/LinkedSession.h"
#include "services/infisical/FreshFolders.h"
#include "services/infisical/InfisicalApi.h"

#include <QHash>

namespace Keycutter {

//! A connection to one Infisical server (contract infisical).
class InfisicalSession final : public LinkedSession<InfisicalApi>
{
    Q_OBJECT

public:
    InfisicalSession(
        ServiceDescriptor descriptor, const Connection& connection, Credentials credentials,
        const SessionTuning& tuning = {});
    ~InfisicalSession() override;

    [[nodiscard]] JobOf<SignInReport>* signIn() override;

    [[nodiscard]] JobOf<QList<Folder>>* listFolders(const Location& location) override;
    [[nodiscard]] JobOf<Listing>* listSecrets(const Location& location) override;
    [[nodiscard]] JobOf<ApprovalPolicy>* approvalPolicy(const Location& location) override;
    [[nodiscard]] JobOf<Folder>* createFolder(const Location& location) override;
    [[nodiscard]] JobOf<DuplicateReply>* duplicate(const DuplicateCall& call) override;
    [[nodiscard]] JobOf<QList<Approval>>*
    approvalStates(const QList<ApprovalQuestion>& asked) override;

    [[nodiscard]] JobOf<ChangeReply>* removeSecrets(const RemoveCall& call) override;
    [[nodiscard]] JobOf<void>* checkVersion(const SecretVersion& version) override;
    [[nodiscard]] JobOf<ChangeReply>* restoreVersion(const RestoreCall& call) override;
    [[nodiscard]] JobOf<Approval>* closeApproval(const Approval& known) override;
    [[nodiscard]] QString whyNotCloseApprovals() const override;

    [[nodiscard]] Blame blame(const DuplicateCall& call, const Error& error) const override;

    [[nodiscard]] QUrl approvalPage(const Location& to, const Approval& approval) const override;
    [[nodiscard]] QUrl secretsPage(const Location& location) const override;

    [[nodiscard]] std::optional<CallLimit> copyLimit() const override;

private:
    void rememberOrganisations(const QList<Project>& projects);
    [[nodiscard]] bool isFresh(const Location& location) const;

    FreshFolders m_freshFolders;
    QHash<QString, QString> m_organisationOfProject;
};

} // namespace Keycutter
