// SPDX-License-Identifier: MIT
#include "http/RequestLog.h"

#include "http/Origin.h"
#include "http/ScrubText.h"

namespace Keycutter {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(requestLog, "keycutter.http", QtWarningMsg)

QString shownUrl(const QUrl& url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QString logLine(const HttpRequest& request, const QString& end, std::chrono::milliseconds took)
{
    const QString line = u"%1 %2: %3, %4 ms"_qs.arg(
        QString::fromLatin1(methodName(request.method)), originOf(request.url) + request.route, end,
        QString::number(took.count()));
    return scrubText(line, secretsOf(request));
}

} // namespace Keycutter
