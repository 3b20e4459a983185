// SPDX-License-Identifier: MIT
#pragma once

#include "services/Session.h"

#include <QCompleter>
#include <QStringListModel>
#include <QTimer>

class QLineEdit;

namespace Keycutter {

class FolderLookup;

//! Offers the folders of the path that is being typed (FolderLookup), a moment after the typing
//! rests.
class PathCompleter final : public QCompleter
{
    Q_OBJECT

public:
    //! Completes in @p edit, which owns it.
    explicit PathCompleter(QLineEdit* edit);

    //! Where to ask; @p session may be nullptr, then nothing is offered.
    void setPlace(Session* session, const Location& place);

    [[nodiscard]] QStringList splitPath(const QString& path) const override;

private:
    void offer();

    FolderLookup* m_folders;
    QStringListModel m_paths;
    QTimer m_rest;
};

} // namespace Keycutter
