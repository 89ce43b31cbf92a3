//! Where something stands in a file.

use std::sync::Arc;

/// The place of one occurrence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// In a text: lines from 1, the column in characters from 1.
    Line { start: u64, end: u64, start_column: u64 },
    /// In a table: row and column from 1, the name of the column, and of a workbook how a formula would name it.
    Cell { row: u64, column: u64, column_name: Option<Arc<str>>, cell_reference: Option<String> },
    /// In a record: its number from 0, and the path of the value in it.
    Record { index: u64, json_path: String },
    /// On a page, from 1.
    Page { number: u64 },
}

/// The place of one occurrence, and the file of an archive that it is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Located {
    /// Names of archive members, outermost first, joined by `/`.
    pub member: Option<Arc<str>>,
    /// Where in there.
    pub place: Place,
}
