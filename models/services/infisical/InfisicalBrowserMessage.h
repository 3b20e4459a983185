// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Result.h"
#include "domain/SecretText.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace Keycutter {

//! What Infisical's sign-in page hands over (contract infisical 1.4).
struct BrowserMessage
{
    //! Shared, because Result copies. The bytes that it was read from are the caller's to wipe.
    std::shared_ptr<const SecretText> token;
    QString email;
};

[[nodiscard]] Result<BrowserMessage>
decodeBrowserMessage(const QByteArray& json, const QString& purpose);

//! The same from the text that the page shows for pasting, base64 of the message.
[[nodiscard]] Result<BrowserMessage>
decodePastedMessage(const QString& text, const QString& purpose);

} // namespace Keycutter
