// SPDX-License-Identifier: MIT
#pragma once

#include "UiContext.h"
#include "domain/Location.h"
#include "domain/Project.h"
#include "services/Session.h"

#include <QHash>
#include <QSet>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace Keycutter {

namespace Ui {
class BrowsePage;
}

class LocationLoader;
class SecretTableModel;

//! The secrets of one location: where they come from, a filter, the table with its ticks, the
//! folders beside them, and the way on to duplicating. Where there is nothing to show it says in
//! one sentence why, and offers the next step.
class BrowsePage : public QWidget
{
    Q_OBJECT

public:
    explicit BrowsePage(UiContext& context, QWidget* parent = nullptr);
    ~BrowsePage() override;

    //! Opens the connection when it is not open yet, then lists @p location. A location without an
    //! environment shows how the connection stands.
    void showLocation(const QString& connectionId, const Location& location);
    //! The same, and goes on into the first folder where @p location itself holds no secrets: for
    //! people who have just arrived.
    void showFirstSecrets(const QString& connectionId, const Location& location);
    [[nodiscard]] QString connectionId() const { return m_connectionId; }
    [[nodiscard]] Location location() const { return m_location; }
    [[nodiscard]] SecretTableModel* model() const { return m_model; }

    void reload();
    void focusFilter();
    void focusPath();
    void focusTable();
    void goUp();
    void tickAll(bool ticked);
    void copyKeys();
    //! Asks for duplicating what is ticked; says why not where that cannot be.
    void duplicate();
    //! Why duplicate() would do nothing; empty when it would.
    [[nodiscard]] QString cannotDuplicate() const;
    //! What the table is narrowed to; goes with the location.
    [[nodiscard]] QString filter() const;
    void setFilter(const QString& text);
    //! What is shown and how much of it; empty while nothing is.
    [[nodiscard]] QString summary() const;
    void saveColumns();

Q_SIGNALS:
    void duplicateRequested(
        const QString& connectionId, const Keycutter::Location& from,
        const QList<Keycutter::Secret>& secrets);
    //! The secrets of another location are shown now.
    void locationShown(const QString& connectionId, const Keycutter::Location& location);
    //! What goes on, for the status bar; empty when nothing does.
    void activityChanged(const QString& text);
    //! Something to be read once, for the status bar.
    void told(const QString& text);
    void editConnectionRequested(const QString& connectionId);
    //! Something that enables or disables a command changed.
    void commandsChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectParts();
    void followConnection(const QString& connectionId);
    void load();
    void leaveLocation();
    void rememberTicks();
    void takeSecrets(
        const Listing& listing, const QList<Folder>& folders,
        const std::optional<Error>& foldersError);
    void takeError(const Error& error);
    void showConnectionState();
    void showNotices();
    void showPlace();
    //! The service's word for that level: "project", "store".
    [[nodiscard]] QString word(qsizetype level) const;
    [[nodiscard]] QString wordForMany(qsizetype level) const;
    void showContents();
    void showTableOrSentence();
    void focusContents();
    void updateProduction();
    void updateCounts();
    void updateDuplicate();
    void setLoading(bool loading);
    void
    say(const QString& icon, const QString& sentence, const QString& action = {},
        std::function<void()> step = {}, const QString& details = {});
    void sayFailed(const Error& error);
    void sayFolderMissing();
    void sayNoSecrets();
    void restoreColumns();
    void showMenu(const QPoint& at);
    [[nodiscard]] Project project() const;
    [[nodiscard]] QString placeTitle() const;

    UiContext& m_context;
    std::unique_ptr<Ui::BrowsePage> m_ui;
    SecretTableModel* m_model = nullptr;
    LocationLoader* m_loader = nullptr;
    QTimer m_slow; // progress is shown only where loading takes a moment
    QString m_connectionId;
    Location m_location;
    bool m_listed = false; // the table shows m_location
    bool m_listedBefore = false; // before a new sign-in, which may see other secrets
    bool m_looksForSecrets = false;
    QList<Folder> m_folders;
    std::optional<Quota> m_quota;
    std::function<void()> m_emptyStep;
    QHash<QString, QSet<QString>> m_ticks; // per location, so that a look elsewhere loses nothing
};

} // namespace Keycutter
