// SPDX-License-Identifier: MIT
#include "http/ScrubText.h"

#include "domain/Error.h"

#include <QRegularExpression>
#include <QUrl>

namespace Keycutter {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestSecret = 4;

QString removed()
{
    return u"[removed]"_qs;
}

} // namespace

QString scrubText(QString text, const QList<QByteArray>& secrets)
{
    for (const QByteArray& secret : secrets) {
        if (secret.size() < shortestSecret)
            continue;
        for (const QByteArray& form : {secret, secret.toPercentEncoding(), secret.toBase64()})
            text.replace(QString::fromUtf8(form), removed());
    }
    static const QRegularExpression bearer(
        u"\\bBearer\\s+[A-Za-z0-9._~+/=-]{8,}"_qs, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression webToken(
        u"\\beyJ[A-Za-z0-9_-]{5,}\\.[A-Za-z0-9_-]{5,}(\\.[A-Za-z0-9_-]*)?"_qs);
    text.replace(bearer, u"Bearer "_qs + removed());
    text.replace(webToken, removed());
    return text;
}

void scrubError(Error& error, const QList<QByteArray>& secrets)
{
    for (QString* text : {&error.tried, &error.said, &error.next, &error.code, &error.requestId})
        *text = scrubText(*text, secrets);
    for (QString& line : error.details)
        line = scrubText(line, secrets);
}

QList<QByteArray> secretsOf(const HttpRequest& request)
{
    QList<QByteArray> secrets;
    if (const QByteArray authorization = request.header("Authorization"); !authorization.isEmpty())
        secrets = {authorization, authorization.mid(authorization.indexOf(' ') + 1)};
    if (const QByteArray key = request.header("X-Auth-Key"); !key.isEmpty())
        secrets.append(key);
    return secrets;
}

} // namespace Keycutter
