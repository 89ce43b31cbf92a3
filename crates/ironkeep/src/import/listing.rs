//! The versions of a bucket, key by key: oldest version first, whatever order a server lists them in.

use std::collections::{BTreeMap, VecDeque};

use client::Outgoing;
use http::Method;

use crate::endpoint::{End, Fault};
use crate::xml::{decoded, encoded, first, unescaped};

/// Versions of one page.
const PAGE_ROWS: usize = 1000;

/// The most versions of one key, which are in memory together.
const VERSIONS_OF_KEY_MAX: usize = 100_000;

/// A version as a listing names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Version {
    /// `null` where the bucket has no versions.
    pub(super) id: String,
    /// Without quotation marks; empty of a delete marker.
    pub(super) etag: String,
    pub(super) bytes: u64,
    /// In ISO 8601.
    pub(super) modified: String,
    pub(super) is_marker: bool,
    is_latest: bool,
}

/// A key and its versions, oldest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Group {
    pub(super) key: String,
    pub(super) versions: Vec<Version>,
}

/// Where a page begins.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Position {
    Start,
    Behind { key: String, version: String },
    End,
}

/// Lists a bucket.
pub(super) struct Listing {
    end: End,
    bucket: String,
    prefix: String,
    position: Position,
    /// Keys that are complete.
    ready: VecDeque<Group>,
    /// Versions of the last key of a page: the next page may have more of them.
    held: BTreeMap<String, Vec<Version>>,
}

impl Listing {
    pub(super) fn new(end: End, bucket: &str, prefix: &str) -> Self {
        Self {
            end,
            bucket: bucket.to_owned(),
            prefix: prefix.to_owned(),
            position: Position::Start,
            ready: VecDeque::new(),
            held: BTreeMap::new(),
        }
    }

    /// The listing of a bucket that is not there.
    pub(super) fn empty(end: End) -> Self {
        Self { position: Position::End, ..Self::new(end, "", "") }
    }

    /// The next key, in the order of their bytes.
    pub(super) async fn next(&mut self) -> Result<Option<Group>, Fault> {
        while self.ready.is_empty() && self.position != Position::End {
            let page = self.page().await?;
            self.add(&page)?;
        }
        Ok(self.ready.pop_front())
    }

    async fn page(&mut self) -> Result<String, Fault> {
        let mut target = format!("/{}?encoding-type=url&max-keys={PAGE_ROWS}", self.bucket);
        if !self.prefix.is_empty() {
            target.push_str(&format!("&prefix={}", encoded(&self.prefix)));
        }
        if let Position::Behind { key, version } = &self.position {
            target.push_str(&format!("&key-marker={}", encoded(key)));
            if !version.is_empty() {
                target.push_str(&format!("&version-id-marker={}", encoded(version)));
            }
        }
        target.push_str("&versions=");
        let answer = self.end.call(&Outgoing::s3(Method::GET, target)).await?;
        String::from_utf8(answer.body.to_vec()).map_err(|_| unreadable(&self.bucket))
    }

    fn add(&mut self, page: &str) -> Result<(), Fault> {
        let damaged = || unreadable(&self.bucket);
        let is_encoded = first(page, "EncodingType") == "url";
        let text = |content: &str| match is_encoded {
            true => decoded(&unescaped(content)),
            false => Some(unescaped(content)),
        };
        for (element, is_marker) in entries(page) {
            let key = text(first(element, "Key")).ok_or_else(damaged)?;
            let version = Version::read(element, is_marker).ok_or_else(damaged)?;
            let versions = self.held.entry(key).or_default();
            if versions.len() >= VERSIONS_OF_KEY_MAX {
                let text = format!("a key has more than {VERSIONS_OF_KEY_MAX} versions");
                return Err(Fault::Damaged(text));
            }
            versions.push(version);
        }
        self.position = match first(page, "IsTruncated") {
            "true" => {
                let key = text(first(page, "NextKeyMarker")).ok_or_else(damaged)?;
                let version = unescaped(first(page, "NextVersionIdMarker"));
                let next = Position::Behind { key, version };
                // A server that does not go on would be asked for ever.
                if next == self.position {
                    return Err(unreadable(&self.bucket));
                }
                next
            }
            "false" => Position::End,
            _ => return Err(unreadable(&self.bucket)),
        };
        let last = match self.position {
            Position::End => None,
            _ => self.held.pop_last(),
        };
        for (key, versions) in core::mem::take(&mut self.held) {
            self.ready.push_back(Group { key, versions: oldest_first(versions) });
        }
        self.held.extend(last);
        Ok(())
    }
}

fn unreadable(bucket: &str) -> Fault {
    Fault::Damaged(format!("the listing of `{bucket}` cannot be read"))
}

impl Version {
    fn read(element: &str, is_marker: bool) -> Option<Self> {
        let (etag, bytes) = match is_marker {
            true => (String::new(), 0),
            false => (unquoted(first(element, "ETag")), first(element, "Size").parse().ok()?),
        };
        let id = unescaped(first(element, "VersionId"));
        Some(Self {
            id: if id.is_empty() { "null".to_owned() } else { id },
            etag,
            bytes,
            modified: first(element, "LastModified").to_owned(),
            is_marker,
            is_latest: first(element, "IsLatest") == "true",
        })
    }
}

/// An ETag without its quotation marks.
pub(super) fn unquoted(etag: &str) -> String {
    unescaped(etag).trim_matches('"').to_owned()
}

/// The versions and delete markers of a page, in its order.
fn entries(page: &str) -> Vec<(&str, bool)> {
    let mut found = Vec::new();
    let mut rest = page;
    loop {
        let version = rest.split_once("<Version>");
        let marker = rest.split_once("<DeleteMarker>");
        let (behind, end, is_marker) = match (version, marker) {
            (Some((before, behind)), other)
                if other.is_none_or(|(other, _)| before.len() < other.len()) =>
            {
                (behind, "</Version>", false)
            }
            (_, Some((_, behind))) => (behind, "</DeleteMarker>", true),
            _ => return found,
        };
        let Some((element, behind)) = behind.split_once(end) else { return found };
        found.push((element, is_marker));
        rest = behind;
    }
}

/// AWS lists the newest version of a key first, and so does what is of its kind; some servers list markers
/// apart, so that what does not go down in time is put in order.
fn oldest_first(mut versions: Vec<Version>) -> Vec<Version> {
    let goes_down = versions.is_sorted_by(|newer, older| newer.modified >= older.modified);
    if !goes_down {
        versions.sort_by(|one, other| {
            let latest = other.is_latest.cmp(&one.is_latest);
            latest.then_with(|| other.modified.cmp(&one.modified))
        });
    }
    versions.reverse();
    versions
}

#[cfg(test)]
mod tests {
    use super::{Version, entries, oldest_first};

    fn version(id: &str, modified: &str) -> Version {
        Version {
            id: id.to_owned(),
            etag: String::new(),
            bytes: 0,
            modified: modified.to_owned(),
            is_marker: false,
            is_latest: false,
        }
    }

    #[test]
    fn entries_come_in_the_order_of_the_page() {
        let page = "<A/><DeleteMarker>1</DeleteMarker><Version>2</Version><Version>3</Version>\
                    <DeleteMarker>4</DeleteMarker>";
        assert_eq!(entries(page), [("1", true), ("2", false), ("3", false), ("4", true)]);
    }

    #[test]
    fn versions_of_one_second_keep_their_order_and_others_are_put_in_order() {
        let ids = |versions: Vec<Version>| {
            oldest_first(versions).into_iter().map(|it| it.id).collect::<Vec<_>>()
        };
        assert_eq!(ids(vec![version("b", "1"), version("a", "1")]), ["a", "b"]);
        let apart = vec![version("c", "3"), version("a", "1"), version("b", "2")];
        assert_eq!(ids(apart), ["a", "b", "c"]);
    }

    #[test]
    fn a_version_is_read() {
        let element =
            "<Key>k</Key><VersionId>v</VersionId><ETag>&quot;e&quot;</ETag><Size>7</Size>";
        let read = Version::read(element, false).unwrap();
        assert_eq!((read.id.as_str(), read.etag.as_str(), read.bytes), ("v", "e", 7));
        assert_eq!(Version::read("<Size>x</Size>", false), None);
        assert_eq!(Version::read("", true).unwrap().id, "null");
    }
}
