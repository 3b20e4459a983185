// SPDX-License-Identifier: MIT
#pragma once

#include "services/Session.h"

#include <QCompleter>
#include <QPointer>
#include <QStringListModel>
#include <QTimer>

class QLineEdit;

namespace Keycutter {

//! Offers the folders of the path that is being typed. It asks the session for the folders of the
//! part before the last slash, a moment after the typing rests, and only when that part changed.
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
    void typed(const QString& text);
    void ask();

    QPointer<Session> m_session;
    QPointer<Job> m_job;
    Location m_place;
    QString m_wanted;
    QString m_known;
    QStringListModel m_paths;
    QTimer m_rest;
};

} // namespace Keycutter
