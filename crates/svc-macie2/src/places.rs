//! Places of data, as findings keep and show them.

use api_macie2::{Cell, Occurrences, Page, Range, Record};
use discovery::{Located, Place};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// The place of one occurrence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum PlaceRecord {
    Line { start: i64, end: i64, start_column: i64 },
    Cell { row: i64, column: i64, column_name: Option<String>, cell_reference: Option<String> },
    Record { index: i64, json_path: String },
    Page { number: i64 },
}

fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

impl From<&Located> for PlaceRecord {
    fn from(located: &Located) -> Self {
        match &located.place {
            Place::Line { start, end, start_column } => Self::Line {
                start: signed(*start),
                end: signed(*end),
                start_column: signed(*start_column),
            },
            Place::Cell { row, column, column_name, cell_reference } => Self::Cell {
                row: signed(*row),
                column: signed(*column),
                column_name: column_name.as_deref().map(ToOwned::to_owned),
                cell_reference: cell_reference.clone(),
            },
            Place::Record { index, json_path } => {
                Self::Record { index: signed(*index), json_path: json_path.clone() }
            }
            Place::Page { number } => Self::Page { number: signed(*number) },
        }
    }
}

/// Places as answers have them, by kind.
pub(crate) fn occurrences(places: &[PlaceRecord]) -> Occurrences {
    let mut shown = Occurrences::default();
    for place in places {
        match place {
            PlaceRecord::Line { start, end, start_column } => {
                shown.line_ranges.get_or_insert_default().push(Range {
                    start: Some(*start),
                    end: Some(*end),
                    start_column: Some(*start_column),
                });
            }
            PlaceRecord::Cell { row, column, column_name, cell_reference } => {
                shown.cells.get_or_insert_default().push(Cell {
                    row: Some(*row),
                    column: Some(*column),
                    column_name: column_name.clone(),
                    cell_reference: cell_reference.clone(),
                });
            }
            PlaceRecord::Record { index, json_path } => {
                shown.records.get_or_insert_default().push(Record {
                    record_index: Some(*index),
                    json_path: Some(json_path.clone()),
                });
            }
            PlaceRecord::Page { number } => {
                shown
                    .pages
                    .get_or_insert_default()
                    .push(Page { page_number: Some(*number), ..Page::default() });
            }
        }
    }
    shown
}

/// Places as events and detailed results have them.
pub(crate) fn occurrences_json<'a>(places: impl Iterator<Item = &'a PlaceRecord>) -> Value {
    let (mut lines, mut cells, mut records, mut pages) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for place in places {
        match place {
            PlaceRecord::Line { start, end, start_column } => {
                lines.push(json!({ "start": start, "end": end, "startColumn": start_column }));
            }
            PlaceRecord::Cell { row, column, column_name, cell_reference } => cells.push(json!({
                "row": row, "column": column, "columnName": column_name, "cellReference": cell_reference,
            })),
            PlaceRecord::Record { index, json_path } => {
                records.push(json!({ "recordIndex": index, "jsonPath": json_path }));
            }
            PlaceRecord::Page { number } => pages.push(json!({ "pageNumber": number })),
        }
    }
    let mut shown = json!({});
    if let Some(members) = shown.as_object_mut() {
        for (name, list) in
            [("lineRanges", lines), ("cells", cells), ("records", records), ("pages", pages)]
        {
            if !list.is_empty() {
                members.insert(name.to_owned(), Value::from(list));
            }
        }
    }
    shown
}
