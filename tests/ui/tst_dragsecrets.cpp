// SPDX-License-Identifier: MIT
#include "MainWindow.h"
#include "Samples.h"
#include "UiFixture.h"
#include "WidgetSteps.h"
#include "dialogs/DestinationRow.h"
#include "dialogs/DuplicateDialog.h"
#include "items/ConnectionTreeModel.h"
#include "items/SecretDrag.h"
#include "items/SecretTableModel.h"
#include "pages/BrowsePage.h"
#include "support/PaintedTexts.h"
#include "theme/Palettes.h"
#include "widgets/DragPicture.h"
#include "widgets/SecretTableView.h"

#include <QDrag>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QTest>
#include <QTreeView>

using namespace Keycutter;
using namespace Qt::StringLiterals;
using Samples::place;
using Steps::part;

//! Secrets are dragged from the table onto an environment in the sidebar.
class DragSecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tickedRowsGoTogether();
    void unusableOnesStay();
    void tableMakesTheDrag_data();
    void tableMakesTheDrag();
    void pictureSaysHowMany();
    void nothingToDrag();
    void dropOpensThePlan();
    void whereItCanBeDropped_data();
    void whereItCanBeDropped();
    void storesTakeTheirOwnOnly();
    void othersAreRefused_data();
    void othersAreRefused();

private:
    void show(const Location& location);
    [[nodiscard]] QModelIndex environment(const QString& slug) const;
    //! As the table gives it for its first rows.
    [[nodiscard]] std::unique_ptr<QMimeData> dragged(int rows) const;
    //! Drags it over that environment's row; true when it could be dropped there.
    [[nodiscard]] bool isTaken(const QMimeData& mime, const QString& slug, bool drop) const;

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    QTreeView* m_tree = nullptr;
    SecretTableModel* m_secrets = nullptr;
};

void DragSecretsTest::init()
{
    m_fixture = std::make_unique<UiFixture>();
    m_fixture->script->prepare = [](FakeSession& made) {
        for (const QString& key : Samples::manyKeys(5)) {
            made.vault.put(place(u"dev"_s), Samples::secret(key));
            made.vault.put({u"p1"_s, u"0a1b2c"_s, {}}, Samples::secret(key));
        }
        made.vault.addFolder(place(u"staging"_s));
        made.vault.addEnvironment(u"p1"_s, u"prod"_s);
    };
}

void DragSecretsTest::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void DragSecretsTest::show(const Location& location)
{
    (void)m_fixture->openConnection();
    m_window = std::make_unique<MainWindow>(m_fixture->context);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_tree = part<QTreeView>(m_window.get(), u"connectionTree"_s);
    m_secrets = m_window->findChild<BrowsePage*>()->model();
    m_window->showLocation(u"c1"_s, location);
    QTRY_COMPARE(m_secrets->totalCount(), 5);
    m_tree->expandAll();
}

QModelIndex DragSecretsTest::environment(const QString& slug) const
{
    return qobject_cast<ConnectionTreeModel*>(m_tree->model())
        ->indexOf(u"c1"_s, {u"p1"_s, slug, {}});
}

std::unique_ptr<QMimeData> DragSecretsTest::dragged(int rows) const
{
    QModelIndexList indexes;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < m_secrets->columnCount(); ++column)
            indexes.append(m_secrets->index(row, column));
    }
    return std::unique_ptr<QMimeData>(m_secrets->mimeData(indexes));
}

bool DragSecretsTest::isTaken(const QMimeData& mime, const QString& slug, bool drop) const
{
    m_tree->scrollTo(environment(slug));
    const QPoint at = m_tree->visualRect(environment(slug)).center();
    QWidget* viewport = m_tree->viewport();
    QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(viewport, &enter);
    QDragMoveEvent move(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    move.setAccepted(false);
    QApplication::sendEvent(viewport, &move);
    if (!drop || !move.isAccepted()) {
        QDragLeaveEvent leave;
        QApplication::sendEvent(viewport, &leave);
        return move.isAccepted();
    }
    QDropEvent end(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(viewport, &end);
    return end.isAccepted();
}

void DragSecretsTest::tickedRowsGoTogether()
{
    show(place(u"dev"_s));
    QCOMPARE(SecretDrag::read(*dragged(2))->ids.size(), 2);
    // The ticks are what is selected for a copy: with one of them go all.
    m_secrets->setTicked({m_secrets->index(0, 0), m_secrets->index(4, 0)}, true);
    const auto drag = SecretDrag::read(*dragged(1));
    QVERIFY(drag);
    QCOMPARE(drag->ids.size(), 2);
    QVERIFY(drag->ids.contains(m_secrets->secret(m_secrets->index(4, 0)).id));
    QCOMPARE(drag->from, place(u"dev"_s));
    QCOMPARE(drag->connectionId, u"c1"_s);
    // No names of secrets leave the program with it.
    const QByteArray bytes = dragged(1)->data(SecretDrag::mimeType());
    QVERIFY(!bytes.contains(m_secrets->secret(m_secrets->index(0, 0)).key.toUtf8()));
    QCOMPARE(dragged(1)->formats(), QStringList(SecretDrag::mimeType()));
}

void DragSecretsTest::unusableOnesStay()
{
    Secret imported = Samples::secret(u"IMPORTED"_s);
    imported.marks |= SecretMark::Imported;
    SecretTableModel model;
    model.setSecrets({imported, Samples::secret(u"OWN"_s)});
    QVERIFY(!model.flags(model.index(1, 0)).testFlag(Qt::ItemIsDragEnabled)); // from nowhere
    model.setOrigin(u"c1"_s, place(u"dev"_s));
    for (int row = 0; row < 2; ++row) {
        const QModelIndex index = model.index(row, 0);
        QCOMPARE(
            model.flags(index).testFlag(Qt::ItemIsDragEnabled),
            model.secret(index).key == u"OWN"_s);
    }
}

void DragSecretsTest::tableMakesTheDrag_data()
{
    QTest::addColumn<QList<int>>("selected");
    QTest::addColumn<QList<int>>("ticked");
    QTest::addColumn<QList<int>>("goes");
    QTest::newRow("one") << QList{1} << QList<int>{} << QList{1};
    QTest::newRow("some") << QList{0, 2, 3} << QList<int>{} << QList{0, 2, 3};
    QTest::newRow("what is ticked with them") << QList{1} << QList{1, 4} << QList{1, 4};
    QTest::newRow("ticks elsewhere") << QList{2} << QList{0, 4} << QList{2};
}

void DragSecretsTest::tableMakesTheDrag()
{
    QFETCH(const QList<int>, selected);
    QFETCH(const QList<int>, ticked);
    QFETCH(const QList<int>, goes);
    show(place(u"dev"_s));
    auto* table = part<SecretTableView>(m_window.get(), u"table"_s);
    for (const int row : selected)
        table->selectionModel()->select(
            m_secrets->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QModelIndexList ticks;
    for (const int row : ticked)
        ticks.append(m_secrets->index(row, 0));
    m_secrets->setTicked(ticks, true);
    QStringList wanted;
    for (const int row : goes)
        wanted.append(m_secrets->secret(m_secrets->index(row, 0)).id);
    const std::unique_ptr<QDrag> drag(table->makeDrag());
    QVERIFY(drag);
    const auto what = SecretDrag::read(*drag->mimeData());
    QVERIFY(what);
    QCOMPARE(QSet(what->ids.cbegin(), what->ids.cend()), QSet(wanted.cbegin(), wanted.cend()));
    const QString said = goes.size() == 1 ? u"1 secret"_s : u"%1 secrets"_s.arg(goes.size());
    QCOMPARE(drag->pixmap().toImage(), DragPicture(*table, u"key"_s, said).pixmap().toImage());
    // The pointer is beside the picture.
    QVERIFY(!QRect(QPoint(), drag->pixmap().deviceIndependentSize().toSize())
                 .contains(drag->hotSpot()));
    QVERIFY(isTaken(*drag->mimeData(), u"staging"_s, true));
    QTRY_VERIFY(m_window->findChild<DuplicateDialog*>() != nullptr);
}

void DragSecretsTest::pictureSaysHowMany()
{
    show(place(u"dev"_s));
    const DragPicture picture(*m_window, u"key"_s, u"3 secrets"_s);
    const QList<Painted> painted = paintedTexts([&](QPainter* painter) { picture.paint(painter); });
    QCOMPARE(painted.size(), 2);
    QVERIFY(painted.constFirst().text.isEmpty()); // the icon
    QCOMPARE(painted.constLast().text, u"3 secrets"_s);
    const QColor ground = m_window->palette().color(QPalette::ToolTipBase);
    for (const Painted& each : painted)
        QVERIFY(contrastRatio(each.color, ground) >= 4.5);
}

void DragSecretsTest::nothingToDrag()
{
    show(place(u"dev"_s));
    auto* table = part<SecretTableView>(m_window.get(), u"table"_s);
    m_secrets->setSecrets({});
    QVERIFY(table->makeDrag() == nullptr);
}

void DragSecretsTest::dropOpensThePlan()
{
    show(place(u"dev"_s));
    QVERIFY(isTaken(*dragged(3), u"staging"_s, true));
    QTRY_VERIFY(m_window->findChild<DuplicateDialog*>() != nullptr);
    auto* dialog = m_window->findChild<DuplicateDialog*>();
    QVERIFY(part<QLabel>(dialog, u"heading"_s)->text().contains(u"3 secrets"_s));
    const auto rows = dialog->findChildren<DestinationRow*>();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first()->location(), place(u"staging"_s));
    dialog->close();
}

void DragSecretsTest::whereItCanBeDropped_data()
{
    QTest::addColumn<QString>("slug");
    QTest::addColumn<bool>("taken");
    QTest::newRow("another environment") << u"prod"_s << true;
    QTest::newRow("where they are") << u"dev"_s << false;
}

void DragSecretsTest::whereItCanBeDropped()
{
    QFETCH(QString, slug);
    QFETCH(bool, taken);
    show(place(u"dev"_s));
    QCOMPARE(isTaken(*dragged(1), slug, false), taken);
    QVERIFY(m_window->findChild<DuplicateDialog*>() == nullptr);
}

void DragSecretsTest::storesTakeTheirOwnOnly()
{
    m_fixture->actAsStore();
    show({u"p1"_s, u"0a1b2c"_s, {}});
    QVERIFY(isTaken(*dragged(2), u"0a1b2c"_s, true));
    QTRY_VERIFY(m_window->findChild<DuplicateDialog*>() != nullptr);
    m_window->findChild<DuplicateDialog*>()->close();
}

void DragSecretsTest::othersAreRefused_data()
{
    QTest::addColumn<SecretDrag>("drag");
    const Location from = place(u"dev"_s);
    QTest::newRow("of another connection") << SecretDrag{u"c2"_s, from, {u"1"_s}};
    QTest::newRow("of another project")
        << SecretDrag{u"c1"_s, {u"p9"_s, u"dev"_s, u"/app"_s}, {u"1"_s}};
    QTest::newRow("of nothing") << SecretDrag{u"c1"_s, from, {}};
}

void DragSecretsTest::othersAreRefused()
{
    QFETCH(SecretDrag, drag);
    show(place(u"dev"_s));
    QVERIFY(!isTaken(*drag.toMime(), u"staging"_s, false));
    QMimeData text;
    text.setText(u"API_KEY"_s);
    QVERIFY(!isTaken(text, u"staging"_s, false));
    QMimeData foreign;
    foreign.setData(SecretDrag::mimeType(), "nonsense");
    QVERIFY(!isTaken(foreign, u"staging"_s, false));
}

QTEST_MAIN(DragSecretsTest)
#include "tst_dragsecrets.moc"
