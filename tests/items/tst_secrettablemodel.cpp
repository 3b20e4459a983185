// SPDX-License-Identifier: MIT
#include "SecretTableSamples.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Keycutter;
using namespace Keycutter::SecretTableSamples;

//! The secrets table while it changes: ticks, filter, sorting and reloads, watched by the tester.
class SecretTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void empty();
    void filter_data();
    void filter();
    void sort_data();
    void sort();
    void nothingInAColumnStaysLast();
    void reloadUnderAFilter();
    void madeInOneMillisecond();
    void sortKeepsPersistentIndexes();
    void capabilitiesChooseColumns();
    void manyChanges();
    void texts();
    void secretsNeverShowEncryptedMetadata();
    void toolTipIsNotTakenForHtml();
    void largeListIsPrepared();
    void largeListUnderAFilterShowsNothingTooMuch();
    void largeListReplacedWhilePreparing();

private:
    std::unique_ptr<SecretTableModel> m_model;
    std::unique_ptr<Tester> m_tester;
};

void SecretTableModelTest::init()
{
    m_tester.reset();
    m_model = std::make_unique<SecretTableModel>();
    m_model->setClock([] { return now; });
    m_tester = std::make_unique<Tester>(m_model.get(), Tester::FailureReportingMode::QtTest);
}

void SecretTableModelTest::empty()
{
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->visibleTickState(), Qt::Unchecked);
    m_model->setAllVisibleTicked(true);
    m_model->setFilter(words("x"));
    m_model->sort(0, Qt::DescendingOrder);
    m_model->setSecrets({});
    m_model->refreshDates();
    QCOMPARE(m_model->tickedCount(), 0);
    QVERIFY(m_model->tickedSecrets().isEmpty());
    QVERIFY(!m_model->isPreparing());
}

void SecretTableModelTest::filter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("keys");
    const QStringList all = words("API_KEY,DATABASE_URL,Straße,ключ").split(u',');
    QTest::newRow("nothing") << QString() << all;
    QTest::newRow("spaces") << words("  ") << all;
    QTest::newRow("case") << words("api") << words("API_KEY").split(u',');
    QTest::newRow("in the comment") << words("stripe") << words("API_KEY").split(u',');
    QTest::newRow("in a tag") << words("core") << words("API_KEY,ключ").split(u',');
    QTest::newRow("every word") << words("core  KEY") << words("API_KEY").split(u',');
    QTest::newRow("words in other fields")
        << words("stripe core api") << words("API_KEY").split(u',');
    QTest::newRow("not across fields") << words("keystripe") << QStringList();
    QTest::newRow("Cyrillic") << words("КЛЮЧ") << words("ключ").split(u',');
    QTest::newRow("sharp s") << words("STRAßE") << words("Straße").split(u',');
    QTest::newRow("not the tag's slug") << words("slug-of") << QStringList();
    QTest::newRow("none") << words("zzz") << QStringList();
}

void SecretTableModelTest::filter()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, keys);
    Secret api = secret("API_KEY");
    api.comment = words("For Stripe");
    api.tags = {{words("slug-of-core"), words("Core"), {}}};
    Secret cyrillic = secret("ключ");
    cyrillic.tags = {{words("core"), {}, {}}};
    m_model->setSecrets({cyrillic, secret("DATABASE_URL"), api, secret("Straße")});
    m_model->setFilter(text);
    QCOMPARE(shownKeys(*m_model), keys);
    QCOMPARE(m_model->visibleCount(), keys.size());
    QCOMPARE(m_model->totalCount(), 4);
    m_model->setFilter({});
    QCOMPARE(m_model->visibleCount(), 4);
}

void SecretTableModelTest::sort_data()
{
    QTest::addColumn<Column>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("keys");
    QTest::newRow("key") << Column::Key << Qt::AscendingOrder << words("alpha,Beta,gamma");
    QTest::newRow("key down") << Column::Key << Qt::DescendingOrder << words("gamma,Beta,alpha");
    QTest::newRow("version") << Column::Version << Qt::AscendingOrder << words("gamma,alpha,Beta");
    QTest::newRow("version down") << Column::Version << Qt::DescendingOrder
                                  << words("Beta,alpha,gamma");
    QTest::newRow("updated") << Column::Updated << Qt::AscendingOrder << words("Beta,gamma,alpha");
    QTest::newRow("comment") << Column::Comment << Qt::AscendingOrder << words("gamma,alpha,Beta");
    QTest::newRow("tags") << Column::Tags << Qt::AscendingOrder << words("Beta,alpha,gamma");
}

void SecretTableModelTest::sort()
{
    QFETCH(const Column, column);
    QFETCH(const Qt::SortOrder, order);
    QFETCH(const QString, keys);
    Secret alpha = secret("alpha");
    alpha.version = 9;
    alpha.comment = words("m");
    alpha.modified = now.addSecs(-5);
    Secret beta = secret("Beta");
    beta.version = 10;
    beta.comment = words("Z");
    beta.tags = {{words("t"), words("t"), {}}};
    beta.modified = now.addYears(-1);
    Secret gamma = secret("gamma");
    gamma.version = 2;
    gamma.comment = words("B");
    m_model->setSecrets({gamma, beta, alpha});
    m_model->sort(columnOf(*m_model, column), order);
    QCOMPARE(shownKeys(*m_model), keys.split(u','));
}

void SecretTableModelTest::nothingInAColumnStaysLast()
{
    Secret one = secret("one");
    one.comment = words("a");
    Secret two = secret("two");
    two.comment = words("b");
    m_model->setSecrets({secret("none"), one, two});
    const int column = columnOf(*m_model, Column::Comment);
    m_model->sort(column, Qt::AscendingOrder);
    QCOMPARE(shownKeys(*m_model), words("one,two,none").split(u','));
    m_model->sort(column, Qt::DescendingOrder);
    QCOMPARE(shownKeys(*m_model), words("two,one,none").split(u','));
}

void SecretTableModelTest::reloadUnderAFilter()
{
    m_model->setSecrets({secret("AA"), secret("AB"), secret("B")});
    m_model->setFilter(words("a"));
    tick(*m_model, "AB");
    m_model->setSecrets({secret("AB"), secret("B"), secret("AC"), secret("BB")});
    QCOMPARE(shownKeys(*m_model), words("AB,AC").split(u','));
    QCOMPARE(tickedKeys(*m_model), QStringList{words("AB")});
    m_model->setSecrets({});
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setSecrets({secret("B"), secret("A")});
    QCOMPARE(shownKeys(*m_model), QStringList{words("A")});
}

void SecretTableModelTest::madeInOneMillisecond()
{
    // The service knew which was first, and listed them so.
    Capabilities capabilities;
    capabilities.hasScopes = true;
    m_model->setCapabilities(capabilities);
    m_model->setSecrets({secret("C"), secret("A"), secret("B")});
    m_model->sort(columnOf(*m_model, Column::Created), Qt::AscendingOrder);
    QCOMPARE(shownKeys(*m_model), words("C,A,B").split(u','));
    m_model->sort(columnOf(*m_model, Column::Created), Qt::DescendingOrder);
    QCOMPARE(shownKeys(*m_model), words("B,A,C").split(u','));
}

void SecretTableModelTest::sortKeepsPersistentIndexes()
{
    m_model->setSecrets(manySecrets(50));
    QList<QPersistentModelIndex> indexes;
    QStringList keys;
    for (int row = 0; row < 50; ++row) {
        indexes.append(m_model->index(row, row % m_model->columnCount()));
        keys.append(m_model->secret(m_model->index(row, 0)).key);
    }
    m_model->sort(columnOf(*m_model, Column::Version), Qt::DescendingOrder);
    m_model->setFilter(words("tenth"));
    for (int i = 0; i < 50; ++i) {
        const QPersistentModelIndex& index = indexes.at(i);
        QCOMPARE(index.isValid(), i % 10 == 0);
        if (index.isValid()) {
            QCOMPARE(m_model->secret(index).key, keys.at(i));
            QCOMPARE(index.column(), i % m_model->columnCount());
        }
    }
}

void SecretTableModelTest::capabilitiesChooseColumns()
{
    m_model->setSecrets({secret("A"), secret("B")});
    m_model->sort(columnOf(*m_model, Column::Tags), Qt::DescendingOrder);
    Capabilities capabilities;
    capabilities.hasScopes = true;
    m_model->setCapabilities(capabilities);
    QCOMPARE(
        m_model->columns(),
        (QList<Column>{
            Column::Key, Column::Comment, Column::Scopes, Column::Created, Column::Updated}));
    QCOMPARE(m_model->columnCount(), 5);
    QCOMPARE(m_model->headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), words("Scopes"));
    // The table is not left sorted by a column that it no longer has.
    QCOMPARE(shownKeys(*m_model), words("A,B").split(u','));
}

void SecretTableModelTest::manyChanges()
{
    // Everything at once, while the tester looks and persistent indexes are held.
    QList<Secret> secrets = manySecrets(300);
    m_model->setSecrets(secrets);
    QList<QPersistentModelIndex> held;
    for (int row = 0; row < 300; row += 7)
        held.append(m_model->index(row, 0));
    for (int round = 0; round < 30; ++round) {
        m_model->setFilter(round % 3 == 0 ? QString() : QString::number(round % 10));
        m_model->sort(
            round % m_model->columnCount(),
            round % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        m_model->setAllVisibleTicked(round % 4 != 0);
        secrets.remove(0, 3);
        secrets.append(
            secret(QStringLiteral("new-%1").arg(round), QStringLiteral("NEW_%1").arg(round)));
        m_model->setSecrets(secrets);
        QCOMPARE(m_model->totalCount(), secrets.size());
        QCOMPARE(m_model->tickedSecrets().size(), m_model->tickedCount());
        for (const QPersistentModelIndex& index : std::as_const(held))
            QVERIFY(!index.isValid() || index.row() < m_model->rowCount());
    }
}

void SecretTableModelTest::texts()
{
    Secret api = secret("API_KEY");
    api.version = 4;
    api.tags = {{words("core"), words("Core"), words("#ff0000")}, {words("db"), {}, {}}};
    api.comment = words("first line\nsecond line");
    m_model->setSecrets({api});
    const auto at = [this](Column column) { return m_model->index(0, columnOf(*m_model, column)); };
    m_model->setData(at(Column::Key), Qt::Checked, Qt::CheckStateRole);
    QCOMPARE(
        at(Column::Key).data(Qt::AccessibleTextRole).toString(),
        words("API_KEY, selected, version 4, updated 2 days ago"));
    QCOMPARE(at(Column::Tags).data().toString(), words("Core, db"));
    QCOMPARE(
        at(Column::Tags).data(SecretTableModel::TagsRole).toStringList(),
        words("Core|#ff0000,db|").split(u','));
    QCOMPARE(at(Column::Comment).data().toString(), words("first line second line"));
    QCOMPARE(at(Column::Comment).data(Qt::ToolTipRole).toString(), api.comment);
    QCOMPARE(at(Column::Updated).data().toString(), words("2 d ago"));
    QCOMPARE(
        at(Column::Updated).data(Qt::AccessibleTextRole).toString(), words("Updated: 2 days ago"));
    QVERIFY(at(Column::Updated).data(Qt::ToolTipRole).toString().contains(words("2026")));
    QCOMPARE(at(Column::Metadata).data(Qt::AccessibleTextRole).toString(), words("Metadata: none"));
    QCOMPARE(
        at(Column::Version).data(Qt::TextAlignmentRole).toInt(),
        int(Qt::AlignRight | Qt::AlignVCenter));
    m_model->setClock([] { return now.addDays(1); });
    QCOMPARE(at(Column::Updated).data().toString(), words("3 d ago"));
}

void SecretTableModelTest::secretsNeverShowEncryptedMetadata()
{
    Secret with = secret("A");
    with.metadata
        = {{words("owner"), words("payments"), false}, {words("pin"), words("canary"), true}};
    m_model->setSecrets({with});
    for (int column = 0; column < m_model->columnCount(); ++column) {
        for (int role = 0; role < Qt::UserRole + 20; ++role) {
            const QVariant value = m_model->index(0, column).data(role);
            QVERIFY(!value.toString().contains(words("canary")));
        }
    }
    const QModelIndex cell = m_model->index(0, columnOf(*m_model, Column::Metadata));
    QCOMPARE(cell.data().toString(), words("owner=payments, pin=••••••••"));
    QCOMPARE(cell.data(Qt::ToolTipRole).toString(), words("owner=payments\npin=••••••••"));
}

void SecretTableModelTest::toolTipIsNotTakenForHtml()
{
    Secret with = secret("A");
    with.comment = words("<img src=\"file:///etc/hostname\"> & more");
    m_model->setSecrets({with});
    const QString toolTip
        = m_model->index(0, columnOf(*m_model, Column::Comment)).data(Qt::ToolTipRole).toString();
    QVERIFY(!toolTip.contains(words("<img")));
    QVERIFY(toolTip.contains(words("&lt;img")));
}

void SecretTableModelTest::largeListIsPrepared()
{
    m_tester.reset(); // it looks at every row at every change
    const auto secrets = manySecrets(20000);
    m_model->setSecrets(secrets);
    QCOMPARE(m_model->rowCount(), 20000);
    m_model->setData(m_model->index(0, 0), Qt::Checked, Qt::CheckStateRole);
    const QPersistentModelIndex held(m_model->index(5, 0));
    const QString key = held.data().toString();
    QTRY_VERIFY(!m_model->isPreparing());
    QVERIFY(std::ranges::is_sorted(shownKeys(*m_model)));
    QCOMPARE(held.data().toString(), key);
    QCOMPARE(tickedKeys(*m_model), QStringList{secrets.first().key});
    m_model->sort(columnOf(*m_model, Column::Comment), Qt::DescendingOrder);
    QTRY_VERIFY(!m_model->isPreparing());
    QCOMPARE(
        m_model->index(0, columnOf(*m_model, Column::Comment)).data().toString(), words("tenth"));
    m_model->setFilter(words("key_01999"));
    QCOMPARE(m_model->visibleCount(), 10);
}

void SecretTableModelTest::largeListUnderAFilterShowsNothingTooMuch()
{
    m_tester.reset();
    m_model->setFilter(words("key_01999"));
    m_model->setSecrets(manySecrets(20000));
    m_model->setAllVisibleTicked(true);
    QTRY_COMPARE(m_model->visibleCount(), 10);
    QCOMPARE(m_model->tickedCount(), 0);
}

void SecretTableModelTest::largeListReplacedWhilePreparing()
{
    m_tester.reset();
    for (int i = 0; i < 5; ++i)
        m_model->setSecrets(manySecrets(6000 + i));
    m_model->setSecrets({secret("B"), secret("A")});
    QVERIFY(!m_model->isPreparing());
    QCOMPARE(shownKeys(*m_model), words("A,B").split(u','));
    m_model->setSecrets(manySecrets(6000));
    m_model.reset(); // while the worker is at it
}

QTEST_GUILESS_MAIN(SecretTableModelTest)
#include "tst_secrettablemodel.moc"
