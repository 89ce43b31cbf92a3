//! Reads a page of a listing. What is listed lies in rows ordered by object key: the current objects
//! of a bucket, its versions, its uploads.

use bytes::Bytes;
use engine::Failure;
use store::{After, Key, KeyBuilder, KeyReader, ListEntry, ListQuery, Tx, escaped};
use tables::{Record, Table};

use crate::listing::Listing;
use crate::object::{CurrentRecord, UploadRecord, VersionRecord};
use crate::tables::{
    CURRENT, UPLOADS, VERSIONS, current_of_bucket, uploads_of_bucket, versions_of_bucket,
};
use crate::upload::UPLOAD_ID_DIGITS;

/// The newest version of each key that has no delete marker on top.
pub(crate) const CURRENT_OBJECTS: Index<CurrentRecord> =
    Index { table: CURRENT, root: current_of_bucket, keys: ObjectKeys::Raw };

/// Versions and delete markers, newest first: behind the object key are its end (2 bytes) and the
/// sequence (9).
pub(crate) const ALL_VERSIONS: Index<VersionRecord> = Index {
    table: VERSIONS,
    root: versions_of_bucket,
    keys: ObjectKeys::Escaped { suffix_bytes: 2 + 9 },
};

/// Multipart uploads by upload id: behind the object key are its end (2 bytes), the upload id and
/// what is around it (3).
pub(crate) const ONGOING_UPLOADS: Index<UploadRecord> = Index {
    table: UPLOADS,
    root: uploads_of_bucket,
    keys: ObjectKeys::Escaped { suffix_bytes: 2 + UPLOAD_ID_DIGITS + 3 },
};

/// Rows of a bucket that are ordered by object key.
pub(crate) struct Index<R> {
    table: Table<R>,
    /// The key of all rows of the bucket with this id.
    root: fn(&str) -> KeyBuilder,
    keys: ObjectKeys,
}

/// How the object key is written in a row's key.
#[derive(Debug, Clone, Copy)]
enum ObjectKeys {
    /// As it is, up to the end.
    Raw,
    /// As a component ([`KeyBuilder::bytes`]), with more behind it, in which no delimiter is looked
    /// for.
    Escaped { suffix_bytes: usize },
}

/// A page of a listing.
#[derive(Debug)]
pub(crate) struct Page<R> {
    /// Object keys, each with what its row holds.
    pub(crate) entries: Vec<(String, R)>,
    pub(crate) prefixes: Vec<String>,
    last: Option<Last>,
    is_truncated: bool,
}

/// Which of its two lists a page ends with.
#[derive(Debug, Clone, Copy)]
enum Last {
    Entry,
    CommonPrefix,
}

/// What a page ends with when there is more behind it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum PageEnd<'p, R> {
    /// An object key, and what its row holds.
    Entry(&'p str, &'p R),
    CommonPrefix(&'p str),
}

impl<R> PageEnd<'_, R> {
    /// The key or the common prefix, which the next page's marker is.
    pub(crate) const fn text(&self) -> &str {
        match self {
            Self::Entry(text, _) | Self::CommonPrefix(text) => text,
        }
    }
}

impl<R> Page<R> {
    const EMPTY: Self =
        Self { entries: Vec::new(), prefixes: Vec::new(), last: None, is_truncated: false };

    /// Where the next page starts, if there is one.
    pub(crate) fn end(&self) -> Option<PageEnd<'_, R>> {
        if !self.is_truncated {
            return None;
        }
        match self.last? {
            Last::Entry => {
                self.entries.last().map(|(key, record)| PageEnd::Entry(key.as_str(), record))
            }
            Last::CommonPrefix => {
                self.prefixes.last().map(|prefix| PageEnd::CommonPrefix(prefix.as_str()))
            }
        }
    }

    /// `KeyCount`: common prefixes count.
    pub(crate) fn key_count(&self) -> Option<i32> {
        i32::try_from(self.entries.len().saturating_add(self.prefixes.len())).ok()
    }
}

impl<R: Record> Index<R> {
    /// Reads a page.
    ///
    /// # Errors
    /// Those of the store; an internal error for a row that cannot be read.
    pub(crate) async fn read_page(
        &self,
        tx: &Tx,
        listing: &Listing<'_>,
        after: Option<After>,
    ) -> Result<Page<R>, Failure> {
        let mut page = Page::EMPTY;
        if listing.limit == 0 {
            return Ok(page);
        }
        let query = ListQuery {
            delimiter: listing.delimiter.map(|delimiter| self.keys.delimiter(delimiter)),
            suffix_bytes: self.keys.suffix_bytes(),
            after,
            ..ListQuery::new(self.keys_starting(listing, listing.prefix), listing.limit)
        };
        let rows = tx.peek_list(&query).await?;
        for entry in &rows.entries {
            match entry {
                ListEntry::Item(item) => {
                    let key = self.object_key(listing, &item.key)?;
                    page.entries.push((key, self.table.decode(&item.row.value)?));
                    page.last = Some(Last::Entry);
                }
                ListEntry::CommonPrefix(prefix) => {
                    page.prefixes.push(self.common_prefix(listing, prefix)?);
                    page.last = Some(Last::CommonPrefix);
                }
            }
        }
        page.is_truncated = rows.more;
        Ok(page)
    }

    /// Behind `marker`: behind all that is below a common prefix of the listing, or behind all rows
    /// of a key.
    pub(crate) fn behind(&self, listing: &Listing<'_>, marker: &str) -> After {
        match listing.is_common_prefix(marker) {
            true => self.behind_prefix(listing, marker),
            false => self.behind_key(listing, marker),
        }
    }

    /// Behind all keys that start with `prefix`.
    pub(crate) fn behind_prefix(&self, listing: &Listing<'_>, prefix: &str) -> After {
        After::CommonPrefix(self.keys_starting(listing, prefix))
    }

    /// Behind all rows of `key`.
    pub(crate) fn behind_key(&self, listing: &Listing<'_>, key: &str) -> After {
        let root = (self.root)(&listing.bucket.id);
        match self.keys {
            ObjectKeys::Raw => After::Key(root.tail(key.as_bytes())),
            ObjectKeys::Escaped { .. } => After::CommonPrefix(root.bytes(key.as_bytes()).build()),
        }
    }

    fn keys_starting(&self, listing: &Listing<'_>, start: &str) -> Key {
        let root = (self.root)(&listing.bucket.id);
        match self.keys {
            ObjectKeys::Raw => root.tail(start.as_bytes()),
            ObjectKeys::Escaped { .. } => root.bytes_starting(start.as_bytes()),
        }
    }

    /// The object key in a row's key.
    fn object_key(&self, listing: &Listing<'_>, row: &Key) -> Result<String, Failure> {
        match self.keys {
            ObjectKeys::Raw => self.common_prefix(listing, row),
            ObjectKeys::Escaped { .. } => {
                let root = (self.root)(&listing.bucket.id).build();
                let bytes = KeyReader::behind(row, &root).and_then(|mut reader| reader.bytes());
                let bytes = bytes.map_err(|_| Failure::Internal("a malformed row key".into()))?;
                Ok(String::from_utf8_lossy(&bytes).into_owned())
            }
        }
    }

    /// The start of object keys in the start of row keys. It may end inside a character when the
    /// delimiter does not: what is left of it is shown as well as text can.
    fn common_prefix(&self, listing: &Listing<'_>, start: &Key) -> Result<String, Failure> {
        let raw = start.strip_prefix(&self.keys_starting(listing, ""));
        let raw =
            raw.ok_or_else(|| Failure::Internal("a listed row is of another bucket".into()))?;
        Ok(match self.keys {
            ObjectKeys::Raw => String::from_utf8_lossy(raw).into_owned(),
            ObjectKeys::Escaped { .. } => unescaped(raw),
        })
    }
}

impl ObjectKeys {
    /// The delimiter as row keys hold it.
    fn delimiter(self, text: &str) -> Bytes {
        match self {
            Self::Raw => Bytes::copy_from_slice(text.as_bytes()),
            Self::Escaped { .. } => Bytes::from(escaped(text.as_bytes())),
        }
    }

    const fn suffix_bytes(self) -> usize {
        match self {
            Self::Raw => 0,
            Self::Escaped { suffix_bytes } => suffix_bytes,
        }
    }
}

/// The text of a component of a key, or of its start.
fn unescaped(raw: &[u8]) -> String {
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
