// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace Keycutter {

//! A disk of a few hundred kilobytes in memory, seen by this process alone: it is gone with it,
//! whatever happens.
class SmallDisk
{
public:
    //! Before any thread is started. Why it cannot be made is problem().
    SmallDisk();
    ~SmallDisk();
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] const QString& problem() const { return m_problem; }
    [[nodiscard]] QString path() const { return m_point.path(); }
    [[nodiscard]] bool setSize(int kilobytes);
    [[nodiscard]] bool setReadOnly(bool readOnly);

private:
    QTemporaryDir m_point;
    QString m_problem;
    int m_kilobytes = 4096;
};

} // namespace Keycutter
