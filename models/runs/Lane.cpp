// SPDX-License-Identifier: MIT
#include "runs/Lane.h"

#include "runs/Lookup.h"
#include "runs/Reconciler.h"
#include "runs/RunRecord.h"
#include "services/ServiceDescriptor.h"

#include <algorithm>

namespace Keycutter {

namespace {

constexpr int wholeFailuresToGiveUp = 3;

QString appearedMeanwhile()
{
    return Lane::tr("The key appeared at the destination meanwhile and was left as it is.");
}

} // namespace

Lane::Lane(
    RunRecord& record, Session& session, int destination, const RunPauses& pauses,
    bool folderIsFresh, QObject* parent)
    : QObject(parent)
    , m_record(record)
    , m_session(&session)
    , m_destination(destination)
    , m_pauses(pauses)
    , m_queue(record.plan(), destination, session.descriptor().capabilities.batchSize)
    , m_attribution(session.descriptor().capabilities.batchSize, record.openOf(destination))
    , m_folderIsFresh(folderIsFresh)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_pausedUntil = {};
        Q_EMIT stateChanged();
        next();
    });
    connect(&session, &Session::signInRestored, this, &Lane::signInRestored);
}

void Lane::start()
{
    m_state = State::Working;
    next();
}

void Lane::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

bool Lane::isWaitingForSignIn() const
{
    return m_state == State::WaitingForSignIn
        || (m_reconciler && m_reconciler->isWaitingForSignIn())
        || (m_lookup && m_lookup->isWaitingForSignIn());
}

void Lane::next()
{
    if (m_state == State::Finished || !m_session)
        return;
    if (m_cancelled || (m_halves.empty() && m_queue.isEmpty()))
        return finish();
    if (m_halves.empty()) {
        m_callIsHalf = false;
        return send(m_queue.take(m_record.plan()), std::exchange(m_nextIsExtra, false));
    }
    m_callIsHalf = true;
    const PlannedCall half = std::move(m_halves.front());
    m_halves.pop_front();
    send(half, true);
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
    request.to = m_record.location(m_destination);
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

void Lane::send(const PlannedCall& call, bool extra)
{
    m_call = call;
    m_request = requestOf(call);
    m_restoredWhenSent = m_restored;
    m_record.setSending(call.cells);
    m_record.countCall(extra);
    m_session->duplicate(m_request)->onFinished(
        this, [this](const Result<DuplicateReply>& answer) { take(answer); });
}

void Lane::take(const Result<DuplicateReply>& answer)
{
    if (answer)
        return takeReply(*answer);
    switch (answer.error().kind) {
    case ErrorKind::Unauthorised:
        return takeSignInOver();
    case ErrorKind::RateLimited:
        return takeRateLimit(answer.error());
    case ErrorKind::Offline:
    case ErrorKind::Tls:
    case ErrorKind::Keychain: // never left the machine
        takeWholeFailure(answer.error(), m_call.cells);
        return next();
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::InvalidRequest:
    case ErrorKind::Unsupported: // refused, and all or nothing
        return takeRefusal(answer.error());
    case ErrorKind::Cancelled:
    case ErrorKind::Timeout:
    case ErrorKind::Malformed:
    case ErrorKind::ServerFault:
    case ErrorKind::OutcomeUnknown:
        return reconcile(m_call, answer.error(), false);
    }
}

void Lane::takeReply(const DuplicateReply& reply)
{
    m_wholeFailures = 0;
    m_folderIsFresh = false;
    m_attribution.succeeded();
    // Results come in the service's order, not in ours.
    QHash<QString, int> ofSource;
    for (const int cell : m_call.cells)
        ofSource.insert(m_record.source(cell).id, cell);
    for (const DuplicateResult& result : reply.results) {
        const auto found = ofSource.constFind(result.sourceId);
        if (found == ofSource.cend() || (!result.approval && result.destinationId.isEmpty()))
            continue;
        settleResult(*found, result, reply.requestId);
        ofSource.erase(found);
    }
    if (ofSource.isEmpty())
        return next();

    PlannedCall missing{m_destination, m_call.overwrite, {}};
    for (const int cell : m_call.cells) {
        if (ofSource.contains(m_record.source(cell).id))
            missing.cells.push_back(cell);
    }
    Error error = Error::of(
        ErrorKind::Malformed, {}, tr("The service’s answer does not mention this secret"));
    error.requestId = reply.requestId;
    reconcile(missing, error, true);
}

void Lane::settleResult(int cell, const DuplicateResult& result, const QString& requestId)
{
    if (result.approval) {
        m_wasHeld = true;
        const QUrl page
            = m_session ? m_session->approvalPage(m_request.to, *result.approval) : QUrl();
        return m_record.await(cell, *result.approval, page, requestId);
    }
    m_wroteDirectly = true;
    if (!m_call.overwrite)
        return m_record.succeed(cell, Outcome::Created, result.destinationId, requestId);
    if (result.destinationId == m_record.planned(cell).existingId)
        return m_record.succeed(cell, Outcome::Overwritten, result.destinationId, requestId);
    m_record.succeed(
        cell, Outcome::Created, result.destinationId, requestId,
        tr("The secret to overwrite was gone by then, so a new one was created."));
}

void Lane::takeSignInOver()
{
    putBack();
    // Another lane's answer may have had the sign-in restored while this one was on its way.
    if (m_cancelled || m_restored != m_restoredWhenSent)
        return next();
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

void Lane::takeRateLimit(const Error& error)
{
    putBack();
    if (m_cancelled)
        return next();
    pause(error.retryAfter ? std::chrono::milliseconds(*error.retryAfter) : m_pauses.rateLimit);
}

void Lane::pause(std::chrono::milliseconds length)
{
    m_pausedUntil = QDateTime::currentDateTimeUtc().addMSecs(length.count());
    m_pause.start(length);
    Q_EMIT stateChanged();
}

void Lane::putBack()
{
    m_record.setPending(m_call.cells);
    if (m_callIsHalf)
        m_halves.push_front(m_call);
    else
        m_queue.putBack(m_call);
}

void Lane::takeWholeFailure(const Error& error, const std::vector<int>& cells)
{
    for (const int cell : cells)
        m_record.fail(cell, Outcome::Failed, error);
    if (++m_wholeFailures >= wholeFailuresToGiveUp)
        giveUp(error);
}

void Lane::giveUp(const Error& error)
{
    if (m_cancelled)
        return;
    for (const int cell : drain()) {
        m_record.fail(
            cell, Outcome::Failed, error,
            tr("Not sent, because the calls before it failed: %1").arg(wordsOf(error)));
    }
}

void Lane::takeRefusal(const Error& error)
{
    const Blame blame = m_session ? m_session->blame(m_request, error) : Blame();
    if (blame.on == Blame::On::WholeCall) {
        const bool maybeTooEarly = m_folderIsFresh && error.kind == ErrorKind::NotFound;
        if (maybeTooEarly && !m_cancelled && m_folderTries < m_pauses.folder.size()) {
            putBack();
            return pause(m_pauses.folder[m_folderTries++]);
        }
        takeWholeFailure(error, m_call.cells);
        return next();
    }
    const auto culprit = std::ranges::find_if(m_call.cells, [&](int cell) {
        return blame.on == Blame::On::Item && m_record.source(cell).id == blame.sourceId;
    });
    const int named = culprit == m_call.cells.end() ? -1 : *culprit;
    const Attribution::Verdict verdict = m_attribution.judge(m_call, blame, named);
    const bool appeared = blame.alreadyExists && named >= 0 && !m_call.overwrite;
    settleBlamed(verdict, error, appeared);
    sendAgain(verdict);
    if (appeared && m_listingHelps && !m_cancelled)
        return skipWhatAppeared(named);
    next();
}

void Lane::settleBlamed(const Attribution::Verdict& verdict, const Error& error, bool exists)
{
    for (const int cell : verdict.blamed) {
        if (exists) {
            m_record.settle(cell, Outcome::Skipped, appearedMeanwhile());
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

void Lane::sendAgain(const Attribution::Verdict& verdict)
{
    for (auto call = verdict.again.rbegin(); call != verdict.again.rend(); ++call) {
        m_record.setPending(call->cells);
        if (verdict.halves || m_callIsHalf)
            m_halves.push_front(*call);
        else
            m_queue.putBack(*call);
    }
    if (!verdict.again.empty() && !verdict.halves && !m_callIsHalf)
        m_nextIsExtra = true;
}

void Lane::skipWhatAppeared(int culprit)
{
    // Where one key appeared, more may have: one listing tells them all, instead of one refusal
    // for each.
    m_lookup = new Lookup(*m_session, m_request.to, m_pauses.listing, this);
    connect(m_lookup, &Lookup::waitingChanged, this, &Lane::stateChanged);
    m_lookup->start([this, culprit](const Result<Listing>& listing) {
        m_lookup->deleteLater();
        m_lookup.clear();
        if (listing)
            dropExisting(*listing, culprit);
        else
            m_listingHelps = false;
        next();
    });
}

void Lane::dropExisting(const Listing& listing, int culprit)
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
    for (const int cell : found)
        m_record.settle(cell, Outcome::Skipped, appearedMeanwhile());
}

bool Lane::mayBeHeld() const
{
    if (!m_session || !m_session->descriptor().capabilities.hasApprovals)
        return false;
    const ApprovalPolicy& policy = m_record.plan().destinations[m_destination].info.policy;
    return m_wasHeld || (!m_wroteDirectly && policy.need != ApprovalPolicy::Need::None);
}

void Lane::reconcile(const PlannedCall& call, const Error& error, bool answered)
{
    if (!m_session)
        return;
    m_reconciler = new Reconciler(
        m_record, *m_session, m_pauses, {call, error, answered, mayBeHeld()}, this);
    connect(m_reconciler, &Reconciler::waitingChanged, this, &Lane::stateChanged);
    connect(m_reconciler, &Reconciler::done, this, [this, error](bool listed) {
        m_reconciler->deleteLater();
        m_reconciler.clear();
        if (listed)
            m_wholeFailures = 0;
        else
            takeWholeFailure(error, {});
        next();
    });
    if (m_cancelled)
        m_reconciler->stopWaiting();
    m_reconciler->start();
}

void Lane::cancel()
{
    if (m_cancelled || m_state == State::Finished)
        return;
    m_cancelled = true;
    m_record.cancel(drain());
    if (m_reconciler)
        m_reconciler->stopWaiting();
    if (m_lookup)
        m_lookup->stopWaiting();
    const bool nothingUnderWay = m_state != State::Working || m_pause.isActive();
    m_pause.stop();
    m_pausedUntil = {};
    if (nothingUnderWay)
        finish();
}

} // namespace Keycutter
