// SPDX-License-Identifier: MIT
#include "support/ScreenSamples.h"

#include "Samples.h"
#include "plan/Planner.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Keycutter::ScreenSamples {

using Samples::place;

Location store()
{
    return {u"p1"_s, u"0a1b2c"_s, {}};
}

QList<Secret> sources()
{
    QList<Secret> all;
    const QList<std::pair<QString, SecretMarks>> kinds
        = {{u"API_KEY"_s, {}},
           {u"DB_PASSWORD"_s, SecretMark::Rotated},
           {u"DECOY"_s, SecretMark::HoneyToken},
           {u"EVERY_ENVIRONMENT"_s, SecretMark::Imported},
           {u"MINE"_s, SecretMark::PersonalOverride},
           {u"SMTP_HOST"_s, {}},
           {u"TOKEN"_s, {}}};
    for (const auto& [key, marks] : kinds) {
        Secret made = Samples::secret(key, marks);
        made.comment = u"about "_s + key;
        made.modified = QDateTime::currentDateTimeUtc().addDays(-3);
        all.append(made);
    }
    return all;
}

void fillFolders(FakeSession& session)
{
    for (const Secret& source : sources())
        session.vault.put(place(u"dev"_s), source);
    for (const QString& path : {u"/app/db"_s, u"/app/payments"_s, u"/empty"_s})
        session.vault.addFolder(place(u"dev"_s, path));
    Secret there = Samples::secret(u"TOKEN"_s);
    there.id = u"other"_s;
    session.vault.put(place(u"staging"_s), there);
    session.vault.addFolder(place(u"prod"_s));
    session.vault.hold(place(u"prod"_s));
    session.vault.poison(u"id-SMTP_HOST"_s);
}

void fillStore(FakeSession& session)
{
    session.vault.addFolder(store());
    session.vault.newStatus = u"pending"_s;
    session.vault.limit = 100;
    for (Secret source : sources()) {
        source.marks = {};
        source.scopes = {u"ai"_s};
        source.status = u"active"_s;
        session.vault.put(store(), source);
    }
}

Run brokenOff(const QString& serviceId)
{
    Run run;
    run.id = u"broken-off"_s;
    run.number = 3;
    run.connectionId = u"c1"_s;
    run.serviceId = serviceId;
    run.site = QUrl(u"https://eu.fake.example"_s);
    run.fromTitle = u"storefront / dev / app"_s;
    run.destinationTitles
        = {u"storefront / staging / app"_s, u"storefront / prod / app"_s,
           u"storefront / preview / app"_s};
    run.plan = makePlan(
        {place(u"dev"_s),
         Samples::secrets({u"API_KEY"_s, u"TOKEN"_s}),
         {Samples::listed(place(u"staging"_s)), Samples::listed(place(u"prod"_s)),
          Samples::listed(place(u"preview"_s))},
         {Samples::allOn(), {}},
         {},
         {},
         {}});
    run.cells.resize(run.plan.cells.size());
    for (int cell = 0; cell < int(run.cells.size()); ++cell)
        run.cells[cell].planCell = cell;
    run.cells[0].outcome = Outcome::Created;
    run.cells[1].outcome = Outcome::AwaitingApproval;
    run.cells[2].outcome = Outcome::Skipped;
    run.cells[3].outcome = Outcome::Sending;
    run.started = QDateTime::currentDateTimeUtc().addDays(-1);
    return run;
}

} // namespace Keycutter::ScreenSamples
