// SPDX-License-Identifier: MIT
#include "services/common/SiteAddress.h"

#include "http/Origin.h"

#include <QCoreApplication>

namespace Keycutter {

using namespace Qt::StringLiterals;

namespace {

auto refusal(const QString& said, const QString& next)
{
    Error error = Error::of(
        ErrorKind::InvalidRequest,
        QCoreApplication::translate("SiteAddress", "Reading the server's address"), said);
    error.next = next;
    error.field = QStringLiteral("site");
    return failure(error);
}

//! What is wrong with @p url, which was @p typed; empty when it will do.
QString problemOf(const QUrl& url, const QString& typed)
{
    if (!url.isValid() || url.host().isEmpty()) {
        return QCoreApplication::translate("SiteAddress", "“%1” is not a web address.").arg(typed);
    }
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return QCoreApplication::translate("SiteAddress", "Only https addresses can be used.");
    if (!url.userInfo().isEmpty()) {
        return QCoreApplication::translate(
            "SiteAddress", "The address must not hold a user name or password.");
    }
    return {};
}

} // namespace

Result<QUrl> normalisedSite(const QString& typed, const QString& example)
{
    const QString text = typed.trimmed();
    const QString next
        = QCoreApplication::translate("SiteAddress", "Type the server's address, for example %1.")
              .arg(example);
    if (text.isEmpty())
        return refusal(QCoreApplication::translate("SiteAddress", "There is no address."), next);
    QUrl url(text.contains("://"_L1) ? text : "https://"_L1 + text, QUrl::StrictMode);
    if (const QString problem = problemOf(url, text); !problem.isEmpty())
        return refusal(problem, next);
    if (!isTransportAllowed(url)) {
        return refusal(
            QCoreApplication::translate(
                "SiteAddress",
                "Over plain http anyone on the way could read the credential; it is used only to "
                "this machine itself."),
            QCoreApplication::translate("SiteAddress", "Use the server's https address."));
    }
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    url.setQuery(QString());
    url.setFragment(QString());
    return url;
}

} // namespace Keycutter
