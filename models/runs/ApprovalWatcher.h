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
//! (contract infisical 5), one question at a time and at most ten in a row; refresh() asks now.
//! What cannot be read with this sign-in is asked for again only by refresh().
class ApprovalWatcher : public QObject
{
    Q_OBJECT

public:
    explicit ApprovalWatcher(Session& session, QObject* parent = nullptr);

    //! One that is watched already or settled is left alone.
    void watch(const Approval& approval);
    //! Asks for all unsettled ones now and starts again with the short pause.
    void refresh();
    //! Asks for a few of them now, as many as after each pause; the pauses go on as they were.
    void askSome();
    //! Pauses between questions; the tests shorten them.
    void setPauses(std::chrono::milliseconds first, std::chrono::milliseconds longest);
    //! There is something left to ask for, and someone to ask.
    [[nodiscard]] bool isWatching() const;

Q_SIGNALS:
    //! It stands otherwise than it was known.
    void changed(const Keycutter::Approval& approval);

private:
    void askRound();
    void askNext();
    void take(const Result<Approval>& answer, const QString& id);
    void scheduleNext();
    [[nodiscard]] QStringList idsToAsk(bool all) const;
    [[nodiscard]] qsizetype indexOf(const QString& id) const;

    QPointer<Session> m_session;
    QList<Approval> m_open;
    QTimer m_timer;
    std::chrono::milliseconds m_first{std::chrono::seconds(15)};
    std::chrono::milliseconds m_longest{std::chrono::minutes(2)};
    std::chrono::milliseconds m_pause{m_first};
    QStringList m_round; //!< ids that are still to be asked for in this round
    bool m_asking = false;
};

} // namespace Keycutter
