// SPDX-License-Identifier: MIT
#include "plan/Plan.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Keycutter;

namespace {

constexpr std::array reasons{
    BlockReason::SameLocation,       BlockReason::RotatedSource,
    BlockReason::HoneyTokenSource,   BlockReason::ImportedSource,
    BlockReason::PersonalSource,     BlockReason::TwinSource,
    BlockReason::RotatedDestination, BlockReason::HoneyTokenDestination,
    BlockReason::TwinDestination,    BlockReason::NotWritable,
    BlockReason::QuotaFull,          BlockReason::NameNotAllowed,
    BlockReason::NameTaken,          BlockReason::NameEmpty,
    BlockReason::NameExists,         BlockReason::NamingInvalid,
    BlockReason::ScopesEmpty,
};

PlanCell cellOf(CellState state, CellAction action, CellNotes notes = {})
{
    PlanCell cell;
    cell.state = state;
    cell.action = action;
    cell.notes = notes;
    return cell;
}

} // namespace

class TestPlanText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titles_data();
    void titles();
    void everyReasonHasItsOwnWords();
    void everyNoteHasItsOwnWords();
    void approvalsAndFoldersAreNoWarnings();
};

void TestPlanText::titles_data()
{
    QTest::addColumn<PlanCell>("cell");
    QTest::addColumn<QString>("title");
    PlanCell rotated = cellOf(CellState::Blocked, CellAction::None);
    rotated.blocked = BlockReason::RotatedSource;
    QTest::newRow("new") << cellOf(CellState::New, CellAction::Create) << u"New"_qs;
    QTest::newRow("new, approval")
        << cellOf(CellState::New, CellAction::Create, CellNote::NeedsApproval)
        << u"New, needs approval"_qs;
    QTest::newRow("skip") << cellOf(CellState::Exists, CellAction::Skip) << u"Skip: exists"_qs;
    QTest::newRow("left out") << cellOf(CellState::New, CellAction::Skip)
                              << u"Skip: not part of this run"_qs;
    QTest::newRow("overwrite") << cellOf(CellState::Exists, CellAction::Overwrite)
                               << u"Overwrite"_qs;
    QTest::newRow("blocked") << rotated << u"Blocked: rotated secret"_qs;
    QTest::newRow("unknown") << cellOf(CellState::Unknown, CellAction::None) << u"Unknown"_qs;
}

void TestPlanText::titles()
{
    QFETCH(PlanCell, cell);
    QTEST(cellTitle(cell), "title");
}

void TestPlanText::everyReasonHasItsOwnWords()
{
    QSet<QString> ids;
    QSet<QString> texts;
    for (const BlockReason reason : reasons) {
        QVERIFY(blockText(reason).endsWith(u'.'));
        ids.insert(blockId(reason));
        texts.insert(blockText(reason));
    }
    QCOMPARE(ids.size(), qsizetype(reasons.size()));
    QCOMPARE(texts.size(), qsizetype(reasons.size()));
    QVERIFY(!ids.contains(QString()));
    QVERIFY(blockText(BlockReason::None).isEmpty());
    QVERIFY(blockId(BlockReason::None).isEmpty());
}

void TestPlanText::everyNoteHasItsOwnWords()
{
    CellNotes all;
    QSet<QString> ids;
    for (const CellNote note : allNotes()) {
        QCOMPARE(noteTexts(note).size(), 1);
        ids.insert(noteId(note));
        all |= note;
    }
    QCOMPARE(ids.size(), allNotes().size());
    QCOMPARE(all.toInt(), 0xf7f); // 0x80 was another one's
    QCOMPARE(noteTexts(all).size(), allNotes().size());
    QVERIFY(noteTexts({}).isEmpty());
}

void TestPlanText::approvalsAndFoldersAreNoWarnings()
{
    QVERIFY(!warningNotes().testFlag(CellNote::NeedsApproval));
    QVERIFY(!warningNotes().testFlag(CellNote::FolderWillBeCreated));
    QVERIFY(warningNotes().testFlag(CellNote::EmptyValue));
    QVERIFY(warningNotes().testFlag(CellNote::MetadataWipedOnMerge));
}

QTEST_GUILESS_MAIN(TestPlanText)
#include "tst_plantext.moc"
