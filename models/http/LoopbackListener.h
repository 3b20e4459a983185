// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Result.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>

#include <memory>

namespace Keycutter {

//! Takes one JSON message from a page in the browser (contract infisical 1.4).
//!
//! Listens on 127.0.0.1 only. A message is a POST to "/" whose Origin is the allowed one, whose
//! Host is this listener, with a JSON object of at most 64 KiB as its body; it is answered with 200
//! and ends the listening. Its preflight is answered too. Everything else is refused (403 wrong
//! Origin or Host, 404 wrong path, 405 wrong method, 411 no Content-Length, 413 too large, 400 not
//! a JSON object), tells nobody and leaves the listener open. Bodies are never logged.
class LoopbackListener : public QObject
{
    Q_OBJECT

public:
    //! @p allowedOrigin is the site whose page may post: scheme, host and port count.
    explicit LoopbackListener(const QUrl& allowedOrigin, QObject* parent = nullptr);
    ~LoopbackListener() override;

    //! Starts to listen; gives the port that the system chose.
    [[nodiscard]] Result<quint16> listen();
    //! 0 when not listening.
    [[nodiscard]] quint16 port() const;
    //! Stops listening and drops every connection. The answer to a message is still written out.
    void close();

Q_SIGNALS:
    //! The one message; holds a credential, and is wiped when this has been emitted. At most once,
    //! after the listener closed itself.
    void received(const QByteArray& json);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Keycutter
