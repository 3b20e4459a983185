// SPDX-License-Identifier: MIT
#include "http/HttpExchange.h"

#include "domain/SecretText.h"
#include "http/NetworkFault.h"
#include "http/RequestLog.h"
#include "http/SingleShotBody.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QSslError>

#include <algorithm>
#include <utility>

namespace Keycutter {

using namespace Qt::StringLiterals;

namespace {

//! An answer is taken in pieces, one for each turn of the event loop, because copying a listing of
//! a hundred thousand secrets at once would hold the window up. A timer makes the next turn: posted
//! calls would all be made in this one.
constexpr qint64 largestPiece = 1024 * 1024;

QString words(const char* text)
{
    return QCoreApplication::translate("HttpExchange", text);
}

int statusOf(const QNetworkReply& reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

HttpExchange::HttpExchange(const HttpRequest& request, const QUrl& url, QObject* parent)
    : QObject(parent)
    , m_request(request)
    , m_url(url)
{
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this] { stop(Stop::TimedOut); });
}

HttpExchange::~HttpExchange()
{
    abandon();
    // What was cut off or given up; a whole answer is wiped by whoever has it.
    if (m_request.answerMayHoldValues && m_received.isDetached())
        wipeInPlace(m_received);
}

void HttpExchange::abandon()
{
    m_ended = true;
    m_timeout.stop();
    if (!m_reply)
        return;
    // Disconnected first, so that the abort tells nobody.
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

void HttpExchange::start(QNetworkAccessManager& network, const QSslConfiguration& trust)
{
    const QNetworkRequest request = networkRequest(trust);
    m_elapsed.start();
    m_timeout.start(m_request.timeout);
    if (m_request.method == HttpMethod::Get) {
        m_reply = network.get(request);
    } else {
        m_body = new SingleShotBody(m_request.body);
        m_reply = network.sendCustomRequest(request, methodName(m_request.method), m_body);
        m_body->setParent(m_reply);
    }
    watch();
}

QNetworkRequest HttpExchange::networkRequest(const QSslConfiguration& trust) const
{
    QNetworkRequest request(m_url);
    request.setSslConfiguration(trust);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(
        QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // Our own limit counts the unpacked bytes; Qt's guess at archive bombs would refuse large
    // listings, which pack very well.
    request.setDecompressedSafetyCheckThreshold(-1);
    // Not Qt's own "Mozilla/5.0", which Infisical's audit log takes for a browser (contract
    // infisical 1.1).
    request.setRawHeader("User-Agent", "Keycutter/" KEYCUTTER_VERSION);
    request.setRawHeader("Accept", "application/json");
    for (const auto& [name, value] : m_request.headers)
        request.setRawHeader(name, value);
    if (m_request.method != HttpMethod::Get) {
        // Explicit length and no buffering: Qt would read the body into a buffer it can rewind.
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        if (!m_request.body.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_qs);
    }
    return request;
}

void HttpExchange::watch()
{
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_requestWritten = true; });
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::finish);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& problems) {
        for (const QSslError& problem : problems) {
            if (!m_tlsProblems.contains(problem.errorString()))
                m_tlsProblems.append(problem.errorString());
        }
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        if (announced > m_request.maximumReplySize)
            stop(Stop::TooLarge);
        else
            m_received.reserve(announced);
    });
}

void HttpExchange::takePiece()
{
    const qint64 room = m_request.maximumReplySize - m_received.size() + 1;
    const qint64 wanted = std::min({m_reply->bytesAvailable(), largestPiece, room});
    const qsizetype before = m_received.size();
    if (m_request.answerMayHoldValues)
        reserveWiping(m_received, before + wanted);
    m_received.resize(before + wanted);
    const qint64 taken = m_reply->read(m_received.data() + before, wanted);
    m_received.resize(before + std::max<qint64>(taken, 0));
    if (m_received.size() > m_request.maximumReplySize)
        stop(Stop::TooLarge);
}

void HttpExchange::takeBytes()
{
    if (m_ended || !m_reply || m_stop != Stop::None)
        return;
    takePiece();
    if (!m_ended && m_reply->bytesAvailable() > 0)
        QTimer::singleShot(0, this, &HttpExchange::takeBytes);
}

void HttpExchange::stop(Stop why)
{
    if (m_ended || m_stop != Stop::None)
        return;
    // The flag first: abort() calls finish() at once.
    m_stop = why;
    m_reply->abort();
}

void HttpExchange::finish()
{
    if (m_ended || !m_reply)
        return;
    m_timeout.stop();
    if (m_stop == Stop::None && m_reply->bytesAvailable() > 0) {
        takePiece();
        QTimer::singleShot(0, this, &HttpExchange::finish);
        return;
    }
    m_ended = true;
    const ExchangeEnd end = endOfNetwork();
    log(end);
    Q_EMIT ended(end);
}

HttpReply HttpExchange::wholeReply() const
{
    HttpReply reply;
    reply.status = statusOf(*m_reply);
    for (const auto& [name, value] : m_reply->rawHeaderPairs())
        reply.headers.append({name, value});
    reply.body = m_received;
    if (m_request.answerMayHoldValues)
        reply.wipe = wipedAtTheEnd(m_received);
    return reply;
}

Error HttpExchange::error(ErrorKind kind, const QString& said) const
{
    Error error = Error::of(kind, m_request.purpose, said);
    error.status = statusOf(*m_reply);
    return error;
}

ExchangeEnd HttpExchange::endOfNetwork() const
{
    switch (m_stop) {
    case Stop::TimedOut:
        return {failure(error(
            ErrorKind::Timeout,
            words(QT_TRANSLATE_NOOP("HttpExchange", "no complete answer within %1 s"))
                .arg(static_cast<double>(m_request.timeout.count()) / 1000)))};
    case Stop::TooLarge:
        return {failure(error(
            ErrorKind::Malformed,
            words(QT_TRANSLATE_NOOP("HttpExchange", "the answer is larger than %1 bytes"))
                .arg(m_request.maximumReplySize)))};
    case Stop::None:
        break;
    }
    const QNetworkReply::NetworkError code = m_reply->error();
    if (isAnswered(code, statusOf(*m_reply)))
        return {wholeReply()};

    const NetworkFault fault = networkFault(code);
    Error fatal = error(fault.kind, networkFaultText(code, m_url.host()));
    if (!m_tlsProblems.isEmpty())
        fatal.said += u": "_qs + m_tlsProblems.join(u"; "_qs);
    const bool nothingWritten = !m_requestWritten && (!m_body || !m_body->wasRead());
    const bool neverSent = fault.beforeSending && nothingWritten;
    // A refusal that follows a first write is the drop of that first connection.
    const RetryCause cause = fault.beforeSending && !neverSent ? RetryCause::Dropped : fault.cause;
    return {failure(std::move(fatal)), neverSent, cause};
}

void HttpExchange::log(const ExchangeEnd& end) const
{
    const QString how = end.answer
        ? u"%1, %2 bytes"_qs.arg(end.answer->status).arg(end.answer->body.size())
        : errorId(end.answer.error().kind);
    qCDebug(requestLog).noquote() << logLine(
        m_request, how, std::chrono::milliseconds(m_elapsed.elapsed()));
}

} // namespace Keycutter
