// SPDX-License-Identifier: MIT
#include "settings/ProductionRule.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Keycutter {

namespace {

constexpr qsizetype longestWord = 64;

QString patternOf(const QString& word)
{
    QString pattern = QRegularExpression::escape(word);
    pattern.replace(QStringLiteral("\\*"), QStringLiteral("[\\p{L}\\p{N}]*"));
    return pattern;
}

bool isUsable(const QString& word)
{
    return word.size() <= longestWord
        && std::ranges::any_of(word, [](QChar letter) { return letter.isLetterOrNumber(); });
}

} // namespace

QStringList usualProductionWords()
{
    return {
        QStringLiteral("prod"), QStringLiteral("production"), QStringLiteral("live"),
        QStringLiteral("prd")};
}

bool looksLikeProduction(const QString& title, const QStringList& words)
{
    QStringList patterns;
    for (const QString& word : words) {
        if (isUsable(word))
            patterns.append(patternOf(word));
    }
    if (patterns.isEmpty())
        return false;
    const QString any = patterns.join(u'|');
    // The word must stand alone between separators: "prod-eu" is, "product-tests" is not.
    const QRegularExpression alone(
        QStringLiteral("(^|[^a-z])(%1)($|[^a-z])").arg(any),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpression denied(
        QStringLiteral("(^|[^a-z])(pre|non|not|no)[-_ ]?(%1)").arg(any),
        QRegularExpression::CaseInsensitiveOption);
    return alone.match(title).hasMatch() && !denied.match(title).hasMatch();
}

QStringList productionWordsOf(const QString& typed)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    QStringList words = typed.split(between, Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

QString productionWordsProblem(const QStringList& words)
{
    const auto bad = std::ranges::find_if_not(words, isUsable);
    if (bad == words.cend())
        return {};
    return bad->size() > longestWord
        ? QCoreApplication::translate("ProductionRule", "“%1…” is too long for a word.")
              .arg(bad->left(longestWord / 4))
        : QCoreApplication::translate(
              "ProductionRule",
              "“%1” has no letter and no digit; every environment would fit, or "
              "none.")
              .arg(*bad);
}

} // namespace Keycutter
