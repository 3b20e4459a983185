// SPDX-License-Identifier: MIT
#pragma once

#include "http/Clock.h"
#include "services/common/SteppedJob.h"

#include <array>
#include <chrono>

namespace Keycutter {

//! Asks again, a few times and a little later each time, while the answer is an error that
//! @p mayPass. Only for errors that prove that the request had no effect.
template <class T> class LagTolerantJob final : public SteppedJob<T>
{
public:
    using Make = std::function<JobOf<T>*()>;
    using MayPass = std::function<bool(const Error&)>;

    LagTolerantJob(Make make, MayPass mayPass, Clock& clock, QObject* parent)
        : SteppedJob<T>(parent)
        , m_make(std::move(make))
        , m_mayPass(std::move(mayPass))
        , m_clock(clock)
    {
        ask();
    }

private:
    static constexpr std::array waits{
        std::chrono::milliseconds(250), std::chrono::milliseconds(500),
        std::chrono::milliseconds(1000), std::chrono::milliseconds(2000)};

    void ask()
    {
        this->template step<T>(
            m_make(), [this](const Result<T>& result) { answered(result); },
            SteppedJob<T>::CancelRule::KeepSuccess);
    }

    void answered(const Result<T>& result)
    {
        if (result || this->isCancelled() || m_tries == waits.size()
            || !m_mayPass(result.error())) {
            this->finish(result);
            return;
        }
        m_clock.callAfter(waits.at(m_tries++), this, [this] {
            if (!this->isCancelled())
                ask();
        });
    }

    Make m_make;
    MayPass m_mayPass;
    Clock& m_clock;
    std::size_t m_tries = 0;
};

} // namespace Keycutter
