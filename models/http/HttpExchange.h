// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Result.h"
#include "http/HttpReply.h"
#include "http/HttpRequest.h"
#include "http/RetryPolicy.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QNetworkAccessManager;
class QSslConfiguration;

namespace Keycutter {

class SingleShotBody;

//! How one attempt ended.
struct ExchangeEnd
{
    //! Anything that arrived whole, whatever its status; errors have the kind that they would have
    //! for a harmless request.
    Result<HttpReply> answer;
    //! Nothing of the request was written, provably.
    bool neverSent = false;
    RetryCause cause = RetryCause::None;
};

//! One attempt to send one request: builds it, guards its time and size, and tells time-out, size
//! and network faults apart by its own flag, since Qt gives them all the same error code. ended()
//! is emitted once. Destroying it aborts without a signal.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    HttpExchange(const HttpRequest& request, const QUrl& url, QObject* parent);
    ~HttpExchange() override;

    void start(QNetworkAccessManager& network, const QSslConfiguration& trust);
    //! Aborts at once and says nothing more.
    void abandon();

Q_SIGNALS:
    void ended(const Keycutter::ExchangeEnd& end);

private:
    enum class Stop { None, TimedOut, TooLarge };
    [[nodiscard]] QNetworkRequest networkRequest(const QSslConfiguration& trust) const;
    void watch();
    void takePiece();
    void takeBytes();
    void stop(Stop why);
    void finish();
    [[nodiscard]] HttpReply wholeReply() const;
    [[nodiscard]] ExchangeEnd endOfNetwork() const;
    [[nodiscard]] Error error(ErrorKind kind, const QString& said) const;
    void log(const ExchangeEnd& end) const;

    HttpRequest m_request;
    QUrl m_url;
    //! A dying QNetworkAccessManager deletes its replies.
    QPointer<QNetworkReply> m_reply;
    SingleShotBody* m_body = nullptr;
    QByteArray m_received;
    QStringList m_tlsProblems;
    QTimer m_timeout;
    QElapsedTimer m_elapsed;
    Stop m_stop = Stop::None;
    bool m_requestWritten = false;
    bool m_ended = false;
};

} // namespace Keycutter
