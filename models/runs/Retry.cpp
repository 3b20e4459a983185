// SPDX-License-Identifier: MIT
#include "runs/Retry.h"

#include "services/Session.h"

#include <QPointer>

#include <algorithm>

namespace Keycutter {

namespace {

//! Takes all out that is about other secrets than @p input still has.
void narrow(PlanInput& input)
{
    QSet<QString> there;
    for (const Secret& secret : std::as_const(input.secrets))
        there.insert(secret.id);
    const auto isGone = [&there](const CellName& name) { return !there.contains(name.secretId); };
    if (input.only)
        input.only->removeIf(isGone);
    input.maybeSent.removeIf(isGone);
    input.choices.removeIf([&](const auto& choice) { return isGone(choice.key()); });
    input.edits.removeIf([&](const auto& edit) { return isGone(edit.key()); });
}

} // namespace

RetryStart retryStart(const Run& run, const QList<Secret>& sourceNow)
{
    RetryStart start{retryInput(run), {}};
    QList<Secret> secrets;
    for (const Secret& asked : std::as_const(start.input.secrets)) {
        const auto now = std::ranges::find(sourceNow, asked.id, &Secret::id);
        if (now == sourceNow.cend())
            start.gone.append(asked.key);
        else
            secrets.append(*now);
    }
    start.input.secrets = secrets;
    narrow(start.input);
    return start;
}

JobOf<RetryStart>* startRetry(Session& session, const Run& run)
{
    auto* job = new PromisedJob<RetryStart>(&session);
    auto* listing = session.listSecrets(run.plan.from);
    job->setOnCancel([listing = QPointer(listing)] {
        if (listing)
            listing->cancel();
    });
    listing->onFinished(job, [job, run](const Result<Listing>& listed) {
        if (listed)
            job->settle(retryStart(run, listed->secrets));
        else
            job->settle(failure(listed.error()));
    });
    return job;
}

} // namespace Keycutter
