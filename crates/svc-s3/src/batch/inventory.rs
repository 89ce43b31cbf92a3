//! Lists that an inventory wrote.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-inventory-location.html>

use std::io::{BufRead, BufReader, Read as _};

use engine::Writer;
use envelope::digest::md5;
use flate2::read::MultiGzDecoder;
use serde::Deserialize;

use crate::batch::Fault;
use crate::batch::manifest::{Column, Task, content, task_of};
use crate::batch::place::place_of;
use crate::batch::source::{Source, Stop};
use crate::bucket::S3_ARNS;

/// The largest manifest of an inventory, in bytes.
const MANIFEST_BYTES: u64 = 1024 * 1024;

/// The largest file of an inventory as it is stored, in bytes.
const FILE_BYTES: u64 = 16 * 1024 * 1024;

/// The most bytes of the lines of a file.
const TEXT_BYTES: u64 = 256 * 1024 * 1024;

/// The longest line, in bytes.
const LINE_BYTES: u64 = 16 * 1024;

/// The most columns of an inventory.
const COLUMNS_MAX: usize = 64;

/// What names the files of an inventory.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct InventoryManifest {
    source_bucket: String,
    destination_bucket: String,
    file_format: String,
    file_schema: String,
    files: Vec<InventoryFile>,
}

#[derive(Deserialize)]
struct InventoryFile {
    key: String,
    size: u64,
    #[serde(rename = "MD5checksum")]
    md5: String,
}

/// A part of a file.
pub(crate) struct Lines {
    pub(crate) tasks: Vec<Task>,
    /// Whether the file has no more.
    pub(crate) is_end: bool,
}

impl InventoryManifest {
    /// The manifest at this place.
    pub(crate) async fn load(cx: &mut Writer<'_>, place: &Source<'_>) -> Result<Self, Stop> {
        let size = place.measure(cx).await?;
        if size == 0 || size > MANIFEST_BYTES {
            return Err(Stop::Fault(content("it is no manifest of an inventory")));
        }
        let bytes = place.part(cx, (0, size)).await?;
        let read: Self = serde_json::from_slice(&bytes)
            .map_err(|_| Stop::Fault(content("it is no manifest of an inventory")))?;
        if read.file_format != "CSV" {
            return Err(Stop::Fault(content("the files of the inventory are not CSV")));
        }
        read.columns().map_err(Stop::Fault)?;
        Ok(read)
    }

    /// The bucket that was listed.
    pub(crate) fn source_bucket(&self) -> &str {
        &self.source_bucket
    }

    pub(crate) const fn has_file(&self, number: usize) -> bool {
        number < self.files.len()
    }

    /// At most `limit` lines of a file, after the first `skipped`.
    pub(crate) async fn lines(
        &self,
        cx: &mut Writer<'_>,
        place: &Source<'_>,
        (number, skipped, limit): (usize, u64, usize),
    ) -> Result<Lines, Stop> {
        let file = self.files.get(number);
        let file = file.ok_or_else(|| Stop::Fault(content("a file is not in the manifest")))?;
        if file.size == 0 || file.size > FILE_BYTES {
            return Err(Stop::Fault(content("a file is empty, or larger than 16 MiB")));
        }
        let bucket = place_of(&self.destination_bucket).map(|(bucket, _)| bucket);
        let bucket = bucket.unwrap_or(&self.destination_bucket);
        let object_arn = S3_ARNS.resource(&[bucket, "/", &file.key]);
        let place = Source { object_arn: &object_arn, version_id: None, etag: None, ..*place };
        let bytes = place.part(cx, (0, file.size)).await?;
        if hex::encode(md5(&bytes)) != file.md5 {
            return Err(Stop::Fault(content("a file is another one than the manifest says")));
        }
        self.tasks(&bytes, skipped, limit).map_err(Stop::Fault)
    }

    fn tasks(&self, zipped: &[u8], skipped: u64, limit: usize) -> Result<Lines, Fault> {
        let columns = self.columns()?;
        let mut reader = BufReader::new(MultiGzDecoder::new(zipped).take(TEXT_BYTES));
        let mut line = Vec::new();
        for _ in 0..skipped {
            next_line(&mut reader, &mut line)?;
        }
        let mut tasks = Vec::new();
        while tasks.len() < limit {
            if !next_line(&mut reader, &mut line)? {
                return Ok(Lines { tasks, is_end: true });
            }
            let text = core::str::from_utf8(&line).map_err(|_| content("a line is not UTF-8"))?;
            let task = task_of(&columns, text.trim_end_matches(['\n', '\r']))?;
            if task.bucket != self.source_bucket {
                return Err(content("all objects have to be in one bucket"));
            }
            tasks.push(task);
        }
        Ok(Lines { tasks, is_end: false })
    }

    fn columns(&self) -> Result<Vec<Column>, Fault> {
        let columns: Vec<Column> = self
            .file_schema
            .split(',')
            .map(|name| match name.trim() {
                "Bucket" => Column::Bucket,
                "Key" => Column::Key,
                "VersionId" => Column::VersionId,
                _ => Column::Ignore,
            })
            .collect();
        let count = |wanted| columns.iter().filter(|column| **column == wanted).count();
        if count(Column::Bucket) != 1
            || count(Column::Key) != 1
            || count(Column::VersionId) > 1
            || columns.len() > COLUMNS_MAX
        {
            return Err(content("the inventory does not list buckets and keys"));
        }
        Ok(columns)
    }
}

/// Reads a line; says whether there was one.
fn next_line(reader: &mut impl BufRead, line: &mut Vec<u8>) -> Result<bool, Fault> {
    line.clear();
    let read = reader.by_ref().take(LINE_BYTES).read_until(b'\n', line);
    let length = read.map_err(|_| content("a file of the inventory is not compressed"))?;
    if u64::try_from(length).unwrap_or(u64::MAX) >= LINE_BYTES {
        return Err(content("a line is too long"));
    }
    Ok(length > 0)
}

#[cfg(test)]
mod tests;
