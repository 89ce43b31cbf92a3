//! The sums counted anew, from the versions themselves: for a verification.

use std::collections::BTreeMap;

use engine::Failure;
use store::{Entry, Key, KeyBuilder, KeyReader, Range, Store};
use tables::{Record, Table};

use crate::tables::VERSIONS;
use crate::usage::change::{Amount, Change, Sign};
use crate::usage::sums::{ACCOUNT_USAGES, BUCKET_USAGES, DELTAS, KIND_USAGES};

/// Rows read at a time.
const PAGE_ROWS: usize = 500;

/// Compares the sums, with the changes that wait, with the versions that are marked as counted, and
/// those of accounts with those of their buckets. Says what differs, by the ids of buckets and accounts.
///
/// # Errors
/// [`Failure`] when the store fails or a row is not one.
pub async fn usage_differences(store: &dyn Store) -> Result<Vec<String>, Failure> {
    let counted = counted(store).await?;
    let (mut kept, of_accounts) = of_buckets(store).await?;
    for (parts, usage) in rows(store, &KIND_USAGES).await? {
        let change = Change { kinds: vec![(usage.kind, usage.amount)], ..Change::default() };
        kept.entry(first(parts)).or_default().add(change);
    }
    let deltas = KeyBuilder::table("s3.usage-delta").build();
    each(store, &deltas, |entry| {
        let mut key = behind(entry, &deltas)?;
        let bucket_id = key.text().map_err(|_| misread())?;
        kept.entry(bucket_id).or_default().add(DELTAS.decode(&entry.row.value)?.change);
        Ok(())
    })
    .await?;
    let mut differences = differing("bucket", counted, kept);
    let mut accounts: BTreeMap<String, Change> = BTreeMap::new();
    for (parts, usage) in rows(store, &ACCOUNT_USAGES).await? {
        let change = whole(usage.objects, usage.versions, usage.delete_markers);
        accounts.insert(first(parts), change);
    }
    differences.extend(differing("account", of_accounts, accounts));
    Ok(differences)
}

/// The versions that are marked as counted, by the ids of their buckets.
async fn counted(store: &dyn Store) -> Result<BTreeMap<String, Change>, Failure> {
    let versions = KeyBuilder::table("s3.version").build();
    let mut sums: BTreeMap<String, Change> = BTreeMap::new();
    let mut last = None;
    each(store, &versions, |entry| {
        let mut key = behind(entry, &versions)?;
        let of = (key.text().map_err(|_| misread())?, key.bytes().map_err(|_| misread())?);
        let version = VERSIONS.decode(&entry.row.value)?;
        let change = sums.entry(of.0.clone()).or_default();
        change.version(version.counted(), Sign::Plus);
        // The versions of a key follow one another, the newest first.
        if last.as_ref() != Some(&of) {
            change.newest(version.counted(), Sign::Plus);
        }
        last = Some(of);
        Ok(())
    })
    .await?;
    Ok(sums)
}

/// The sums of buckets by their ids, and by their accounts.
async fn of_buckets(
    store: &dyn Store,
) -> Result<(BTreeMap<String, Change>, BTreeMap<String, Change>), Failure> {
    let mut by_id: BTreeMap<String, Change> = BTreeMap::new();
    let mut by_account: BTreeMap<String, Change> = BTreeMap::new();
    for (parts, usage) in rows(store, &BUCKET_USAGES).await? {
        let change = whole(usage.objects, usage.versions, usage.delete_markers);
        let mut parts = parts.into_iter();
        by_account.entry(parts.next().unwrap_or_default()).or_default().add(change.clone());
        by_id.entry(parts.next().unwrap_or_default()).or_default().add(change);
    }
    Ok((by_id, by_account))
}

const fn whole(objects: Amount, versions: Amount, delete_markers: i64) -> Change {
    Change { objects, versions, delete_markers, kinds: Vec::new() }
}

fn first(parts: Vec<String>) -> String {
    parts.into_iter().next().unwrap_or_default()
}

fn differing(
    what: &str,
    counted: BTreeMap<String, Change>,
    mut kept: BTreeMap<String, Change>,
) -> Vec<String> {
    let mut pairs: Vec<(String, Change, Change)> = Vec::new();
    for (id, counted) in counted {
        let kept = kept.remove(&id).unwrap_or_default();
        pairs.push((id, counted, kept));
    }
    pairs.extend(kept.into_iter().map(|(id, kept)| (id, Change::default(), kept)));
    let differs = pairs.into_iter().filter(|(_, counted, kept)| !is_same(counted, kept));
    let shown = |change: &Change| {
        format!(
            "{} versions of {} bytes, {} objects of {} bytes, {} delete markers",
            change.versions.count,
            change.versions.bytes,
            change.objects.count,
            change.objects.bytes,
            change.delete_markers
        )
    };
    let say = |(id, counted, kept): (String, Change, Change)| {
        format!(
            "usage of the {what} {id}: kept are {}; there are {}",
            shown(&kept),
            shown(&counted)
        )
    };
    differs.map(say).collect()
}

fn is_same(left: &Change, right: &Change) -> bool {
    let kinds = |change: &Change| {
        let kinds = change.kinds.iter().filter(|(_, amount)| !amount.is_nothing());
        kinds.cloned().collect::<BTreeMap<_, _>>()
    };
    left.objects == right.objects
        && left.versions == right.versions
        && left.delete_markers == right.delete_markers
        && kinds(left) == kinds(right)
}

fn misread() -> Failure {
    Failure::Internal("a row of usage has no such key".to_owned())
}

fn behind<'a>(entry: &'a Entry, prefix: &Key) -> Result<KeyReader<'a>, Failure> {
    KeyReader::behind(&entry.key, prefix).map_err(|_| misread())
}

/// Every row of a table whose keys are texts.
async fn rows<R: Record>(
    store: &dyn Store,
    table: &Table<R>,
) -> Result<Vec<(Vec<String>, R)>, Failure> {
    let all = table.key(&[]);
    let mut found = Vec::new();
    each(store, &all, |entry| {
        found.push((table.parts(&entry.key, &all)?, table.decode(&entry.row.value)?));
        Ok(())
    })
    .await?;
    Ok(found)
}

async fn each(
    store: &dyn Store,
    all: &Key,
    mut visit: impl FnMut(&Entry) -> Result<(), Failure> + Send,
) -> Result<(), Failure> {
    let mut range = Range::within(all, PAGE_ROWS);
    loop {
        let entries = store.range(&range).await?;
        for entry in &entries {
            visit(entry)?;
        }
        let Some(last) = entries.last() else { return Ok(()) };
        range = range.after(&last.key);
    }
}
