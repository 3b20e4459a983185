// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/ElidedLabel.h"

#include <QTimer>

namespace Keycutter {

class ConnectionManager;
class RunCenter;

//! What is going on, in one line: something that was just said, else what is being done, else the
//! sign-ins and runs under way, else what is shown.
class StatusLine : public ElidedLabel
{
    Q_OBJECT

public:
    StatusLine(const ConnectionManager& connections, const RunCenter& runs, QWidget* parent);

    //! Said for a while, long enough to be read.
    void tell(const QString& text);
    //! What the program is doing; empty when it is done.
    void setActivity(const QString& text);
    //! What is shown while nothing goes on.
    void setRest(const QString& text);

private:
    void refresh();
    [[nodiscard]] QString signIns() const;
    [[nodiscard]] QString runsUnderWay() const;

    const ConnectionManager& m_connections;
    const RunCenter& m_runs;
    QTimer m_reading;
    QString m_told;
    QString m_activity;
    QString m_rest;
};

} // namespace Keycutter
