// SPDX-License-Identifier: MIT
#pragma once

#include "services/Session.h"
#include "services/common/SteppedJob.h"
#include "services/infisical/InfisicalApi.h"
#include "services/infisical/InfisicalChange.h"

namespace Keycutter {

//! Writes an earlier version of a secret again: reads it, writes it, and overwrites in memory what
//! held its value. The one place of the program where a value passes through; it stays in this job
//! and in the two messages, is never decoded, and is read only where it is to be restored.
//! The network stack's own buffers are freed, not overwritten.
class RestoreJob final : public SteppedJob<ChangeReply>
{
public:
    RestoreJob(InfisicalApi& api, RestoreCall call, QObject* parent);
    ~RestoreJob() override;
    Q_DISABLE_COPY_MOVE(RestoreJob)

private:
    void write(const OldVersion& version);
    void wipe();

    InfisicalApi& m_api;
    RestoreCall m_call;
    QByteArray m_body; //!< shared with the request under way
};

} // namespace Keycutter
