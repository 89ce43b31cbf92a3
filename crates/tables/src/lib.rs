//! Typed tables of versioned records over the ordered key-value store.
//!
//! A row's key is the table's name followed by text components; its value is one version byte and
//! the record as JSON. A record reads every version of it that was ever written ([`Record::read`]);
//! one written by a newer release is refused, never guessed at.

mod damage;
#[cfg(any(test, feature = "fixtures"))]
mod fixtures;
mod reader;
mod record;
#[cfg(any(test, feature = "fixtures"))]
mod record_type;
#[cfg(any(test, feature = "fixtures"))]
mod shape;
mod spec;
mod table;

pub use damage::{Damage, TableError};
#[cfg(any(test, feature = "fixtures"))]
pub use fixtures::{findings, started};
pub use reader::{Direct, Reader};
pub use record::{Record, from_json};
pub use spec::{RecordSpec, Rollback, Rows, TableSpec};
pub use table::Table;

#[cfg(test)]
mod tests;
