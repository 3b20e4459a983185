// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Location.h"

#include <QAbstractItemModel>

#include <memory>

namespace Keycutter {

class ConnectionManager;
class Settings;
struct SecretDrag;

//! Connections with their projects and environments, for the sidebar. One column. A connection that
//! is not open has one child row that says why (state row); projects that are known from before
//! (a sign-in that expired) stay below it. Rows are kept over every change, so that what is
//! expanded and selected stays.
class ConnectionTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole + 1, //!< Kind as int
        ConnectionIdRole,
        LocationRole, //!< Location of a Project or Environment row (path "/" for environments of
                      //!< services with folders)
        ColorRole, //!< "#rrggbb" of the connection
        StateRole, //!< ConnectionState as int, on Connection and State rows
        ProductionRole, //!< bool, on Environment rows
        DisabledReasonRole, //!< why nothing can be duplicated there; empty when it can
        IconRole, //!< name of the service's icon, on Connection rows
    };
    //! State and Nothing rows say why there is nothing to show below a connection or a project.
    enum class Kind { Connection, Project, Environment, State, Nothing };

    ConnectionTreeModel(
        ConnectionManager& connections, Settings& settings, QObject* parent = nullptr);
    ~ConnectionTreeModel() override;

    [[nodiscard]] QModelIndex
    index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    //! Secrets (SecretDrag) can be dropped on an environment that a copy of them can go to: another
    //! one of their project, or their own where copies stay there.
    [[nodiscard]] bool canDropMimeData(
        const QMimeData* mime, Qt::DropAction action, int row, int column,
        const QModelIndex& parent) const override;
    //! secretsDropped() follows, from the event loop: what comes of it may ask questions.
    bool dropMimeData(
        const QMimeData* mime, Qt::DropAction action, int row, int column,
        const QModelIndex& parent) override;
    [[nodiscard]] QStringList mimeTypes() const override;

    [[nodiscard]] QModelIndex indexOfConnection(const QString& connectionId) const;
    //! The environment's row (Location::path is not looked at); invalid when not there.
    [[nodiscard]] QModelIndex indexOf(const QString& connectionId, const Location& location) const;

Q_SIGNALS:
    //! @p to has the path that the secrets have.
    void secretsDropped(const Keycutter::SecretDrag& drag, const Keycutter::Location& to);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Keycutter
