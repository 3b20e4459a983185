// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Secret.h"
#include "items/SecretTableModel.h"
#include "services/ServiceDescriptor.h"

#include <QVariant>

namespace Keycutter::SecretColumns {

using Column = SecretTableModel::Column;

[[nodiscard]] QList<Column> all();
//! The columns that make sense for a service, in the order they are shown.
[[nodiscard]] QList<Column> of(const Capabilities& capabilities);

[[nodiscard]] QString title(Column column);
//! Qt::Alignment as the roles want it: numbers to the right.
[[nodiscard]] int alignment(Column column);

//! What the cell shows.
[[nodiscard]] QString text(const Secret& secret, Column column, const QDateTime& now);
//! All of it: the whole comment, exact dates, why it cannot be duplicated.
[[nodiscard]] QString toolTip(const Secret& secret, Column column);
//! "Tags: core, db", for a screen reader.
[[nodiscard]] QString sentence(const Secret& secret, Column column, const QDateTime& now);
[[nodiscard]] QVariant sortValue(const Secret& secret, Column column);
//! "name|#rrggbb" each.
[[nodiscard]] QStringList tagEntries(const Secret& secret);

} // namespace Keycutter::SecretColumns
