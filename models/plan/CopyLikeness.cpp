// SPDX-License-Identifier: MIT
#include "plan/CopyLikeness.h"

namespace Keycutter {

namespace {

//! By as much may the clocks of the service's own nodes differ, in seconds.
constexpr qint64 nodesDiffer = 60;

//! Services give scopes back in an order of their own (contract cloudflare 10.2).
bool sameScopes(const QStringList& one, const QStringList& other)
{
    return QSet<QString>(one.begin(), one.end()) == QSet<QString>(other.begin(), other.end());
}

} // namespace

Likeness likenessOf(
    const PlanCell& cell, const PlanRules& rules, const Secret& shown, const QDateTime& since)
{
    const bool isDated = shown.created.isValid() && since.isValid();
    if (isDated && shown.created.addSecs(nodesDiffer) < since)
        return Likeness::Another;
    if (rules.hasScopes && !sameScopes(shown.scopes, cell.scopes))
        return Likeness::LooksOtherwise;
    if (rules.canSetComment && shown.comment.trimmed() != cell.comment.trimmed())
        return Likeness::LooksOtherwise;
    return isDated && shown.created < since ? Likeness::MadeTooEarly : Likeness::Copy;
}

} // namespace Keycutter
