// SPDX-License-Identifier: MIT
#include "runs/Lane.h"

#include "runs/Lookup.h"
#include "runs/Reconciler.h"
#include "runs/RunRecord.h"
#include "services/ServiceDescriptor.h"

#include <algorithm>
#include <numeric>

namespace Keycutter {

namespace {

constexpr int wholeFailuresToGiveUp = 3;

} // namespace

Lane::Lane(
    RunRecord& record, Session& session, const std::vector<int>& destinations,
    const RunPauses& pauses, bool folderIsFresh, QObject* parent)
    : RunLane(parent)
    , m_record(record)
    , m_session(&session)
    , m_destinations(destinations)
    , m_location(record.location(destinations.front()))
    , m_callsAtOnce(std::max(1, session.descriptor().capabilities.callsAtOnce))
    , m_pauses(pauses)
    , m_signInPatience(pauses.signIn)
    , m_queue(
          record.plan(), destinations, session.descriptor().capabilities.batchSize,
          [&record](int cell) { return !isFinal(record.run().cells[size_t(cell)].outcome); })
    , m_attribution(session.descriptor().capabilities.batchSize, open())
    , m_reconciler(new Reconciler(record, session, m_location, pauses, this))
    , m_folderIsFresh(folderIsFresh)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_pausedUntil = {};
        Q_EMIT stateChanged();
        next();
    });
    connect(&session, &Session::signInRestored, this, &Lane::signInRestored);
    connect(m_reconciler, &Reconciler::waitingChanged, this, &Lane::stateChanged);
    connect(m_reconciler, &Reconciler::settled, this, &Lane::settled);
}

void Lane::start()
{
    m_state = State::Working;
    next();
}

int Lane::open() const
{
    return std::accumulate(
        m_destinations.begin(), m_destinations.end(), 0,
        [this](int sum, int destination) { return sum + m_record.openOf(destination); });
}

int Lane::callsLeft() const
{
    return m_queue.callCount() + static_cast<int>(m_halves.size()) + m_underWay;
}

void Lane::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

bool Lane::isWaitingForSignIn() const
{
    return m_state == State::WaitingForSignIn || m_reconciler->isWaitingForSignIn()
        || (m_lookup && m_lookup->isWaitingForSignIn());
}

bool Lane::isSettling() const
{
    return m_lookup || m_reconciler->isBusy();
}

bool Lane::isHeldUp() const
{
    return !m_session || m_state != State::Working || m_cancelled || isPaused()
        || m_pause.isActive();
}

bool Lane::maySend() const
{
    return !isHeldUp() && m_underWay < m_callsAtOnce && (m_callsAtOnce > 1 || !isSettling());
}

void Lane::next()
{
    if (m_state == State::Finished || !m_session)
        return;
    while (hasWork() && maySend())
        sendNext();
    const bool nothingUnderWay = m_underWay == 0 && !isSettling();
    if (nothingUnderWay && (m_cancelled || !hasWork()))
        finish();
}

void Lane::sendNext()
{
    if (m_halves.empty())
        return prepare(m_queue.take(m_record.plan()), false, std::exchange(m_nextIsExtra, false));
    const PlannedCall half = std::move(m_halves.front());
    m_halves.pop_front();
    prepare(half, true, true);
}

void Lane::finish()
{
    m_record.cancel(drain());
    m_state = State::Finished;
    QMetaObject::invokeMethod(this, &Lane::finished, Qt::QueuedConnection);
}

std::vector<int> Lane::drain()
{
    std::vector<int> cells;
    for (const PlannedCall& half : m_halves)
        cells.insert(cells.end(), half.cells.begin(), half.cells.end());
    m_halves.clear();
    const std::vector<int> queued = m_queue.drain();
    cells.insert(cells.end(), queued.begin(), queued.end());
    return cells;
}

DuplicateCall Lane::requestOf(const PlannedCall& call) const
{
    DuplicateCall request;
    request.from = m_record.plan().from;
    request.to = m_location;
    request.attributes = m_record.plan().options.attributes;
    request.overwrite = call.overwrite;
    request.items.reserve(static_cast<qsizetype>(call.cells.size()));
    for (const int cell : call.cells) {
        const Secret& source = m_record.source(cell);
        const PlanCell& planned = m_record.planned(cell);
        request.items.append(
            {source.id, source.key, planned.targetKey, planned.scopes, planned.comment});
    }
    return request;
}

void Lane::prepare(const PlannedCall& call, bool isHalf, bool extra)
{
    const auto sent
        = std::make_shared<Sent>(Sent{call, requestOf(call), isHalf, extra, m_restored});
    ++m_underWay;
    m_record.setSending(call.cells);
    m_record.intend(call, this, [this, sent](int) { send(sent); });
}

void Lane::send(const SentPtr& sent)
{
    if (isHeldUp()) { // since it was to be sent
        --m_underWay;
        putBack(*sent);
        return next();
    }
    m_record.countCall(sent->isExtra);
    JobOf<DuplicateReply>* job = m_session->duplicate(sent->request);
    sent->job = job;
    std::erase_if(m_handedOver, [](const std::weak_ptr<Sent>& one) { return one.expired(); });
    m_handedOver.push_back(sent);
    job->onFinished(this, [this, sent](const Result<DuplicateReply>& answer) {
        --m_underWay;
        answered(*sent, answer);
        next();
    });
}

void Lane::answered(const Sent& sent, const Result<DuplicateReply>& answer)
{
    if (answer || !sent.isWithdrawn || answer.error().kind != ErrorKind::Cancelled)
        return take(sent, answer);
    m_record.uncountCall(sent.isExtra);
    putBack(sent);
}

void Lane::withdrawWaiting()
{
    for (const std::weak_ptr<Sent>& handedOver : m_handedOver) {
        const SentPtr sent = handedOver.lock();
        if (!sent || !sent->job)
            continue;
        sent->isWithdrawn = true;
        sent->job->withdraw();
    }
}

void Lane::setPaused(bool paused)
{
    if (isPaused() == paused)
        return;
    RunLane::setPaused(paused);
    if (paused)
        withdrawWaiting();
    else
        next();
}

void Lane::take(const Sent& sent, const Result<DuplicateReply>& answer)
{
    if (!answer && SignInPatience::concerns(answer.error()))
        return takeSignInFault(sent, answer.error());
    m_signInPatience.reset();
    if (answer)
        return takeReply(sent, *answer);
    switch (answer.error().kind) {
    case ErrorKind::Unauthorised:
        return takeSignInOver(sent);
    case ErrorKind::RateLimited:
        return takeRateLimit(sent, answer.error());
    case ErrorKind::Offline:
    case ErrorKind::Tls:
    case ErrorKind::Keychain: // never left the machine
        return takeWholeFailure(answer.error(), sent.call.cells);
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::InvalidRequest:
    case ErrorKind::Unsupported: // refused, and all or nothing
        return takeRefusal(sent, answer.error());
    case ErrorKind::Cancelled:
    case ErrorKind::Timeout:
    case ErrorKind::Malformed:
    case ErrorKind::ServerFault:
    case ErrorKind::OutcomeUnknown:
        return reconcile(sent.call, answer.error(), false, false);
    }
}

void Lane::takeReply(const Sent& sent, const DuplicateReply& reply)
{
    m_wholeFailures = 0;
    m_folderIsFresh = false;
    m_attribution.succeeded();
    // Results come in the service's order, not in ours.
    QHash<QString, int> ofSource;
    for (const int cell : sent.call.cells)
        ofSource.insert(m_record.source(cell).id, cell);
    for (const DuplicateResult& result : reply.results) {
        const auto found = ofSource.constFind(result.sourceId);
        if (found == ofSource.cend() || (!result.approval && result.destinationId.isEmpty()))
            continue;
        settleResult(sent, *found, result, reply.requestId);
        ofSource.erase(found);
    }
    if (ofSource.isEmpty())
        return;

    PlannedCall missing{sent.call.destination, sent.call.overwrite, {}};
    for (const int cell : sent.call.cells) {
        if (ofSource.contains(m_record.source(cell).id))
            missing.cells.push_back(cell);
    }
    Error error = Error::of(
        ErrorKind::Malformed, {}, tr("The service’s answer does not mention this secret"));
    error.requestId = reply.requestId;
    reconcile(missing, error, true, false);
}

void Lane::settleResult(
    const Sent& sent, int cell, const DuplicateResult& result, const QString& requestId)
{
    if (result.approval) {
        m_wasHeld = true;
        const QUrl page
            = m_session ? m_session->approvalPage(sent.request.to, *result.approval) : QUrl();
        return m_record.await(cell, *result.approval, page, requestId);
    }
    m_wroteDirectly = true;
    const bool asPlanned
        = !sent.call.overwrite || result.destinationId == m_record.planned(cell).existingId;
    const QString detail = asPlanned
        ? QString()
        : tr("The secret to overwrite was gone by then, so a new one was created.");
    m_record.succeed(
        cell, asPlanned && sent.call.overwrite ? Outcome::Overwritten : Outcome::Created,
        result.destinationId, requestId, detail, result.status);
}

void Lane::takeSignInOver(const Sent& sent)
{
    putBack(sent);
    // Another call's answer may have had the sign-in restored while this one was on its way.
    if (!m_cancelled && m_restored == sent.restoredBefore)
        setState(State::WaitingForSignIn);
}

void Lane::signInRestored()
{
    ++m_restored;
    if (m_state != State::WaitingForSignIn)
        return;
    setState(State::Working);
    next();
}

void Lane::takeRateLimit(const Sent& sent, const Error& error)
{
    putBack(sent);
    if (!m_cancelled)
        pause(error.retryAfter ? std::chrono::milliseconds(*error.retryAfter) : m_pauses.rateLimit);
}

void Lane::takeSignInFault(const Sent& sent, const Error& error)
{
    putBack(sent);
    if (m_cancelled || m_pause.isActive()) // for another call that waited for the same sign-in
        return;
    if (const auto length = m_signInPatience.next(error))
        m_pause.start(*length);
    else
        giveUp(error, SignInPatience::whyNotSent(error));
}

void Lane::pause(std::chrono::milliseconds length)
{
    // Of several calls that are told to wait, the longest wait counts.
    if (m_pause.isActive() && m_pause.remainingTime() >= length.count())
        return;
    m_pausedUntil = QDateTime::currentDateTimeUtc().addMSecs(length.count());
    m_pause.start(length);
    Q_EMIT stateChanged();
}

void Lane::putBack(const Sent& sent)
{
    m_record.setPending(sent.call.cells);
    if (sent.isHalf)
        m_halves.push_front(sent.call);
    else
        m_queue.putBack(sent.call);
}

void Lane::takeWholeFailure(const Error& error, const std::vector<int>& cells)
{
    for (const int cell : cells)
        m_record.fail(cell, Outcome::Failed, error);
    if (++m_wholeFailures >= wholeFailuresToGiveUp)
        giveUp(error, tr("Not sent, because the calls before it failed: %1").arg(wordsOf(error)));
}

void Lane::giveUp(const Error& error, const QString& detail)
{
    if (m_cancelled)
        return;
    for (const int cell : drain())
        m_record.fail(cell, Outcome::Failed, error, detail);
}

void Lane::takeRefusal(const Sent& sent, const Error& error)
{
    const Blame blame = m_session ? m_session->blame(sent.request, error) : Blame();
    const std::vector<int>& cells = sent.call.cells;
    if (blame.on == Blame::On::WholeCall) {
        const bool maybeTooEarly = m_folderIsFresh && error.kind == ErrorKind::NotFound;
        if (maybeTooEarly && !m_cancelled && m_folderTries < m_pauses.folder.size()) {
            putBack(sent);
            return pause(m_pauses.folder[m_folderTries++]);
        }
        return takeWholeFailure(error, cells);
    }
    const auto culprit = std::ranges::find_if(cells, [&](int cell) {
        return blame.on == Blame::On::Item && m_record.source(cell).id == blame.sourceId;
    });
    const int named = culprit == cells.end() ? -1 : *culprit;
    const bool appeared = blame.alreadyExists && named >= 0 && !sent.call.overwrite;
    Attribution::Verdict verdict = m_attribution.judge(sent.call, blame, named);
    if (appeared && m_record.planned(named).maybeSent) {
        // It may be the copy that an earlier run sent.
        std::erase(verdict.blamed, named);
        reconcile({sent.call.destination, false, {named}}, error, true, true);
    }
    settleBlamed(verdict, error, appeared);
    sendAgain(sent, verdict);
    if (appeared && m_listingHelps && !m_cancelled && !m_lookup && hasWork())
        skipWhatAppeared(named, error);
}

void Lane::settleBlamed(const Attribution::Verdict& verdict, const Error& error, bool exists)
{
    for (const int cell : verdict.blamed) {
        if (exists) {
            m_record.skipAppeared(cell, error);
        } else if (verdict.notToldApart) {
            m_record.fail(
                cell, Outcome::Failed, error,
                tr("Refused together with others, and the service does not say which of them it "
                   "is about: %1")
                    .arg(wordsOf(error)));
        } else {
            m_record.fail(cell, Outcome::Failed, error);
        }
    }
}

void Lane::sendAgain(const Sent& sent, const Attribution::Verdict& verdict)
{
    for (auto call = verdict.again.rbegin(); call != verdict.again.rend(); ++call) {
        m_record.setPending(call->cells);
        if (verdict.halves || sent.isHalf)
            m_halves.push_front(*call);
        else
            m_queue.putBack(*call);
    }
    if (!verdict.again.empty() && !verdict.halves && !sent.isHalf)
        m_nextIsExtra = true;
}

void Lane::skipWhatAppeared(int culprit, const Error& error)
{
    // Where one key appeared, more may have: one listing tells them all, instead of one refusal
    // for each.
    m_lookup = new Lookup(*m_session, m_location, m_pauses.listing, this);
    connect(m_lookup, &Lookup::waitingChanged, this, &Lane::stateChanged);
    m_lookup->start([this, culprit, error](const Result<Listing>& listing) {
        m_lookup->deleteLater();
        m_lookup.clear();
        if (listing)
            dropExisting(*listing, culprit, error);
        else
            m_listingHelps = false;
        next();
    });
}

void Lane::dropExisting(const Listing& listing, int culprit, const Error& error)
{
    QSet<QString> there;
    for (const Secret& secret : listing.secrets) {
        if (!secret.marks.testFlag(SecretMark::Imported))
            there.insert(secret.key);
    }
    // A listing that hides the named key would hide the next one too.
    m_listingHelps = there.contains(m_record.planned(culprit).targetKey);
    const auto appeared
        = [&](int cell) { return there.contains(m_record.planned(cell).targetKey); };
    std::vector<int> found = m_queue.takeNewIf(appeared);
    for (PlannedCall& half : m_halves) {
        if (half.overwrite)
            continue;
        std::ranges::copy_if(half.cells, std::back_inserter(found), appeared);
        std::erase_if(half.cells, appeared);
    }
    std::erase_if(m_halves, [](const PlannedCall& half) { return half.cells.empty(); });
    for (const int cell : found) {
        if (m_record.planned(cell).maybeSent)
            reconcile({m_record.planned(cell).destination, false, {cell}}, error, true, true);
        else
            m_record.skipAppeared(cell);
    }
}

bool Lane::mayBeHeld(int destination) const
{
    if (!m_session || !m_session->descriptor().capabilities.hasApprovals)
        return false;
    const ApprovalPolicy& policy = m_record.plan().destinations[destination].info.policy;
    return m_wasHeld || (!m_wroteDirectly && policy.need != ApprovalPolicy::Need::None);
}

void Lane::reconcile(const PlannedCall& call, const Error& error, bool answered, bool conflict)
{
    if (m_session)
        m_reconciler->add({call, error, answered, mayBeHeld(call.destination), conflict});
}

void Lane::settled(const Error& error, bool listed)
{
    if (listed)
        m_wholeFailures = 0;
    else
        takeWholeFailure(error, {});
    next();
}

void Lane::cancel()
{
    if (m_cancelled || m_state == State::Finished)
        return;
    m_cancelled = true;
    m_record.cancel(drain());
    withdrawWaiting();
    m_reconciler->stopWaiting();
    if (m_lookup)
        m_lookup->stopWaiting();
    m_pause.stop();
    m_pausedUntil = {};
    next();
}

} // namespace Keycutter
