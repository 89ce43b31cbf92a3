//! Objects as the S3 Encryption Client keeps them: where they are, what they say of themselves, their bytes.

use std::collections::BTreeMap;
use std::io::{self, Read};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use client::{ANSWER_BYTES_MAX, Answer, Outgoing};
use envelope::digest::md5;
use http::{HeaderMap, Method};
use ironkeep_client_crypto::CryptoError;
use ironkeep_client_crypto::s3::{INSTRUCTION_SUFFIX, Material};

use super::remote::{Remote, Service};
use crate::endpoint::{Fault, header};
use crate::xml::encoded_path;

/// What stands before user metadata on the wire.
pub(super) const META: &str = "x-amz-meta-";

/// What is asked for at once.
const RANGE_BYTES: u64 = 8 << 20;

/// The largest instruction file.
const INSTRUCTION_BYTES_MAX: usize = 64 << 10;

/// Where an object is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) bucket: String,
    /// Empty where the whole bucket is meant.
    pub(super) key: String,
}

impl Place {
    /// Reads `s3://bucket/key`; none of what is no address of S3.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let rest = text.strip_prefix("s3://")?;
        let (bucket, key) = rest.split_once('/').unwrap_or((rest, ""));
        let is_named = !bucket.is_empty();
        is_named.then(|| Self { bucket: bucket.to_owned(), key: key.to_owned() })
    }

    /// As [`parse`](Self::parse), of an object.
    pub(super) fn object(text: &str) -> Result<Self, String> {
        let place = Self::parse(text).filter(|place| !place.key.is_empty());
        place.ok_or_else(|| format!("`{text}` is no object: say s3://BUCKET/KEY"))
    }

    pub(super) fn path(&self) -> String {
        format!("/{}/{}", self.bucket, encoded_path(&self.key))
    }

    pub(super) fn instruction_file(&self) -> Self {
        Self { bucket: self.bucket.clone(), key: format!("{}{INSTRUCTION_SUFFIX}", self.key) }
    }
}

/// The user metadata in the headers of an answer.
pub(super) fn metadata(headers: &HeaderMap) -> BTreeMap<String, String> {
    let names = headers.keys().filter_map(|name| name.as_str().strip_prefix(META));
    let pairs = names
        .filter_map(|name| Some((name.to_owned(), header(headers, &format!("{META}{name}"))?)));
    pairs.collect()
}

/// A call of S3 that has to succeed.
pub(super) fn call(remote: &Remote<'_>, outgoing: &Outgoing) -> Result<Answer, Fault> {
    remote.call(Service::S3, None, outgoing, ANSWER_BYTES_MAX)
}

/// `call` with a body and its MD5, which the server compares.
pub(super) fn with_body(mut call: Outgoing, body: Bytes) -> Outgoing {
    call = call.with("content-md5", STANDARD.encode(md5(&body)));
    call.body = body;
    call
}

/// What an object says of itself.
#[derive(Debug)]
pub(super) struct Described {
    pub(super) headers: HeaderMap,
    pub(super) metadata: BTreeMap<String, String>,
    pub(super) bytes: u64,
    pub(super) etag: String,
}

pub(super) fn describe(remote: &Remote<'_>, place: &Place) -> Result<Described, Fault> {
    let answer = call(remote, &Outgoing::s3(Method::HEAD, place.path()))?;
    let bytes = header(&answer.headers, "content-length").and_then(|text| text.parse().ok());
    Ok(Described {
        metadata: metadata(&answer.headers),
        bytes: bytes.unwrap_or_default(),
        etag: header(&answer.headers, "etag").unwrap_or_default(),
        headers: answer.headers,
    })
}

/// How an object is encrypted, and whether an instruction file says so.
#[derive(Debug)]
pub(super) struct Known {
    pub(super) material: Material,
    pub(super) has_file: bool,
}

/// Why nothing is known of how an object is encrypted.
#[derive(Debug)]
pub(super) enum Unknown {
    /// What it says contradicts itself.
    Contradiction(String),
    /// Its instruction file cannot be read.
    Unread(String),
}

impl From<Unknown> for String {
    fn from(unknown: Unknown) -> Self {
        match unknown {
            Unknown::Contradiction(text) | Unknown::Unread(text) => text,
        }
    }
}

/// How an object is encrypted; none where no client has encrypted it.
pub(super) fn material(
    remote: &Remote<'_>,
    place: &Place,
    metadata: &BTreeMap<String, String>,
) -> Result<Option<Known>, Unknown> {
    let shown = |error: &dyn core::fmt::Display| format!("{}: {error}", place.key);
    let contradiction = |error: CryptoError| Unknown::Contradiction(shown(&error));
    if let Some(material) = Material::of_object(metadata).map_err(contradiction)? {
        return Ok(Some(Known { material, has_file: false }));
    }
    let get = Outgoing::s3(Method::GET, place.instruction_file().path());
    let file = match remote.call(Service::S3, None, &get, INSTRUCTION_BYTES_MAX) {
        Ok(answer) => answer.body,
        Err(fault) if fault.is_absent() && !Material::is_without_key(metadata) => return Ok(None),
        Err(fault) if fault.is_absent() => {
            let missing = "its key is in an instruction file, which is not there";
            return Err(Unknown::Contradiction(shown(&missing)));
        }
        Err(fault) => {
            return Err(Unknown::Unread(shown(&format!("its instruction file: {fault}"))));
        }
    };
    let material = Material::with_instruction_file(metadata, &file).map_err(contradiction)?;
    Ok(Some(Known { material, has_file: true }))
}

/// The bytes of an object, range by range, all of one version of it.
pub(super) struct ObjectReader<'a> {
    remote: &'a Remote<'a>,
    path: String,
    etag: String,
    bytes: u64,
    /// Where the next range begins.
    next: u64,
    held: Bytes,
}

impl<'a> ObjectReader<'a> {
    pub(super) fn new(remote: &'a Remote<'a>, place: &Place, described: &Described) -> Self {
        let (bytes, etag) = (described.bytes, described.etag.clone());
        Self { remote, path: place.path(), etag, bytes, next: 0, held: Bytes::new() }
    }

    fn fetch(&mut self) -> io::Result<()> {
        let count = RANGE_BYTES.min(self.bytes.saturating_sub(self.next));
        let range = format!("bytes={}-{}", self.next, (self.next + count).saturating_sub(1));
        let get = Outgoing::s3(Method::GET, self.path.clone());
        let get = get.with("range", range).with("if-match", self.etag.clone());
        let answer =
            call(self.remote, &get).map_err(|fault| io::Error::other(fault.to_string()))?;
        if u64::try_from(answer.body.len()).ok() != Some(count) {
            return Err(io::Error::other("the server answered another range than was asked for"));
        }
        self.next += count;
        self.held = answer.body;
        Ok(())
    }
}

impl Read for ObjectReader<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.held.is_empty() && self.next < self.bytes {
            self.fetch()?;
        }
        let count = self.held.len().min(buffer.len());
        let piece = self.held.split_to(count);
        buffer.get_mut(..count).unwrap_or_default().copy_from_slice(&piece);
        Ok(count)
    }
}
