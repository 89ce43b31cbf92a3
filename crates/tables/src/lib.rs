//! Typed tables of versioned records over the ordered key-value store.
//!
//! A row's key is the table's name followed by text components; its value is one version byte and
//! the record as JSON. A record written by a newer release is refused, never guessed at.

mod reader;
mod table;

pub use reader::{Direct, Reader};
pub use table::{Record, Table, TableError, Unguarded};

#[cfg(test)]
mod tests;
