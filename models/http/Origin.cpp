// SPDX-License-Identifier: MIT
#include "http/Origin.h"

#include <QHostAddress>

namespace Keycutter {

using namespace Qt::StringLiterals;

QString originOf(const QUrl& url)
{
    const QString scheme = url.scheme().toLower();
    const int usualPort = scheme == u"https"_qs ? 443 : scheme == u"http"_qs ? 80 : 0;
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (usualPort == 0 || host.isEmpty())
        return {};
    if (host.contains(u':'))
        host = u'[' + host + u']';
    const int port = url.port(usualPort);
    const QString origin = scheme + u"://"_qs + host;
    return port == usualPort ? origin : origin + u':' + QString::number(port);
}

bool isSameOrigin(const QUrl& one, const QUrl& other)
{
    const QString origin = originOf(one);
    return !origin.isEmpty() && origin == originOf(other);
}

bool isLoopback(const QUrl& url)
{
    return isLoopbackHost(url.host(QUrl::FullyEncoded));
}

bool isLoopbackHost(const QString& host)
{
    if (host.compare(u"localhost"_qs, Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

bool isTransportAllowed(const QUrl& url)
{
    if (originOf(url).isEmpty())
        return false;
    return url.scheme().toLower() == u"https"_qs || isLoopback(url);
}

} // namespace Keycutter
