// SPDX-License-Identifier: MIT
#include "http/RequestLog.h"

#include "http/ScrubText.h"

namespace Keycutter {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(requestLog, "keycutter.http", QtWarningMsg)

QString loggedUrl(const QUrl& url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QString logLine(
    const HttpRequest& request, const QUrl& url, const QString& end, std::chrono::milliseconds took)
{
    const QString line = u"%1 %2: %3, %4 ms"_qs.arg(
        QString::fromLatin1(methodName(request.method)), loggedUrl(url), end,
        QString::number(took.count()));
    return scrubText(line, secretsOf(request));
}

} // namespace Keycutter
