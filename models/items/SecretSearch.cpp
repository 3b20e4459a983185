// SPDX-License-Identifier: MIT
#include "items/SecretSearch.h"

#include <QByteArrayMatcher>

#include <algorithm>
#include <functional>

namespace Keycutter {

namespace {

// Stands between texts and in no word, so that no match reaches from one text into the next.
constexpr char separator = '\n';

bool isAscii(const QString& text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

void append(QByteArray& buffer, const QString& text)
{
    buffer += foldedText(text).toUtf8();
    buffer += separator;
}

} // namespace

QString foldedText(const QString& text)
{
    if (isAscii(text))
        return text.toLower();
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

SecretSearch::SecretSearch(const QList<Secret>& secrets)
{
    m_begins.reserve(static_cast<std::size_t>(secrets.size()) + 1);
    m_text.reserve(secrets.size() * 48);
    for (const Secret& secret : secrets) {
        m_begins.push_back(m_text.size());
        append(m_text, secret.key);
        if (!secret.comment.isEmpty())
            append(m_text, secret.comment);
        for (const Tag& tag : secret.tags)
            append(m_text, tag.name.isEmpty() ? tag.slug : tag.name);
    }
    m_begins.push_back(m_text.size());
}

QList<QByteArray> SecretSearch::words(const QString& filter)
{
    QList<QByteArray> words;
    const QStringList parts = foldedText(filter).simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString& part : parts)
        words.append(part.toUtf8());
    return words;
}

std::vector<bool> SecretSearch::match(const QList<QByteArray>& words) const
{
    const std::size_t count = m_begins.empty() ? 0 : m_begins.size() - 1;
    if (words.isEmpty() || count == 0)
        return std::vector<bool>(count, true);
    // The longest word leaves the fewest rows for the others to look at.
    QList<QByteArray> longestFirst = words;
    std::ranges::stable_sort(longestFirst, std::ranges::greater(), &QByteArray::size);
    std::vector<bool> matches = rowsWith(longestFirst.takeFirst());
    for (const QByteArray& word : std::as_const(longestFirst))
        narrow(matches, word);
    return matches;
}

std::vector<bool> SecretSearch::rowsWith(const QByteArray& word) const
{
    const QByteArrayMatcher matcher(word);
    std::vector<bool> found(m_begins.size() - 1, false);
    std::size_t row = 0;
    qsizetype at = matcher.indexIn(m_text, 0);
    while (at >= 0) {
        while (m_begins[row + 1] <= at)
            ++row;
        found[row] = true;
        at = matcher.indexIn(m_text, m_begins[row + 1]);
    }
    return found;
}

void SecretSearch::narrow(std::vector<bool>& matches, const QByteArray& word) const
{
    const QByteArrayMatcher matcher(word);
    for (std::size_t row = 0; row < matches.size(); ++row) {
        const qsizetype begin = m_begins[row];
        if (matches[row])
            matches[row]
                = matcher.indexIn(m_text.constData() + begin, m_begins[row + 1] - begin) >= 0;
    }
}

} // namespace Keycutter
