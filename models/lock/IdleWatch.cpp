// SPDX-License-Identifier: MIT
#include "lock/IdleWatch.h"

#include "http/Clock.h"
#include "settings/Settings.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

using namespace std::chrono_literals;

namespace Keycutter {

namespace {

bool isFromAPerson(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::NativeGesture:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(Settings& settings, std::shared_ptr<Clock> clock, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(std::move(clock))
    , m_last(m_clock->now())
{
    connect(&settings, &Settings::lockAfterChanged, this, &IdleWatch::begin);
    QCoreApplication::instance()->installEventFilter(this);
    begin();
}

IdleWatch::~IdleWatch() = default;

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (!isFromAPerson(event->type()))
        return QObject::eventFilter(watched, event);
    if (m_told != Told::Idle && isOver()) {
        // The machine slept, and the timer with it: too late to do what was typed.
        QMetaObject::invokeMethod(
            this, [this] { look(m_round); }, Qt::QueuedConnection);
        return true;
    }
    touch();
    return QObject::eventFilter(watched, event);
}

bool IdleWatch::isOver() const
{
    const std::chrono::milliseconds limit = m_settings.lockAfter();
    return limit > 0ms && m_last.msecsTo(m_clock->now()) >= limit.count();
}

void IdleWatch::touch()
{
    m_last = m_clock->now();
    const Told told = std::exchange(m_told, Told::Nothing);
    if (told == Told::Soon)
        Q_EMIT returned();
    if (told == Told::Idle)
        begin(); // nothing looks at the clock any more
}

void IdleWatch::begin()
{
    ++m_round;
    m_last = m_clock->now();
    m_told = Told::Nothing;
    if (m_settings.lockAfter() > 0min)
        look(m_round);
}

std::chrono::milliseconds IdleWatch::warningBefore() const
{
    const std::chrono::milliseconds limit = m_settings.lockAfter();
    return std::min<std::chrono::milliseconds>(warning, limit / 2);
}

void IdleWatch::look(int round)
{
    if (round != m_round)
        return;
    const QDateTime now = m_clock->now();
    m_last = std::min(m_last, now); // a clock that was set back must not keep it open for hours
    const std::chrono::milliseconds passed(m_last.msecsTo(now));
    std::chrono::milliseconds next = m_settings.lockAfter() - passed;
    if (next <= 0ms) {
        ++m_round;
        m_told = Told::Idle;
        Q_EMIT idle();
        return;
    }
    const std::chrono::milliseconds untilWarning = next - warningBefore();
    if (untilWarning > 0ms) {
        next = untilWarning;
    } else if (m_told == Told::Nothing) {
        m_told = Told::Soon;
        Q_EMIT soon();
    }
    m_clock->callAfter(next, this, [this, round] { look(round); });
}

} // namespace Keycutter
