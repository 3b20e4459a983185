// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Location.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

class QMimeData;

namespace Keycutter {

//! Secrets that are being dragged, by their ids. Means something within this process only: no other
//! program learns from it what is where.
struct SecretDrag
{
    QString connectionId;
    Location from;
    QStringList ids;

    [[nodiscard]] static QString mimeType();
    //! The caller owns it.
    [[nodiscard]] std::unique_ptr<QMimeData> toMime() const;
    //! Nothing for what is no drag of this process.
    [[nodiscard]] static std::optional<SecretDrag> read(const QMimeData& mime);
};

} // namespace Keycutter
