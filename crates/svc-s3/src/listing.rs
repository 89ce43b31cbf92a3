//! Listings of objects: the common part of ListObjects, ListObjectsV2 and ListObjectVersions.
//!
//! The store skips behind each common prefix, so a page costs what it shows, not what is below the
//! prefixes.

mod ops;
pub(crate) mod page_token;
pub(crate) mod uploads;
pub(crate) mod versions;

use std::borrow::Cow;

use api_s3::{
    ChecksumAlgorithm, ChecksumType, CommonPrefix, EncodingType, Object, ObjectStorageClass, Owner,
    errors,
};
use bytes::Bytes;
use engine::{Access, Failure, View};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use stdx::Timestamp;
use store::{After, Key, ListEntry, ListQuery, Tx};
use wire::AwsError;

use crate::access::bucket_access;
use crate::bucket::BucketRecord;
use crate::object::CurrentRecord;
use crate::tables::{CURRENT, current_key};

/// The most entries of one page, and of a request that names no number.
pub(crate) const PAGE_MAX: usize = 1000;

/// What `encoding-type=url` leaves as it is.
const URL_RESERVED: AsciiSet =
    NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/').remove(b'*');

/// The members every listing request has.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Request<'a> {
    pub(crate) prefix: &'a str,
    pub(crate) delimiter: Option<&'a str>,
    pub(crate) limit: usize,
    pub(crate) encoding: Encoding,
}

impl<'a> Request<'a> {
    /// Reads the members.
    pub(crate) fn new(
        prefix: Option<&'a str>,
        delimiter: Option<&'a str>,
        max_keys: Option<i32>,
        encoding: Option<&EncodingType>,
    ) -> Result<Self, AwsError> {
        Ok(Self {
            prefix: prefix.unwrap_or_default(),
            delimiter: delimiter.filter(|delimiter| !delimiter.is_empty()),
            limit: page_size(max_keys)?,
            encoding: Encoding::new(encoding)?,
        })
    }

    /// `MaxKeys` as the answer shows it.
    pub(crate) fn max_keys(&self) -> Option<i32> {
        i32::try_from(self.limit).ok()
    }

    /// Whether `marker` is a common prefix of this listing, not a key below one.
    pub(crate) fn is_common_prefix(&self, marker: &str) -> bool {
        let Some(delimiter) = self.delimiter else { return false };
        let Some(rest) = marker.strip_prefix(self.prefix) else { return false };
        rest.find(delimiter).is_some_and(|at| at + delimiter.len() == rest.len())
    }
}

fn page_size(max_keys: Option<i32>) -> Result<usize, AwsError> {
    let Some(wish) = max_keys else { return Ok(PAGE_MAX) };
    let size = usize::try_from(wish).map_err(|_| {
        errors::invalid_argument("Argument maxKeys must be an integer between 0 and 2147483647")
            .with_detail("ArgumentName", "maxKeys")
            .with_detail("ArgumentValue", wish.to_string())
    })?;
    Ok(size.min(PAGE_MAX))
}

/// How keys are written in the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Encoding {
    /// As they are; XML cannot hold every key.
    Plain,
    /// Percent-encoded.
    Url,
}

impl Encoding {
    fn new(wish: Option<&EncodingType>) -> Result<Self, AwsError> {
        match wish {
            None => Ok(Self::Plain),
            Some(EncodingType::Url) => Ok(Self::Url),
            Some(EncodingType::Unknown(value)) => {
                Err(errors::invalid_argument("Invalid Encoding Method specified in Request")
                    .with_detail("ArgumentName", "encoding-type")
                    .with_detail("ArgumentValue", value.as_str()))
            }
        }
    }

    /// `EncodingType` as the answer shows it.
    pub(crate) fn shown(self) -> Option<EncodingType> {
        (self == Self::Url).then_some(EncodingType::Url)
    }

    pub(crate) fn write(self, text: &str) -> String {
        match self {
            Self::Plain => text.to_owned(),
            Self::Url => utf8_percent_encode(text, &URL_RESERVED).to_string(),
        }
    }

    /// The entries of `CommonPrefixes`.
    pub(crate) fn common_prefixes(self, prefixes: &[String]) -> Option<Vec<CommonPrefix>> {
        let one = |prefix: &String| CommonPrefix { prefix: Some(self.write(prefix)) };
        Some(prefixes.iter().map(one).collect())
    }
}

/// `action` on the bucket, with what a listing can be judged by.
pub(crate) fn listing_access(
    cx: &View<'_>,
    action: &'static str,
    bucket: &BucketRecord,
    asked: &ListParameters<'_>,
) -> Result<Access, Failure> {
    Ok(bucket_access(cx, action, bucket)?
        .key_if("s3:prefix", asked.prefix.map(ToOwned::to_owned))
        .key_if("s3:delimiter", asked.delimiter.map(ToOwned::to_owned))
        .key_if("s3:max-keys", asked.max_keys.map(|count| count.to_string())))
}

/// The members of a listing request that policies can test, as sent.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ListParameters<'a> {
    pub(crate) prefix: Option<&'a str>,
    pub(crate) delimiter: Option<&'a str>,
    pub(crate) max_keys: Option<i32>,
}

/// Where a page starts: behind this entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Behind {
    /// Behind a key; a common prefix with later keys in it is still shown.
    Key(String),
    /// Behind everything below a common prefix.
    CommonPrefix(String),
}

/// A page of current objects.
#[derive(Debug, Default)]
pub(crate) struct Page {
    pub(crate) objects: Vec<(String, CurrentRecord)>,
    pub(crate) prefixes: Vec<String>,
    /// The last entry, when there are more.
    pub(crate) next: Option<Behind>,
}

impl Page {
    /// `KeyCount`: common prefixes count.
    pub(crate) fn key_count(&self) -> Option<i32> {
        i32::try_from(self.objects.len() + self.prefixes.len()).ok()
    }
}

/// Reads a page of the newest versions that are no delete markers.
pub(crate) async fn read_page(
    tx: &Tx,
    bucket: &BucketRecord,
    request: &Request<'_>,
    behind: Option<&Behind>,
) -> Result<Page, Failure> {
    if request.limit == 0 {
        return Ok(Page::default());
    }
    let row = |key: &str| current_key(&bucket.id, key.as_bytes());
    let after = behind.map(|behind| match behind {
        Behind::Key(key) => After::Key(row(key)),
        Behind::CommonPrefix(prefix) => After::CommonPrefix(row(prefix)),
    });
    let query = ListQuery {
        delimiter: request.delimiter.map(|delimiter| Bytes::copy_from_slice(delimiter.as_bytes())),
        after,
        ..ListQuery::new(row(request.prefix), request.limit)
    };
    let found = tx.peek_list(&query).await?;
    let root = row("");
    let mut page = Page::default();
    let mut last = None;
    for entry in &found.entries {
        last = Some(match entry {
            ListEntry::Item(item) => {
                let key = key_text(&item.key, &root)?.into_owned();
                page.objects.push((key.clone(), CURRENT.decode(&item.row.value)?));
                Behind::Key(key)
            }
            ListEntry::CommonPrefix(prefix) => {
                let prefix = key_text(prefix, &root)?.into_owned();
                page.prefixes.push(prefix.clone());
                Behind::CommonPrefix(prefix)
            }
        });
    }
    page.next = last.filter(|_| found.more);
    Ok(page)
}

/// The object key in a row's key. A common prefix may end inside a character when the delimiter
/// does not: what is left of it is shown as well as text can.
fn key_text<'k>(key: &'k Key, root: &Key) -> Result<Cow<'k, str>, Failure> {
    let raw = key.strip_prefix(root);
    let raw = raw.ok_or_else(|| Failure::Internal("a listed row is of another bucket".into()))?;
    Ok(String::from_utf8_lossy(raw))
}

/// An entry of `Contents`.
pub(crate) fn object_entry(
    key: &str,
    record: CurrentRecord,
    encoding: Encoding,
    owner: Option<&Owner>,
) -> Object {
    Object {
        key: Some(encoding.write(key)),
        last_modified: Some(Timestamp::from_unix_ms(record.modified_ms).truncated_to_seconds()),
        etag: Some(format!("\"{}\"", record.etag)),
        checksum_algorithm: checksum_algorithms(&record.checksum_algorithms),
        checksum_type: record.checksum_kind.as_deref().map(ChecksumType::from),
        size: i64::try_from(record.size).ok(),
        storage_class: Some(
            record.storage_class.as_deref().map_or(ObjectStorageClass::Standard, Into::into),
        ),
        owner: owner.cloned(),
        restore_status: None,
    }
}

/// The names of an object's checksums; none when it has none.
pub(crate) fn checksum_algorithms<S: AsRef<str>>(names: &[S]) -> Option<Vec<ChecksumAlgorithm>> {
    let algorithms = names.iter().map(|name| ChecksumAlgorithm::from(name.as_ref())).collect();
    (!names.is_empty()).then_some(algorithms)
}

#[cfg(test)]
mod tests;
