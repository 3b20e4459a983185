// SPDX-License-Identifier: MIT
#pragma once

#include "http/HttpReply.h"
#include "services/common/ServiceLink.h"
#include "services/common/SteppedJob.h"

namespace Keycutter {

//! What a refused sign-in means to a request. Answer: it is an answer like others, and the sign-in
//! stays; for routes that refuse good sign-ins, too.
enum class OnRefusal { SignInAgain, Answer };

//! Sends one request with the connection's credential. A token that turns out to be over is
//! replaced once, where the sign-in can do that, and the request sent again: the refused one had no
//! effect. Answers with every whole reply, whatever its status, except a refused sign-in
//! (Unauthorised). Where signing in
//! does not work, its error has Error::neverSent.
class AuthorisedJob final : public SteppedJob<HttpReply>
{
    Q_OBJECT

public:
    AuthorisedJob(
        ServiceLink& link, HttpRequest request, QObject* parent,
        OnRefusal onRefusal = OnRefusal::SignInAgain);

private:
    void begin();
    void send(const Result<Lease>& lease);
    void answered(int serial, const Result<HttpReply>& answer);

    ServiceLink& m_link;
    HttpRequest m_request;
    OnRefusal m_onRefusal;
    bool m_signedInAgain = false;
};

} // namespace Keycutter
