// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Keycutter {

struct Organisation
{
    QString id;
    QString name;
};

//! The organisations of a person (contract infisical 2.1); machine identities may not ask.
[[nodiscard]] Result<QList<Organisation>>
decodeOrganisations(const QByteArray& bytes, const QString& purpose);

//! The one of @p organisations that a token of the organisation @p claimedId belongs to. A token
//! that does not say is taken for the only one's; nothing where that is not clear either.
[[nodiscard]] std::optional<Organisation>
ownOrganisation(const QList<Organisation>& organisations, const QString& claimedId);

} // namespace Keycutter
