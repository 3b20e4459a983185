// SPDX-License-Identifier: MIT
#pragma once

#include <QFlags>
#include <QList>
#include <QString>

namespace Keycutter {

//! What of a secret can be copied.
enum class Attribute {
    Value = 0x01,
    Comment = 0x02,
    Tags = 0x04,
    Metadata = 0x08,
    SkipMultilineEncoding = 0x10,
    Scopes = 0x20,
};
Q_DECLARE_FLAGS(Attributes, Attribute)
Q_DECLARE_OPERATORS_FOR_FLAGS(Attributes)

//! Stable name for machines and the command line: "value", "skip-multiline-encoding".
[[nodiscard]] QString attributeId(Attribute attribute);
//! All attributes, in the order they are shown.
[[nodiscard]] QList<Attribute> allAttributes();

} // namespace Keycutter
