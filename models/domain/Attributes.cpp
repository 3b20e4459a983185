// SPDX-License-Identifier: MIT
#include "domain/Attributes.h"

#include <QList>

namespace Keycutter {

QString attributeId(Attribute attribute)
{
    switch (attribute) {
    case Attribute::Value:
        return QStringLiteral("value");
    case Attribute::Comment:
        return QStringLiteral("comment");
    case Attribute::Tags:
        return QStringLiteral("tags");
    case Attribute::Metadata:
        return QStringLiteral("metadata");
    case Attribute::SkipMultilineEncoding:
        return QStringLiteral("skip-multiline-encoding");
    case Attribute::Scopes:
        return QStringLiteral("scopes");
    }
    return {};
}

QList<Attribute> allAttributes()
{
    return {
        Attribute::Value,
        Attribute::Comment,
        Attribute::Tags,
        Attribute::Metadata,
        Attribute::SkipMultilineEncoding,
        Attribute::Scopes,
    };
}

} // namespace Keycutter
