// SPDX-License-Identifier: MIT
#include "plan/PlanSummary.h"

#include <QCoreApplication>
#include <QLocale>
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
    const QLocale locale;
    QStringList parts;
    const auto add = [&](int count, const QString& text) {
        if (count > 0)
            parts.append(text.arg(locale.toString(count)));
    };
    add(counts.create, Text::tr("%1 new"));
    add(counts.overwrite, Text::tr("%1 overwritten"));
    add(counts.skip, Text::tr("%1 skipped"));
    add(counts.blocked, Text::tr("%1 blocked"));
    add(counts.unknown, Text::tr("%1 unknown"));
    return parts.join(Text::tr(", "));
}

} // namespace Keycutter
