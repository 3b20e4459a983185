// SPDX-License-Identifier: MIT
#include "ServiceCase.h"

namespace Keycutter::Test {

QList<ServiceCase> serviceCases()
{
    return {infisicalCase(), cloudflareCase()};
}

QString oddComment()
{
    return QStringLiteral("Für „Ä&Co“ <b>商品</b> Ключ 🔎 \"quoted\" \\n\nзадача");
}

Credentials credentialsOf(const QString& field, const QString& text)
{
    Credentials credentials;
    credentials.emplace(field, SecretText(text));
    return credentials;
}

} // namespace Keycutter::Test
