//! Listings of versions and delete markers: rows ordered by key, newest version first.

use api_s3::errors;
use bytes::Bytes;
use engine::Failure;
use store::{After, Key, KeyReader, ListEntry, ListQuery, Tx, escaped};
use wire::AwsError;

use crate::bucket::BucketRecord;
use crate::listing::Request;
use crate::object::VersionRecord;
use crate::object::version_id::{self, VersionName};
use crate::object::versions::peek_version;
use crate::tables::{VERSIONS, version_key, versions_of_bucket, versions_of_key};

/// What follows an object key in a row's key: the end of the key (2 bytes), the sequence (9). The
/// delimiter is not looked for there.
const SUFFIX_BYTES: usize = 11;

/// The query parameter that names the last version seen.
const VERSION_ID_MARKER: &str = "version-id-marker";

/// Where a page starts.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Markers<'a> {
    pub(crate) key: Option<&'a str>,
    pub(crate) version_id: Option<&'a str>,
}

impl Markers<'_> {
    /// # Errors
    /// `InvalidArgument` for a version without a key, an empty one, and one that is no version id.
    pub(crate) fn check(&self) -> Result<(), AwsError> {
        let Some(version_id) = self.version_id else { return Ok(()) };
        let refused = |text, value| {
            errors::invalid_argument(text)
                .with_detail("ArgumentName", VERSION_ID_MARKER)
                .with_detail("ArgumentValue", value)
        };
        if self.key.is_none_or(str::is_empty) {
            let text = "A version-id marker cannot be specified without a key marker.";
            // What AWS shows is the key marker, whatever the version.
            return Err(refused(text, "null"));
        }
        if version_id.is_empty() {
            return Err(refused("A version-id marker cannot be empty.", ""));
        }
        version_id::parse_argument(VERSION_ID_MARKER, version_id).map(|_| ())
    }
}

/// One version of a listing.
#[derive(Debug)]
pub(crate) struct Listed {
    pub(crate) key: String,
    pub(crate) version: VersionRecord,
    pub(crate) is_latest: bool,
}

/// A page of versions.
#[derive(Debug, Default)]
pub(crate) struct VersionPage {
    pub(crate) versions: Vec<Listed>,
    pub(crate) prefixes: Vec<String>,
    /// The last entry when there are more: a key and its version, or a common prefix.
    pub(crate) next: Option<(String, Option<String>)>,
}

/// Reads a page of versions and delete markers.
pub(crate) async fn read_version_page(
    tx: &Tx,
    bucket: &BucketRecord,
    request: &Request<'_>,
    markers: Markers<'_>,
) -> Result<VersionPage, Failure> {
    let after = start(tx, bucket, request, markers).await?;
    if request.limit == 0 {
        return Ok(VersionPage::default());
    }
    let prefix = versions_of_bucket(&bucket.id).bytes_starting(request.prefix.as_bytes());
    let query = ListQuery {
        delimiter: request.delimiter.map(|text| Bytes::from(escaped(text.as_bytes()))),
        suffix_bytes: SUFFIX_BYTES,
        after,
        ..ListQuery::new(prefix, request.limit)
    };
    let found = tx.peek_list(&query).await?;
    // A page that continues inside a key does not start with the key's newest version.
    let mut previous = markers.version_id.and(markers.key).map(ToOwned::to_owned);
    let mut page = VersionPage::default();
    for entry in &found.entries {
        match entry {
            ListEntry::Item(item) => {
                let key = key_of(&item.key, bucket)?;
                let version = VERSIONS.decode(&item.row.value)?;
                let is_latest = previous.as_ref() != Some(&key);
                previous = Some(key.clone());
                page.next = Some((key.clone(), Some(version.version_id.clone())));
                page.versions.push(Listed { key, version, is_latest });
            }
            ListEntry::CommonPrefix(prefix) => {
                let prefix = prefix_of(prefix, bucket)?;
                page.next = Some((prefix.clone(), None));
                page.prefixes.push(prefix);
            }
        }
    }
    page.next = page.next.filter(|_| found.more);
    Ok(page)
}

async fn start(
    tx: &Tx,
    bucket: &BucketRecord,
    request: &Request<'_>,
    markers: Markers<'_>,
) -> Result<Option<After>, Failure> {
    let Some(key) = markers.key.filter(|key| !key.is_empty()) else { return Ok(None) };
    let Some(version_id) = markers.version_id else {
        let behind = match request.is_common_prefix(key) {
            true => versions_of_bucket(&bucket.id).bytes_starting(key.as_bytes()),
            false => versions_of_key(&bucket.id, key).build(),
        };
        return Ok(Some(After::CommonPrefix(behind)));
    };
    let sequence = match version_id::parse_argument(VERSION_ID_MARKER, version_id)? {
        VersionName::Sequence(sequence) => sequence,
        VersionName::Null => match peek_version(tx, bucket, key, Some(version_id)).await? {
            Some(version) => version.sequence,
            None => {
                return Ok(Some(After::CommonPrefix(versions_of_key(&bucket.id, key).build())));
            }
        },
    };
    Ok(Some(After::Key(version_key(&bucket.id, key, sequence))))
}

fn key_of(row: &Key, bucket: &BucketRecord) -> Result<String, Failure> {
    let root = versions_of_bucket(&bucket.id).build();
    let bytes = KeyReader::behind(row, &root).and_then(|mut reader| reader.bytes());
    let bytes = bytes.map_err(|_| Failure::Internal("malformed version row".into()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The text of a common prefix: a component of a key without its end.
fn prefix_of(row: &Key, bucket: &BucketRecord) -> Result<String, Failure> {
    let root = versions_of_bucket(&bucket.id).bytes_starting(b"");
    let raw = row.strip_prefix(&root);
    let raw = raw.ok_or_else(|| Failure::Internal("a listed row is of another bucket".into()))?;
    Ok(unescaped(raw))
}

/// The text of a component of a key, or of its start.
pub(crate) fn unescaped(raw: &[u8]) -> String {
    let mut bytes = Vec::with_capacity(raw.len());
    let mut rest = raw.iter();
    while let Some(byte) = rest.next() {
        bytes.push(*byte);
        if *byte == 0 {
            // Zero is written as zero and one more byte; see `store::escaped`.
            rest.next();
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests;
