// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Keycutter {

//! Rows of text in aligned columns, for a terminal.
class TextTable
{
public:
    explicit TextTable(QStringList header);

    void addRow(QStringList row);
    //! Header, a rule and the rows, each line ended; the last column is not padded. Control
    //! characters in cells become spaces, so that a name cannot steer the terminal.
    [[nodiscard]] QString toText() const;

private:
    QList<QStringList> m_rows;
};

} // namespace Keycutter
