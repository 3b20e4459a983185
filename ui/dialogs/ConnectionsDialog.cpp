// SPDX-License-Identifier: MIT
#include "dialogs/ConnectionsDialog.h"

#include "UiContext.h"
#include "dialogs/ConnectionDialog.h"
#include "dialogs/ConnectionQuestions.h"
#include "dialogs/ConnectionTexts.h"
#include "services/ConnectionManager.h"
#include "ui_ConnectionsDialog.h"
#include "widgets/OpeningSize.h"

#include <QHeaderView>

namespace Keycutter {

namespace {

enum Column { Name, Site, State };
constexpr int idRole = Qt::UserRole;

struct StateText
{
    QString icon;
    Tone tone;
    QString text;
};

StateText stateText(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Closed:
        return {QStringLiteral("connection"), Tone::Muted, ConnectionsDialog::tr("Not signed in")};
    case ConnectionState::Opening:
        return {QStringLiteral("pending"), Tone::Muted, ConnectionsDialog::tr("Signing in…")};
    case ConnectionState::Open:
        return {QStringLiteral("check"), Tone::Good, ConnectionsDialog::tr("Signed in")};
    case ConnectionState::Failed:
        return {QStringLiteral("error"), Tone::Bad, ConnectionsDialog::tr("Did not work")};
    case ConnectionState::NeedsSignIn:
        return {
            QStringLiteral("sign-in"), Tone::Warning, ConnectionsDialog::tr("Needs a new sign-in")};
    }
    return {};
}

} // namespace

ConnectionsDialog::ConnectionsDialog(UiContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::ConnectionsDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    setUpList();
    ConnectionManager& connections = context.connections;
    connect(&connections, &ConnectionManager::connectionAdded, this, &ConnectionsDialog::fill);
    connect(&connections, &ConnectionManager::connectionRemoved, this, &ConnectionsDialog::fill);
    const auto refresh = [this](const QString& id) {
        if (QTreeWidgetItem* row = rowOf(id); row != nullptr)
            showRow(row);
    };
    connect(&connections, &ConnectionManager::connectionChanged, this, refresh);
    connect(&connections, &ConnectionManager::stateChanged, this, refresh);
    connect(m_ui->addButton, &QPushButton::clicked, this, &ConnectionsDialog::add);
    connect(m_ui->editButton, &QPushButton::clicked, this, &ConnectionsDialog::edit);
    connect(m_ui->testButton, &QPushButton::clicked, this, &ConnectionsDialog::test);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &ConnectionsDialog::askToRemove);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::accept);
    fill();
    setBusy(false);
    resizeOnScreen(*this, {80 * Theme::unit, 44 * Theme::unit});
}

ConnectionsDialog::~ConnectionsDialog() = default;

void ConnectionsDialog::setUpList()
{
    m_ui->list->header()->setStretchLastSection(true);
    m_ui->list->setColumnWidth(Name, 24 * Theme::unit);
    m_ui->list->setColumnWidth(Site, 22 * Theme::unit);
    connect(m_ui->list, &QTreeWidget::itemActivated, this, &ConnectionsDialog::edit);
    connect(m_ui->list, &QTreeWidget::currentItemChanged, this, [this] {
        m_ui->note->clear();
        updateButtons();
    });
}

void ConnectionsDialog::fill()
{
    const QString before = currentId();
    m_ui->list->clear();
    const QList<Connection> connections = m_context.connections.connections();
    for (const Connection& connection : connections) {
        auto* row = new QTreeWidgetItem(m_ui->list);
        row->setData(Name, idRole, connection.id);
        showRow(row);
    }
    QTreeWidgetItem* again = rowOf(before);
    m_ui->list->setCurrentItem(again != nullptr ? again : m_ui->list->topLevelItem(0));
    m_ui->stack->setCurrentWidget(
        connections.isEmpty() ? static_cast<QWidget*>(m_ui->emptyText) : m_ui->list);
    updateButtons();
}

void ConnectionsDialog::showRow(QTreeWidgetItem* row)
{
    const QString id = row->data(Name, idRole).toString();
    const Connection connection = m_context.connections.connection(id);
    const ConnectionState state = m_context.connections.state(id);
    const StateText text = stateText(state);
    row->setText(Name, connection.name);
    row->setIcon(Name, colorIcon(connection.color));
    row->setSizeHint(Name, QSize(0, Theme::rowHeight));
    row->setText(Site, connection.site.host());
    row->setToolTip(Site, connection.site.toString());
    row->setText(State, text.text);
    row->setIcon(State, themedIcon(text.icon, text.tone));
    row->setData(
        Name, Qt::AccessibleTextRole,
        tr("%1 at %2: %3").arg(connection.name, connection.site.host(), text.text));
    const bool hasError = state == ConnectionState::Failed || state == ConnectionState::NeedsSignIn;
    const Error error = m_context.connections.lastError(id);
    row->setToolTip(
        State, hasError ? tr("%1\n%2").arg(error.message(), error.advice()) : text.text);
}

void ConnectionsDialog::updateButtons()
{
    const bool chosen = !currentId().isEmpty() && !m_isBusy;
    m_ui->editButton->setEnabled(chosen);
    m_ui->testButton->setEnabled(chosen);
    m_ui->removeButton->setEnabled(chosen);
}

QString ConnectionsDialog::currentId() const
{
    const QTreeWidgetItem* row = m_ui->list->currentItem();
    return row == nullptr ? QString() : row->data(Name, idRole).toString();
}

QTreeWidgetItem* ConnectionsDialog::rowOf(const QString& id) const
{
    for (int at = 0; at < m_ui->list->topLevelItemCount(); ++at) {
        QTreeWidgetItem* row = m_ui->list->topLevelItem(at);
        if (row->data(Name, idRole).toString() == id)
            return row;
    }
    return nullptr;
}

void ConnectionsDialog::add()
{
    auto* dialog = new ConnectionDialog(m_context, QString(), this);
    follow(dialog);
    dialog->open();
}

void ConnectionsDialog::edit()
{
    if (currentId().isEmpty() || m_isBusy)
        return;
    auto* dialog
        = new ConnectionDialog(m_context, m_context.connections.connection(currentId()), this);
    follow(dialog);
    dialog->open();
}

void ConnectionsDialog::follow(ConnectionDialog* dialog)
{
    connect(dialog, &ConnectionDialog::connectionSaved, this, &ConnectionsDialog::connectionSaved);
    connect(
        dialog, &ConnectionDialog::connectionSaved, &m_context.connections,
        &ConnectionManager::open);
}

void ConnectionsDialog::test()
{
    const Connection connection = m_context.connections.connection(currentId());
    setBusy(true);
    m_context.connections.test(connection, {})
        ->onFinished(this, [this, connection](const Result<SignInReport>& report) {
            setBusy(false);
            const ServiceDescriptor* service = m_context.connections.descriptor(connection.id);
            if (!report)
                m_ui->note->setError(report.error());
            else if (service != nullptr)
                showReport(*m_ui->note, *report, *service, connection.name);
        });
}

void ConnectionsDialog::askToRemove()
{
    const QString id = currentId();
    Keycutter::askToRemove(m_context, id, this, [this, id] { remove(id); });
}

void ConnectionsDialog::remove(const QString& id)
{
    setBusy(true);
    m_context.connections.remove(id)->onFinished(this, [this](const Result<void>& removed) {
        setBusy(false);
        if (!removed)
            m_ui->note->setError(removed.error());
    });
}

void ConnectionsDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    if (busy)
        m_ui->note->clear();
    m_ui->busyBar->setVisible(busy);
    m_ui->list->setEnabled(!busy);
    updateButtons();
}

} // namespace Keycutter
