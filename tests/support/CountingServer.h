// SPDX-License-Identifier: MIT
#pragma once

#include "support/RawServer.h"

#include <functional>

namespace Keycutter::Test {

//! A server that keeps everything it received and answers as it is told.
class CountingServer : public RawServer
{
    Q_OBJECT

public:
    using Handler = std::function<void(RawConnection& connection, const RawMessage& request)>;

    explicit CountingServer(QObject* parent = nullptr);

    //! Called for each whole request, in the order of their arrival. The default answers 200 {}.
    void setHandler(Handler handler) { m_handler = std::move(handler); }
    //! Answers with these, one for each request, and then as the handler says.
    void setAnswers(const QList<QByteArray>& answers) { m_answers = answers; }

    //! Requests whose head arrived, whole or not.
    [[nodiscard]] int headCount() const { return m_heads; }
    //! Whole requests.
    [[nodiscard]] const QList<RawMessage>& requests() const { return m_requests; }
    void forget();

private:
    void take(RawConnection* connection, const RawMessage& request);

    Handler m_handler;
    QList<QByteArray> m_answers;
    QList<RawMessage> m_requests;
    int m_heads = 0;
};

} // namespace Keycutter::Test
