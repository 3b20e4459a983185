// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace Keycutter {

//! A request to the LoopbackListener, read as strictly as its job allows.
struct LoopbackMessage
{
    enum class State { Incomplete, Complete, Refused };

    State state = State::Incomplete;
    //! The status to answer with when Refused.
    int refusal = 0;
    QByteArray method;
    QByteArray target;
    QList<std::pair<QByteArray, QByteArray>> headers;
    //! Bytes of its own; the caller's to wipe.
    QByteArray body;

    //! The header of that name, compared without case; empty when absent or given twice.
    [[nodiscard]] QByteArray header(const QByteArray& name) const;
};

//! Reads what has arrived so far. Refuses heads over 16 KiB (431), bodies over 64 KiB (413), a POST
//! without Content-Length (411) and what is no HTTP/1 request (400), as early as it can be seen.
[[nodiscard]] LoopbackMessage readLoopbackMessage(const QByteArray& bytes);

//! How a complete message is to be answered.
struct LoopbackVerdict
{
    int status = 0;
    //! The message is the awaited one; its body is a JSON object.
    bool isMessage = false;
    //! The page may read the answer.
    bool originAllowed = false;
};

//! Judges @p message for a listener on @p port that takes messages from @p origin only.
[[nodiscard]] LoopbackVerdict
judgeLoopbackMessage(const LoopbackMessage& message, const QString& origin, quint16 port);

//! The whole answer for @p verdict; it closes the connection.
[[nodiscard]] QByteArray loopbackAnswer(
    const LoopbackMessage& message, const LoopbackVerdict& verdict, const QString& origin);

} // namespace Keycutter
