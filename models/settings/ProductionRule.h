// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Keycutter {

//! prod, production, live, prd.
[[nodiscard]] QStringList usualProductionWords();

//! True for environments whose name holds one of @p words by itself: with "prod", these are prod,
//! PROD, prod-eu and eu_prod2, but not product or pre-prod. A "*" within a word stands for any
//! further letters and digits.
[[nodiscard]] bool
looksLikeProduction(const QString& title, const QStringList& words = usualProductionWords());

//! The words of a line that a person typed, apart by commas or blanks, each once.
[[nodiscard]] QStringList productionWordsOf(const QString& typed);
//! What is wrong with the first of @p words that cannot be used, for people; empty when nothing is.
[[nodiscard]] QString productionWordsProblem(const QStringList& words);

} // namespace Keycutter
