// SPDX-License-Identifier: MIT
#include "services/infisical/InfisicalAccount.h"

#include "json/JsonReader.h"

#include <algorithm>

namespace Keycutter {

using namespace Qt::StringLiterals;

Result<QList<Organisation>> decodeOrganisations(const QByteArray& bytes, const QString& purpose)
{
    return decodeJson<QList<Organisation>>(bytes, purpose, [](JsonObjectReader& reader) {
        QList<Organisation> organisations;
        reader.objects("organizations"_L1, [&organisations](JsonObjectReader& each) {
            organisations.append({each.name("id"_L1), each.text("name"_L1)});
        });
        return organisations;
    });
}

std::optional<Organisation>
ownOrganisation(const QList<Organisation>& organisations, const QString& claimedId)
{
    if (claimedId.isEmpty() && organisations.size() == 1)
        return organisations.constFirst();
    const auto own = std::ranges::find(organisations, claimedId, &Organisation::id);
    return own == organisations.cend() ? std::nullopt : std::optional(*own);
}

} // namespace Keycutter
