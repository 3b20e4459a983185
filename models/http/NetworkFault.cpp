// SPDX-License-Identifier: MIT
#include "http/NetworkFault.h"

#include <QCoreApplication>

namespace Keycutter {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("NetworkFault", text);
}

const char* sentence(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return QT_TRANSLATE_NOOP("NetworkFault", "%1 refused the connection");
    case QNetworkReply::HostNotFoundError:
        return QT_TRANSLATE_NOOP("NetworkFault", "the host %1 was not found");
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return QT_TRANSLATE_NOOP("NetworkFault", "the network was lost on the way to %1");
    case QNetworkReply::ProxyConnectionRefusedError:
        return QT_TRANSLATE_NOOP(
            "NetworkFault", "the proxy on the way to %1 refused the connection");
    case QNetworkReply::ProxyNotFoundError:
        return QT_TRANSLATE_NOOP("NetworkFault", "the proxy on the way to %1 was not found");
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return QT_TRANSLATE_NOOP("NetworkFault", "the proxy on the way to %1 asks for a sign-in");
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return QT_TRANSLATE_NOOP("NetworkFault", "the proxy on the way to %1 failed");
    case QNetworkReply::SslHandshakeFailedError:
        return QT_TRANSLATE_NOOP("NetworkFault", "no trusted connection to %1 could be made");
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return QT_TRANSLATE_NOOP("NetworkFault", "%1 does not answer as an HTTP server does");
    case QNetworkReply::UnknownContentError:
        return QT_TRANSLATE_NOOP("NetworkFault", "the answer of %1 could not be unpacked");
    default:
        return QT_TRANSLATE_NOOP(
            "NetworkFault", "the connection to %1 ended before the answer was complete");
    }
}

} // namespace

bool isAnswered(QNetworkReply::NetworkError error, int status)
{
    if (error == QNetworkReply::NoError || status >= 400)
        return true;
    // Qt cannot rewind the body for a redirect that keeps it, not even to hand the redirect out.
    return error == QNetworkReply::ContentReSendError && (status == 307 || status == 308);
}

NetworkFault networkFault(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return {ErrorKind::Offline, RetryCause::Refused, true};
    case QNetworkReply::HostNotFoundError:
        return {ErrorKind::Offline, RetryCause::HostNotFound, true};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return {ErrorKind::Offline, RetryCause::None, true};
    case QNetworkReply::SslHandshakeFailedError:
        return {ErrorKind::Tls, RetryCause::None, true};
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::UnknownContentError: // the body could not be decompressed
        return {ErrorKind::Malformed, RetryCause::None, false};
    default:
        return {ErrorKind::Offline, RetryCause::Dropped, false};
    }
}

QString networkFaultText(QNetworkReply::NetworkError error, const QString& host)
{
    return words(sentence(error)).arg(host);
}

} // namespace Keycutter
