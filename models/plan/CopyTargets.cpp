// SPDX-License-Identifier: MIT
#include "plan/CopyTargets.h"

#include <algorithm>

namespace Keycutter {

namespace {

QRegularExpression wholeName(const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

} // namespace

CopyTargets::CopyTargets(const PlanInput& input)
    : m_input(input)
    , m_naming(input.options.naming)
    , m_copies(copyNumbers(input.destinations, input.rules))
    , m_allowed(wholeName(input.rules.nameRule.pattern))
{
    if (!input.rules.canRename)
        return;
    m_names.reserve(static_cast<size_t>(input.secrets.size()));
    for (const Secret& secret : input.secrets)
        m_names.push_back(m_naming.replaced(secret.key));
    m_problem = m_naming.problem();
}

CellName CopyTargets::nameOf(const PlanCell& cell) const
{
    return {
        m_input.secrets[cell.secret].id, m_input.destinations[cell.destination].location,
        m_copies[static_cast<size_t>(cell.destination)]};
}

CellEdit CopyTargets::editOf(const PlanCell& cell) const
{
    return m_input.edits.isEmpty() ? CellEdit() : m_input.edits.value(nameOf(cell));
}

BlockReason CopyTargets::fill(PlanCell& cell) const
{
    const Secret& source = m_input.secrets[cell.secret];
    const PlanRules& rules = m_input.rules;
    const PlanOptions& options = m_input.options;
    const CellEdit edit = editOf(cell);
    if (rules.canSetComment)
        cell.comment = edit.comment.value_or(options.comment.value_or(source.comment));
    if (rules.hasScopes)
        cell.scopes = edit.scopes.value_or(options.scopes.value_or(source.scopes));
    if (!rules.canRename) {
        cell.targetKey = source.key;
    } else if (const BlockReason unfit = fillName(cell, edit); unfit != BlockReason::None) {
        return unfit;
    }
    return rules.hasScopes && cell.scopes.isEmpty() ? BlockReason::ScopesEmpty : BlockReason::None;
}

BlockReason CopyTargets::fillName(PlanCell& cell, const CellEdit& edit) const
{
    const std::optional<QString>& name = m_names[static_cast<size_t>(cell.secret)];
    if (edit.targetKey)
        cell.targetKey = *edit.targetKey;
    else if (m_problem.isEmpty() && name)
        cell.targetKey
            = m_naming.filledIn(m_input.destinations[cell.destination].nameTemplate, *name);
    else
        return BlockReason::NamingInvalid;
    if (cell.targetKey.isEmpty())
        return BlockReason::NameEmpty;
    if (!m_input.rules.nameRule.pattern.isEmpty() && !m_allowed.match(cell.targetKey).hasMatch())
        return BlockReason::NameNotAllowed;
    if (!m_input.rules.nameHints.isEmpty()
        && !hintsAbout(m_input.rules, cell.targetKey, cell.scopes).isEmpty())
        cell.notes |= CellNote::NameHint;
    return BlockReason::None;
}

QList<NameHint> hintsAbout(const PlanRules& rules, const QString& name, const QStringList& scopes)
{
    QList<NameHint> about;
    std::ranges::copy_if(rules.nameHints, std::back_inserter(about), [&](const NameHint& hint) {
        return scopes.contains(hint.scope) && !wholeName(hint.pattern).match(name).hasMatch();
    });
    return about;
}

} // namespace Keycutter
