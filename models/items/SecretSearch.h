// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Secret.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

namespace Keycutter {

//! @p text without case and in one Unicode form, so that what looks the same is found.
[[nodiscard]] QString foldedText(const QString& text);

//! The searchable text of many secrets in one buffer: key, comment and tag names of each, folded,
//! as UTF-8. One pass over 100,000 secrets takes a few milliseconds; a search of QStrings row by
//! row takes many times that.
class SecretSearch
{
public:
    SecretSearch() = default;
    explicit SecretSearch(const QList<Secret>& secrets);

    //! The words of @p filter as match() takes them.
    [[nodiscard]] static QList<QByteArray> words(const QString& filter);
    //! For each secret whether its text holds every word.
    [[nodiscard]] std::vector<bool> match(const QList<QByteArray>& words) const;

private:
    [[nodiscard]] std::vector<bool> rowsWith(const QByteArray& word) const;
    //! Keeps only the matches that hold @p word, too.
    void narrow(std::vector<bool>& matches, const QByteArray& word) const;

    QByteArray m_text;
    //! Where each secret's text begins, and the end of all.
    std::vector<qsizetype> m_begins;
};

} // namespace Keycutter
