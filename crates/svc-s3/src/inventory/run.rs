//! The job that writes lists.

use api_s3::{PutObject, PutObjectRequest, ServerSideEncryption};
use async_trait::async_trait;
use engine::{CallSource, Due, DueJob, Failure, Performed, Writer};
use serde_json::json;
use stdx::Timestamp;
use store::{Entry, Key, KeyBuilder, KeyReader, Range, Tx};
use wire::Body;

use crate::S3;
use crate::bucket::BucketRecord;
use crate::inventory::fields::Field;
use crate::inventory::{
    Inventory, InventoryDue, InventoryRun, ListEncryption, ListFile, ListFormat, csv, parquet,
};
use crate::tables::{
    BUCKETS, INVENTORIES, INVENTORY_DUES, INVENTORY_RUNS, LOCKS, VERSIONS, lock_key,
    versions_of_bucket,
};

/// Versions that are looked at for one file.
const ROWS_PER_FILE: usize = 5_000;

/// The most files of a list.
const FILES_MAX: usize = 1_000;

/// Sunday, among the days since 1970-01-01, which was a Thursday.
const SUNDAY: i64 = 3;

const DAY_MS: i64 = 24 * 3600 * 1000;

fn dues() -> KeyBuilder {
    KeyBuilder::table("s3.inventory-due")
}

fn due_key(at_ms: i64, bucket_id: &str, id: &str) -> Key {
    dues().i64(at_ms).text(bucket_id).text(id).build()
}

/// Says when the next list of an inventory is due, in place of what was said before.
pub(crate) fn plan(
    tx: &mut Tx,
    bucket: &BucketRecord,
    id: &str,
    (before, next): (Option<&Inventory>, Option<&Inventory>),
) -> Result<(), Failure> {
    if let Some(before) = before {
        tx.delete(due_key(before.due_ms, &bucket.id, id));
    }
    if let Some(next) = next.filter(|next| next.is_enabled) {
        let row = InventoryDue { bucket: bucket.name.to_string(), region: bucket.region.clone() };
        tx.put(due_key(next.due_ms, &bucket.id, id), INVENTORY_DUES.encode(&row)?);
    }
    Ok(())
}

/// A list that is due.
pub(crate) struct Listed {
    row: Key,
    at_ms: i64,
    bucket_id: String,
    id: String,
    due: InventoryDue,
}

/// Writes lists.
pub(crate) struct WriteInventories;

#[async_trait]
impl DueJob<S3> for WriteInventories {
    const NAME: &'static str = "s3-inventory";
    const PRINCIPAL: &'static str = "s3.amazonaws.com";
    /// Each file has the record of its PutObject.
    const RECORD: Option<&'static str> = None;
    type Item = Listed;

    fn due(now: Timestamp) -> Range {
        let end = dues().i64(now.unix_ms().saturating_add(1)).build();
        Range::new(dues().build(), end, 1)
    }

    fn read(row: &Entry) -> Result<Due<Listed>, Failure> {
        let no_entry = |_| Failure::Internal("a row names no inventory".into());
        let mut key = KeyReader::behind(&row.key, &dues().build()).map_err(no_entry)?;
        let at_ms = key.i64().map_err(no_entry)?;
        let bucket_id = key.text().map_err(no_entry)?;
        let id = key.text().map_err(no_entry)?;
        let due = INVENTORY_DUES.decode(&row.row.value)?;
        let region = Some(due.region.clone());
        let item = Listed { row: row.key.clone(), at_ms, bucket_id, id, due };
        Ok(Due { item, region, at: Some(Timestamp::from_unix_ms(at_ms)) })
    }

    async fn perform(_: &S3, cx: &mut Writer<'_>, items: &[Listed]) -> Result<Performed, Failure> {
        let mut performed = Performed::Nothing;
        for item in items {
            performed = next_part(cx, item).await?;
        }
        Ok(performed)
    }
}

/// Writes the next file of a list, or its manifest.
async fn next_part(cx: &mut Writer<'_>, item: &Listed) -> Result<Performed, Failure> {
    let place = [item.bucket_id.as_str(), item.id.as_str()];
    let bucket = BUCKETS.get(cx, &[&item.due.bucket]).await?;
    let bucket = bucket.filter(|bucket| bucket.id == item.bucket_id);
    let inventory = INVENTORIES.get(cx, &place).await?;
    let inventory = inventory.filter(|found| found.is_enabled && found.due_ms == item.at_ms);
    let (Some(bucket), Some(inventory)) = (bucket, inventory) else {
        cx.tx_mut().delete(item.row.clone());
        INVENTORY_RUNS.delete(cx.tx_mut(), &place);
        return Ok(Performed::Nothing);
    };
    let source = CallSource { arn: bucket.arn(), account: bucket.account.clone() };
    cx.act_for(source)?;
    let run = INVENTORY_RUNS.get(cx, &place).await?;
    let now_ms = cx.now().unix_ms();
    let begun = InventoryRun { started_ms: now_ms, after: None, last_key: None, files: Vec::new() };
    let mut writing = Writing { bucket, inventory, id: item.id.clone(), run: run.unwrap_or(begun) };
    if writing.write_file(cx).await? {
        INVENTORY_RUNS.put(cx.tx_mut(), &place, &writing.run)?;
        return Ok(Performed::More);
    }
    writing.write_manifest(cx).await?;
    INVENTORY_RUNS.delete(cx.tx_mut(), &place);
    let next = Inventory {
        due_ms: next_due(cx.now(), writing.inventory.is_weekly),
        ..writing.inventory.clone()
    };
    plan(cx.tx_mut(), &writing.bucket, &item.id, (Some(&writing.inventory), Some(&next)))?;
    INVENTORIES.put(cx.tx_mut(), &place, &next)?;
    Ok(Performed::Done)
}

/// The next midnight, or that of the next Sunday.
fn next_due(now: Timestamp, is_weekly: bool) -> i64 {
    let midnight = now.unix_ms().div_euclid(DAY_MS).saturating_add(1).saturating_mul(DAY_MS);
    if !is_weekly {
        return midnight;
    }
    let day = midnight.div_euclid(DAY_MS);
    let until_sunday = (SUNDAY.saturating_sub(day)).rem_euclid(7);
    midnight.saturating_add(until_sunday.saturating_mul(DAY_MS))
}

struct Writing {
    bucket: BucketRecord,
    inventory: Inventory,
    id: String,
    run: InventoryRun,
}

impl Writing {
    /// What the keys of the list begin with.
    fn folder(&self) -> String {
        let prefix = self.inventory.destination.prefix.as_deref().unwrap_or_default();
        let prefix = prefix.trim_end_matches('/');
        let own = format!("{}/{}", self.bucket.name, self.id);
        if prefix.is_empty() { own } else { format!("{prefix}/{own}") }
    }

    /// Writes a file with the next versions; says whether there were any to look at.
    async fn write_file(&mut self, cx: &mut Writer<'_>) -> Result<bool, Failure> {
        let all = versions_of_bucket(&self.bucket.id).build();
        let prefix = self.inventory.prefix.as_deref().unwrap_or_default();
        let within = versions_of_bucket(&self.bucket.id).bytes_starting(prefix.as_bytes());
        let mut range = Range::within(&within, ROWS_PER_FILE);
        if let Some(after) = &self.run.after {
            let after = hex::decode(after);
            let after = after.map_err(|_| Failure::Internal("a position is no key".into()))?;
            range = range.after(&Key::copy_from(&after));
        }
        let entries = cx.tx().peek_range(&range).await?;
        let Some(last) = entries.last() else { return Ok(false) };
        if self.run.files.len() >= FILES_MAX {
            return Err(Failure::Internal("an inventory has too many files".into()));
        }
        self.run.after = Some(hex::encode(last.key.as_bytes()));
        let mut rows = Vec::new();
        let wants_locks = self.inventory.fields.iter().any(|field: &Field| field.is_of_lock());
        for entry in entries {
            let key = KeyReader::behind(&entry.key, &all).and_then(|mut key| key.bytes());
            let key = key.ok().and_then(|key| String::from_utf8(key).ok());
            let key = key.ok_or_else(|| Failure::Internal("a version has no key".into()))?;
            let version = VERSIONS.decode(&entry.row.value)?;
            let is_latest = self.run.last_key.as_ref() != Some(&key);
            if self.inventory.has_versions || (is_latest && !version.is_delete_marker) {
                let row = match wants_locks && self.bucket.lock.is_some() {
                    true => {
                        cx.tx().peek(&lock_key(&self.bucket.id, &key, version.sequence)).await?
                    }
                    false => None,
                };
                let lock = row.map(|row| LOCKS.decode(&row.value)).transpose()?;
                let place = (key.as_str(), &version);
                rows.push(self.inventory.row(&self.bucket, place, is_latest, lock.as_ref()));
            }
            self.run.last_key = Some(key);
        }
        if !rows.is_empty() {
            let format = self.inventory.destination.format;
            let name = hex::encode(envelope::random::bytes::<16>(cx.random()));
            let key = format!("{}/data/{name}.{}", self.folder(), format.ending());
            let columns = self.inventory.columns();
            let bytes = match format {
                ListFormat::Csv => csv::file(&columns, &rows)?,
                ListFormat::Parquet => parquet::file(&columns, &rows)?,
            };
            let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
            let md5 = hex::encode(envelope::digest::md5(&bytes));
            self.put(cx, &key, bytes).await?;
            self.run.files.push(ListFile { key, size, md5 });
        }
        Ok(true)
    }

    /// Writes what names the files.
    async fn write_manifest(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        let started = Timestamp::from_unix_ms(self.run.started_ms);
        let text = started.iso8601();
        let day = text.get(..10).unwrap_or_default();
        let time = text.get(11..16).unwrap_or_default().replace(':', "-");
        let file = |file: &ListFile| json!({ "key": file.key, "size": file.size, "MD5checksum": file.md5 });
        let (format, columns) = (self.inventory.destination.format, self.inventory.columns());
        let schema = match format {
            ListFormat::Csv => csv::schema(&columns),
            ListFormat::Parquet => parquet::schema(&columns),
        };
        let manifest = json!({
            "sourceBucket": self.bucket.name.as_str(),
            "destinationBucket": self.inventory.destination.bucket_arn,
            "version": "2016-11-30",
            "creationTimestamp": self.run.started_ms.to_string(),
            "fileFormat": format.name(),
            "fileSchema": schema,
            "files": self.run.files.iter().map(file).collect::<Vec<_>>(),
        });
        let bytes = manifest.to_string().into_bytes();
        let checksum = hex::encode(envelope::digest::md5(&bytes));
        let folder = format!("{}/{day}T{time}Z", self.folder());
        self.put(cx, &format!("{folder}/manifest.json"), bytes).await?;
        self.put(cx, &format!("{folder}/manifest.checksum"), checksum.into_bytes()).await
    }

    async fn put(&self, cx: &mut Writer<'_>, key: &str, bytes: Vec<u8>) -> Result<(), Failure> {
        let (mode, key_id) = match &self.inventory.destination.encryption {
            None => (None, None),
            Some(ListEncryption::S3) => (Some(ServerSideEncryption::Aes256), None),
            Some(ListEncryption::Kms { key_id }) => {
                (Some(ServerSideEncryption::AwsKms), Some(key_id.clone()))
            }
        };
        let input = PutObjectRequest {
            bucket: self.inventory.target().to_owned(),
            key: key.to_owned(),
            body: Body::from(bytes),
            server_side_encryption: mode,
            sse_kms_key_id: key_id,
            expected_bucket_owner: self.inventory.destination.account.clone(),
            ..PutObjectRequest::default()
        };
        cx.call::<PutObject>("s3.amazonaws.com", input).await?;
        Ok(())
    }
}

#[cfg(test)]
mod tests;
