// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Approval.h"
#include "services/Session.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace Keycutter {

//! Asks gently how approvals stand until they are settled: first after 15 s, growing to 2 minutes
//! (contract infisical 5); refresh() asks now.
class ApprovalWatcher : public QObject
{
    Q_OBJECT

public:
    explicit ApprovalWatcher(Session& session, QObject* parent = nullptr);

    void watch(const Approval& approval);
    //! Asks for all unsettled ones now and starts again with the short pause.
    void refresh();
    //! Pauses between questions; the tests shorten them.
    void setPauses(std::chrono::milliseconds first, std::chrono::milliseconds longest);
    [[nodiscard]] bool isWatching() const;

Q_SIGNALS:
    void changed(const Keycutter::Approval& approval);

private:
    void ask();
    void scheduleNext();
    void take(const Result<Approval>& answer, const Approval& asked);

    QPointer<Session> m_session;
    QList<Approval> m_open;
    QTimer m_timer;
    std::chrono::milliseconds m_first{std::chrono::seconds(15)};
    std::chrono::milliseconds m_longest{std::chrono::minutes(2)};
    std::chrono::milliseconds m_pause{m_first};
    int m_asking = 0;
};

} // namespace Keycutter
