//! Whether this release can read what is there: after an upgrade, before it serves. Opens every part for
//! reading only, and a few rows of each table; a verification reads all of everything, and takes as long.

use std::collections::BTreeMap;
use std::sync::Arc;

use keyslots::Slots;
use store::{KeyBuilder, Range, Store};
use tables::{Rows, TableSpec};

use crate::config::{ServeConfig, StoreConfig};
use crate::error::ServeError;
use crate::health::chain;
use crate::known_answers::known_answers;
use crate::offline::{self, Parts};
use crate::parts::Start;
use crate::root_key::{SLOTS_FILE, has_slots};
use crate::schema::TABLES;

/// Rows of a table that are read.
const ROWS_MAX: usize = 100;

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SelfChecked {
    /// What.
    pub name: String,
    /// Whether it is as it has to be.
    pub is_good: bool,
    /// What was found.
    pub detail: String,
}

impl SelfChecked {
    fn new(name: impl Into<String>, found: Result<String, String>) -> Self {
        let is_good = found.is_ok();
        Self { name: name.into(), is_good, detail: found.unwrap_or_else(|text| text) }
    }
}

/// Asks for the known answers of cryptography, and reads a little of every part of the installation, where
/// there is one.
///
/// # Errors
/// [`ServeError`] when the data directory cannot be looked at.
pub async fn self_check(config: &ServeConfig) -> Result<Vec<SelfChecked>, ServeError> {
    let mut checked: Vec<SelfChecked> = known_answers()
        .into_iter()
        .map(|answer| {
            let found = match answer.is_right {
                true => Ok("known answer".to_owned()),
                false => {
                    Err("another answer than it has to be: do not start this build".to_owned())
                }
            };
            SelfChecked::new(answer.name, found)
        })
        .collect();
    if matches!(config.store, StoreConfig::Memory) || !has_slots(config)? {
        return Ok(checked);
    }
    checked.push(SelfChecked::new("key slots", slots(config)));
    match offline::open(config).await {
        Err(error) => checked.push(SelfChecked::new("root key", Err(chain(&error)))),
        Ok(Err(parts)) => checked.push(SelfChecked::new("store", Err(chain(&parts.error)))),
        Ok(Ok(parts)) => of_parts(config, &parts, &mut checked).await?,
    }
    Ok(checked)
}

fn slots(config: &ServeConfig) -> Result<String, String> {
    let summary = Slots::at(config.data_dir.join(SLOTS_FILE)).list();
    let summary = summary.map_err(|error| chain(&error))?;
    let (count, version) = (summary.slots.len(), summary.root_version.number());
    Ok(format!("{count} slots, root key version {version}"))
}

async fn of_parts(
    config: &ServeConfig,
    parts: &Parts,
    checked: &mut Vec<SelfChecked>,
) -> Result<(), ServeError> {
    let belongs = match &parts.start {
        Ok(Start::Again) => Ok("the parts belong together".to_owned()),
        Ok(Start::Adopt) => Ok("made by an early release: the next start adopts it".to_owned()),
        Ok(Start::First) => Ok("a first start was cut short: the next goes on".to_owned()),
        Err(misfits) => {
            let texts: Vec<String> = misfits.0.iter().map(|error| chain(error)).collect();
            Err(texts.join("; "))
        }
    };
    checked.push(SelfChecked::new("parts", belongs));
    let journal = match &parts.journal {
        Ok((journal, _)) => Ok(format!("readable up to record {}", journal.head().sequence)),
        Err(error) => Err(chain(error)),
    };
    checked.push(SelfChecked::new("journal", journal));
    let blobs = parts.blobs(config).map(|_| "readable".to_owned());
    checked.push(SelfChecked::new("files of objects", blobs.map_err(|error| chain(&error))));
    match parts.archive(config).await {
        Ok(None) => {}
        Ok(Some(_)) => checked.push(SelfChecked::new("archive", Ok("readable".to_owned()))),
        Err(error) => checked.push(SelfChecked::new("archive", Err(chain(&error)))),
    }
    let store = parts.store();
    for (krate, tables) in TABLES {
        for table in *tables {
            if let Some(found) = of_table(&store, table).await {
                checked.push(SelfChecked::new(format!("table {} ({krate})", table.name), found));
            }
        }
    }
    Ok(())
}

/// Reads some rows of a table; none where it has none, or none that are records.
async fn of_table(store: &Arc<dyn Store>, spec: &TableSpec) -> Option<Result<String, String>> {
    let (table, Rows::Records(record)) = (spec.name, spec.rows) else { return None };
    let range = Range::within(&KeyBuilder::table(table).build(), ROWS_MAX);
    let entries = match store.range(&range).await {
        Ok(entries) => entries,
        Err(error) => return Some(Err(chain(&error))),
    };
    if entries.is_empty() {
        return None;
    }
    let mut versions: BTreeMap<u8, usize> = BTreeMap::new();
    for entry in &entries {
        let Some((version, content)) = entry.row.value.split_first() else {
            return Some(Err("an empty row".to_owned()));
        };
        if let Err(error) = record.read(table, *version, content) {
            return Some(Err(chain(&error)));
        }
        let count = versions.entry(*version).or_default();
        *count = count.saturating_add(1);
    }
    let shown = versions.iter().map(|(version, count)| format!("{count} of version {version}"));
    let shown: Vec<String> = shown.collect();
    let newest = record.version;
    Some(Ok(format!(
        "{} rows read: {}; written as version {newest}",
        entries.len(),
        shown.join(", ")
    )))
}
