// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <functional>

namespace Keycutter {

//! One rule on the source tree: lines of certain files that must not be there.
struct SourceRule
{
    const char* name;
    //! Relative paths that the rule is about, and those among them that it leaves alone.
    QRegularExpression files;
    QRegularExpression except;
    //! True for a line that breaks the rule.
    std::function<bool(const QString& line)> isBroken;
};

//! The dependency rules (design of the tree: arrows go app -> ui -> models only).
class SourceRules
{
public:
    //! @p root is the repository; @p qtIncludes are the include folders of Qt's modules.
    SourceRules(QString root, const QStringList& qtIncludes);

    [[nodiscard]] const QList<SourceRule>& rules() const { return m_rules; }
    //! Relative paths of all .cpp and .h files of app, models, ui and tests.
    [[nodiscard]] QStringList files() const;
    [[nodiscard]] QStringList lines(const QString& file) const;
    //! "file:line: rule: text" for each broken line of a file of that (relative) path and text.
    [[nodiscard]] QStringList violations(const QString& file, const QStringList& lines) const;

private:
    void forbidModules();
    void forbidFolders();
    void forbidHabits();
    [[nodiscard]] bool isHeaderOf(const QString& module, const QString& header) const;
    [[nodiscard]] QString folderOf(const QString& header) const;

    QString m_root;
    QStringList m_qtIncludes;
    QList<SourceRule> m_rules;
};

} // namespace Keycutter
