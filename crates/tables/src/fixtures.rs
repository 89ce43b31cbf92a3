//! The fixtures of a table: rows of every version that ever shipped, one a line, as they are stored
//! behind their version byte.
//!
//! What must hold, so that a record cannot change unseen:
//! - every version has a fixture, which still reads;
//! - the rows of the newest one are written again exactly as they stand there, so a field that goes,
//!   comes or is spelled otherwise is found, and needs a new version;
//! - the newest one shows each field and each variant of the type, so that nothing escapes that;
//! - its first rows are those of each older version as they are read today: what an old row becomes
//!   is written down as well.

use crate::spec::{RecordSpec, Rows, TableSpec};

/// What is wrong with the fixtures of `table`, of which `file` reads one by its name.
#[must_use]
pub fn findings(table: &TableSpec, file: &dyn Fn(&str) -> Option<String>) -> Vec<String> {
    let Rows::Records(record) = &table.rows else { return Vec::new() };
    let mut found = Vec::new();
    let newest = file_name(table, record.version);
    let Some(current) = file(&newest) else {
        return vec![format!("{newest}: there is no fixture of what is written today")];
    };
    for version in 1..=record.version {
        let name = file_name(table, version);
        match file(&name) {
            None => found.push(format!("{name}: there is no fixture of an older version")),
            Some(rows) => {
                let rows = Versioned { name: &name, version, rows: &rows };
                compare(table, record, &rows, &current, &mut found);
            }
        }
    }
    let rows: Vec<&[u8]> = current.lines().map(str::as_bytes).collect();
    match record.unshown(&rows) {
        Ok(parts) => {
            found.extend(parts.iter().map(|part| format!("{newest}: no row shows `{part}`")));
        }
        Err(damage) => found.push(format!("{newest}: {damage}")),
    }
    found
}

/// The begin of the newest fixture of `table`, made of the one before it, and the name it gets. Rows
/// that show what is new are added by hand. None where there is one already, or none before it.
#[must_use]
pub fn started(
    table: &TableSpec,
    file: &dyn Fn(&str) -> Option<String>,
) -> Option<(String, String)> {
    let Rows::Records(record) = &table.rows else { return None };
    let name = file_name(table, record.version);
    if file(&name).is_some() {
        return None;
    }
    let before = record.version.checked_sub(1)?;
    let old = file(&file_name(table, before))?;
    let rewrite = |line| rewritten(table, record, before, line).ok().map(|line| line + "\n");
    Some((name, old.lines().map(rewrite).collect::<Option<String>>()?))
}

/// The file of one version of a table.
fn file_name(table: &TableSpec, version: u8) -> String {
    format!("{}.v{version}.jsonl", table.name)
}

/// A fixture.
struct Versioned<'a> {
    name: &'a str,
    version: u8,
    rows: &'a str,
}

fn compare(
    table: &TableSpec,
    record: &RecordSpec,
    fixture: &Versioned<'_>,
    current: &str,
    found: &mut Vec<String>,
) {
    if fixture.rows.is_empty() {
        found.push(format!("{}: there are no rows", fixture.name));
    }
    let mut expected = current.lines();
    for (at, line) in fixture.rows.lines().enumerate() {
        let line_number = at + 1;
        match rewritten(table, record, fixture.version, line) {
            Err(error) => found.push(format!("{}:{line_number}: {error}", fixture.name)),
            Ok(written) if Some(written.as_str()) != expected.next() => found.push(format!(
                "{}:{line_number}: version {} writes it as {written}, which is not what its fixture says",
                fixture.name, record.version
            )),
            Ok(_) => {}
        }
    }
}

fn rewritten(
    table: &TableSpec,
    record: &RecordSpec,
    version: u8,
    line: &str,
) -> Result<String, String> {
    let written = record.rewrite(table.name, version, line.as_bytes());
    let written = written.map_err(|error| error.to_string())?;
    String::from_utf8(written).map_err(|error| error.to_string())
}
