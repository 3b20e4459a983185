// SPDX-License-Identifier: MIT
#pragma once

#include "plan/Plan.h"
#include "services/ServiceDescriptor.h"

#include <QDialog>

class QPushButton;

namespace Keycutter {

class CommentEditor;
class ScopesEditor;

//! What single copies carry otherwise than all others: scopes and comment. Show it with open(); it
//! deletes itself when closed.
class CopyDialog : public QDialog
{
    Q_OBJECT

public:
    //! Begins with what is set for @p cells (indexes in Plan::cells, not empty); where that differs
    //! among them it stays as each is, unless something else is chosen.
    CopyDialog(
        const Plan& plan, const QList<int>& cells, const ServiceDescriptor& service,
        QWidget* parent);

    //! Sets what was chosen in @p edit; its name stays, and what is to stay as each is.
    void fill(CellEdit& edit) const;

private:
    void updateAccept();

    ScopesEditor* m_scopes = nullptr;
    CommentEditor* m_comment = nullptr;
    QPushButton* m_accept = nullptr;
};

} // namespace Keycutter
