//! Fetches records from the journal by their sequence numbers.

use std::collections::BTreeMap;

use journal::{Journal, JournalError, Record};

/// Records this close together are fetched by one read.
const RUN_LEN: u64 = 32;

/// The records with these sequence numbers, in their order.
pub(crate) async fn fetch(
    journal: &Journal,
    sequences: &[u64],
) -> Result<Vec<Record>, JournalError> {
    let mut wanted: Vec<u64> = sequences.to_vec();
    wanted.sort_unstable();
    let mut found: BTreeMap<u64, Record> = BTreeMap::new();
    for sequence in &wanted {
        if found.contains_key(sequence) {
            continue;
        }
        let end = wanted.iter().rev().find(|other| **other < sequence.saturating_add(RUN_LEN));
        let len = end.map_or(1, |end| end.saturating_sub(*sequence).saturating_add(1));
        let records = journal.read(*sequence, usize::try_from(len).unwrap_or(1)).await?;
        let records =
            records.into_iter().filter(|record| wanted.binary_search(&record.sequence).is_ok());
        found.extend(records.map(|record| (record.sequence, record)));
    }
    Ok(sequences.iter().filter_map(|sequence| found.remove(sequence)).collect())
}
