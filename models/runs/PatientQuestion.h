// SPDX-License-Identifier: MIT
#pragma once

#include "services/Session.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <vector>

namespace Keycutter {

//! Whether what was answered so may work a little later.
[[nodiscard]] bool isWorthAnotherTry(ErrorKind kind);

//! Something that a run asks the service without changing anything: it is tried again a bounded
//! number of times, which is safe for a read, and waits for the sign-in where that is over.
class PatientQuestion : public QObject
{
    Q_OBJECT

public:
    //! From now on a sign-in that is over is an answer, not something to wait for.
    void stopWaiting();
    [[nodiscard]] bool isWaitingForSignIn() const { return m_waiting; }

Q_SIGNALS:
    void waitingChanged();

protected:
    //! @p pauses before each further try.
    PatientQuestion(
        Session& session, std::vector<std::chrono::milliseconds> pauses, QObject* parent);

    void ask();
    //! Of an answer: nullptr for a good one.
    void take(const Error* error);
    [[nodiscard]] Session* session() { return m_session; }

private:
    //! Asks once, and takes the answer. There is a session.
    virtual void send() = 0;
    //! The answer that was taken last is the one.
    virtual void tell() = 0;
    void setWaiting(bool waiting);

    QPointer<Session> m_session;
    std::vector<std::chrono::milliseconds> m_pauses;
    size_t m_tried = 0;
    int m_restored = 0; //!< how often the sign-in was restored so far
    int m_restoredWhenAsked = 0;
    bool m_mayWait = true;
    bool m_waiting = false;
};

//! One whose answer is a T.
template <class T> class PatientQuestionOf : public PatientQuestion
{
public:
    using Ask = std::function<JobOf<T>*(Session&)>;
    using Then = std::function<void(const Result<T>&)>;

    PatientQuestionOf(
        Session& session, Ask question, std::vector<std::chrono::milliseconds> pauses,
        QObject* parent)
        : PatientQuestion(session, std::move(pauses), parent)
        , m_question(std::move(question))
    {
    }

    //! Calls @p then once, from the event loop; never after the session is gone.
    void start(Then then)
    {
        m_then = std::move(then);
        ask();
    }

private:
    void send() override
    {
        m_question(*session())->onFinished(this, [this](const Result<T>& answer) {
            m_answer = answer;
            take(answer ? nullptr : &answer.error());
        });
    }
    void tell() override { m_then(m_answer); }

    Ask m_question;
    Then m_then;
    Result<T> m_answer;
};

} // namespace Keycutter
