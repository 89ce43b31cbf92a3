//! Places, for people.

use discovery::{Located, Place};

/// So many places of one identifier are named.
const NAMED_MAX: usize = 5;

/// The first places, and that there are more.
pub(super) fn some(places: &[Located]) -> String {
    let mut named: Vec<String> = places.iter().take(NAMED_MAX).map(one).collect();
    if places.len() > NAMED_MAX {
        named.push("...".to_owned());
    }
    named.join("; ")
}

fn one(located: &Located) -> String {
    let place = match &located.place {
        Place::Line { start, start_column, .. } => format!("line {start}, column {start_column}"),
        Place::Cell { cell_reference: Some(reference), .. } => format!("cell {reference}"),
        Place::Cell { row, column, column_name, .. } => match column_name {
            Some(name) => format!("row {row}, column `{name}`"),
            None => format!("row {row}, column {column}"),
        },
        Place::Record { index, json_path } => format!("record {index}, {json_path}"),
        Place::Page { number } => format!("page {number}"),
    };
    match &located.member {
        Some(member) => format!("{member}: {place}"),
        None => place,
    }
}
