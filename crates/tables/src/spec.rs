//! What a service says of each of its tables.

use crate::damage::TableError;
use crate::record::Record;
use crate::table::Table;

/// A table as its crate lists it in `TABLES`: the list is what the rollback guard, the fixtures and
/// the tests that look for forgotten tables go by.
#[derive(Debug, Clone, Copy)]
pub struct TableSpec {
    /// The table's name.
    pub name: &'static str,
    /// Whether its rows can be rolled back one by one in the store.
    pub rollback: Rollback,
    /// What its rows hold.
    pub rows: Rows,
}

/// Whether the rows of a table are guarded against being rolled back one by one in the store (see
/// the crate `rollback-guard`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rollback {
    /// They are. A table that grants or revokes needs no word to be safe.
    Guarded,
    /// They are not: what a rollback cannot do, or why it is left to who operates the store.
    Unguarded(&'static str),
}

/// What the rows of a table hold.
#[derive(Debug, Clone, Copy)]
pub enum Rows {
    /// Records, with a fixture for each version.
    Records(RecordSpec),
    /// Nothing: the key says all.
    Empty,
    /// Bytes of another format, whose fixture is at this place in the repository.
    Bytes(&'static str),
}

/// A table's record type.
#[derive(Debug, Clone, Copy)]
pub struct RecordSpec {
    /// The version this release writes.
    pub version: u8,
    read: fn(&'static str, u8, &[u8]) -> Result<(), TableError>,
    #[cfg(any(test, feature = "fixtures"))]
    pub(crate) record: &'static dyn crate::record_type::RecordType,
}

impl RecordSpec {
    /// Reads the content of a row of a version of `table`, to see whether it can be.
    ///
    /// # Errors
    /// As [`Table::decode`].
    pub fn read(&self, table: &'static str, version: u8, content: &[u8]) -> Result<(), TableError> {
        (self.read)(table, version, content)
    }
}

fn read<R: Record>(table: &'static str, version: u8, content: &[u8]) -> Result<(), TableError> {
    Table::<R>::new(table).decode(&[&[version], content].concat()).map(drop)
}

#[cfg(any(test, feature = "fixtures"))]
impl RecordSpec {
    /// Reads the content of a row of a version of `table`, and returns what is written of it today.
    ///
    /// # Errors
    /// As [`Table::decode`].
    pub fn rewrite(
        &self,
        table: &'static str,
        version: u8,
        content: &[u8],
    ) -> Result<Vec<u8>, TableError> {
        self.record.rewrite(table, version, content)
    }

    /// The parts of the type that rows of today's version do not show.
    ///
    /// # Errors
    /// [`Damage`](crate::Damage) when a row is not one of today's version.
    pub fn unshown(&self, rows: &[&[u8]]) -> Result<Vec<String>, crate::Damage> {
        self.record.unshown(rows)
    }
}

impl TableSpec {
    /// A table whose rows hold nothing.
    #[must_use]
    pub const fn empty(name: &'static str) -> Self {
        Self { name, rollback: Rollback::Guarded, rows: Rows::Empty }
    }

    /// A table whose rows are of another format, whose fixture is at `fixture` in the repository.
    #[must_use]
    pub const fn bytes(name: &'static str, fixture: &'static str) -> Self {
        Self { name, rollback: Rollback::Guarded, rows: Rows::Bytes(fixture) }
    }

    /// The same, without the rollback guard.
    #[must_use]
    pub const fn unguarded(self, reason: &'static str) -> Self {
        Self { rollback: Rollback::Unguarded(reason), ..self }
    }
}

impl<R: Record + 'static> Table<R> {
    /// The table for its crate's `TABLES`, guarded.
    #[must_use]
    pub const fn spec(&self) -> TableSpec {
        let records = RecordSpec {
            version: R::VERSION,
            read: read::<R>,
            #[cfg(any(test, feature = "fixtures"))]
            record: crate::record_type::of::<R>(),
        };
        TableSpec { name: self.name(), rollback: Rollback::Guarded, rows: Rows::Records(records) }
    }
}
