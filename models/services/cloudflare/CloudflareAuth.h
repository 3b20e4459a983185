// SPDX-License-Identifier: MIT
#pragma once

#include "services/cloudflare/CloudflareCredential.h"

namespace Keycutter {

//! Holds the credential of one connection to Cloudflare. It is sent as it is, so a refused one is
//! never sent again before setCredentials() or tryAgain(): repeated bad sign-ins lock the user out
//! (contract cloudflare 4, code 10502).
class CloudflareAuth final : public Authority
{
    Q_OBJECT

public:
    CloudflareAuth(Connection connection, Credentials credentials);

    [[nodiscard]] JobOf<Lease>* acquire() override;
    void refuse(int serial, const Error& error) override;
    void refuseForGood(const Error& error) override;
    void setCredentials(Credentials credentials) override;
    void tryAgain() override;
    void signOut() override;

    //! A sign-in succeeded: who waits for one may go on.
    void confirm() { announceRestored(); }

    [[nodiscard]] CloudflareCredential::Kind kind() const { return m_credential.kind; }

private:
    void take();

    Connection m_connection;
    Credentials m_credentials;
    CloudflareCredential m_credential;
    std::optional<Error> m_refusal;
    int m_serial = 0;
};

} // namespace Keycutter
