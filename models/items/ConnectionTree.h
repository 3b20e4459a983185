// SPDX-License-Identifier: MIT
#pragma once

#include "items/ConnectionTreeModel.h"
#include "services/ConnectionManager.h"

#include <memory>
#include <vector>

namespace Keycutter {

//! What one row of the sidebar shows.
struct ConnectionRow
{
    ConnectionTreeModel::Kind kind = ConnectionTreeModel::Kind::Connection;
    //! Unique among the rows of one parent, and the same row's at every reload.
    QString key;
    QString connectionId;
    QString title;
    QString toolTip;
    //! The service's word for what it is: "Environment".
    QString word;
    QString color;
    QString icon;
    QString disabledReason;
    Location location;
    ConnectionState state = ConnectionState::Closed;
    bool production = false;

    friend bool operator==(const ConnectionRow&, const ConnectionRow&) = default;
};

//! A row with its children, as it should be.
struct ConnectionBranch
{
    ConnectionRow row;
    std::vector<ConnectionBranch> children;
};

//! A row with its children, as the model has it.
struct ConnectionNode
{
    ConnectionRow row;
    ConnectionNode* parent = nullptr;
    std::vector<std::unique_ptr<ConnectionNode>> children;

    //! Its place among its parent's children.
    [[nodiscard]] int position() const;
};

//! All connections as the sidebar should show them now.
[[nodiscard]] std::vector<ConnectionBranch>
connectionBranches(const ConnectionManager& connections, const Settings& settings);

//! A node with everything below it.
[[nodiscard]] std::unique_ptr<ConnectionNode>
makeNode(const ConnectionBranch& branch, ConnectionNode* parent);

} // namespace Keycutter
