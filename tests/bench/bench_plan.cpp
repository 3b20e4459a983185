// SPDX-License-Identifier: MIT
// The plan of 10,000 secrets to 6 destinations, half of whose keys are there already; and cutting
// it into calls.
#include "Median.h"
#include "Samples.h"
#include "plan/Partition.h"
#include "plan/Planner.h"

using namespace Keycutter;
using namespace Keycutter::Samples;

int main()
{
    constexpr int secretCount = 10'000;
    constexpr int destinationCount = 6;
    constexpr int rounds = 15;
    const QStringList keys = manyKeys(secretCount);
    PlanInput input;
    input.from = place(QStringLiteral("dev"));
    input.secrets = secrets(keys);
    input.options = {allOn(), ExistsAction::Overwrite};
    for (int i = 0; i < destinationCount; ++i) {
        // Listings come from the network, so their strings are not shared with the source's.
        QList<Secret> held;
        for (const QString& key : keys.mid(secretCount / 2))
            held.append(secret(QString(key.constData(), key.size())));
        input.destinations.append(listed(place(QStringLiteral("env%1").arg(i)), held));
    }

    size_t cells = 0;
    Bench::print(
        "plan of 10,000 secrets x 6 destinations",
        Bench::medianMs(rounds, [&] { cells = makePlan(input).cells.size(); }), "ms");
    PlanInput copies = input;
    copies.rules.canRename = copies.rules.hasScopes = copies.rules.canSetComment = true;
    copies.rules.nameRule.pattern = QStringLiteral("[A-Za-z0-9_-]+");
    copies.options.scopes = QStringList{QStringLiteral("workers")};
    copies.options.naming.find = QStringLiteral("_([0-9])");
    copies.options.naming.replace = QStringLiteral("-\\1");
    copies.options.naming.regularExpression = true;
    for (int i = 0; i < destinationCount; ++i) {
        copies.destinations[i] = copies.destinations[0];
        copies.destinations[i].nameTemplate = QStringLiteral("{name}_%1").arg(i);
    }
    Bench::print(
        "plan of 6 renamed copies of 10,000 secrets",
        Bench::medianMs(rounds, [&] { cells = makePlan(copies).cells.size(); }), "ms");
    const Plan plan = makePlan(input);
    size_t calls = 0;
    Bench::print(
        "cutting these 60,000 cells into calls",
        Bench::medianMs(rounds, [&] { calls = partition(plan, 50).size(); }), "ms");
    Bench::print(
        "counting the cells of the plan",
        Bench::medianMs(rounds, [&] { cells = size_t(plan.counts().all); }), "ms");
    return cells == size_t(secretCount) * destinationCount && calls == 1200 ? 0 : 1;
}
