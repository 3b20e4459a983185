// SPDX-License-Identifier: MIT
#include "services/infisical/InfisicalAccount.h"

#include "json/JsonReader.h"

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

} // namespace Keycutter
