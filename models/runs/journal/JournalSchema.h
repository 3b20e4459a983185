// SPDX-License-Identifier: MIT
#pragma once

namespace Keycutter {

class JournalDatabase;

//! The schema of the journal that this program writes; kept in the file as PRAGMA user_version.
[[nodiscard]] int journalSchemaVersion();

enum class SchemaState {
    Current, //!< it is, or was brought to, this program's schema
    Newer, //!< written by a later version of the program
    Broken, //!< see JournalDatabase::fault()
};

//! Brings the file from whatever older version it has to this one, in one transaction; an empty
//! file gets all tables.
[[nodiscard]] SchemaState bringUpToDate(JournalDatabase& database);
//! The same without writing: an older schema is Broken here.
[[nodiscard]] SchemaState checkSchema(JournalDatabase& database);

} // namespace Keycutter
