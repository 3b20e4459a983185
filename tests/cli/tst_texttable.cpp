// SPDX-License-Identifier: MIT
#include "cli/TextTable.h"

#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;

//! Columns line up and no cell can steer the terminal.
class TextTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsLineUp();
    void controlCharactersAreReplaced();
};

void TextTableTest::columnsLineUp()
{
    TextTable table({u"Secret"_s, u"Outcome"_s, u"Detail"_s});
    table.addRow({u"API_KEY"_s, u"Created"_s, u""_s});
    table.addRow({u"A"_s, u"Skipped"_s, u"It is there."_s});
    QCOMPARE(
        table.toText(),
        u"Secret   Outcome  Detail\n"
        "-------  -------  ------------\n"
        "API_KEY  Created\n"
        "A        Skipped  It is there.\n"_s);
}

void TextTableTest::controlCharactersAreReplaced()
{
    TextTable table({u"Secret"_s});
    table.addRow({u"A\u001b[2JB\nC\u202eD"_s});
    QVERIFY(table.toText().endsWith(u"\nA [2JB C D\n"_s));
}

QTEST_GUILESS_MAIN(TextTableTest)
#include "tst_texttable.moc"
