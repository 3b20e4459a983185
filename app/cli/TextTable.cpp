// SPDX-License-Identifier: MIT
#include "cli/TextTable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

QString printable(QString cell)
{
    const auto steers = [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    };
    std::replace_if(cell.begin(), cell.end(), steers, QChar(u' '));
    return cell.trimmed();
}

QString lineOf(const QStringList& row, const QList<qsizetype>& widths)
{
    QString line;
    for (qsizetype column = 0; column < row.size(); ++column) {
        const bool last = column + 1 == row.size();
        line += last ? row.at(column) : row.at(column).leftJustified(widths.at(column) + 2);
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

} // namespace

TextTable::TextTable(QStringList header)
{
    addRow(std::move(header));
}

void TextTable::addRow(QStringList row)
{
    std::ranges::transform(row, row.begin(), printable);
    m_rows.append(std::move(row));
}

QString TextTable::toText() const
{
    QList<qsizetype> widths(m_rows.constFirst().size(), 0);
    for (const QStringList& row : m_rows) {
        for (qsizetype column = 0; column < std::min(row.size(), widths.size()); ++column)
            widths[column] = std::max(widths.at(column), row.at(column).size());
    }
    QStringList rule;
    std::ranges::transform(
        widths, std::back_inserter(rule), [](qsizetype width) { return QString(width, u'-'); });

    QString text = lineOf(m_rows.constFirst(), widths) + lineOf(rule, widths);
    for (qsizetype row = 1; row < m_rows.size(); ++row)
        text += lineOf(m_rows.at(row), widths);
    return text;
}

} // namespace Keycutter
