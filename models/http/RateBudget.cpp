// SPDX-License-Identifier: MIT
#include "http/RateBudget.h"

#include <QHash>

#include <algorithm>

namespace Keycutter {

using std::chrono::seconds;

namespace {

//! A member of a structured list: `"name";key=number;key=number` (RFC 9651).
struct Member
{
    QByteArray name;
    QHash<QByteArray, qint64> numbers;
};

Member readMember(const QByteArray& text)
{
    QList<QByteArray> parts = text.split(';');
    Member member;
    member.name = parts.takeFirst().trimmed();
    for (const QByteArray& part : std::as_const(parts)) {
        const qsizetype equals = part.indexOf('=');
        bool isNumber = false;
        const qint64 number = part.mid(equals + 1).trimmed().toLongLong(&isNumber);
        if (equals > 0 && isNumber)
            member.numbers.insert(part.left(equals).trimmed(), number);
    }
    return member;
}

QList<Member> readMembers(const HttpReply& reply, const QByteArray& header)
{
    QList<Member> members;
    for (const auto& [name, value] : reply.headers) {
        if (name.compare(header, Qt::CaseInsensitive) != 0)
            continue;
        const QList<QByteArray> texts = value.split(',');
        for (const QByteArray& text : texts)
            members.append(readMember(text));
    }
    return members;
}

int bounded(qint64 number)
{
    constexpr qint64 most = 1'000'000'000;
    return static_cast<int>(std::clamp<qint64>(number, 0, most));
}

std::optional<int> quotaFor(const Member& limit, const QList<Member>& policies)
{
    const auto named = std::ranges::find(policies, limit.name, &Member::name);
    const Member* policy = named != policies.cend() ? &*named
        : policies.size() == 1                      ? &policies.constFirst()
                                                    : nullptr;
    if (policy == nullptr || policy->numbers.value("q") <= 0)
        return std::nullopt;
    return bounded(policy->numbers.value("q"));
}

} // namespace

QList<RateStanding> rateStandings(const HttpReply& reply)
{
    const QList<Member> policies = readMembers(reply, "Ratelimit-Policy");
    QList<RateStanding> standings;
    const QList<Member> limits = readMembers(reply, "Ratelimit");
    for (const Member& limit : limits) {
        if (!limit.numbers.contains("r") || !limit.numbers.contains("t"))
            continue;
        constexpr int day = 24 * 60 * 60;
        standings.append(
            {bounded(limit.numbers.value("r")), quotaFor(limit, policies),
             seconds(std::min(bounded(limit.numbers.value("t")), day))});
    }
    return standings;
}

RateBudget::RateBudget(std::optional<RateBudgetSettings> settings, Clock& clock)
    : m_settings(settings)
    , m_clock(clock)
{
}

void RateBudget::forgetOld(const QDateTime& now)
{
    const QDateTime oldest = now.addSecs(-m_settings->window.count());
    while (!m_starts.isEmpty() && m_starts.head() <= oldest)
        m_starts.dequeue();
}

std::optional<seconds> RateBudget::started()
{
    if (!m_settings)
        return std::nullopt;
    const QDateTime now = m_clock.now();
    forgetOld(now);
    m_starts.enqueue(now);
    const int ours = m_settings->quota - reserveOf(m_settings->quota);
    if (m_isTold || m_starts.size() < ours)
        return std::nullopt;
    // Until half of the count is free again: waiting for each request's own end would stop and go
    // with every single one.
    const QDateTime& middle = m_starts.at(m_starts.size() - 1 - ours / 2);
    return std::max(seconds(1), seconds(now.secsTo(middle) + m_settings->window.count()));
}

std::optional<seconds> RateBudget::answered(const HttpReply& reply)
{
    if (!m_settings)
        return std::nullopt;
    const QList<RateStanding> standings = rateStandings(reply);
    m_isTold = !standings.isEmpty();
    std::optional<seconds> wait;
    for (const RateStanding& standing : standings) {
        const int quota = standing.quota.value_or(m_settings->quota);
        if (standing.remaining > reserveOf(quota))
            continue;
        wait = std::max(wait.value_or(seconds(1)), standing.reset);
    }
    return wait;
}

} // namespace Keycutter
