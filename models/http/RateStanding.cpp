// SPDX-License-Identifier: MIT
#include "http/RateStanding.h"

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

const Member* policyFor(const Member& limit, const QList<Member>& policies)
{
    const auto named = std::ranges::find(policies, limit.name, &Member::name);
    const Member* policy = named != policies.cend() ? &*named
        : policies.size() == 1                      ? &policies.constFirst()
                                                    : nullptr;
    return policy == nullptr || policy->numbers.value("q") <= 0 ? nullptr : policy;
}

seconds boundedSeconds(qint64 number)
{
    constexpr int day = 24 * 60 * 60;
    return seconds(std::min(bounded(number), day));
}

std::optional<qint64> numberIn(const HttpReply& reply, const QByteArray& header)
{
    bool isNumber = false;
    const qint64 number = reply.header(header).trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

//! The older headers, of one limit only.
QList<RateStanding> olderStanding(const HttpReply& reply)
{
    const auto quota = numberIn(reply, "X-Ratelimit-Limit");
    const auto remaining = numberIn(reply, "X-Ratelimit-Remaining");
    const auto reset = numberIn(reply, "X-Ratelimit-Reset");
    if (!quota || *quota <= 0 || !remaining || !reset)
        return {};
    return {{{}, bounded(*remaining), bounded(*quota), boundedSeconds(*reset)}};
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
        RateStanding standing{
            limit.name, bounded(limit.numbers.value("r")), std::nullopt,
            boundedSeconds(limit.numbers.value("t"))};
        if (const Member* policy = policyFor(limit, policies)) {
            standing.quota = bounded(policy->numbers.value("q"));
            if (policy->numbers.value("w") > 0)
                standing.window = boundedSeconds(policy->numbers.value("w"));
        }
        standings.append(standing);
    }
    return standings.isEmpty() ? olderStanding(reply) : standings;
}

} // namespace Keycutter
