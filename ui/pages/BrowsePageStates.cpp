// SPDX-License-Identifier: MIT
// What the browse page says where there is no table to show, and beside the table.
#include "pages/BrowsePage.h"
#include "ui_BrowsePage.h"

#include "dialogs/ConnectionQuestions.h"
#include "items/SecretTableModel.h"
#include "pages/LocationLoader.h"
#include "services/ConnectionManager.h"
#include "theme/Theme.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Keycutter {

QString BrowsePage::word(qsizetype level) const
{
    const auto* service = m_context.connections.descriptor(m_connectionId);
    return service ? service->levels.value(level).inText : QString();
}

QString BrowsePage::wordForMany(qsizetype level) const
{
    const auto* service = m_context.connections.descriptor(m_connectionId);
    return service ? service->levels.value(level).manyInText : QString();
}

void BrowsePage::say(
    const QString& icon, const QString& sentence, const QString& action, std::function<void()> step,
    const QString& details)
{
    const bool bad = icon == "error"_L1;
    m_emptyStep = std::move(step);
    m_ui->empty->say(icon, bad ? Tone::Bad : Tone::Muted, sentence, action, details);
    m_ui->stack->setCurrentWidget(m_ui->empty);
}

void BrowsePage::showContents()
{
    showTableOrSentence();
    // A button that led here may be gone by now, and the keys with it.
    if (window()->isActiveWindow() && isVisible() && window()->focusWidget() == nullptr)
        focusContents();
}

void BrowsePage::showTableOrSentence()
{
    const bool usable = m_listed && m_model->totalCount() > 0;
    m_ui->filterRow->setVisible(usable);
    const bool open = m_context.connections.state(m_connectionId) == ConnectionState::Open;
    m_ui->duplicate->setVisible(m_listed || (open && !m_location.environment.isEmpty()));
    if (!open && !m_listed)
        m_ui->folders->hide();
    updateCounts();
    if (!m_listed) {
        showConnectionState();
        return;
    }
    if (!usable) {
        sayNoSecrets();
        return;
    }
    if (m_model->visibleCount() == 0) {
        say(u"filter"_s, tr("No secret here matches “%1”.").arg(m_ui->filter->text()),
            tr("Clear the filter"), [this] { m_ui->filter->clear(); });
        return;
    }
    m_ui->stack->setCurrentWidget(m_ui->tablePage);
}

void BrowsePage::sayNoSecrets()
{
    const QString sentence = tr("There are no secrets in %1.").arg(placeTitle());
    const bool root = m_location.path.isEmpty() || m_location.path == "/"_L1;
    if (!m_folders.isEmpty()) {
        Location inside = m_location;
        inside.path = m_folders.constFirst().path;
        say(u"folder"_s, sentence, tr("Open the folder “%1”").arg(m_folders.constFirst().name),
            [this, inside] { showLocation(m_connectionId, inside); });
    } else if (root) {
        say(u"folder"_s, sentence, tr("Reload"), [this] { reload(); });
    } else {
        say(u"folder"_s, sentence, tr("Go to the folder above"), [this] { goUp(); });
    }
}

void BrowsePage::showConnectionState()
{
    const ConnectionManager& connections = m_context.connections;
    const Connection connection = connections.connection(m_connectionId);
    if (connection.id.isEmpty()) {
        say(u"connection"_s, tr("Choose a connection on the left to see its secrets."));
        return;
    }
    const QString id = m_connectionId;
    switch (connections.state(id)) {
    case ConnectionState::Closed:
        say(u"sign-in"_s, tr("You are not signed in to “%1”.").arg(connection.name), tr("Sign in"),
            [this, id] { m_context.connections.open(id); });
        return;
    case ConnectionState::Opening:
        say(u"clock"_s, tr("Signing in to “%1”…").arg(connection.name), tr("Cancel"),
            [this, id] { signOut(m_context, id, this); });
        return;
    case ConnectionState::Failed: {
        const Error error = connections.lastError(id);
        say(
            u"error"_s, error.message() + u' ' + error.advice(), tr("Try again"),
            [this, id] { m_context.connections.open(id); }, error.technical());
        return;
    }
    case ConnectionState::NeedsSignIn: {
        const Error error = connections.lastError(id);
        if (error.kind == ErrorKind::Keychain) {
            say(
                u"lock"_s, error.message() + u' ' + error.advice(), tr("Try again"),
                [this, id] { m_context.connections.open(id); }, error.technical());
            return;
        }
        say(
            u"lock"_s, error.message() + u' ' + error.advice(), tr("Sign in again…"),
            [this, id] { Q_EMIT editConnectionRequested(id); }, error.technical());
        return;
    }
    case ConnectionState::Open:
        break;
    }
    if (m_loader->isLoading()) {
        // The first moment stays empty: most listings are there before it ends.
        if (m_slow.isActive())
            say({}, {});
        else
            say(u"clock"_s, tr("Listing the secrets of %1…").arg(placeTitle()), tr("Cancel"),
                [this] { m_loader->cancel(); });
        return;
    }
    if (connections.projects(id).isEmpty()) {
        say(u"project"_s,
            tr("“%1” can see no %2. Give this sign-in access to one, then reload.")
                .arg(connection.name, word(0)),
            tr("Reload"), [this, id] { m_context.connections.reload(id); });
    } else if (!m_location.projectId.isEmpty() && project().environments.isEmpty()) {
        say(u"environment"_s,
            tr("“%1” has no %2, so there is nothing to duplicate. It comes with the first secret "
               "that is made in the service; reload then.")
                .arg(project().name, word(1)),
            tr("Reload"), [this, id] { m_context.connections.reload(id); });
    } else if (m_location.environment.isEmpty()) {
        say(u"environment"_s,
            tr("Choose one of the %1 on the left to see its secrets.").arg(wordForMany(1)));
    }
}

void BrowsePage::sayFolderMissing()
{
    const QString place = placeTitle();
    m_ui->location->setProblem(tr("This folder does not exist."));
    say(u"folder"_s, tr("There is no folder %1.").arg(place), tr("Go to the folder above"),
        [this] { goUp(); });
}

void BrowsePage::sayFailed(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled) {
        say(u"cancel"_s, tr("Listing %1 was cancelled.").arg(placeTitle()), tr("List it now"),
            [this] { reload(); });
        return;
    }
    say(
        u"error"_s, error.message() + u' ' + error.advice(), tr("Try again"), [this] { reload(); },
        error.technical());
}

void BrowsePage::showNotices()
{
    const ConnectionManager& connections = m_context.connections;
    m_ui->message->clear();
    if (connections.state(m_connectionId) == ConnectionState::NeedsSignIn && m_listed) {
        const Error error = connections.lastError(m_connectionId);
        m_ui->message->showError(error);
        // A keychain that was locked may be open by now; nobody has to type anything.
        m_ui->message->setAction(
            error.kind == ErrorKind::Keychain ? tr("Try again") : tr("Sign in again…"));
        return;
    }
    if (connections.state(m_connectionId) != ConnectionState::Open)
        return;
    const QString reason = connections.whyNotDuplicate(m_connectionId, project().id);
    if (!reason.isEmpty())
        m_ui->message->showMessage(MessageStrip::Kind::Warning, reason);
}

QString BrowsePage::cannotDuplicate() const
{
    const ConnectionManager& connections = m_context.connections;
    if (!m_listed)
        return tr("No secrets are listed.");
    if (connections.state(m_connectionId) != ConnectionState::Open)
        return tr("You are not signed in.");
    if (QString reason = connections.whyNotDuplicate(m_connectionId, project().id);
        !reason.isEmpty())
        return reason;
    if (m_model->tickedCount() == 0)
        return tr("Tick the secrets to duplicate first.");
    return {};
}

void BrowsePage::duplicate()
{
    const QString reason = cannotDuplicate();
    if (reason.isEmpty()) {
        Q_EMIT duplicateRequested(m_connectionId, m_location, m_model->tickedSecrets());
        return;
    }
    Q_EMIT told(reason);
}

void BrowsePage::updateCounts()
{
    const QLocale locale;
    QString text
        = tr("%1 of %2")
              .arg(
                  locale.toString(m_model->visibleCount()), locale.toString(m_model->totalCount()));
    if (const int ticked = m_model->tickedCount(); ticked > 0) {
        const int hidden = m_model->tickedHiddenCount();
        text += u"  ·  "_s + tr("%Ln selected", nullptr, ticked);
        if (hidden > 0)
            text += u' ' + tr("(%Ln hidden by the filter)", nullptr, hidden);
    }
    if (m_quota)
        text += u"  ·  "_s
            + tr("quota: %1 of %2")
                  .arg(locale.toString(m_quota->used), locale.toString(m_quota->limit));
    m_ui->counts->setText(text);
    updateDuplicate();
}

void BrowsePage::updateDuplicate()
{
    const QString reason = cannotDuplicate();
    const int ticked = m_model->tickedCount();
    m_ui->duplicate->setEnabled(reason.isEmpty());
    m_ui->duplicate->setText(
        ticked == 0 ? tr("&Duplicate…") : tr("&Duplicate %Ln secret(s)…", nullptr, ticked));
    const auto* service = m_context.connections.descriptor(m_connectionId);
    const bool stays = service != nullptr && service->capabilities.sameLocationOnly;
    const QString offer = stays ? tr("Duplicate the ticked secrets under other names (Ctrl+D)")
                                : tr("Duplicate the ticked secrets to other places (Ctrl+D)");
    m_ui->duplicate->setToolTip(reason.isEmpty() ? offer : reason);
    m_ui->duplicate->setAccessibleDescription(reason);
    Q_EMIT commandsChanged();
}

} // namespace Keycutter
