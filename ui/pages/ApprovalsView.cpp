// SPDX-License-Identifier: MIT
#include "pages/ApprovalsView.h"

#include "dialogs/DuplicateTexts.h"
#include "domain/ListText.h"
#include "items/RelativeTime.h"
#include "pages/RunTexts.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace Keycutter {

namespace {

enum Column { ToColumn, SecretsColumn, StateColumn, AgeColumn, ColumnCount };

constexpr int visibleRows = 4;

} // namespace

ApprovalsView::ApprovalsView(QWidget* parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_open(new QPushButton(tr("Open in &browser"), this))
    , m_refresh(new QPushButton(tr("Refre&sh"), this))
{
    m_heading->setWordWrap(true);
    m_list->setAccessibleName(tr("Approval requests"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Destination"), tr("Secrets"), tr("State"), tr("Age")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(StateColumn, QHeaderView::Stretch);
    m_open->setObjectName(QStringLiteral("openApproval"));
    m_open->setIcon(themedIcon(QStringLiteral("open-external")));
    m_open->setAutoDefault(false);
    m_refresh->setObjectName(QStringLiteral("refreshApprovals"));
    m_refresh->setIcon(themedIcon(QStringLiteral("reload")));
    m_refresh->setAutoDefault(false);

    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::unit);
    head->addWidget(m_heading, 1);
    head->addWidget(m_refresh);
    head->addWidget(m_open);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::unit);
    column->addLayout(head);
    column->addWidget(m_list);

    connect(m_open, &QPushButton::clicked, this, &ApprovalsView::openPage);
    connect(m_refresh, &QPushButton::clicked, this, &ApprovalsView::refreshRequested);
    connect(m_list, &QTreeWidget::itemActivated, this, &ApprovalsView::openPage);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ApprovalsView::updateButtons);
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, &ApprovalsView::showAges);
    hide();
}

void ApprovalsView::setApprovals(const std::vector<RunApproval>& approvals)
{
    m_approvals = approvals;
    while (m_list->topLevelItemCount() > int(approvals.size()))
        delete m_list->takeTopLevelItem(m_list->topLevelItemCount() - 1);
    while (m_list->topLevelItemCount() < int(approvals.size()))
        m_list->addTopLevelItem(new QTreeWidgetItem);
    for (int row = 0; row < int(approvals.size()); ++row)
        showRow(m_list->topLevelItem(row), approvals[size_t(row)]);
    showAges();
    for (const int column : {ToColumn, SecretsColumn, AgeColumn}) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, m_list->columnWidth(column) + 2 * Theme::unit);
    }
    if (m_list->currentItem() == nullptr && !approvals.empty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    const int rows = qBound(1, int(approvals.size()), visibleRows);
    m_list->setFixedHeight(
        m_list->header()->sizeHint().height() + rows * Theme::rowHeight + 2 * m_list->frameWidth());
    showHeading();
    updateButtons();
    setVisible(!approvals.empty());
    if (approvals.empty())
        m_minute.stop();
    else
        m_minute.start();
}

void ApprovalsView::showHeading()
{
    const auto settled = std::ranges::count_if(
        m_approvals, [](const RunApproval& entry) { return entry.approval.isSettled(); });
    const auto all = qsizetype(m_approvals.size());
    m_heading->setText(
        all != 1 ? tr("%Ln approval request(s), %1 settled", nullptr, int(all)).arg(settled)
            : settled == 1 ? tr("1 approval request, settled")
                           : tr("1 approval request, open"));
    m_refresh->setEnabled(settled < all);
}

void ApprovalsView::showRow(QTreeWidgetItem* row, const RunApproval& approval)
{
    const RunText state = approvalText(approval.approval);
    row->setText(ToColumn, toText(approval.to));
    row->setText(SecretsColumn, QLocale().toString(qulonglong(approval.cells.size())));
    row->setTextAlignment(SecretsColumn, Qt::AlignTrailing | Qt::AlignVCenter);
    row->setIcon(StateColumn, themedIcon(state.icon, state.tone));
    row->setText(StateColumn, state.text);
    row->setForeground(StateColumn, toneColor(state.tone));
    row->setData(
        ToColumn, Qt::AccessibleTextRole,
        tr("%1, secrets: %2, %3")
            .arg(row->text(ToColumn), row->text(SecretsColumn), row->text(StateColumn)));
    row->setSizeHint(ToColumn, QSize(0, Theme::rowHeight));
    QString hint = state.text;
    if (!approval.approval.notWritten.isEmpty())
        hint += u'\n' + tr("Not written: %1").arg(listText(approval.approval.notWritten));
    else if (approval.approval.notWrittenUnclear)
        hint += u'\n' + tr("Which keys were not written could not be told.");
    row->setToolTip(StateColumn, hint);
    row->setToolTip(AgeColumn, exactTime(approval.approval.created));
}

void ApprovalsView::showAges()
{
    const QDateTime now = QDateTime::currentDateTime();
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        m_list->topLevelItem(row)->setText(
            AgeColumn, relativeTime(m_approvals[size_t(row)].approval.created, now));
}

void ApprovalsView::openPage()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row >= 0 && m_approvals[size_t(row)].page.isValid())
        QDesktopServices::openUrl(m_approvals[size_t(row)].page);
}

void ApprovalsView::updateButtons()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_open->setEnabled(
        row >= 0 && row < int(m_approvals.size()) && m_approvals[size_t(row)].page.isValid());
}

void ApprovalsView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    // Icons and colours of the rows are of the palette that they were made for.
    if (event->type() == QEvent::PaletteChange) {
        for (int row = 0; row < m_list->topLevelItemCount(); ++row)
            showRow(m_list->topLevelItem(row), m_approvals[size_t(row)]);
    }
}

} // namespace Keycutter
