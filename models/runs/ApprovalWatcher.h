// SPDX-License-Identifier: MIT
#pragma once

#include "services/Session.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <chrono>

namespace Keycutter {

//! Asks gently how approvals stand until they are settled: first after 15 s, growing to 2 minutes
//! (contract infisical 5), for all of them together (Session::approvalStates()); refresh() asks
//! now. What cannot be read with this sign-in is asked for again only by refresh().
class ApprovalWatcher : public QObject
{
    Q_OBJECT

public:
    explicit ApprovalWatcher(Session& session, QObject* parent = nullptr);

    //! One that is watched already or settled is left alone.
    void watch(const ApprovalQuestion& approval);
    //! It is of no interest any more.
    void forget(const QString& id);
    //! Asks now, until each unsettled one was asked for, and starts again with the short pause.
    //! @p byHand: a person waits for it, so that refreshFailed() says where it cannot be told.
    void refresh(bool byHand = true);
    //! Asks once now, as after each pause; the pauses go on as they were.
    void askNow();
    //! Pauses between questions; the tests shorten them.
    void setPauses(std::chrono::milliseconds first, std::chrono::milliseconds longest);
    //! There is something left to ask for, and someone to ask.
    [[nodiscard]] bool isWatching() const;

Q_SIGNALS:
    //! It stands otherwise than it was known.
    void changed(const Keycutter::Approval& approval);
    //! How they stand was to be told to a person, and was not, or not of all.
    void refreshFailed(const Keycutter::Error& error);

private:
    void ask(const QList<ApprovalQuestion>& questions);
    void take(const Result<QList<Approval>>& answer);
    void takeState(const Approval& state);
    void scheduleNext();
    //! The open ones, in the order to ask in.
    [[nodiscard]] QList<ApprovalQuestion> questions(bool unreadableToo) const;
    [[nodiscard]] qsizetype indexOf(const QString& id) const;

    QPointer<Session> m_session;
    QList<ApprovalQuestion> m_open;
    QTimer m_timer;
    std::chrono::milliseconds m_first{std::chrono::seconds(15)};
    std::chrono::milliseconds m_longest{std::chrono::minutes(2)};
    std::chrono::milliseconds m_pause{m_first};
    QSet<QString> m_refreshing; //!< ids that refresh() still asks for
    bool m_byHand = false; //!< that refresh()
    bool m_asking = false;
    bool m_refreshAgain = false; //!< refresh() was called while asking
};

} // namespace Keycutter
