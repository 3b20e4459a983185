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
    default:
        return QT_TRANSLATE_NOOP(
            "NetworkFault", "the connection to %1 ended before the answer was complete");
    }
}

} // namespace

bool isStatusError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return true;
    default:
        return false;
    }
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
