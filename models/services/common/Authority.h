// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Job.h"
#include "domain/SecretText.h"

#include <QList>

#include <memory>

namespace Keycutter {

//! A header that carries a credential. Its text is put together only when a request is sent.
struct SecretHeader
{
    QByteArray name;
    //! What stands before the credential: "Bearer ".
    QByteArray scheme;
    std::shared_ptr<const SecretText> secret;
};

//! What authorises one request. Further requests ask again.
struct Lease
{
    QList<SecretHeader> headers;
    //! Which credential it is, for Authority::refuse().
    int serial = 0;
};

//! Holds what authorises the requests of one connection, and knows whether a person is needed.
class Authority : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Gives what is good as far as is known; renews it before where that is possible.
    [[nodiscard]] virtual JobOf<Lease>* acquire() = 0;
    //! The server took the lease of @p serial for over. Older leases than the present one are of no
    //! interest.
    virtual void refuse(int serial, const Error& error) = 0;
    //! The server does not take a fresh lease either: a person is needed.
    virtual void refuseForGood(const Error& error) = 0;
    //! The server took a lease: from now on its loss is a matter for a person.
    void accepted() { m_wasSignedIn = true; }

    virtual void setCredentials(Credentials credentials) = 0;
    //! A person asks for a sign-in: a refused credential may be tried once more.
    virtual void tryAgain() = 0;
    //! Forgets everything; tells the server where it has a call for that.
    virtual void signOut() = 0;
    //! Signs out, and tells of the next sign-in that works with restored().
    void suspend();

Q_SIGNALS:
    //! The sign-in is over and a person is needed.
    void lost(const Keycutter::Error& error);
    //! A sign-in works again after lost().
    void restored();

protected:
    //! Emits lost(), unless nobody was signed in: a first sign-in fails by its job alone.
    void announceLost(const Error& error);
    //! Emits restored(), from the event loop, where lost() was emitted before.
    void announceRestored();
    [[nodiscard]] bool isLost() const { return m_isLost; }
    //! Nobody is signed in any more, and nobody misses it.
    void forgetSignIn();

private:
    bool m_wasSignedIn = false;
    bool m_isLost = false;
};

} // namespace Keycutter
