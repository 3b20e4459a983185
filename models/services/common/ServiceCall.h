// SPDX-License-Identifier: MIT
#pragma once

#include "services/common/AuthorisedJob.h"
#include "json/DecodeJob.h"

namespace Keycutter {

//! One request with a decoded answer. An answer that is no success becomes the link's errorOf() it;
//! one that cannot be read becomes Malformed, or OutcomeUnknown where the request writes. A result
//! that has a requestId gets the answer's.
template <class T> class ServiceCall final : public SteppedJob<T>
{
public:
    //! Gets the body and the request's purpose; runs in a worker thread.
    using Decode = std::function<Result<T>(const QByteArray&, const QString&)>;

    ServiceCall(
        ServiceLink& link, const HttpRequest& request, Decode decode, QObject* parent,
        OnRefusal onRefusal = OnRefusal::SignInAgain)
        : SteppedJob<T>(parent)
        , m_link(link)
        , m_purpose(request.purpose)
        , m_writes(request.isMutating())
        , m_decode(std::move(decode))
    {
        this->template step<HttpReply>(
            new AuthorisedJob(link, request, this, onRefusal),
            [this](const Result<HttpReply>& answer) { read(answer); },
            SteppedJob<T>::CancelRule::KeepSuccess);
    }

private:
    void read(const Result<HttpReply>& answer)
    {
        if (!answer)
            this->finish(failure(answer.error()));
        else if (!answer->isSuccess())
            this->finish(failure(m_link.errorOf(*answer, m_purpose, m_writes)));
        else
            decode(*answer);
    }

    void decode(const HttpReply& reply)
    {
        m_status = reply.status;
        m_requestId = m_link.requestIdOf(reply);
        using Rule = typename SteppedJob<T>::CancelRule;
        auto* job = new DecodeJob<T>(
            reply.body,
            [decode = m_decode, purpose = m_purpose, wipe = reply.wipe](const QByteArray& bytes) {
                return decode(bytes, purpose);
            },
            this);
        this->template step<T>(
            job, [this](const Result<T>& result) { end(result); },
            m_writes ? Rule::Ignore : Rule::Stop);
    }

    void end(Result<T> result)
    {
        if (!result) {
            if (m_writes)
                result.error().kind = ErrorKind::OutcomeUnknown;
            result.error().status = m_status;
            result.error().requestId = m_requestId;
        } else if constexpr (requires { result->requestId; }) {
            result->requestId = m_requestId;
        }
        this->finish(std::move(result));
    }

    ServiceLink& m_link;
    QString m_purpose;
    bool m_writes;
    Decode m_decode;
    int m_status = 0;
    QString m_requestId;
};

} // namespace Keycutter
