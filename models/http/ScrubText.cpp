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

struct Pattern
{
    QRegularExpression what;
    //! What stays, "%1" being what was removed.
    QString rest;
};

//! What looks like a secret, whoever it belongs to.
const QList<Pattern>& patterns()
{
    static const QList<Pattern> all{
        {QRegularExpression(u"(?i)\\b(bearer|basic)\\s+[^\\s\"',;]{8,}"_qs), u"\\1 %1"_qs},
        {QRegularExpression(
             u"(?i)(authorization|x-api-key|x-auth-key|x-auth-email)(\"?\\s*[:=]\\s*\"?)"
             "(?!bearer|basic)[^\\s\"',;]+"_qs),
         u"\\1\\2%1"_qs},
        // JSON Web Tokens, Infisical's service tokens, Cloudflare's tokens and keys.
        {QRegularExpression(u"\\beyJ[\\w-]+(\\.[\\w-]*){1,2}"_qs), u"%1"_qs},
        {QRegularExpression(u"\\bst\\.[\\w-]{8,}(\\.[\\w-]+)*"_qs), u"%1"_qs},
        {QRegularExpression(u"\\bcf(ut|at|k)_[\\w-]+"_qs), u"%1"_qs},
        {QRegularExpression(
             u"(?i)(\"(?:accessToken|JTWToken|token|clientSecret|password|privateKey|secretValue|"
             "value|secretComment|comment)\"\\s*:\\s*)\"(?:[^\"\\\\]|\\\\.)*\""_qs),
         u"\\1\"%1\""_qs},
        {QRegularExpression(u"(?i)(\\bhttps?://[^\\s\"'?]*|\\s/[^\\s\"'?]*)\\?[^\\s\"']+"_qs),
         u"\\1?%1"_qs},
        {QRegularExpression(u"(?i)(\\bhttps?://)[^\\s/\"'@]+@"_qs), u"\\1%1@"_qs},
    };
    return all;
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
    for (const Pattern& pattern : patterns())
        text.replace(pattern.what, pattern.rest.arg(removed()));
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
