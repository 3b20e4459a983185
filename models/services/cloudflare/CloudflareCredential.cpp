// SPDX-License-Identifier: MIT
#include "services/cloudflare/CloudflareCredential.h"

#include "services/cloudflare/CloudflareDescriptor.h"

#include <QCoreApplication>

#include <algorithm>

namespace Keycutter {

namespace {

using Kind = CloudflareCredential::Kind;

QString words(const char* text)
{
    return QCoreApplication::translate("Cloudflare", text);
}

Error problem(const QString& field, const char* said, const char* next)
{
    Error error = Error::of(
        ErrorKind::Unauthorised, words(QT_TRANSLATE_NOOP("Cloudflare", "Signing in")), words(said));
    error.next = words(next);
    error.field = field;
    return error;
}

QByteArray typedText(const Credentials& credentials, const QString& field)
{
    const auto found = credentials.find(field);
    return found == credentials.end() ? QByteArray() : found->second.reveal().trimmed();
}

//! A blank, a line break or a letter beyond ASCII would make another header of it, or none.
bool fitsIntoHeader(const QByteArray& text)
{
    return std::ranges::all_of(text, [](char c) { return c > 0x20 && c < 0x7f; });
}

std::optional<Error> tokenProblem(const QByteArray& token)
{
    const QString field = CloudflareMethod::tokenField;
    if (token.isEmpty()) {
        return problem(
            field, QT_TRANSLATE_NOOP("Cloudflare", "There is no API token."),
            QT_TRANSLATE_NOOP("Cloudflare", "Enter the API token."));
    }
    if (token.startsWith("cfk_")) {
        return problem(
            field, QT_TRANSLATE_NOOP("Cloudflare", "“cfk_…” is a Global API Key and no API token."),
            QT_TRANSLATE_NOOP(
                "Cloudflare",
                "Choose the method “Global API Key” and enter the e-mail with it, or create an API "
                "token."));
    }
    if (!fitsIntoHeader(token)) {
        return problem(
            field,
            QT_TRANSLATE_NOOP(
                "Cloudflare",
                "The API token holds a blank or another character that no token has."),
            QT_TRANSLATE_NOOP("Cloudflare", "Copy it again, whole and alone."));
    }
    return std::nullopt;
}

std::optional<Error> keyProblem(const QByteArray& email, const QByteArray& key)
{
    if (email.isEmpty() || !fitsIntoHeader(email) || !email.contains('@')) {
        return problem(
            CloudflareMethod::emailField,
            QT_TRANSLATE_NOOP("Cloudflare", "A Global API Key goes with its user's e-mail."),
            QT_TRANSLATE_NOOP(
                "Cloudflare", "Enter the e-mail that you sign in to Cloudflare with."));
    }
    const QString field = CloudflareMethod::keyField;
    if (key.isEmpty()) {
        return problem(
            field, QT_TRANSLATE_NOOP("Cloudflare", "There is no Global API Key."),
            QT_TRANSLATE_NOOP("Cloudflare", "Enter the Global API Key."));
    }
    if (key.startsWith("cfut_") || key.startsWith("cfat_")) {
        return problem(
            field,
            QT_TRANSLATE_NOOP(
                "Cloudflare", "“cfut_…” and “cfat_…” are API tokens and no Global API Key."),
            QT_TRANSLATE_NOOP("Cloudflare", "Choose the method “API token”."));
    }
    if (!fitsIntoHeader(key)) {
        return problem(
            field,
            QT_TRANSLATE_NOOP(
                "Cloudflare",
                "The Global API Key holds a blank or another character that no key has."),
            QT_TRANSLATE_NOOP("Cloudflare", "Copy it again, whole and alone."));
    }
    return std::nullopt;
}

std::shared_ptr<const SecretText> shared(const QByteArray& text)
{
    return std::make_shared<const SecretText>(text);
}

CloudflareCredential fromToken(QByteArray token)
{
    // People copy the header of a curl example.
    if (token.startsWith("Bearer "))
        token = token.mid(7).trimmed();
    CloudflareCredential made;
    made.kind = token.startsWith("cfat_") ? Kind::AccountToken
        : token.startsWith("cfut_")       ? Kind::UserToken
                                          : Kind::Token;
    made.problem = tokenProblem(token);
    made.headers = {{"Authorization", "Bearer ", shared(token)}};
    return made;
}

} // namespace

CloudflareCredential
cloudflareCredential(const Connection& connection, const Credentials& credentials)
{
    if (connection.method != CloudflareMethod::globalKey)
        return fromToken(typedText(credentials, CloudflareMethod::tokenField));
    const QByteArray email
        = connection.fields.value(CloudflareMethod::emailField).trimmed().toUtf8();
    const QByteArray key = typedText(credentials, CloudflareMethod::keyField);
    CloudflareCredential made;
    made.kind = Kind::GlobalKey;
    made.problem = keyProblem(email, key);
    made.headers = {{"X-Auth-Email", {}, shared(email)}, {"X-Auth-Key", {}, shared(key)}};
    return made;
}

} // namespace Keycutter
