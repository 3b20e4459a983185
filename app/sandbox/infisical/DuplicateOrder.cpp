// SPDX-License-Identifier: MIT
#include "infisical/DuplicateOrder.h"

#include "infisical/Fields.h"

namespace Sandbox::Infisical {

DuplicateOrder readDuplicateOrder(const QJsonValue& body)
{
    Fields fields(body);
    DuplicateOrder order;
    order.projectId = fields.requiredString(QStringLiteral("projectId"));
    order.from.environment = fields.requiredString(QStringLiteral("sourceEnvironment"));
    order.from.path = fields.path(QStringLiteral("sourceSecretPath"));
    order.to.environment = fields.requiredString(QStringLiteral("destinationEnvironment"));
    order.to.path = fields.path(QStringLiteral("destinationSecretPath"));
    order.ids = fields.uuids(QStringLiteral("secretIds"), 1, 50);
    order.overwrite = fields.optionalBool(QStringLiteral("shouldOverwrite")).value_or(false);
    Fields copied = fields.object(QStringLiteral("attributesToCopy"));
    const auto flag
        = [&copied](const QString& name) { return copied.optionalBool(name).value_or(false); };
    order.attributes.value = flag(QStringLiteral("value"));
    order.attributes.comment = flag(QStringLiteral("comment"));
    order.attributes.tags = flag(QStringLiteral("tags"));
    order.attributes.metadata = flag(QStringLiteral("metadata"));
    order.attributes.skipMultilineEncoding = flag(QStringLiteral("skipMultilineEncoding"));
    fields.adopt(copied);
    fields.finish();
    return order;
}

} // namespace Sandbox::Infisical
