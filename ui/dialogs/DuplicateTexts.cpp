// SPDX-License-Identifier: MIT
#include "dialogs/DuplicateTexts.h"

#include "domain/ListText.h"
#include "plan/PlanSummary.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace Keycutter {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DuplicateDialog)
};

QString number(int count)
{
    return QLocale().toString(count);
}

QString withPolicy(const QString& text, const ApprovalPolicy& policy)
{
    switch (policy.need) {
    case ApprovalPolicy::Need::Needed:
        return Text::tr("%1; changes need approval").arg(text);
    case ApprovalPolicy::Need::Possible:
        return Text::tr("%1; changes may need approval").arg(text);
    case ApprovalPolicy::Need::Unknown:
        return Text::tr("%1; whether changes need approval is not known").arg(text);
    case ApprovalPolicy::Need::None:
        break;
    }
    return text;
}

} // namespace

DestinationStateText destinationState(const DestinationInfo& info)
{
    switch (info.status) {
    case DestinationInfo::Status::Loading:
        return {QStringLiteral("pending"), Tone::Muted, Text::tr("looking…")};
    case DestinationInfo::Status::Listed:
        return {
            QStringLiteral("check"), Tone::Good,
            withPolicy(
                Text::tr("exists, %Ln secret(s)", nullptr, int(info.secrets.size())), info.policy)};
    case DestinationInfo::Status::FolderMissing:
        return {
            QStringLiteral("new"), Tone::Info,
            withPolicy(Text::tr("will be created"), info.policy)};
    case DestinationInfo::Status::NotListed:
        break;
    }
    return {
        QStringLiteral("error"), Tone::Bad,
        Text::tr("%1\n%2").arg(info.error.message(), info.error.advice())};
}

DestinationStateText placeState(const Plan& plan)
{
    if (plan.destinations.isEmpty())
        return {};
    const DestinationInfo& info = plan.destinations.constFirst().info;
    if (const QString problem = quotaProblem(info); !problem.isEmpty())
        return {QStringLiteral("warning"), Tone::Warning, problem};
    if (info.status != DestinationInfo::Status::Listed || !info.quota)
        return destinationState(info);
    const Quota& quota = *info.quota;
    const QString used = Text::tr("%1 of %2 used, %3 free")
                             .arg(number(quota.used), number(quota.limit), number(quota.free()));
    const PlanCounts counts = plan.counts();
    const auto tooMany = std::ranges::count(plan.cells, BlockReason::QuotaFull, &PlanCell::blocked);
    if (tooMany > 0)
        return {
            QStringLiteral("warning"), Tone::Warning,
            Text::tr("%1; this plan adds %2, and %Ln more do(es) not fit.", nullptr, int(tooMany))
                .arg(used, number(counts.create))};
    return {
        QStringLiteral("check"), Tone::Good,
        Text::tr("%1; this plan adds %2.").arg(used, number(counts.create))};
}

QString planSummary(const PlanCounts& counts)
{
    const QString summary = summaryText(counts);
    return summary.isEmpty() ? summary : Text::tr("%1.").arg(summary);
}

QString whyNothingToRun(const Plan& plan, const PlanCounts& counts)
{
    if (plan.secrets.isEmpty())
        return Text::tr("No secret is chosen. Close this and tick the secrets to duplicate.");
    if (plan.destinations.isEmpty())
        return Text::tr("Choose a destination.");
    if (plan.isLoading())
        return Text::tr("Looking at the destinations…");
    if (counts.writes() > 0)
        return {};
    if (!plan.notWritable.isEmpty())
        return plan.notWritable;
    if (counts.blocked == counts.all)
        return Text::tr("Nothing can be written: every secret is blocked. The table says why.");
    if (counts.unknown == counts.all)
        return Text::tr("Nothing can be written: the destinations cannot be listed.");
    if (counts.skip == counts.all)
        return Text::tr("Nothing to write: every key is there already. Choose Overwrite to "
                        "replace them.");
    return Text::tr("Nothing to write: every secret is skipped, blocked or unknown.");
}

QString cellDetails(const Plan& plan, const PlanCell& cell)
{
    const Secret& secret = plan.secrets[cell.secret];
    const Destination& destination = plan.destinations[cell.destination];
    QStringList sentences{
        plan.rules.canRename
            ? Text::tr("%1 as %2: %3.").arg(secret.key, cell.targetKey, cellTitle(cell))
            : Text::tr("%1 to %2: %3.")
                  .arg(secret.key, toText(destination.location), cellTitle(cell))};
    if (const QString reason = blockText(plan, cell); !reason.isEmpty())
        sentences.append(reason);
    if (cell.state == CellState::Unknown
        && destination.info.status == DestinationInfo::Status::NotListed)
        sentences.append(destination.info.error.message());
    sentences.append(noteTexts(plan, cell));
    if (plan.rules.hasScopes && !cell.scopes.isEmpty())
        sentences.append(Text::tr("Scopes: %1.").arg(listText(cell.scopes)));
    if (plan.rules.canSetComment && !cell.comment.isEmpty())
        sentences.append(Text::tr("Comment: “%1”.").arg(cell.comment));
    return sentences.join(u' ');
}

} // namespace Keycutter
