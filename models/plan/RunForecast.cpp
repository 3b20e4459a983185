// SPDX-License-Identifier: MIT
#include "plan/RunForecast.h"

#include "domain/DurationText.h"
#include "plan/Partition.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Keycutter {

using std::chrono::milliseconds;
using std::chrono::seconds;
using Ms = std::chrono::duration<double, std::milli>;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RunForecast)
};

int missingFolders(const Plan& plan)
{
    std::vector<bool> isWritten(static_cast<size_t>(plan.destinations.size()), false);
    for (const PlanCell& cell : plan.cells) {
        if (isWrite(cell))
            isWritten[static_cast<size_t>(cell.destination)] = true;
    }
    QSet<Location> missing;
    for (qsizetype i = 0; i < plan.destinations.size(); ++i) {
        const Destination& destination = plan.destinations[i];
        if (isWritten[static_cast<size_t>(i)]
            && destination.info.status == DestinationInfo::Status::FolderMissing)
            missing.insert(destination.location);
    }
    return static_cast<int>(missing.size());
}

//! Sends in thought, window by window.
class Windows
{
public:
    Windows(const CallLimit& limit, Ms each, Ms start, std::optional<Ms> end)
        : m_window(std::max(1.0, double(milliseconds(limit.window).count())))
        , m_usable(std::max(1, limit.usable))
        , m_each(each)
        , m_now(start)
        , m_end(end)
        , m_left(limit.left)
    {
        if (!m_end || *m_end <= m_now)
            begin();
    }

    Ms send(int calls)
    {
        while (calls > 0) {
            const int sent = std::min(calls, sendable());
            m_now += sent * m_each;
            calls -= sent;
            if (calls > 0)
                wait(sent);
        }
        return m_now;
    }

private:
    void begin()
    {
        m_end = m_now + m_window;
        m_left = m_usable;
    }

    //! How many go before the window ends or is used up.
    [[nodiscard]] int sendable() const
    {
        if (m_each.count() <= 0)
            return m_left;
        const double fitting = std::ceil((*m_end - m_now) / m_each);
        return static_cast<int>(std::min<double>(m_left, std::max(0.0, fitting)));
    }

    void wait(int sent)
    {
        m_left -= sent;
        if (m_left <= 0 && *m_end > m_now)
            m_now += std::chrono::ceil<seconds>(*m_end - m_now);
        if (*m_end <= m_now)
            begin();
    }

    Ms m_window;
    int m_usable;
    Ms m_each;
    Ms m_now;
    std::optional<Ms> m_end;
    int m_left;
};

QString windowText(seconds window)
{
    if (window == std::chrono::minutes(1))
        return Text::tr("a minute");
    if (window == seconds(1))
        return Text::tr("a second");
    return Text::tr("in %1").arg(durationText(window));
}

QString limitText(const CallLimit& limit)
{
    const QString quota = Text::tr("%1 %2", "number, per what")
                              .arg(QLocale().toString(limit.quota), windowText(limit.window));
    return limit.usable < limit.quota
        ? Text::tr("%1, of which Keycutter uses %2").arg(quota, QLocale().toString(limit.usable))
        : quota;
}

} // namespace

milliseconds timeOf(
    int calls, Ms each, const std::optional<CallLimit>& limit, const QDateTime& now,
    milliseconds firstWait)
{
    if (calls <= 0)
        return milliseconds(0);
    const Ms start = std::max(milliseconds(0), firstWait);
    if (!limit)
        return std::chrono::round<milliseconds>(start + calls * each);
    std::optional<Ms> end;
    if (limit->renews.isValid())
        end = Ms(double(now.msecsTo(limit->renews)));
    // A wait for the end of the window is told in whole seconds, like that end.
    if (end && firstWait.count() > 0 && *end < start + seconds(1))
        end = std::nullopt;
    return std::chrono::round<milliseconds>(Windows(*limit, each, start, end).send(calls));
}

RunForecast forecastOf(
    const Plan& plan, const Capabilities& service, const std::optional<CallLimit>& limit,
    const QDateTime& now)
{
    RunForecast forecast;
    forecast.copyCalls = static_cast<int>(partition(plan, service.batchSize).size());
    forecast.folderCalls = missingFolders(plan);
    forecast.limit = limit;
    if (limit) {
        forecast.time = std::chrono::ceil<seconds>(timeOf(forecast.copyCalls, Ms(0), limit, now));
    }
    return forecast;
}

QString toText(const RunForecast& forecast)
{
    if (forecast.calls() == 0)
        return {};
    const int calls = forecast.calls();
    if (!forecast.limit)
        return Text::tr("%Ln call(s).", nullptr, calls);
    const QString limit = limitText(*forecast.limit);
    if (forecast.time->count() == 0)
        return Text::tr("%Ln call(s), within the service’s limit of %1.", nullptr, calls)
            .arg(limit);
    return Text::tr("%Ln call(s), about %1 at the service’s limit of %2.", nullptr, calls)
        .arg(durationText(*forecast.time), limit);
}

QJsonObject toJson(const RunForecast& forecast)
{
    QJsonObject object{
        {QStringLiteral("calls"), forecast.calls()},
        {QStringLiteral("copyCalls"), forecast.copyCalls},
        {QStringLiteral("folderCalls"), forecast.folderCalls}};
    if (forecast.time)
        object.insert(QStringLiteral("seconds"), static_cast<int>(forecast.time->count()));
    if (const auto& limit = forecast.limit) {
        object.insert(
            QStringLiteral("limit"),
            QJsonObject{
                {QStringLiteral("quota"), limit->quota},
                {QStringLiteral("windowSeconds"), static_cast<int>(limit->window.count())},
                {QStringLiteral("usable"), limit->usable},
                {QStringLiteral("left"), limit->left},
                {QStringLiteral("source"),
                 limit->isShown ? QStringLiteral("shown") : QStringLiteral("published")}});
    }
    return object;
}

} // namespace Keycutter
