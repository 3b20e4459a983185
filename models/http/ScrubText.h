// SPDX-License-Identifier: MIT
#pragma once

#include "http/HttpRequest.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Keycutter {

struct Error;

//! @p text without any of @p secrets (as they are, percent-encoded or in base64), and without
//! whatever looks like one: what follows "Bearer" or stands in a header with a credential, tokens
//! and keys of the services, secrets and comments in JSON, query strings, users in URLs. For text
//! that comes from outside and goes to a person or a log. Secrets shorter than 4 characters are
//! left alone.
[[nodiscard]] QString scrubText(QString text, const QList<QByteArray>& secrets = {});

//! Scrubs every text of @p error.
void scrubError(Error& error, const QList<QByteArray>& secrets = {});

//! What of @p request must not leave in any text: its Authorization with and without the scheme,
//! and its X-Auth-Key.
[[nodiscard]] QList<QByteArray> secretsOf(const HttpRequest& request);

} // namespace Keycutter
