// SPDX-License-Identifier: MIT
#pragma once

#include "FakeVault.h"
#include "services/ServiceDescriptor.h"
#include "services/Session.h"

#include <QPointer>

#include <chrono>
#include <functional>

namespace Keycutter {

//! What goes wrong with one request.
struct Fault
{
    enum class Kind {
        None,
        Refuse, //!< answers `error`, without an effect
        LoseAfter, //!< has its effect, then answers `error`
        Hang, //!< has its effect when release() is called, and answers then
        DropResults, //!< has its effect, and the answer lacks the results of `dropped`
    };
    Kind kind = Kind::None;
    Error error = {};
    QStringList dropped = {}; //!< source ids
    //! Beside its kind: nothing happens until release() is called.
    bool waits = false;
};

//! A Session without a network, over a FakeVault. Everything is answered through the event loop,
//! after `delay`. Scripts are asked with the number of the request of its kind, from 1.
class FakeSession : public Session
{
    Q_OBJECT

public:
    explicit FakeSession(QObject* parent = nullptr);

    //! From now on copies stay in their location and get names, scopes, comments and a status of
    //! their own; one call each, four at once, none overwrites.
    void actAsStore();

    FakeVault vault;
    ServiceDescriptor fakeDescriptor;
    std::chrono::milliseconds delay{0};

    std::function<Fault(const DuplicateCall&, int)> onDuplicate;
    std::function<Fault(const Location&, int)> onList;
    std::function<Fault(const Location&)> onListFolders;
    std::function<Fault(const Location&, int)> onCreateFolder;
    std::function<Fault(const Location&, int)> onPolicy;
    std::function<Fault(int)> onApprovals;
    std::function<Fault(const RemoveCall&, int)> onRemove;
    std::function<Fault(const RestoreCall&, int)> onRestore;
    std::function<Fault(const QString& approvalId, int)> onCloseApproval;
    //! Called when a request of any kind arrives, with its number from 1.
    std::function<void(int)> onAnyRequest;
    //! Called right before a duplicate call has its effect: others may act then.
    std::function<void(const DuplicateCall&, int)> beforeEffect;
    //! Policies that approvalPolicy() tells; None where there is none, unless held by the vault.
    QHash<Location, ApprovalPolicy::Need> policies;
    //! Why requests cannot be closed.
    QString closingForbidden;
    //! See clockAhead().
    std::optional<std::chrono::milliseconds> ahead{std::chrono::milliseconds(0)};
    //! What copyLimit() tells.
    std::optional<CallLimit> limit;
    //! approvalStates() may not be read.
    bool approvalsUnreadable = false;
    //! How many approvals one approvalStates() tells of.
    qsizetype approvalsAtOnce = 100;

    //! One duplicate call as it arrived.
    struct Sent
    {
        DuplicateCall call;
        bool answered = false;
        bool ok = false;
    };
    [[nodiscard]] const std::vector<Sent>& sent() const { return m_sent; }
    [[nodiscard]] const std::vector<RemoveCall>& removeCalls() const { return m_removeCalls; }
    [[nodiscard]] const std::vector<RestoreCall>& restoreCalls() const { return m_restoreCalls; }
    [[nodiscard]] int closeCalls() const { return m_closeCalls; }
    [[nodiscard]] int versionQuestions() const { return m_versionQuestions; }
    [[nodiscard]] int listings() const { return m_listings; }
    [[nodiscard]] int folderCalls() const { return m_folderCalls; }
    [[nodiscard]] int policyQuestions() const { return m_policyQuestions; }
    [[nodiscard]] int approvalQuestions() const { return m_approvalQuestions; }
    //! Calls that came while as many as the service allows were under way to the same location:
    //! must stay 0.
    [[nodiscard]] int overlaps() const { return m_overlaps; }
    //! Most duplicate calls under way at a time, over all folders.
    [[nodiscard]] int mostAtOnce() const { return m_mostAtOnce; }

    //! From now on everything is answered Unauthorised, without an effect.
    void expireSignIn();
    void restoreSignIn();
    //! Requests wait until @p length is over, as after a 429.
    void pauseFor(std::chrono::milliseconds length);
    //! Lets the hanging calls go on.
    void release();
    [[nodiscard]] bool isHanging() const { return !m_hanging.empty(); }

    [[nodiscard]] const ServiceDescriptor& descriptor() const override { return fakeDescriptor; }
    [[nodiscard]] JobOf<SignInReport>* signIn() override;
    void setCredentials(Credentials credentials) override;
    void signOut() override { }
    void suspend() override;
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
    [[nodiscard]] QString whyNotCloseApprovals() const override { return closingForbidden; }
    [[nodiscard]] Blame blame(const DuplicateCall& call, const Error& error) const override;
    [[nodiscard]] QUrl approvalPage(const Location& to, const Approval& approval) const override;
    [[nodiscard]] QUrl secretsPage(const Location& location) const override;
    [[nodiscard]] QDateTime pausedUntil() const override { return m_pausedUntil; }
    [[nodiscard]] std::optional<CallLimit> copyLimit() const override { return limit; }
    [[nodiscard]] qint64 sentCount() const override { return m_requests; }
    [[nodiscard]] std::optional<std::chrono::milliseconds> clockAhead() const override
    {
        return ahead;
    }

private:
    //! Answers with what @p effect gives, later, unless the sign-in is over by then.
    template <class T> JobOf<T>* answer(const Fault& fault, std::function<Result<T>()> effect);
    //! Counts calls that change what is at @p at until @p job has answered.
    void countCall(Job* job, const Location& at);
    void whenFree(QObject* context, std::function<void()> then);
    [[nodiscard]] Error unauthorised();

    std::vector<Sent> m_sent;
    QHash<Location, int> m_underWay;
    std::vector<std::function<void()>> m_hanging;
    QDateTime m_pausedUntil;
    bool m_signedIn = true;
    bool m_told = false;
    qint64 m_requests = 0;
    std::vector<RemoveCall> m_removeCalls;
    std::vector<RestoreCall> m_restoreCalls;
    int m_closeCalls = 0;
    int m_versionQuestions = 0;
    int m_listings = 0;
    int m_folderCalls = 0;
    int m_policyQuestions = 0;
    int m_approvalQuestions = 0;
    int m_overlaps = 0;
    int m_atOnce = 0;
    int m_mostAtOnce = 0;
};

} // namespace Keycutter
