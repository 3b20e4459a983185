// SPDX-License-Identifier: MIT
#include "services/infisical/InfisicalBrowserMessage.h"

#include "json/JsonReader.h"

#include <QCoreApplication>
#include <QScopeGuard>

namespace Keycutter {

using namespace Qt::StringLiterals;

namespace {

auto notTheText(const QString& purpose)
{
    Error error = Error::of(
        ErrorKind::InvalidRequest, purpose,
        QCoreApplication::translate("Infisical", "This is not the text that the page shows."));
    error.next = QCoreApplication::translate(
        "Infisical", "Copy the whole text from the browser's page and paste it again.");
    return failure(error);
}

} // namespace

Result<BrowserMessage> decodeBrowserMessage(const QByteArray& json, const QString& purpose)
{
    return decodeJson<BrowserMessage>(json, purpose, [](JsonObjectReader& reader) {
        const QString token = reader.name("JTWToken"_L1); // spelled so by the page
        BrowserMessage message{
            std::make_shared<const SecretText>(token),
            reader.maybeText("email"_L1).value_or(QString())};
        wipeInPlace(token);
        return message;
    });
}

Result<BrowserMessage> decodePastedMessage(const QString& text, const QString& purpose)
{
    // Line breaks and blanks come along when a page is copied. Letter by letter: what QString makes
    // of it may be the caller's own text, or a copy that nobody could wipe.
    QByteArray packed;
    packed.reserve(text.size());
    for (const QChar letter : text) {
        if (!letter.isSpace())
            packed.append(letter.toLatin1()); // 0, which is no base64, where it has none
    }
    const auto decoded
        = QByteArray::fromBase64Encoding(packed, QByteArray::AbortOnBase64DecodingErrors);
    const auto wipe = qScopeGuard([&] {
        wipeInPlace(packed);
        wipeInPlace(decoded.decoded);
    });
    if (packed.isEmpty() || !decoded)
        return notTheText(purpose);
    auto message = decodeBrowserMessage(*decoded, purpose);
    if (!message)
        return notTheText(purpose);
    return message;
}

} // namespace Keycutter
