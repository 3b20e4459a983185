// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>

namespace Keycutter {

class RunHistory;

//! Lets go of runs of this program's life that ended long ago, so that memory does not grow with
//! their number. They stay in the record, from where RunHistory::open() brings them back.
class OldRuns : public QObject
{
    Q_OBJECT

public:
    static constexpr int usuallyKept = 5;

    //! Looks whenever a run has ended. The newest @p kept ones stay; so do, of the others, those
    //! that are under way, that wait for an approval or for the service to finish their copies,
    //! that are not in the record with their end, and those that @p isInUse claims by their number.
    //! @p history must outlive this.
    OldRuns(
        RunHistory& history, std::function<bool(int)> isInUse, int kept = usuallyKept,
        QObject* parent = nullptr);

private:
    void look();
    [[nodiscard]] QList<int> candidates() const;

    RunHistory& m_history;
    std::function<bool(int)> m_isInUse;
    int m_kept;
};

} // namespace Keycutter
