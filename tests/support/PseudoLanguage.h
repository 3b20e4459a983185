// SPDX-License-Identifier: MIT
#pragma once

#include <QPair>
#include <QSet>
#include <QTranslator>

namespace Keycutter::Test {

//! A language that nobody speaks: each text of the sources stands in brackets, with accents and a
//! good third longer: "[Sééllééct ááll]". What is shown without brackets was never translated.
class PseudoLanguage final : public QTranslator
{
    Q_OBJECT

public:
    //! Knows the texts that are in the translation file @p path, and all of Qt's own.
    explicit PseudoLanguage(const QString& path, QObject* parent = nullptr);

    [[nodiscard]] bool isEmpty() const override { return m_known.isEmpty(); }
    [[nodiscard]] QString translate(
        const char* context, const char* source, const char* disambiguation,
        int number) const override;

private:
    QSet<QPair<QByteArray, QByteArray>> m_known; // context, source
};

//! What is left of @p text without the parts in brackets.
[[nodiscard]] QString outsideBrackets(const QString& text);

} // namespace Keycutter::Test
