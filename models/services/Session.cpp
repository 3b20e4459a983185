// SPDX-License-Identifier: MIT
#include "services/Session.h"

namespace Keycutter {

namespace {

template <class T> JobOf<T>* notOffered(Session* session, const QString& tried)
{
    auto* job = new PromisedJob<T>(session);
    Error error = Error::of(
        ErrorKind::Unsupported, tried, Session::tr("The service offers no way to do that."));
    error.next = Session::tr("Use the service’s own pages.");
    job->settle(failure(error));
    return job;
}

} // namespace

JobOf<ChangeReply>* Session::removeSecrets(const RemoveCall& call)
{
    return notOffered<ChangeReply>(this, tr("Deleting secrets of %1").arg(toText(call.at)));
}

JobOf<void>* Session::checkVersion(const SecretVersion& version)
{
    return notOffered<void>(
        this, tr("Reading an earlier version of a secret of %1").arg(toText(version.at)));
}

JobOf<ChangeReply>* Session::restoreVersion(const RestoreCall& call)
{
    return notOffered<ChangeReply>(this, tr("Restoring a secret of %1").arg(toText(call.from.at)));
}

JobOf<Approval>* Session::closeApproval(const Approval&)
{
    return notOffered<Approval>(this, tr("Closing an approval request"));
}

QString Session::whyNotCloseApprovals() const
{
    return tr("The service offers no way to do that.");
}

} // namespace Keycutter
