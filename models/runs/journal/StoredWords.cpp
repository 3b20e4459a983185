// SPDX-License-Identifier: MIT
#include "runs/journal/StoredWords.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Keycutter::StoredWords {

namespace {

//! By the enumerator's number; empty beyond the last one.
template <size_t N> QString pick(const std::array<const char*, N>& words, int number)
{
    return number >= 0 && number < static_cast<int>(N)
        ? QString::fromLatin1(words[static_cast<size_t>(number)])
        : QString();
}

} // namespace

QString word(StoredState state)
{
    return storedStateId(state);
}

QString word(RunIntent::Kind kind)
{
    return pick(std::array{"duplicate", "folder"}, static_cast<int>(kind));
}

QString word(DestinationInfo::Status status)
{
    return pick(
        std::array{"loading", "listed", "folder-missing", "not-listed"}, static_cast<int>(status));
}

QString word(ApprovalPolicy::Need need)
{
    return pick(std::array{"unknown", "none", "needed", "possible"}, static_cast<int>(need));
}

QString word(Approval::State state)
{
    return pick(
        std::array{
            "waiting", "merged", "merged-with-conflicts", "declined", "policy-removed",
            "unreadable"},
        static_cast<int>(state));
}

QString word(ExistsAction action)
{
    return pick(std::array{"skip", "overwrite"}, static_cast<int>(action));
}

QString word(NameCase letters)
{
    return pick(std::array{"as-is", "upper", "lower"}, static_cast<int>(letters));
}

QVariant time(const QDateTime& time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

QVariant sentBefore(const PlanCell& cell)
{
    if (!cell.maybeSent)
        return 0;
    return cell.sentSince.isValid() ? time(cell.sentSince) : QVariant(1);
}

void takeSentBefore(PlanCell& cell, qint64 stored)
{
    cell.maybeSent = stored != 0;
    if (stored > 1)
        cell.sentSince = timeOf(stored);
}

QString lines(const QStringList& texts)
{
    return texts.join(u'\n');
}

QStringList linesOf(const QString& text)
{
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

QString ranges(const std::vector<int>& numbers)
{
    QStringList parts;
    for (size_t i = 0; i < numbers.size();) {
        size_t last = i;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1)
            ++last;
        parts.append(
            last == i ? QString::number(numbers[i])
                      : u"%1-%2"_s.arg(numbers[i]).arg(numbers[last]));
        i = last + 1;
    }
    return parts.join(u',');
}

std::optional<std::vector<int>> rangesOf(const QString& text, int end)
{
    std::vector<int> numbers;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        bool firstIsNumber = false;
        bool lastIsNumber = false;
        const int first = part.section(u'-', 0, 0).toInt(&firstIsNumber);
        const int last = part.section(u'-', -1).toInt(&lastIsNumber);
        const bool fits = first >= 0 && first <= last && last < end;
        // A number comes once: together they cannot be more than there are.
        if (!firstIsNumber || !lastIsNumber || !fits || std::ssize(numbers) + last - first >= end)
            return std::nullopt;
        for (int number = first; number <= last; ++number)
            numbers.push_back(number);
    }
    return numbers;
}

QString counts(const RunCounts& counts)
{
    QStringList parts;
    for (const Outcome outcome : allOutcomes()) {
        if (counts.of(outcome) > 0)
            parts.append(u"%1=%2"_s.arg(word(outcome)).arg(counts.of(outcome)));
    }
    return parts.join(u' ');
}

std::optional<RunCounts> countsOf(const QString& text)
{
    RunCounts counts;
    for (const QString& part : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto outcome = valueOf<Outcome>(part.section(u'=', 0, 0));
        bool isNumber = false;
        const int count = part.section(u'=', 1).toInt(&isNumber);
        constexpr int most = 100'000'000; // so that no sum overflows
        if (!outcome || !isNumber || count < 0 || count > most)
            return std::nullopt;
        counts.byOutcome[*outcome] = count;
        counts.all += count;
        counts.finished += isFinal(*outcome) ? count : 0;
    }
    return counts;
}

QVariant orNull(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace Keycutter::StoredWords
