// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Keycutter {

struct Organisation
{
    QString id;
    QString name;
};

//! The organisations of a person (contract infisical 2.1); machine identities may not ask.
[[nodiscard]] Result<QList<Organisation>>
decodeOrganisations(const QByteArray& bytes, const QString& purpose);

} // namespace Keycutter
