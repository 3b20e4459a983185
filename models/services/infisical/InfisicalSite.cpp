// SPDX-License-Identifier: MIT
#include "services/infisical/InfisicalSite.h"

#include "http/Origin.h"

#include <QCoreApplication>

namespace Keycutter {

using namespace Qt::StringLiterals;

namespace {

auto refusal(const QString& said, const QString& next)
{
    Error error = Error::of(
        ErrorKind::InvalidRequest,
        QCoreApplication::translate("Infisical", "Reading the server's address"), said);
    error.next = next;
    error.field = QStringLiteral("site");
    return failure(error);
}

//! Without trailing slashes and without the "/api" that people copy along.
QString sitePath(QString path)
{
    const auto strip = [&path] {
        while (path.endsWith(u'/'))
            path.chop(1);
    };
    strip();
    if (path.endsWith("/api"_L1))
        path.chop(4);
    strip();
    return path;
}

} // namespace

Result<QUrl> normalisedInfisicalSite(const QString& typed)
{
    const QString text = typed.trimmed();
    const QString example = QCoreApplication::translate(
        "Infisical", "Type the server's address, for example https://infisical.example.com.");
    if (text.isEmpty())
        return refusal(QCoreApplication::translate("Infisical", "There is no address."), example);
    QUrl url(text.contains("://"_L1) ? text : "https://"_L1 + text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()) {
        return refusal(
            QCoreApplication::translate("Infisical", "“%1” is not a web address.").arg(text),
            example);
    }
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1) {
        return refusal(
            QCoreApplication::translate("Infisical", "Only https addresses can be used."), example);
    }
    if (!url.userInfo().isEmpty()) {
        return refusal(
            QCoreApplication::translate(
                "Infisical", "The address must not hold a user name or password."),
            example);
    }
    if (!isTransportAllowed(url)) {
        return refusal(
            QCoreApplication::translate(
                "Infisical",
                "Over plain http anyone on the way could read the access token; it is used only to "
                "this machine itself."),
            QCoreApplication::translate("Infisical", "Use the server's https address."));
    }
    url.setPath(sitePath(url.path()));
    url.setQuery(QString());
    url.setFragment(QString());
    return url;
}

} // namespace Keycutter
