// SPDX-License-Identifier: MIT
#include "plan/PlanSummary.h"

#include "domain/ListText.h"

#include <QCoreApplication>
#include <QStringList>

namespace Keycutter {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

} // namespace

QString summaryText(const PlanCounts& counts)
{
    QStringList parts;
    if (counts.create > 0)
        parts.append(Text::tr("%Ln new", nullptr, counts.create));
    if (counts.overwrite > 0)
        parts.append(Text::tr("%Ln overwritten", nullptr, counts.overwrite));
    if (counts.skip > 0)
        parts.append(Text::tr("%Ln skipped", nullptr, counts.skip));
    if (counts.blocked > 0)
        parts.append(Text::tr("%Ln blocked", nullptr, counts.blocked));
    if (counts.unknown > 0)
        parts.append(Text::tr("%Ln unknown", nullptr, counts.unknown));
    return listText(parts);
}

} // namespace Keycutter
