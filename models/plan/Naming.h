// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>
#include <QString>

#include <optional>

namespace Keycutter {

enum class NameCase { AsIs, Upper, Lower };

//! How the names of copies are made from their sources' names.
struct NamingRules
{
    //! Replaced wherever it is in the source's name; nothing when empty.
    QString find = {};
    //! In its place; with a regular expression, \1 stands for its first group.
    QString replace = {};
    bool regularExpression = false;
    bool matchCase = true;
    NameCase letters = NameCase::AsIs;

    friend bool operator==(const NamingRules&, const NamingRules&) = default;
};

//! "{name}": what stands for the source's name in a template.
[[nodiscard]] QString namePlaceholder();

//! Makes new names by one set of rules: first find and replace on the source's name, then the
//! template around it, last the case of the whole. The expression is compiled once; one that turns
//! out to take too long, or names that grow beyond 1,000 characters, are a problem() from then on.
class Naming
{
public:
    explicit Naming(const NamingRules& rules);

    //! What is wrong with the rules, for people; empty when nothing is.
    [[nodiscard]] QString problem() const { return m_problem; }
    //! @p sourceName with find and replace done; nullopt when there is a problem().
    [[nodiscard]] std::optional<QString> replaced(const QString& sourceName);
    //! The new name from what replaced() gave.
    [[nodiscard]] QString filledIn(const QString& nameTemplate, const QString& name) const;

private:
    NamingRules m_rules;
    QRegularExpression m_expression;
    QString m_problem;
};

//! What is wrong with @p rules, for people; empty when nothing is.
[[nodiscard]] QString namingProblem(const NamingRules& rules);
//! The same for a column's template.
[[nodiscard]] QString templateProblem(const QString& nameTemplate);

} // namespace Keycutter
