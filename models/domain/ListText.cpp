// SPDX-License-Identifier: MIT
#include "domain/ListText.h"

#include <QCoreApplication>

namespace Keycutter {

QString listText(const QStringList& things)
{
    return things.join(QCoreApplication::translate("List", ", ", "between things of one kind"));
}

QString clausesText(const QStringList& clauses)
{
    return clauses.join(QCoreApplication::translate("List", ", ", "between parts of a sentence"));
}

QString sentencesText(const QStringList& sentences)
{
    return sentences.join(QCoreApplication::translate("List", ". ", "between sentences"));
}

} // namespace Keycutter
