// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>
#include <QStringList>

namespace Sandbox::Infisical {

struct CopiedAttributes
{
    bool value = false;
    bool comment = false;
    bool tags = false;
    bool metadata = false;
    bool skipMultilineEncoding = false;
};

struct SecretPlace
{
    QString environment;
    QString path;

    bool operator==(const SecretPlace&) const = default;
};

//! What one call asks for.
struct DuplicateOrder
{
    QString projectId;
    SecretPlace from;
    SecretPlace to;
    QStringList ids;
    bool overwrite = false;
    CopiedAttributes attributes;
};

//! Reads the body of a duplicate; throws the 422 for one that does not fit (contract 3.1).
[[nodiscard]] DuplicateOrder readDuplicateOrder(const QJsonValue& body);

} // namespace Sandbox::Infisical
