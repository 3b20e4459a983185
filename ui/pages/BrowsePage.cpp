// SPDX-License-Identifier: MIT
#include "pages/BrowsePage.h"
#include "ui_BrowsePage.h"

#include "items/SecretTableModel.h"
#include "pages/LocationLoader.h"
#include "services/ConnectionManager.h"
#include "settings/Settings.h"
#include "theme/FlatStyle.h"
#include "theme/Theme.h"
#include "widgets/SearchField.h"

#include <QDesktopServices>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

//! Shorter waits are not worth a flicker.
constexpr int slowMilliseconds = 200;

QString ticksKey(const QString& connectionId, const Location& location)
{
    return QStringList{connectionId, location.projectId, location.environment, location.path}.join(
        u'\n');
}

} // namespace

BrowsePage::BrowsePage(UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::BrowsePage>())
    , m_model(new SecretTableModel(this))
    , m_loader(new LocationLoader(this))
{
    m_ui->setupUi(this);
    m_ui->table->setSecretModel(m_model);
    m_ui->filter->installEventFilter(this);
    makeSearchField(*m_ui->filter);
    m_ui->duplicate->setIcon({});
    setPrimary(m_ui->duplicate);
    QSizePolicy keepsRoom = m_ui->progress->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_ui->progress->setSizePolicy(keepsRoom);
    m_ui->progress->hide();
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowMilliseconds);
    connectParts();
    showContents();
}

BrowsePage::~BrowsePage() = default;

void BrowsePage::connectParts()
{
    connect(m_loader, &LocationLoader::loaded, this, &BrowsePage::takeSecrets);
    connect(m_loader, &LocationLoader::failed, this, &BrowsePage::takeError);
    connect(&m_slow, &QTimer::timeout, this, &BrowsePage::showContents);
    connect(m_model, &SecretTableModel::countsChanged, this, &BrowsePage::updateCounts);
    connect(m_ui->filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setFilter(text);
        showContents();
    });
    connect(m_ui->location, &LocationBar::locationRequested, this, [this](const Location& to) {
        showLocation(m_connectionId, to);
    });
    connect(m_ui->location, &LocationBar::reloadRequested, this, &BrowsePage::reload);
    connect(m_ui->location, &LocationBar::cancelRequested, m_loader, &LocationLoader::cancel);
    connect(m_ui->folders, &FolderBar::pathRequested, this, [this](const QString& path) {
        Location to = m_location;
        to.path = path;
        showLocation(m_connectionId, to);
    });
    connect(m_ui->duplicate, &QPushButton::clicked, this, &BrowsePage::duplicate);
    connect(m_ui->table, &SecretTableView::duplicateRequested, this, &BrowsePage::duplicate);
    connect(m_ui->table, &SecretTableView::menuRequested, this, &BrowsePage::showMenu);
    connect(m_ui->empty, &EmptyState::actionTriggered, this, [this] {
        if (const auto step = m_emptyStep)
            step();
    });
    connect(m_ui->message, &MessageStrip::actionTriggered, this, [this] {
        if (m_context.connections.lastError(m_connectionId).kind == ErrorKind::Keychain)
            m_context.connections.open(m_connectionId);
        else
            Q_EMIT editConnectionRequested(m_connectionId);
    });
    const ConnectionManager& connections = m_context.connections;
    connect(&connections, &ConnectionManager::stateChanged, this, &BrowsePage::followConnection);
    connect(&connections, &ConnectionManager::projectsChanged, this, &BrowsePage::followConnection);
    connect(
        &connections, &ConnectionManager::connectionChanged, this, &BrowsePage::followConnection);
    connect(
        &m_context.settings, &Settings::productionChanged, this, [this] { updateProduction(); });
}

Project BrowsePage::project() const
{
    return m_context.connections.project(m_connectionId, m_location.projectId);
}

QString BrowsePage::placeTitle() const
{
    return m_context.connections.locationTitle(m_connectionId, m_location);
}

void BrowsePage::showLocation(const QString& connectionId, const Location& location)
{
    const bool same = connectionId == m_connectionId && location == m_location;
    if (same && (m_listed || m_loader->isLoading()))
        return;
    if (!same)
        leaveLocation();
    const bool otherService = m_context.connections.descriptor(connectionId)
        != m_context.connections.descriptor(m_connectionId);
    if (otherService)
        saveColumns();
    m_connectionId = connectionId;
    m_location = location;
    if (const auto* descriptor = m_context.connections.descriptor(connectionId);
        descriptor && otherService) {
        m_model->setCapabilities(descriptor->capabilities);
        m_ui->table->setService(*descriptor);
        restoreColumns();
    }
    m_context.connections.open(connectionId);
    showPlace();
    load();
}

void BrowsePage::showFirstSecrets(const QString& connectionId, const Location& location)
{
    showLocation(connectionId, location);
    m_looksForSecrets = true;
}

void BrowsePage::leaveLocation()
{
    m_looksForSecrets = false;
    m_listedBefore = false;
    m_quota.reset();
    m_folders.clear();
    m_loader->abandon();
    m_slow.stop();
    rememberTicks();
    m_listed = false;
    m_model->setSecrets({});
    m_model->setTickedIds({});
    m_ui->folders->setFolders(m_location.path, {});
    m_ui->filter->clear();
}

void BrowsePage::rememberTicks()
{
    if (!m_listed)
        return;
    QSet<QString> ids;
    for (const Secret& secret : m_model->tickedSecrets())
        ids.insert(secret.id);
    m_ticks.insert(ticksKey(m_connectionId, m_location), ids);
}

void BrowsePage::followConnection(const QString& connectionId)
{
    if (connectionId != m_connectionId)
        return;
    const ConnectionState state = m_context.connections.state(connectionId);
    // Signed out on purpose: what was listed goes, what was ticked is remembered.
    if (m_listed && state == ConnectionState::Closed)
        leaveLocation();
    m_listedBefore = m_listedBefore || (m_listed && state == ConnectionState::Opening);
    showPlace();
    showNotices();
    const bool isStale = state == ConnectionState::Open && std::exchange(m_listedBefore, false);
    if ((!m_listed || isStale) && !m_loader->isLoading())
        load();
    updateDuplicate();
}

void BrowsePage::load()
{
    Session* session = m_context.connections.session(m_connectionId);
    const bool open
        = m_context.connections.state(m_connectionId) == ConnectionState::Open && session;
    if (!open || m_location.environment.isEmpty()) {
        setLoading(false);
        showContents();
        return;
    }
    m_loader->load(*session, m_location);
    setLoading(true);
    m_slow.start();
    Q_EMIT activityChanged(tr("Listing the secrets of %1…").arg(placeTitle()));
    showContents();
}

void BrowsePage::reload()
{
    if (m_context.connections.state(m_connectionId) == ConnectionState::Open)
        load();
    else
        m_context.connections.open(m_connectionId);
}

void BrowsePage::takeSecrets(
    const Listing& listing, const QList<Folder>& folders, const std::optional<Error>& foldersError)
{
    const QList<Secret>& secrets = listing.secrets;
    m_quota = listing.quota;
    const bool again = m_listed;
    m_listed = true;
    m_slow.stop();
    m_folders = folders;
    if (std::exchange(m_looksForSecrets, false) && secrets.isEmpty() && !m_folders.isEmpty()) {
        Location inside = m_location;
        inside.path = m_folders.constFirst().path;
        showLocation(m_connectionId, inside);
        return;
    }
    m_model->setOrigin(m_connectionId, m_location);
    m_model->setSecrets(secrets);
    if (!again)
        m_model->setTickedIds(m_ticks.value(ticksKey(m_connectionId, m_location)));
    m_ui->folders->setFolders(m_location.path, m_folders);
    if (foldersError)
        m_ui->folders->setProblem(*foldersError);
    m_ui->location->setProblem({});
    setLoading(false);
    Q_EMIT activityChanged({});
    showNotices();
    showContents();
    if (!again) {
        m_ui->table->scrollToTop();
        Q_EMIT locationShown(m_connectionId, m_location);
    }
}

void BrowsePage::takeError(const Error& error)
{
    m_slow.stop();
    setLoading(false);
    Q_EMIT activityChanged({});
    if (m_listed && error.kind != ErrorKind::NotFound) {
        // What was listed before is still worth seeing.
        if (error.kind != ErrorKind::Cancelled)
            m_ui->message->showError(error);
        showContents();
        return;
    }
    rememberTicks(); // a folder that is gone may come back
    m_listed = false;
    m_model->setSecrets({});
    m_ui->folders->setFolders(m_location.path, {});
    showContents();
    if (error.kind == ErrorKind::NotFound && !m_location.path.isEmpty())
        sayFolderMissing();
    else
        sayFailed(error);
}

void BrowsePage::setLoading(bool loading)
{
    m_ui->location->setLoading(loading);
    m_ui->progress->setVisible(loading && m_listed);
    Q_EMIT commandsChanged();
}

void BrowsePage::showPlace()
{
    const auto* descriptor = m_context.connections.descriptor(m_connectionId);
    m_ui->location->setVisible(descriptor != nullptr);
    if (!descriptor)
        return;
    m_ui->location->setPlace(
        m_context.connections.connection(m_connectionId), *descriptor, project(), m_location,
        m_context.connections.session(m_connectionId));
    updateProduction();
}

void BrowsePage::updateProduction()
{
    QStringList guarded;
    for (const Environment& environment : project().environments) {
        const Location place{m_location.projectId, environment.slug, u"/"_s};
        if (m_context.isProduction(m_connectionId, place))
            guarded.append(environment.slug);
    }
    m_ui->location->setProduction(guarded);
}

void BrowsePage::focusFilter()
{
    m_ui->filter->setFocus(Qt::ShortcutFocusReason);
    m_ui->filter->selectAll();
}

void BrowsePage::focusPath()
{
    m_ui->location->focusPath();
}

void BrowsePage::focusTable()
{
    m_ui->table->setFocus(Qt::OtherFocusReason);
    if (!m_ui->table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_ui->table->selectRow(0);
}

void BrowsePage::focusContents()
{
    if (m_ui->stack->currentWidget() == m_ui->tablePage)
        focusTable();
    else if (!m_ui->empty->action().isEmpty())
        m_ui->empty->takeFocus();
}

void BrowsePage::goUp()
{
    Location to = m_location;
    to.path = parentPath(m_location.path);
    if (!m_location.path.isEmpty() && to != m_location)
        showLocation(m_connectionId, to);
}

void BrowsePage::tickAll(bool ticked)
{
    m_model->setAllVisibleTicked(ticked);
}

void BrowsePage::copyKeys()
{
    m_ui->table->copyKeys();
}

bool BrowsePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_ui->filter || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
        if (m_ui->filter->text().isEmpty())
            focusTable();
        else
            m_ui->filter->clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        focusTable();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void BrowsePage::showMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(themedIcon(u"copy"_s), tr("&Copy key name"), this, &BrowsePage::copyKeys);
    menu->addAction(
        themedIcon(u"check"_s), tr("&Tick or untick"), m_ui->table,
        &SecretTableView::toggleSelected);
    menu->addSeparator();
    menu->addAction(tr("Tick &all shown"), this, [this] { tickAll(true); });
    menu->addAction(tr("&Untick all shown"), this, [this] { tickAll(false); });
    menu->addSeparator();
    QAction* duplicating = menu->addAction(
        themedIcon(u"key"_s), tr("&Duplicate the ticked secrets…"), this, &BrowsePage::duplicate);
    duplicating->setEnabled(cannotDuplicate().isEmpty());
    const Session* session = m_context.connections.session(m_connectionId);
    if (const QUrl page = session ? session->secretsPage(m_location) : QUrl(); page.isValid()) {
        menu->addSeparator();
        menu->addAction(
            themedIcon(u"open-external"_s), tr("Open this place in the &browser"), this,
            [page] { QDesktopServices::openUrl(page); });
    }
    menu->popup(at);
}

QString BrowsePage::filter() const
{
    return m_ui->filter->text();
}

void BrowsePage::setFilter(const QString& text)
{
    m_ui->filter->setText(text);
}

QString BrowsePage::summary() const
{
    return m_listed ? tr("%1: %2").arg(placeTitle(), m_ui->counts->text()) : QString();
}

void BrowsePage::saveColumns()
{
    if (const auto* descriptor = m_context.connections.descriptor(m_connectionId))
        m_context.settings.setWindowState(u"secrets-"_s + descriptor->id, m_ui->table->columns());
}

void BrowsePage::restoreColumns()
{
    m_ui->table->fitColumns();
    const auto* descriptor = m_context.connections.descriptor(m_connectionId);
    m_ui->table->restoreColumns(m_context.settings.windowState(u"secrets-"_s + descriptor->id));
}

} // namespace Keycutter
