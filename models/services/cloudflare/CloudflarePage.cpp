// SPDX-License-Identifier: MIT
#include "services/cloudflare/CloudflarePage.h"

#include <QCoreApplication>

namespace Keycutter {

using namespace Qt::StringLiterals;

std::optional<int> pageNumber(JsonObjectReader& info, QLatin1StringView key)
{
    constexpr qint64 most = 1'000'000;
    const std::optional<qint64> number = info.maybeWholeNumber(key);
    if (!number || *number < 0 || *number > most)
        return std::nullopt;
    return static_cast<int>(*number);
}

void requireSuccess(JsonObjectReader& envelope)
{
    if (!envelope.maybeBoolean("success"_L1).value_or(true))
        envelope.report(
            "success"_L1, QCoreApplication::translate("Cloudflare", "true, as the status says"));
}

} // namespace Keycutter
