// SPDX-License-Identifier: MIT
#include "SecretTableSamples.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace Keycutter;
using namespace Keycutter::SecretTableSamples;

//! The ticks of the secrets table, through filter, sorting and reloads.
class SecretTicksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void filterKeepsTicks();
    void reloadKeepsTicksAndSelection();
    void ticksOfMarkedSecrets();
    void tickStateOfVisible();
    void setTickedTakesManyIndexes();
    void ticksAreToldOnce();
    void twinsAreTwo();

private:
    std::unique_ptr<SecretTableModel> m_model;
    std::unique_ptr<Tester> m_tester;
};

void SecretTicksTest::init()
{
    m_tester.reset();
    m_model = std::make_unique<SecretTableModel>();
    m_model->setClock([] { return now; });
    m_tester = std::make_unique<Tester>(m_model.get(), Tester::FailureReportingMode::QtTest);
}

void SecretTicksTest::filterKeepsTicks()
{
    m_model->setSecrets({secret("A"), secret("B"), secret("AB")});
    QVERIFY(tick(*m_model, "A"));
    QVERIFY(tick(*m_model, "B"));
    m_model->setFilter(words("b"));
    QCOMPARE(m_model->tickedCount(), 2);
    QCOMPARE(m_model->tickedHiddenCount(), 1);
    m_model->setAllVisibleTicked(false);
    QCOMPARE(tickedKeys(*m_model), QStringList{words("A")});
    m_model->setAllVisibleTicked(true);
    m_model->setFilter({});
    QCOMPARE(tickedKeys(*m_model), words("A,AB,B").split(u','));
    QCOMPARE(m_model->tickedHiddenCount(), 0);
}

void SecretTicksTest::reloadKeepsTicksAndSelection()
{
    m_model->setSecrets({secret("A"), secret("B"), secret("C")});
    tick(*m_model, "B");
    tick(*m_model, "C");
    const QPersistentModelIndex b(rowOf(*m_model, words("B")));
    const QPersistentModelIndex c(rowOf(*m_model, words("C")));
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    Secret renamed = secret("B");
    renamed.key = words("Z");
    m_model->setSecrets({secret("D"), renamed, secret("A")});
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(tickedKeys(*m_model), QStringList{words("Z")});
    QVERIFY(b.isValid());
    QCOMPARE(b.data().toString(), words("Z"));
    QVERIFY(!c.isValid());
    // Gone is gone: what comes back is not ticked again.
    m_model->setSecrets({secret("C")});
    QCOMPARE(m_model->tickedCount(), 0);
}

void SecretTicksTest::ticksOfMarkedSecrets()
{
    Secret rotated = secret("ROTATED");
    rotated.marks = SecretMark::Rotated;
    Secret honey = secret("HONEY");
    honey.marks = SecretMark::HoneyToken;
    Secret imported = secret("IMPORTED");
    imported.marks = SecretMark::Imported;
    Secret personal = secret("PERSONAL");
    personal.marks = SecretMark::PersonalOverride | SecretMark::Rotated;
    m_model->setSecrets({rotated, honey, imported, personal, secret("PLAIN")});

    QVERIFY(!tick(*m_model, "IMPORTED"));
    QVERIFY(!tick(*m_model, "PERSONAL"));
    QVERIFY(!rowOf(*m_model, words("IMPORTED")).data(Qt::CheckStateRole).isValid());
    m_model->setAllVisibleTicked(true);
    QCOMPARE(tickedKeys(*m_model), words("HONEY,PLAIN,ROTATED").split(u','));
    QCOMPARE(m_model->visibleTickState(), Qt::Checked);
    m_model->setTickedIds({imported.id, rotated.id});
    QCOMPARE(tickedKeys(*m_model), QStringList{words("ROTATED")});

    for (const char* key : {"ROTATED", "HONEY", "IMPORTED", "PERSONAL"}) {
        const auto index = rowOf(*m_model, words(key));
        QVERIFY2(!index.data(SecretTableModel::DisabledReasonRole).toString().isEmpty(), key);
        QVERIFY(index.data(Qt::ToolTipRole)
                    .toString()
                    .contains(index.data(SecretTableModel::DisabledReasonRole).toString()));
    }
    QVERIFY(rowOf(*m_model, words("PLAIN"))
                .data(SecretTableModel::DisabledReasonRole)
                .toString()
                .isEmpty());
}

void SecretTicksTest::tickStateOfVisible()
{
    m_model->setSecrets({secret("A1"), secret("A2"), secret("B")});
    QCOMPARE(m_model->visibleTickState(), Qt::Unchecked);
    tick(*m_model, "A1");
    QCOMPARE(m_model->visibleTickState(), Qt::PartiallyChecked);
    tick(*m_model, "A2");
    m_model->setFilter(words("a"));
    QCOMPARE(m_model->visibleTickState(), Qt::Checked);
    m_model->setFilter(words("b"));
    QCOMPARE(m_model->visibleTickState(), Qt::Unchecked);
}

void SecretTicksTest::setTickedTakesManyIndexes()
{
    m_model->setSecrets(manySecrets(20));
    QModelIndexList indexes;
    for (int row : {3, 4, 4, 11})
        indexes.append(m_model->index(row, row % 2)); // whole rows are selected, column by column
    indexes.append(QModelIndex());
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setTicked(indexes, true);
    QCOMPARE(m_model->tickedCount(), 3);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.at(0).at(0).toModelIndex().row(), 3);
    QCOMPARE(changes.at(0).at(1).toModelIndex().row(), 11);
    m_model->setTicked(indexes, true);
    QCOMPARE(changes.count(), 1);
    m_model->setTicked(indexes, false);
    QCOMPARE(m_model->tickedCount(), 0);
}

void SecretTicksTest::ticksAreToldOnce()
{
    m_model->setSecrets(manySecrets(500));
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy counts(m_model.get(), &SecretTableModel::countsChanged);
    m_model->setAllVisibleTicked(true);
    m_model->setAllVisibleTicked(true);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(counts.count(), 1);
    QCOMPARE(m_model->tickedCount(), 500);
}

void SecretTicksTest::twinsAreTwo()
{
    Secret first = secret(words("1"), words("SAME"));
    Secret second = secret(words("2"), words("SAME"));
    first.marks = second.marks = SecretMark::Twin;
    m_model->setSecrets({first, second});
    QVERIFY(m_model->setData(m_model->index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(m_model->tickedCount(), 1);
    QCOMPARE(m_model->tickedSecrets().first().id, words("2"));
    m_model->sort(0, Qt::DescendingOrder);
    m_model->setSecrets({second, first});
    QCOMPARE(m_model->tickedSecrets().first().id, words("2"));
    QVERIFY(m_model->index(0, 0).data(Qt::ToolTipRole).toString().contains(words("same key")));
}

QTEST_GUILESS_MAIN(SecretTicksTest)
#include "tst_secretticks.moc"
