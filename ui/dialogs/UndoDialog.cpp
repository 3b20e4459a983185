// SPDX-License-Identifier: MIT
#include "dialogs/UndoDialog.h"
#include "ui_UndoDialog.h"

#include "UiContext.h"
#include "delegates/KeyDelegate.h"
#include "delegates/UndoDelegate.h"
#include "dialogs/ConnectionDialog.h"
#include "domain/ListText.h"
#include "items/UndoTableModel.h"
#include "runs/RunCenter.h"
#include "runs/journal/RunHistory.h"
#include "runs/undo/UndoPreparation.h"
#include "runs/undo/UndoWork.h"
#include "services/ConnectionManager.h"
#include "theme/Theme.h"
#include "widgets/ColumnFit.h"
#include "widgets/OpeningSize.h"
#include "widgets/TabOrder.h"

#include <QHeaderView>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

using Column = UndoTableModel::Column;

constexpr int allCategory = 100; // beside the actions

//! In the order they are shown.
constexpr UndoAction actionOrder[]
    = {UndoAction::Remove, UndoAction::Restore, UndoAction::CloseRequest, UndoAction::LeaveAlone,
       UndoAction::Skip};

} // namespace

UndoDialog::UndoDialog(UiContext& context, const Run& run, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_run(run)
    , m_ui(std::make_unique<Ui::UndoDialog>())
    , m_model(std::make_unique<UndoTableModel>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    setWindowTitle(tr("Undo run %1").arg(run.number));
    m_ui->heading->setText(
        tr("Undo run %1: %2 → %3")
            .arg(QString::number(run.number), run.fromTitle, listText(run.destinationTitles)));
    m_ui->restorePart->hide();
    setUpTable();
    connect(m_ui->restoreBox, &QCheckBox::toggled, this, [this](bool restore) {
        m_plan = m_preparation->plan({restore});
        showPlan();
    });
    connect(m_ui->strip, &MessageStrip::actionTriggered, this, &UndoDialog::signInAgain);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->undoButton, &QPushButton::clicked, this, &UndoDialog::ask);
    orderTabsByLayout(*this);
    resizeOnScreen(*this, {120 * Theme::unit, 80 * Theme::unit});
    look();
}

UndoDialog::~UndoDialog() = default;

void UndoDialog::setUpTable()
{
    HintTable* table = m_ui->table;
    table->setModel(m_model.get());
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setItemDelegateForColumn(int(Column::Secret), new KeyDelegate(table));
    table->setItemDelegateForColumn(int(Column::Action), new UndoDelegate(table));
    QStringList actions;
    for (int action = 0; action <= int(UndoAction::CloseRequest); ++action)
        actions.append(undoActionTitle(UndoAction(action)));
    QList<ColumnRoom> rooms{
        {22 * Theme::unit, 0.3, false},
        {18 * Theme::unit, 0.2, false},
        {roomForStates(*table, 14 * Theme::unit, actions), 0, false, true},
        {18 * Theme::unit, 0, true}};
    (new ColumnFit(*table, [rooms = std::move(rooms)] { return rooms; }))->start();
    connect(
        table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &UndoDialog::showCell);
    connect(m_model.get(), &QAbstractItemModel::modelReset, this, &UndoDialog::showCell);
    connect(m_ui->categories, &CategoryBar::chosen, this, [this](int category) {
        m_model->setAction(
            category == allCategory ? std::nullopt : std::optional(UndoAction(category)));
    });
}

void UndoDialog::look()
{
    Session* session = m_context.connections.session(m_run.connectionId);
    m_ui->undoButton->setEnabled(false);
    m_ui->categories->hide();
    if (session == nullptr) {
        m_ui->progress->hide();
        m_ui->strip->showMessage(
            MessageStrip::Kind::Warning, tr("The connection was closed. Nothing was changed."));
        return;
    }
    m_preparation = std::make_unique<UndoPreparation>(*session, m_run);
    connect(m_preparation.get(), &UndoPreparation::progressed, this, &UndoDialog::showProgress);
    connect(m_preparation.get(), &UndoPreparation::finished, this, &UndoDialog::takePlan);
    m_preparation->start();
    showProgress();
}

void UndoDialog::showProgress()
{
    const bool waits = m_preparation->isWaitingForSignIn();
    m_ui->progress->setVisible(!waits);
    m_ui->table->setHint(tr("Looking at what is there now…"));
    if (!waits)
        return m_ui->strip->clear();
    m_ui->strip->showError(m_context.connections.lastError(m_run.connectionId));
    m_ui->strip->setAction(tr("Sign &in…"));
}

void UndoDialog::takePlan()
{
    m_ui->progress->hide();
    m_ui->strip->clear();
    if (m_preparation->isCancelled()) {
        m_ui->table->setHint({});
        m_ui->strip->showMessage(
            MessageStrip::Kind::Warning,
            tr("The connection was closed before all was looked at. Nothing was changed."));
        return;
    }
    if (m_context.history != nullptr)
        m_context.history->keepCheck(m_preparation->run());
    m_plan = m_preparation->plan({});
    m_ui->categories->show();
    m_ui->table->setHint(tr("No secret is in this category. Choose another one above."));
    showPlan();
}

void UndoDialog::showPlan()
{
    const UndoCounts counts = m_plan.counts();
    m_model->setPlan(m_plan);
    m_ui->warning->setContent(
        u"warning"_s, Tone::Warning, counts.remove > 0 ? m_plan.facts.removalWarning : QString());
    showRestore();
    showCategories();
    m_ui->summary->setText(tr("%1.").arg(undoSummary(counts)));
    m_ui->undoButton->setEnabled(counts.changes() > 0);
    m_ui->undoButton->setText(
        counts.changes() > 0 ? tr("&Undo %Ln secret(s)…", nullptr, counts.changes())
                             : tr("&Undo…"));
}

void UndoDialog::showRestore()
{
    const UndoCounts counts = m_plan.counts();
    const int restorable = counts.restorable + counts.restore;
    m_ui->restorePart->setVisible(restorable > 0);
    m_ui->restoreBox->setText(
        tr("Also &restore %Ln secret(s) that the run overwrote", nullptr, restorable));
    m_ui->restoreText->setContent(u"info"_s, Tone::Muted, restoreSentence(restorable));
}

void UndoDialog::showCategories()
{
    QList<Category> categories{
        {allCategory, tr("All"), {}, Tone::Text, int(m_plan.cells.size()), true}};
    for (const UndoAction action : actionOrder) {
        const StateLook look = lookOf(action);
        categories.append(
            {int(action), undoActionTitle(action), look.icon, look.tone, m_model->count(action),
             false});
    }
    m_ui->categories->setCategories(categories);
}

void UndoDialog::showCell()
{
    const QModelIndex current = m_ui->table->currentIndex();
    if (!current.isValid()) {
        m_ui->details->setContent(
            u"info"_s, Tone::Muted,
            m_plan.cells.empty() ? QString() : tr("Go to a row to read more about it."));
        return;
    }
    const auto action = UndoAction(current.data(UndoTableModel::ActionRole).toInt());
    m_ui->details->setContent(
        lookOf(action).icon, Tone::Text,
        current.siblingAtColumn(0).data(Qt::AccessibleTextRole).toString());
}

void UndoDialog::signInAgain()
{
    auto* dialog = new ConnectionDialog(
        m_context, m_context.connections.connection(m_run.connectionId), this);
    connect(
        dialog, &ConnectionDialog::connectionSaved, &m_context.connections,
        &ConnectionManager::open);
    dialog->open();
}

QStringList UndoDialog::consequences() const
{
    const UndoCounts counts = m_plan.counts();
    QStringList sentences;
    QStringList production;
    for (size_t i = 0; i < m_plan.cells.size(); ++i) {
        const UndoAction action = m_plan.cells[i].action;
        const Location& location = m_plan.run.locationOf(m_plan.run.cells[i]);
        const bool changes = action != UndoAction::Skip && action != UndoAction::LeaveAlone;
        if (changes && m_context.isProduction(m_run.connectionId, location))
            production.append(m_context.connections.environmentTitle(m_run.connectionId, location));
    }
    production.removeDuplicates();
    if (!production.isEmpty())
        sentences.append(tr("This changes production: %1.").arg(listText(production)));
    if (counts.remove > 0)
        sentences.append(tr("%Ln copies are deleted.", nullptr, counts.remove));
    if (counts.close > 0)
        sentences.append(
            tr("Approval requests that hold %Ln secret(s) are closed.", nullptr, counts.close));
    if (counts.restore > 0)
        sentences.append(
            tr("%Ln secret(s) get(s) back what it was before the run.", nullptr, counts.restore));
    if (counts.leave > 0)
        sentences.append(tr("%Ln secret(s) is/are left alone.", nullptr, counts.leave));
    return sentences + m_plan.warnings();
}

void UndoDialog::ask()
{
    auto* box = new QMessageBox(this);
    box->setObjectName(u"undoQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(themedIcon(u"warning"_s, Tone::Warning).pixmap(QSize(32, 32)));
    box->setWindowTitle(windowTitle());
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Undo run %1 on %2?").arg(QString::number(m_run.number), m_run.site.host()));
    box->setInformativeText(consequences().join(u"\n\n"_s));
    QPushButton* undo = box->addButton(tr("&Undo the run"), QMessageBox::DestructiveRole);
    QPushButton* stay = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(undo, &QPushButton::clicked, this, &UndoDialog::start);
    box->open();
}

void UndoDialog::start()
{
    Run undo = undoRunOf(m_plan);
    undo.connectionId = m_run.connectionId;
    const int started = m_context.runs.start(std::move(undo), std::make_unique<UndoWork>(m_plan));
    if (started == 0) {
        m_ui->strip->showMessage(
            MessageStrip::Kind::Error, tr("The connection was closed. Nothing was changed."));
        return;
    }
    Q_EMIT runStarted(started);
    accept();
}

} // namespace Keycutter
