// SPDX-License-Identifier: MIT
#include "services/infisical/InfisicalBrowserMessage.h"

#include "json/JsonReader.h"

#include <QCoreApplication>

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
        // Spelled so by the page.
        return BrowserMessage{
            reader.name("JTWToken"_L1).toUtf8(), reader.maybeText("email"_L1).value_or(QString())};
    });
}

Result<BrowserMessage> decodePastedMessage(const QString& text, const QString& purpose)
{
    // Line breaks and blanks come along when a page is copied.
    const QByteArray packed = text.simplified().remove(u' ').toLatin1();
    const auto decoded
        = QByteArray::fromBase64Encoding(packed, QByteArray::AbortOnBase64DecodingErrors);
    if (packed.isEmpty() || !decoded)
        return notTheText(purpose);
    auto message = decodeBrowserMessage(*decoded, purpose);
    if (!message)
        return notTheText(purpose);
    return message;
}

} // namespace Keycutter
