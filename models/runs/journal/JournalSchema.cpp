// SPDX-License-Identifier: MIT
#include "runs/journal/JournalSchema.h"

#include "runs/journal/JournalDatabase.h"

#include <QStringList>

#include <vector>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

// Times are milliseconds since 1970 in UTC, or NULL. Lists are one entry a line. Words for states
// are those of the reports. What belongs to a run goes with it.

//! Version 1: what is planned.
QStringList planTables()
{
    return {
        uR"(CREATE TABLE runs (
  run INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  number INTEGER NOT NULL,
  state TEXT NOT NULL,
  connection_id TEXT NOT NULL,
  connection_name TEXT NOT NULL,
  service_id TEXT NOT NULL,
  site TEXT NOT NULL,
  from_title TEXT NOT NULL,
  to_titles TEXT NOT NULL,
  started INTEGER,
  ended INTEGER,
  calls INTEGER NOT NULL,
  extra_calls INTEGER NOT NULL,
  counts TEXT NOT NULL,
  plan_sha256 TEXT NOT NULL))"_s,
        uR"(CREATE INDEX runs_by_time ON runs (started))"_s, uR"(CREATE TABLE plans (
  run INTEGER PRIMARY KEY REFERENCES runs ON DELETE CASCADE,
  project TEXT NOT NULL,
  environment TEXT NOT NULL,
  path TEXT NOT NULL,
  not_writable TEXT NOT NULL,
  naming_problem TEXT NOT NULL,
  attributes INTEGER NOT NULL,
  if_exists TEXT NOT NULL,
  find TEXT NOT NULL,
  replace TEXT NOT NULL,
  regular_expression INTEGER NOT NULL,
  match_case INTEGER NOT NULL,
  letters TEXT NOT NULL,
  scopes TEXT,
  comment TEXT,
  can_rename INTEGER NOT NULL,
  can_overwrite INTEGER NOT NULL,
  has_scopes INTEGER NOT NULL,
  can_set_comment INTEGER NOT NULL,
  can_omit_value INTEGER NOT NULL))"_s,
        uR"(CREATE TABLE sources (
  run INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE,
  at INTEGER NOT NULL,
  id TEXT NOT NULL,
  key TEXT NOT NULL,
  version INTEGER NOT NULL,
  modified INTEGER,
  marks INTEGER NOT NULL,
  print TEXT,
  PRIMARY KEY (run, at)) WITHOUT ROWID)"_s,
        uR"(CREATE TABLE destinations (
  run INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE,
  at INTEGER NOT NULL,
  project TEXT NOT NULL,
  environment TEXT NOT NULL,
  path TEXT NOT NULL,
  name_template TEXT NOT NULL,
  status TEXT NOT NULL,
  policy_need TEXT NOT NULL,
  policy_name TEXT NOT NULL,
  approvals_needed INTEGER NOT NULL,
  quota_used INTEGER,
  quota_limit INTEGER,
  newest_created INTEGER,
  error TEXT,
  error_said TEXT,
  PRIMARY KEY (run, at)) WITHOUT ROWID)"_s};
}

//! Version 1: what becomes of it.
QStringList cellTables()
{
    return {
        uR"(CREATE TABLE cells (
  run INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE,
  at INTEGER NOT NULL,
  secret INTEGER NOT NULL,
  destination INTEGER NOT NULL,
  state TEXT NOT NULL,
  action TEXT NOT NULL,
  blocked TEXT NOT NULL,
  notes INTEGER NOT NULL,
  target_key TEXT,
  scopes TEXT,
  comment TEXT,
  edited_key TEXT,
  edited_scopes TEXT,
  edited_comment TEXT,
  existing_id TEXT,
  existing_version INTEGER,
  existing_modified INTEGER,
  existing_print TEXT,
  maybe_sent INTEGER NOT NULL,
  outcome TEXT NOT NULL,
  detail TEXT,
  next TEXT,
  request_id TEXT,
  destination_id TEXT,
  approval_id TEXT,
  error TEXT,
  PRIMARY KEY (run, at)) WITHOUT ROWID)"_s,
        uR"(CREATE TABLE folders (
  run INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE,
  at INTEGER NOT NULL,
  project TEXT NOT NULL,
  environment TEXT NOT NULL,
  path TEXT NOT NULL,
  status TEXT NOT NULL,
  detail TEXT NOT NULL,
  PRIMARY KEY (run, at)) WITHOUT ROWID)"_s,
        uR"(CREATE TABLE approvals (
  run INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE,
  at INTEGER NOT NULL,
  id TEXT NOT NULL,
  project TEXT NOT NULL,
  environment TEXT NOT NULL,
  path TEXT NOT NULL,
  page TEXT NOT NULL,
  state TEXT NOT NULL,
  given INTEGER NOT NULL,
  needed INTEGER NOT NULL,
  rejected_by_some INTEGER NOT NULL,
  bypassed INTEGER NOT NULL,
  not_written TEXT NOT NULL,
  not_written_unclear INTEGER NOT NULL,
  created INTEGER,
  PRIMARY KEY (run, at)) WITHOUT ROWID)"_s,
        uR"(CREATE TABLE intents (
  run INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE,
  number INTEGER NOT NULL,
  kind TEXT NOT NULL,
  destination INTEGER NOT NULL,
  overwrite INTEGER NOT NULL,
  cells TEXT NOT NULL,
  made INTEGER NOT NULL,
  closed INTEGER,
  PRIMARY KEY (run, number)) WITHOUT ROWID)"_s,
    };
}

//! Version 2: services that finish copies later say how each stands.
QStringList copyStatus()
{
    return {u"ALTER TABLE cells ADD COLUMN status TEXT"_s};
}

//! Version 3: runs that undo others, who was signed in, and what checks of the copies found.
QStringList undoAndChecks()
{
    return {
        u"ALTER TABLE runs ADD COLUMN undoes TEXT"_s,
        u"ALTER TABLE runs ADD COLUMN undoes_number INTEGER"_s,
        u"ALTER TABLE runs ADD COLUMN signed_in_as TEXT"_s,
        u"ALTER TABLE runs ADD COLUMN checked INTEGER"_s,
        u"ALTER TABLE runs ADD COLUMN complete INTEGER"_s,
        uR"(CREATE TABLE checks (
  run INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE,
  at INTEGER NOT NULL,
  state TEXT NOT NULL,
  differing INTEGER NOT NULL,
  untold INTEGER NOT NULL,
  detail TEXT,
  id TEXT,
  status TEXT,
  version INTEGER NOT NULL,
  created INTEGER,
  modified INTEGER,
  PRIMARY KEY (run, at)) WITHOUT ROWID)"_s,
    };
}

//! The statements that lead from version i to version i + 1.
std::vector<QStringList> steps()
{
    return {planTables() + cellTables(), copyStatus(), undoAndChecks()};
}

std::optional<int> versionOf(JournalDatabase& database)
{
    const auto version = database.first(u"PRAGMA user_version"_s);
    return version ? std::optional(version->toInt()) : std::nullopt;
}

//! Every table with a column of its newest version.
bool hasAllTables(JournalDatabase& database)
{
    for (const QString& sql :
         {u"SELECT complete FROM runs LIMIT 0"_s, u"SELECT modified FROM checks LIMIT 0"_s,
          u"SELECT can_omit_value FROM plans LIMIT 0"_s, u"SELECT print FROM sources LIMIT 0"_s,
          u"SELECT error_said FROM destinations LIMIT 0"_s, u"SELECT status FROM cells LIMIT 0"_s,
          u"SELECT detail FROM folders LIMIT 0"_s, u"SELECT created FROM approvals LIMIT 0"_s,
          u"SELECT closed FROM intents LIMIT 0"_s})
        database.run(sql);
    return !database.fault();
}

bool isEmpty(JournalDatabase& database)
{
    const auto tables = database.first(u"SELECT count(*) FROM sqlite_master"_s);
    return tables && tables->toInt() == 0;
}

void migrate(JournalDatabase& database, int from)
{
    const std::vector<QStringList> all = steps();
    for (auto step = static_cast<size_t>(from); step < all.size(); ++step) {
        for (const QString& sql : all[step])
            database.run(sql);
    }
    database.run(u"PRAGMA user_version = %1"_s.arg(all.size()));
}

} // namespace

int journalSchemaVersion()
{
    return static_cast<int>(steps().size());
}

SchemaState bringUpToDate(JournalDatabase& database)
{
    const auto version = versionOf(database);
    if (!version)
        return SchemaState::Broken;
    if (*version > journalSchemaVersion())
        return SchemaState::Newer;
    const bool foreign = *version < 0 || (*version == 0 && !isEmpty(database));
    if (foreign && !database.fault())
        database.setFault({JournalFault::Kind::Damaged, u"not a journal of runs"_s});
    if (!foreign && *version < journalSchemaVersion() && database.begin()) {
        migrate(database, *version);
        database.commit();
    }
    return hasAllTables(database) ? SchemaState::Current : SchemaState::Broken;
}

SchemaState checkSchema(JournalDatabase& database)
{
    const auto version = versionOf(database);
    if (version && *version > journalSchemaVersion())
        return SchemaState::Newer;
    if (version && *version < journalSchemaVersion())
        database.setFault({JournalFault::Kind::Other, u"of an older version"_s});
    return hasAllTables(database) ? SchemaState::Current : SchemaState::Broken;
}

} // namespace Keycutter
