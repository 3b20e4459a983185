// SPDX-License-Identifier: MIT
#include "FakeSession.h"
#include "Samples.h"
#include "items/PlanTableModel.h"
#include "plan/PlanBuilder.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace Keycutter;

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

QStringList shownKeys(const PlanTableModel& model)
{
    QStringList keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys.append(model.index(row, 0).data().toString());
    return keys;
}

} // namespace

//! The plan's table while destinations, options, choices and categories change.
class PlanTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void noDestination();
    void followsDestinations();
    void looksWhileLoading();
    void categories();
    void categoryFollowsThePlan();
    void choice();
    void choiceIsOnlyForWhatExists();
    void rowsKeepTheirIndexes();
    void headers();
    void texts();
    void newNames();
    void namesAreEdited();
    void scopesAndComments();

private:
    void becomeStore();

    void addStaging();

    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<PlanBuilder> m_builder;
    std::unique_ptr<PlanTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    const Location m_staging = Samples::place(QStringLiteral("staging"));
    const Location m_prod = Samples::place(QStringLiteral("prod"));
};

void PlanTableModelTest::init()
{
    m_session = std::make_unique<FakeSession>();
    m_session->vault.addFolder(Samples::place(text("dev")));
    m_session->vault.addFolder(m_staging);
    m_session->vault.addFolder(m_prod);
    m_session->vault.put(m_staging, Samples::secret(text("B")));
    m_session->vault.put(m_staging, Samples::secret(text("C")));
    const QList<Secret> secrets{
        Samples::secret(text("A")), Samples::secret(text("B")), Samples::secret(text("C")),
        Samples::secret(text("R"), SecretMark::Rotated)};
    m_builder = std::make_unique<PlanBuilder>(
        *m_session, Samples::place(text("dev")), secrets, QString());
    PlanOptions options;
    options.attributes = Samples::allOn();
    m_builder->setOptions(options);
    m_model = std::make_unique<PlanTableModel>(*m_builder);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void PlanTableModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_builder.reset();
}

void PlanTableModelTest::addStaging()
{
    m_builder->addDestination(m_staging);
    QTRY_VERIFY(!m_builder->plan().isLoading());
    QTRY_COMPARE(m_model->count(PlanCategory::Skip), 2);
}

void PlanTableModelTest::noDestination()
{
    QCOMPARE(shownKeys(*m_model), text("A,B,C,R").split(u','));
    QCOMPARE(m_model->columnCount(), 1);
    QCOMPARE(m_model->count(PlanCategory::All), 0);
    m_model->setCategory(PlanCategory::New);
    QCOMPARE(m_model->rowCount(), 0);
}

void PlanTableModelTest::followsDestinations()
{
    addStaging();
    m_builder->addDestination(m_prod);
    QCOMPARE(m_model->columnCount(), 3);
    QTRY_VERIFY(!m_builder->plan().isLoading());
    QTRY_COMPARE(m_model->count(PlanCategory::New), 4);
    QCOMPARE(m_model->count(PlanCategory::All), 8);
    QCOMPARE(m_model->count(PlanCategory::Blocked), 2);
    m_builder->setDestination(1, Samples::place(text("dev")));
    QTRY_COMPARE(m_model->count(PlanCategory::Blocked), 5); // its own place
    m_builder->removeDestination(0);
    QCOMPARE(m_model->columnCount(), 2);
    m_builder->removeDestination(0);
    QCOMPARE(m_model->columnCount(), 1);
    QCOMPARE(m_model->rowCount(), 4);
}

void PlanTableModelTest::looksWhileLoading()
{
    m_builder->addDestination(m_staging);
    QCOMPARE(m_model->index(0, 1).data().toString(), text("Looking…"));
    QCOMPARE(m_model->count(PlanCategory::Unknown), 3); // the rotated one is blocked anyway
    QTRY_COMPARE(m_model->count(PlanCategory::Unknown), 0);
    QCOMPARE(m_model->index(0, 1).data().toString(), text("New"));
}

void PlanTableModelTest::categories()
{
    addStaging();
    const auto keysIn = [this](PlanCategory category) {
        m_model->setCategory(category);
        return shownKeys(*m_model).join(u',');
    };
    QCOMPARE(keysIn(PlanCategory::New), text("A"));
    QCOMPARE(keysIn(PlanCategory::Skip), text("B,C"));
    QCOMPARE(keysIn(PlanCategory::Blocked), text("R"));
    QCOMPARE(keysIn(PlanCategory::Overwrite), QString());
    QCOMPARE(keysIn(PlanCategory::Warnings), QString());
    QCOMPARE(keysIn(PlanCategory::All), text("A,B,C,R"));
    PlanOptions options = m_builder->plan().options;
    options.attributes.setFlag(Attribute::Value, false);
    m_builder->setOptions(options);
    QTRY_COMPARE(m_model->count(PlanCategory::Warnings), 1);
    QCOMPARE(keysIn(PlanCategory::Warnings), text("A"));
    QVERIFY(m_model->index(0, 1).data(PlanTableModel::HasWarningRole).toBool());
}

void PlanTableModelTest::categoryFollowsThePlan()
{
    addStaging();
    m_model->setCategory(PlanCategory::Skip);
    PlanOptions options = m_builder->plan().options;
    options.ifExists = ExistsAction::Overwrite;
    m_builder->setOptions(options);
    QTRY_COMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->count(PlanCategory::Overwrite), 2);
    m_model->setCategory(PlanCategory::Overwrite);
    QCOMPARE(shownKeys(*m_model), text("B,C").split(u','));
}

void PlanTableModelTest::choice()
{
    addStaging();
    m_model->setCategory(PlanCategory::Skip);
    const QModelIndex b = m_model->index(0, 1);
    QVERIFY(b.data(PlanTableModel::HasChoiceRole).toBool());
    QVERIFY(b.flags().testFlag(Qt::ItemIsEditable));
    QCOMPARE(b.data(Qt::EditRole).toInt(), int(ExistsAction::Skip));
    const QPersistentModelIndex c(m_model->index(1, 1));
    QVERIFY(m_model->setData(b, int(ExistsAction::Overwrite), Qt::EditRole));
    QTRY_COMPARE(shownKeys(*m_model), text("C").split(u','));
    QCOMPARE(c.row(), 0);
    m_model->setCategory(PlanCategory::All);
    QCOMPARE(m_model->index(1, 1).data(Qt::EditRole).toInt(), int(ExistsAction::Overwrite));
    QCOMPARE(
        m_model->index(1, 1).data(PlanTableModel::CellActionRole).toInt(),
        int(CellAction::Overwrite));
    QVERIFY(m_model->setData(m_model->index(1, 1), int(ExistsAction::Skip), Qt::EditRole));
    QTRY_COMPARE(m_model->count(PlanCategory::Skip), 2);
}

void PlanTableModelTest::choiceIsOnlyForWhatExists()
{
    addStaging();
    const int overwrite = int(ExistsAction::Overwrite);
    QVERIFY(!m_model->setData(m_model->index(0, 1), overwrite, Qt::EditRole)); // new
    QVERIFY(!m_model->setData(m_model->index(3, 1), overwrite, Qt::EditRole)); // blocked
    QVERIFY(!m_model->setData(m_model->index(1, 0), overwrite, Qt::EditRole)); // the key
    QVERIFY(!m_model->setData(m_model->index(1, 1), 7, Qt::EditRole));
    QVERIFY(!m_model->setData(m_model->index(1, 1), text("x"), Qt::EditRole));
    QVERIFY(!m_model->setData(m_model->index(1, 1), overwrite, Qt::DisplayRole));
    QVERIFY(!m_model->setData(QModelIndex(), overwrite, Qt::EditRole));
    QCOMPARE(m_model->count(PlanCategory::Overwrite), 0);
}

void PlanTableModelTest::rowsKeepTheirIndexes()
{
    addStaging();
    const QPersistentModelIndex c(m_model->index(2, 1));
    const QPersistentModelIndex r(m_model->index(3, 0));
    m_model->setCategory(PlanCategory::Skip);
    QCOMPARE(c.row(), 1);
    QCOMPARE(c.data(PlanTableModel::CellIndexRole).toInt(), 2);
    QVERIFY(!r.isValid());
    // A new plan of the same shape resets nothing.
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_builder->reloadDestination(0);
    QTRY_VERIFY(!m_builder->plan().isLoading());
    QCOMPARE(resets.count(), 0);
}

void PlanTableModelTest::headers()
{
    addStaging();
    QCOMPARE(m_model->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), text("Key"));
    QCOMPARE(
        m_model->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), text("staging:/app"));
    QVERIFY(
        m_model->headerData(1, Qt::Horizontal, PlanTableModel::LocationRole).value<Location>()
        == m_staging);
    QVERIFY(!m_model->headerData(2, Qt::Horizontal, Qt::DisplayRole).isValid());
    QVERIFY(!m_model->headerData(-1, Qt::Horizontal, Qt::DisplayRole).isValid());
}

void PlanTableModelTest::texts()
{
    addStaging();
    QCOMPARE(m_model->index(1, 1).data().toString(), text("Skip: exists"));
    QCOMPARE(
        m_model->index(1, 1).data(Qt::AccessibleTextRole).toString(),
        text("B to staging:/app: Skip: exists"));
    QVERIFY(m_model->index(1, 1).data(Qt::ToolTipRole).toString().contains(text("Version")));
    QCOMPARE(
        m_model->index(1, 0).data(Qt::AccessibleTextRole).toString(),
        text("B, selected, staging:/app: Skip: exists"));
    QCOMPARE(m_model->index(1, 0).data().toString(), text("B"));
    QCOMPARE(
        m_model->index(3, 1).data(Qt::ToolTipRole).toString(),
        blockText(BlockReason::RotatedSource));

    m_session->onList = [](const Location&, int) {
        Fault fault;
        fault.kind = Fault::Kind::Refuse;
        fault.error = Error::of(ErrorKind::Forbidden, {}, text("words of the service"));
        return fault;
    };
    m_builder->addDestination(m_prod);
    QTRY_VERIFY(!m_builder->plan().isLoading());
    QCOMPARE(m_model->index(0, 2).data().toString(), text("Unknown"));
    QVERIFY(m_model->index(0, 2)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(text("words of the service")));
}

//! dev:/app with A, B and A_COPY, and a plan for one copy of A and B in the same place.
void PlanTableModelTest::becomeStore()
{
    cleanup();
    m_session->actAsStore();
    const Location store = Samples::place(text("dev"));
    QList<Secret> secrets{Samples::secret(text("A")), Samples::secret(text("B"))};
    for (Secret& secret : secrets) {
        secret.scopes = {text("workers")};
        m_session->vault.put(store, secret);
    }
    m_session->vault.put(store, Samples::secret(text("A_COPY")));
    m_session->vault.limit = 10;
    m_builder = std::make_unique<PlanBuilder>(*m_session, store, secrets, QString());
    m_builder->addDestination(store);
    m_model = std::make_unique<PlanTableModel>(*m_builder);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(!m_builder->plan().isLoading());
}

void PlanTableModelTest::newNames()
{
    becomeStore();
    const QModelIndex a = m_model->index(0, 1);
    QCOMPARE(a.data().toString(), text("A_COPY"));
    QCOMPARE(a.data(PlanTableModel::StateTextRole).toString(), text("Blocked: name exists"));
    QVERIFY(a.data(Qt::ToolTipRole).toString().contains(text("there already")));
    QCOMPARE(
        m_model->index(1, 1).data(Qt::AccessibleTextRole).toString(), text("B as B_COPY: New"));
    const auto header = [this](int column, int role) {
        return m_model->headerData(column, Qt::Horizontal, role).toString();
    };
    QCOMPARE(header(1, Qt::DisplayRole), text("New name"));
    QVERIFY(header(1, Qt::ToolTipRole).contains(text("3 of 10")));
    m_builder->addDestination(Samples::place(text("dev")), text("{name}_PROD"));
    QCOMPARE(header(1, Qt::DisplayRole), text("Copy 1: {name}_COPY"));
    QCOMPARE(header(2, Qt::DisplayRole), text("Copy 2: {name}_PROD"));
    QCOMPARE(m_model->index(1, 2).data().toString(), text("B_PROD"));
    QCOMPARE(
        m_model->index(1, 0).data(Qt::AccessibleTextRole).toString(),
        text("B, selected, B_COPY: New, B_PROD: New"));
}

void PlanTableModelTest::namesAreEdited()
{
    becomeStore();
    const QModelIndex a = m_model->index(0, 1);
    QVERIFY(a.data(PlanTableModel::NameEditableRole).toBool());
    QVERIFY(a.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!a.data(PlanTableModel::HasChoiceRole).toBool());
    QVERIFY(!m_model->setData(a, int(ExistsAction::Overwrite), PlanTableModel::ChoiceRole));
    QVERIFY(m_model->setData(a, text(" A2 "), Qt::EditRole));
    QCOMPARE(a.data(Qt::EditRole).toString(), text("A2"));
    QCOMPARE(a.data(PlanTableModel::StateTextRole).toString(), text("New"));
    QVERIFY(a.data(PlanTableModel::EditedRole).toBool());
    QVERIFY(!m_model->index(1, 1).data(PlanTableModel::EditedRole).toBool());
    QVERIFY(m_model->setData(a, QString(), Qt::EditRole));
    QCOMPARE(a.data(Qt::EditRole).toString(), text("A_COPY"));
    QVERIFY(!a.data(PlanTableModel::EditedRole).toBool());
    // Closing an editor without a change is no edit.
    QVERIFY(m_model->setData(a, text("A_COPY"), Qt::EditRole));
    QVERIFY(!a.data(PlanTableModel::EditedRole).toBool());
}

void PlanTableModelTest::scopesAndComments()
{
    becomeStore();
    const QModelIndex b = m_model->index(1, 1);
    QCOMPARE(b.data(PlanTableModel::ScopesRole).toStringList(), QStringList(text("workers")));
    QVERIFY(m_model->setData(b, QStringList(), PlanTableModel::ScopesRole));
    QCOMPARE(b.data(PlanTableModel::StateTextRole).toString(), text("Blocked: no scope"));
    QVERIFY(m_model->setData(b, QVariant(), PlanTableModel::ScopesRole));
    QCOMPARE(b.data(PlanTableModel::StateTextRole).toString(), text("New"));
    QVERIFY(m_model->setData(b, text("for staging"), PlanTableModel::CommentRole));
    QCOMPARE(b.data(PlanTableModel::CommentRole).toString(), text("for staging"));
    QVERIFY(!m_model->setData(b, text("x"), PlanTableModel::CellStateRole));
    QVERIFY(!m_model->setData(m_model->index(1, 0), text("x"), PlanTableModel::CommentRole));
}

QTEST_GUILESS_MAIN(PlanTableModelTest)
#include "tst_plantablemodel.moc"
