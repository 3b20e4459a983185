// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <memory>

namespace Keycutter {

class Clock;
class Settings;

//! Tells when nobody has touched a key or the mouse in this program for as long as the settings say
//! (Settings::lockAfter()). It goes by the time of day, which goes on while the machine sleeps.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    //! How long before idle() soon() comes.
    static constexpr std::chrono::seconds warning{60};

    //! Watches the events of the application object. @p settings must outlive this.
    IdleWatch(Settings& settings, std::shared_ptr<Clock> clock, QObject* parent = nullptr);
    ~IdleWatch() override;

    //! Somebody is there.
    void touch();

Q_SIGNALS:
    //! Once, until somebody is there again.
    void idle();
    //! Little time is left, at most `warning`: idle() follows unless somebody is there.
    void soon();
    //! Somebody is there again after soon().
    void returned();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Told { Nothing, Soon, Idle };

    //! The time has passed, whether the timer has told so or not.
    [[nodiscard]] bool isOver() const;
    void begin();
    void look(int round);
    [[nodiscard]] std::chrono::milliseconds warningBefore() const;

    Settings& m_settings;
    std::shared_ptr<Clock> m_clock;
    QDateTime m_last;
    Told m_told = Told::Nothing;
    //! Looks of an earlier setting are not meant any more.
    int m_round = 0;
};

} // namespace Keycutter
