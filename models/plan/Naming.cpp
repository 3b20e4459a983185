// SPDX-License-Identifier: MIT
#include "plan/Naming.h"

#include <QCoreApplication>
#include <QRegularExpressionMatchIterator>

namespace Keycutter {

namespace {

//! No service takes longer names; it also keeps a greedy replacement from filling the memory.
constexpr qsizetype longestName = 1000;
//! Steps that one expression may take in one name, so that no expression holds the window up.
constexpr auto matchLimit = "(*LIMIT_MATCH=100000)";

QString translated(const char* text)
{
    return QCoreApplication::translate("Naming", text);
}

QRegularExpression compiled(const NamingRules& rules)
{
    const auto options = rules.matchCase ? QRegularExpression::NoPatternOption
                                         : QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(QLatin1String(matchLimit) + rules.find, options);
}

//! With the position as the user counts it.
QString invalidExpression(const NamingRules& rules)
{
    const QRegularExpression typed(rules.find);
    return translated(QT_TRANSLATE_NOOP(
                          "Naming", "The regular expression is not valid: %1 (at character %2)."))
        .arg(typed.errorString())
        .arg(typed.patternErrorOffset() + 1);
}

//! True when the expression took more than its steps somewhere in @p text.
bool runsAway(const QRegularExpression& expression, const QString& text)
{
    QRegularExpressionMatchIterator matches = expression.globalMatch(text);
    bool endedEmpty = false;
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        endedEmpty = match.capturedLength() == 0 && match.capturedEnd() == text.size();
    }
    // "No further match" is valid, and a search that was given up is not; neither is one that Qt
    // does not begin because the text is over.
    return !endedEmpty && !matches.isValid();
}

} // namespace

QString namePlaceholder()
{
    return QStringLiteral("{name}");
}

Naming::Naming(const NamingRules& rules)
    : m_rules(rules)
{
    if (!rules.regularExpression || rules.find.isEmpty())
        return;
    if (!QRegularExpression(rules.find).isValid()) {
        m_problem = invalidExpression(rules);
        return;
    }
    m_expression = compiled(rules);
}

std::optional<QString> Naming::replaced(const QString& sourceName)
{
    if (!m_problem.isEmpty())
        return std::nullopt;
    if (m_rules.find.isEmpty())
        return sourceName;
    QString name = sourceName;
    if (!m_rules.regularExpression) {
        name.replace(
            m_rules.find, m_rules.replace,
            m_rules.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive);
    } else if (runsAway(m_expression, sourceName)) {
        m_problem
            = translated(QT_TRANSLATE_NOOP(
                             "Naming",
                             "The regular expression takes too long on “%1”. Write it in a simpler "
                             "way."))
                  .arg(sourceName);
    } else {
        name.replace(m_expression, m_rules.replace);
    }
    if (name.size() > longestName) {
        m_problem = translated(QT_TRANSLATE_NOOP(
                                   "Naming",
                                   "Replacing makes the name of “%1” longer than %2 characters."))
                        .arg(sourceName)
                        .arg(longestName);
    }
    return m_problem.isEmpty() ? std::optional(name) : std::nullopt;
}

QString Naming::filledIn(const QString& nameTemplate, const QString& name) const
{
    QString filled = nameTemplate;
    filled.replace(namePlaceholder(), name);
    switch (m_rules.letters) {
    case NameCase::AsIs:
        return filled;
    case NameCase::Upper:
        return filled.toUpper();
    case NameCase::Lower:
        return filled.toLower();
    }
    return filled;
}

QString namingProblem(const NamingRules& rules)
{
    return Naming(rules).problem();
}

QString templateProblem(const QString& nameTemplate)
{
    if (nameTemplate.trimmed().isEmpty()) {
        return translated(QT_TRANSLATE_NOOP(
            "Naming", "The template is empty. Type one; {name} stands for the secret’s own name."));
    }
    // No service takes braces in a name: they are a placeholder that is misspelt.
    static const QRegularExpression unknown(QStringLiteral("\\{(?!name\\})[^{}]*\\}"));
    if (const QRegularExpressionMatch match = unknown.match(nameTemplate); match.hasMatch()) {
        return translated(
                   QT_TRANSLATE_NOOP(
                       "Naming", "%1 is no placeholder. {name} stands for the secret’s own name."))
            .arg(match.captured());
    }
    return {};
}

} // namespace Keycutter
