// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Result.h"
#include "domain/SecretText.h"

#include <QObject>
#include <QUrl>

namespace Keycutter {

//! Who a browser sign-in would sign in, to be confirmed by the person.
struct BrowserIdentity
{
    QString email;
    QString organisation;
};

//! One browser sign-in attempt (contract infisical 1.4).
//!
//! start() gives the page to open. Then exactly one of arrived() and failed() is emitted: arrived()
//! after the token was verified with the service. Nothing is kept before the person confirmed:
//! takeCredentials() after that. Destroying it closes the listener and drops the token.
class BrowserSignIn : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Starts to listen on a random loopback port; gives the page to open in the browser.
    [[nodiscard]] virtual Result<QUrl> start() = 0;
    //! Takes what the browser's page showed for pasting. An error here leaves the attempt open.
    [[nodiscard]] virtual Result<void> paste(const QString& text) = 0;
    //! The credentials after arrived(); empty before and afterwards.
    [[nodiscard]] virtual Credentials takeCredentials() = 0;

Q_SIGNALS:
    void arrived(const Keycutter::BrowserIdentity& identity);
    void failed(const Keycutter::Error& error);
};

} // namespace Keycutter
