// SPDX-License-Identifier: MIT
#include "FakeSession.h"

#include <QTimer>

#include <algorithm>

namespace Keycutter {

namespace {

template <class T> void dropResults(Result<T>&, const QStringList&) { }

template <> void dropResults(Result<DuplicateReply>& reply, const QStringList& dropped)
{
    reply->results.removeIf(
        [&](const DuplicateResult& result) { return dropped.contains(result.sourceId); });
}

//! A request: while it waits for the end of a pause, it can be withdrawn.
template <class T> class RequestJob final : public JobOf<T>
{
public:
    RequestJob(bool waits, QObject* parent)
        : JobOf<T>(parent)
        , m_waits(waits)
    {
    }

    void settle(Result<T> result) { this->finish(std::move(result)); }
    void cancel() override { this->finish(failure(Error::of(ErrorKind::Cancelled, {}))); }
    void withdraw() override
    {
        if (!m_waits)
            return;
        m_isWithdrawn = true;
        cancel();
    }
    //! Its turn has come; false where it is not wanted any more.
    [[nodiscard]] bool begin()
    {
        m_waits = false;
        return !m_isWithdrawn && !this->isFinished();
    }

private:
    bool m_waits;
    bool m_isWithdrawn = false;
};

} // namespace

FakeSession::FakeSession(QObject* parent)
    : Session(parent)
{
    fakeDescriptor.id = QStringLiteral("fake");
    fakeDescriptor.name = QStringLiteral("Fake");
    Capabilities& can = fakeDescriptor.capabilities;
    can.batchSize = 50;
    can.canOverwrite = can.hasFolders = can.hasApprovals = true;
    can.hasTags = can.hasMetadata = can.hasVersions = true;
    can.canRemove = can.canRestore = true;
    can.removeBatchSize = 50;
    fakeDescriptor.attributes = {{Attribute::Value, {}, {}, {}}};
}

void FakeSession::actAsStore()
{
    Capabilities& can = fakeDescriptor.capabilities;
    can = {};
    can.callsAtOnce = 4;
    can.canRemove = can.removalShowsLate = true;
    can.canRename = can.hasScopes = can.canSetComment = can.hasStatus = can.sameLocationOnly = true;
    fakeDescriptor.attributes.clear();
    fakeDescriptor.nameRule = {QStringLiteral("[A-Za-z0-9_-]+"), QStringLiteral("Letters only.")};
    fakeDescriptor.nameHints
        = {{QStringLiteral("ai"), QStringLiteral("gw_.+"), QStringLiteral("Begins with gw_.")}};
    fakeDescriptor.nameTemplate = QStringLiteral("{name}_COPY");
    fakeDescriptor.pendingStatus = QStringLiteral("pending");
    fakeDescriptor.readyStatus = QStringLiteral("active");
    fakeDescriptor.removedStatus = QStringLiteral("deleted");
    vault.newStatus = fakeDescriptor.pendingStatus;
}

Error FakeSession::unauthorised()
{
    const Error error = Error::of(
        ErrorKind::Unauthorised, QStringLiteral("Asking"),
        QStringLiteral("Your token has expired."));
    if (!std::exchange(m_told, true))
        Q_EMIT signInRequired(error);
    return error;
}

void FakeSession::whenFree(QObject* context, std::function<void()> then)
{
    auto wait = delay;
    if (m_pausedUntil.isValid()) {
        const auto left = QDateTime::currentDateTimeUtc().msecsTo(m_pausedUntil);
        wait += std::chrono::milliseconds(std::max<qint64>(0, left));
    }
    QTimer::singleShot(wait, context, std::move(then));
}

template <class T>
JobOf<T>* FakeSession::answer(const Fault& fault, std::function<Result<T>()> effect)
{
    ++m_requests;
    if (onAnyRequest)
        onAnyRequest(static_cast<int>(m_requests));
    auto* job = new RequestJob<T>(m_pausedUntil.isValid(), this);
    auto settle = [this, job = QPointer<RequestJob<T>>(job), fault, effect = std::move(effect)] {
        if (job == nullptr || !job->begin())
            return;
        if (fault.kind == Fault::Kind::Refuse)
            return job->settle(failure(fault.error));
        if (!m_signedIn)
            return job->settle(failure(unauthorised()));
        Result<T> result = effect();
        if (fault.kind == Fault::Kind::LoseAfter)
            result = failure(fault.error);
        if (fault.kind == Fault::Kind::DropResults)
            dropResults(result, fault.dropped);
        job->settle(std::move(result));
    };
    if (fault.kind == Fault::Kind::Hang || fault.waits)
        m_hanging.emplace_back(std::move(settle));
    else
        whenFree(this, std::move(settle));
    return job;
}

void FakeSession::expireSignIn()
{
    m_signedIn = false;
    m_told = false;
}

void FakeSession::suspend()
{
    m_signedIn = false;
    m_told = true; // nobody is called for a session that only rests
}

void FakeSession::restoreSignIn()
{
    m_signedIn = true;
    Q_EMIT signInRestored();
}

void FakeSession::pauseFor(std::chrono::milliseconds length)
{
    m_pausedUntil = QDateTime::currentDateTimeUtc().addMSecs(length.count());
    Q_EMIT paused(m_pausedUntil);
    QTimer::singleShot(length, this, [this] {
        m_pausedUntil = {};
        Q_EMIT resumed();
    });
}

void FakeSession::release()
{
    for (const auto& settle : std::exchange(m_hanging, {}))
        QTimer::singleShot(0, this, settle);
}

JobOf<SignInReport>* FakeSession::signIn()
{
    return answer<SignInReport>({}, [] {
        SignInReport report;
        report.identity.name = QStringLiteral("fake");
        report.ability.level = DuplicateAbility::Level::Yes;
        return report;
    });
}

void FakeSession::setCredentials(Credentials credentials)
{
    credentials.clear();
    restoreSignIn();
}

JobOf<QList<Folder>>* FakeSession::listFolders(const Location& location)
{
    const Fault fault = onListFolders ? onListFolders(location) : Fault{};
    return answer<QList<Folder>>(fault, [this, location]() -> Result<QList<Folder>> {
        if (!vault.hasEnvironment(location)) {
            return failure(Error::of(
                ErrorKind::NotFound, QStringLiteral("Listing folders of ") + toText(location),
                QStringLiteral("Environment with slug '%1' not found").arg(location.environment)));
        }
        return vault.foldersOf(location);
    });
}

JobOf<Listing>* FakeSession::listSecrets(const Location& location)
{
    const int number = ++m_listings;
    const Fault fault = onList ? onList(location, number) : Fault{};
    return answer<Listing>(fault, [this, location]() -> Result<Listing> {
        if (!vault.hasFolder(location)) {
            return failure(Error::of(
                ErrorKind::NotFound, QStringLiteral("Listing secrets of ") + toText(location),
                QStringLiteral("Folder with path '%1' was not found.").arg(location.path)));
        }
        return Listing{vault.secretsOf(location), vault.quotaOf(location)};
    });
}

JobOf<ApprovalPolicy>* FakeSession::approvalPolicy(const Location& location)
{
    const int number = ++m_policyQuestions;
    const Fault fault = onPolicy ? onPolicy(location, number) : Fault{};
    return answer<ApprovalPolicy>(fault, [this, location] {
        ApprovalPolicy policy;
        policy.need = policies.value(
            location,
            vault.isHeld(location) ? ApprovalPolicy::Need::Needed : ApprovalPolicy::Need::None);
        return policy;
    });
}

JobOf<Folder>* FakeSession::createFolder(const Location& location)
{
    const int number = ++m_folderCalls;
    const Fault fault = onCreateFolder ? onCreateFolder(location, number) : Fault{};
    return answer<Folder>(fault, [this, location] { return vault.createFolder(location); });
}

JobOf<DuplicateReply>* FakeSession::duplicate(const DuplicateCall& call)
{
    m_sent.push_back({call});
    const int number = static_cast<int>(m_sent.size());
    if (++m_underWay[call.to] > fakeDescriptor.capabilities.callsAtOnce)
        ++m_overlaps;
    m_mostAtOnce = std::max(m_mostAtOnce, ++m_atOnce);
    const Fault fault = onDuplicate ? onDuplicate(call, number) : Fault{};
    JobOf<DuplicateReply>* job = answer<DuplicateReply>(fault, [this, call, number] {
        if (beforeEffect)
            beforeEffect(call, number);
        return vault.duplicate(call);
    });
    job->onFinished(this, [this, number, to = call.to](const Result<DuplicateReply>& result) {
        m_sent[static_cast<size_t>(number) - 1].answered = true;
        m_sent[static_cast<size_t>(number) - 1].ok = result.has_value();
        --m_underWay[to];
        --m_atOnce;
    });
    return job;
}

JobOf<QList<Approval>>* FakeSession::approvalStates(const QList<ApprovalQuestion>& asked)
{
    const int number = ++m_approvalQuestions;
    const Fault fault = onApprovals ? onApprovals(number) : Fault{};
    return answer<QList<Approval>>(
        fault, [this, told = asked.first(std::min(asked.size(), approvalsAtOnce))] {
            QList<Approval> states;
            for (const ApprovalQuestion& question : told) {
                states.append(
                    approvalsUnreadable ? question.known : vault.approval(question.known.id));
                if (approvalsUnreadable)
                    states.last().state = Approval::State::Unreadable;
            }
            return states;
        });
}

void FakeSession::countCall(Job* job, const Location& at)
{
    if (++m_underWay[at] > fakeDescriptor.capabilities.callsAtOnce)
        ++m_overlaps;
    connect(job, &Job::finished, this, [this, at] { --m_underWay[at]; });
}

JobOf<ChangeReply>* FakeSession::removeSecrets(const RemoveCall& call)
{
    m_removeCalls.push_back(call);
    const int number = static_cast<int>(m_removeCalls.size());
    const Fault fault = onRemove ? onRemove(call, number) : Fault{};
    auto* job = answer<ChangeReply>(fault, [this, call] { return vault.removeSecrets(call); });
    countCall(job, call.at);
    return job;
}

JobOf<void>* FakeSession::checkVersion(const SecretVersion& version)
{
    ++m_versionQuestions;
    return answer<void>({}, [this, version] { return vault.checkVersion(version); });
}

JobOf<ChangeReply>* FakeSession::restoreVersion(const RestoreCall& call)
{
    m_restoreCalls.push_back(call);
    const int number = static_cast<int>(m_restoreCalls.size());
    const Fault fault = onRestore ? onRestore(call, number) : Fault{};
    auto* job = answer<ChangeReply>(fault, [this, call] { return vault.restoreVersion(call); });
    countCall(job, call.from.at);
    return job;
}

JobOf<Approval>* FakeSession::closeApproval(const Approval& known)
{
    const int number = ++m_closeCalls;
    const Fault fault = onCloseApproval ? onCloseApproval(known.id, number) : Fault{};
    return answer<Approval>(fault, [this, known] { return vault.closeApproval(known.id); });
}

Blame FakeSession::blame(const DuplicateCall& call, const Error& error) const
{
    if (error.said.startsWith(u"Destination folder") || error.kind == ErrorKind::Unsupported)
        return {Blame::On::WholeCall, {}, false};
    const auto named = [&](const DuplicateItem& item) {
        return error.said.contains(u'\'' + item.targetKey + u'\'')
            || error.said.contains(u'\'' + item.sourceId + u'\'')
            || error.said.endsWith(QStringLiteral(": ") + item.sourceKey);
    };
    const auto culprit = std::ranges::find_if(call.items, named);
    if (culprit == call.items.cend())
        return {};
    return {Blame::On::Item, culprit->sourceId, error.kind == ErrorKind::Conflict};
}

QUrl FakeSession::approvalPage(const Location& to, const Approval& approval) const
{
    return QUrl(QStringLiteral("https://fake.example/%1/%2").arg(to.environment, approval.id));
}

QUrl FakeSession::secretsPage(const Location& location) const
{
    return QUrl(QStringLiteral("https://fake.example/%1").arg(location.environment));
}

} // namespace Keycutter
