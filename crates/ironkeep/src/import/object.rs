//! One version of an object on its way: read in pieces of bounded size, compared with what the source says of
//! it, and made visible only then.

use core::fmt::Write as _;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use client::{Answer, Outgoing};
use envelope::digest::md5;
use http::{HeaderMap, Method};
use stdx::{Clock as _, SystemClock, Timestamp};
use tokio::sync::Semaphore;

use super::check::{Check, Proof, has_md5, hex};
use super::listing::{Version, unquoted};
use crate::endpoint::{End, Fault, header};
use crate::xml::{elements, encoded, encoded_path, escaped, first, unescaped};

const MIB: u64 = 1 << 20;

/// What is in memory of all objects together.
pub(super) const MEMORY_MIB: usize = 256;

/// An object up to this size is read at once; of a larger one, pieces of this size at least.
const PIECE_BYTES: u64 = 16 * MIB;

/// The largest piece that is as long as the source's own parts: then the ETag stays what it is.
const SAME_PART_BYTES_MAX: u64 = 64 * MIB;

/// The smallest part of an upload but the last, and the most parts, as AWS has them.
const PART_BYTES_MIN: u64 = 5 * MIB;
const PARTS_MAX: u64 = 10_000;

/// How often an object that arrives damaged is read.
const READS_MAX: u32 = 3;

/// Headers that an object keeps, besides its own metadata.
const KEPT: [&str; 7] = [
    "cache-control",
    "content-disposition",
    "content-encoding",
    "content-language",
    "content-type",
    "expires",
    "x-amz-website-redirect-location",
];

/// Storage classes that AWS has; one of another name (a tier of MinIO's) becomes STANDARD.
const CLASSES: [&str; 7] = [
    "DEEP_ARCHIVE",
    "GLACIER",
    "GLACIER_IR",
    "INTELLIGENT_TIERING",
    "ONEZONE_IA",
    "REDUCED_REDUNDANCY",
    "STANDARD_IA",
];

/// What is the same for every object of a bucket.
#[derive(Debug)]
pub(super) struct Route {
    pub(super) from: String,
    pub(super) to: String,
    /// The key of KMS that objects are to be under; without one the bucket's default decides.
    pub(super) kms_key: Option<String>,
    /// Whether the source's bucket has versions: some servers know no `null` where it has not.
    pub(super) has_versions: bool,
    /// Whether locks of objects come along: the bucket has to be made for them.
    pub(super) has_locks: bool,
    /// Room for pieces, in MiB.
    pub(super) memory: Arc<Semaphore>,
}

/// Both ends.
pub(super) struct Ends {
    pub(super) source: End,
    pub(super) target: End,
}

/// Copies a version, behind those that the key has.
///
/// # Errors
/// [`Fault`]: nothing of it is to be seen at the destination.
pub(super) async fn copy(
    ends: &mut Ends,
    route: &Route,
    key: &str,
    version: &Version,
) -> Result<Proof, Fault> {
    let to = format!("/{}/{}", route.to, encoded_path(key));
    if version.is_marker {
        ends.target.call(&Outgoing::s3(Method::DELETE, to)).await?;
        return Ok(Proof::Hash);
    }
    let mut from = vec![format!("/{}/{}", route.from, encoded_path(key))];
    if route.has_versions {
        from.push(format!("versionId={}", encoded(&version.id)));
    }
    let mut reads = 1;
    loop {
        let transfer = Transfer { route, version, from: &from, to: &to };
        match Box::pin(transfer.run(ends)).await {
            Err(Fault::Damaged(_)) if reads < READS_MAX => reads += 1,
            done => return done,
        }
    }
}

/// A version that has bytes.
struct Transfer<'a> {
    route: &'a Route,
    version: &'a Version,
    /// The path, and the parameters that say which version.
    from: &'a [String],
    to: &'a str,
}

impl Transfer<'_> {
    /// The address of the version at the source, with further parameters.
    fn source(&self, more: &[&str]) -> String {
        let mut parts = self.from.iter().map(String::as_str).chain(more.iter().copied());
        let path = parts.next().unwrap_or_default();
        let query = parts.collect::<Vec<_>>().join("&");
        if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
    }

    async fn run(&self, ends: &mut Ends) -> Result<Proof, Fault> {
        match self.version.bytes <= PIECE_BYTES {
            true => self.whole(ends).await,
            false => self.in_parts(ends).await,
        }
    }

    /// An object that is read at once.
    async fn whole(&self, ends: &mut Ends) -> Result<Proof, Fault> {
        let bytes = self.version.bytes;
        let _room = self.room(bytes).await?;
        let get = Outgoing::s3(Method::GET, self.source(&[]));
        let Answer { headers, body, .. } =
            ends.source.call(&get.with("x-amz-checksum-mode", "ENABLED")).await?;
        let part_bytes = self.version.etag.contains('-').then_some(bytes);
        let mut check = Check::new(&headers, &self.version.etag, bytes, part_bytes);
        check.update(&body);
        let proof = check.finish()?;
        let put = Outgoing::s3(Method::PUT, self.to.to_owned());
        let put = self.described(put, ends, &headers).await?;
        let answer = ends.target.call(&with_body(put, body.clone())).await?;
        arrived(&answer.headers, &md5(&body))?;
        Ok(proof)
    }

    /// An object that is read piece by piece, each of which is a part of an upload.
    async fn in_parts(&self, ends: &mut Ends) -> Result<Proof, Fault> {
        let head = Outgoing::s3(Method::HEAD, self.source(&[]));
        let head = ends.source.call(&head.with("x-amz-checksum-mode", "ENABLED")).await?;
        let part_bytes = self.source_part_bytes(ends).await;
        let piece_bytes = piece_bytes(self.version.bytes, part_bytes);
        let mut check =
            Check::new(&head.headers, &self.version.etag, self.version.bytes, part_bytes);
        let begin = Outgoing::s3(Method::POST, format!("{}?uploads=", self.to));
        let begin = self.described(begin, ends, &head.headers).await?;
        let begun = ends.target.call(&begin).await?;
        let begun = String::from_utf8_lossy(&begun.body).into_owned();
        let id = encoded(&unescaped(first(&begun, "UploadId")));
        if id.is_empty() {
            return Err(Fault::Damaged("the answer names no upload".to_owned()));
        }
        let parts = match Box::pin(self.parts(ends, &id, piece_bytes, &mut check)).await {
            Ok(parts) => check.finish().map(|proof| (parts, proof)),
            Err(fault) => Err(fault),
        };
        let (parts, proof) = match parts {
            Ok(done) => done,
            Err(fault) => {
                let end = format!("{}?uploadId={id}", self.to);
                // What is left of it is seen by nobody, and the fault is what matters.
                let _ = ends.target.call(&Outgoing::s3(Method::DELETE, end)).await;
                return Err(fault);
            }
        };
        let complete = Outgoing::s3(Method::POST, format!("{}?uploadId={id}", self.to));
        let completed = ends.target.call(&with_body(complete, Bytes::from(parts))).await?;
        // S3 answers 200 before it knows how it ends.
        let body = String::from_utf8_lossy(&completed.body);
        match first(&body, "Code") {
            "" => Ok(proof),
            code => Err(Fault::Unreached(format!("the upload was not completed: {code}"))),
        }
    }

    /// Moves all parts; what completes the upload.
    async fn parts(
        &self,
        ends: &mut Ends,
        upload: &str,
        piece_bytes: u64,
        check: &mut Check,
    ) -> Result<String, Fault> {
        let mut complete = "<CompleteMultipartUpload>".to_owned();
        let (mut at, mut number) = (0_u64, 1_u64);
        while at < self.version.bytes {
            let piece = piece_bytes.min(self.version.bytes - at);
            let _room = self.room(piece).await?;
            let get = Outgoing::s3(Method::GET, self.source(&[]))
                .with("range", format!("bytes={at}-{}", at + piece - 1))
                .with("if-match", format!("\"{}\"", self.version.etag));
            let bytes_max = usize::try_from(piece).unwrap_or(usize::MAX);
            let body = ends.source.call_within(&get, bytes_max).await?.body;
            if body.len() as u64 != piece {
                return Err(Fault::Damaged(format!("{} bytes of {piece} arrived", body.len())));
            }
            check.update(&body);
            let digest = md5(&body);
            let target = format!("{}?partNumber={number}&uploadId={upload}", self.to);
            let put = with_body(Outgoing::s3(Method::PUT, target), body);
            let answer = ends.target.call(&put).await?;
            arrived(&answer.headers, &digest)?;
            let etag = header(&answer.headers, "etag").unwrap_or_default();
            // Writing into memory cannot fail.
            let _ = write!(
                complete,
                "<Part><ETag>{}</ETag><PartNumber>{number}</PartNumber></Part>",
                escaped(&etag)
            );
            (at, number) = (at + piece, number + 1);
        }
        complete.push_str("</CompleteMultipartUpload>");
        Ok(complete)
    }

    /// How long the first part was when the object was uploaded in parts, where the source tells.
    async fn source_part_bytes(&self, ends: &mut Ends) -> Option<u64> {
        if !self.version.etag.contains('-') {
            return None;
        }
        let head = Outgoing::s3(Method::HEAD, self.source(&["partNumber=1"]));
        let answer = ends.source.call(&head).await.ok()?;
        header(&answer.headers, "content-length")?.parse().ok()
    }

    /// `call` with everything that is said of the object when it is written.
    async fn described(
        &self,
        mut call: Outgoing,
        ends: &mut Ends,
        headers: &HeaderMap,
    ) -> Result<Outgoing, Fault> {
        for (name, value) in kept(headers, self.route.has_locks, SystemClock.now()) {
            call = call.with(name, value);
        }
        if header(headers, "x-amz-tagging-count").is_some_and(|count| count != "0") {
            let tags = Outgoing::s3(Method::GET, self.source(&["tagging="]));
            let tags = ends.source.call(&tags).await?;
            call = call.with("x-amz-tagging", tagging(&String::from_utf8_lossy(&tags.body)));
        }
        if let Some(key) = &self.route.kms_key {
            call = call.with("x-amz-server-side-encryption", "aws:kms");
            call = call.with("x-amz-server-side-encryption-aws-kms-key-id", key.as_str());
        }
        Ok(call)
    }

    /// Waits until there is room for a piece in memory.
    async fn room(&self, bytes: u64) -> Result<tokio::sync::SemaphorePermit<'_>, Fault> {
        let mib = usize::try_from(bytes.div_ceil(MIB)).unwrap_or(usize::MAX);
        let mib = u32::try_from(mib.clamp(1, MEMORY_MIB)).unwrap_or(u32::MAX);
        let room = self.route.memory.acquire_many(mib).await;
        room.map_err(|_| Fault::Unreached("the import has ended".to_owned()))
    }
}

/// How long pieces are: as long as the source's parts where that can be, so that the ETag stays.
fn piece_bytes(bytes: u64, part_bytes: Option<u64>) -> u64 {
    let fits = |part: &u64| (PART_BYTES_MIN..=SAME_PART_BYTES_MAX).contains(part);
    let is_enough = |part: &u64| bytes.div_ceil(*part) <= PARTS_MAX;
    part_bytes.filter(fits).filter(is_enough).unwrap_or_else(|| {
        let least = bytes.div_ceil(PARTS_MAX).div_ceil(MIB).saturating_mul(MIB);
        least.max(PIECE_BYTES)
    })
}

/// `call` with a body, and its MD5, which the server compares.
pub(super) fn with_body(mut call: Outgoing, body: Bytes) -> Outgoing {
    call = call.with("content-md5", STANDARD.encode(md5(&body)));
    call.body = body;
    call
}

/// Whether the ETag that the destination answers is that of what was sent, where it is one of MD5.
fn arrived(headers: &HeaderMap, digest: &[u8; 16]) -> Result<(), Fault> {
    let etag = header(headers, "etag").map(|etag| unquoted(&etag)).unwrap_or_default();
    match has_md5(headers) && etag != hex(digest) {
        true => Err(Fault::Damaged("the destination has stored something else".to_owned())),
        false => Ok(()),
    }
}

/// The headers that the object keeps.
fn kept(headers: &HeaderMap, has_locks: bool, now: Timestamp) -> Vec<(String, String)> {
    let mut kept = Vec::new();
    for name in headers.keys().map(http::HeaderName::as_str) {
        let Some(value) = header(headers, name) else { continue };
        let value = match name {
            "content-encoding" => without_framing(&value),
            "x-amz-storage-class" if !CLASSES.contains(&value.as_str()) => continue,
            _ => value,
        };
        let is_kept = KEPT.contains(&name)
            || name == "x-amz-storage-class"
            || name.starts_with("x-amz-meta-");
        if is_kept && !value.is_empty() {
            kept.push((name.to_owned(), value));
        }
    }
    if has_locks {
        kept.extend(locks(headers, now));
    }
    kept
}

/// A content encoding without what is one of the transfer alone.
fn without_framing(value: &str) -> String {
    let parts = value.split(',').map(str::trim).filter(|part| *part != "aws-chunked");
    parts.collect::<Vec<_>>().join(",")
}

/// The locks of an object. A retention that is over locks nothing, and no server takes it.
fn locks(headers: &HeaderMap, now: Timestamp) -> Vec<(String, String)> {
    const MODE: &str = "x-amz-object-lock-mode";
    const UNTIL: &str = "x-amz-object-lock-retain-until-date";
    const HOLD: &str = "x-amz-object-lock-legal-hold";
    let mut locks = Vec::new();
    let until = header(headers, UNTIL);
    let lasts = until.as_deref().and_then(|until| Timestamp::parse_iso8601(until).ok());
    if let (Some(mode), Some(until)) = (header(headers, MODE), until)
        && lasts.is_none_or(|until| until > now)
    {
        locks.push((MODE.to_owned(), mode));
        locks.push((UNTIL.to_owned(), until));
    }
    if header(headers, HOLD).as_deref() == Some("ON") {
        locks.push((HOLD.to_owned(), "ON".to_owned()));
    }
    locks
}

/// Tags as the header has them.
fn tagging(document: &str) -> String {
    let part = |tag: &str, name: &str| encoded(&unescaped(first(tag, name)));
    let tags = elements(document, "Tag");
    tags.map(|tag| format!("{}={}", part(tag, "Key"), part(tag, "Value")))
        .collect::<Vec<_>>()
        .join("&")
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;
    use stdx::Timestamp;

    use super::{MIB, PIECE_BYTES, kept, piece_bytes, tagging};

    #[test]
    fn pieces_are_the_parts_of_the_source_where_they_fit() {
        assert_eq!(piece_bytes(100 * MIB, Some(8 * MIB)), 8 * MIB);
        assert_eq!(piece_bytes(100 * MIB, Some(MIB)), PIECE_BYTES);
        assert_eq!(piece_bytes(100 * MIB, None), PIECE_BYTES);
        assert_eq!(piece_bytes(5 << 40, Some(8 * MIB)), 525 * MIB);
    }

    #[test]
    fn an_object_keeps_what_is_its_own() {
        let mut headers = HeaderMap::new();
        for (name, value) in [
            ("content-type", "text/plain"),
            ("content-encoding", "aws-chunked,gzip"),
            ("content-length", "3"),
            ("etag", "\"x\""),
            ("x-amz-meta-a", "b"),
            ("x-amz-storage-class", "WARM-TIER"),
            ("x-amz-object-lock-mode", "GOVERNANCE"),
            ("x-amz-object-lock-retain-until-date", "2026-01-02T00:00:00Z"),
            ("x-amz-object-lock-legal-hold", "ON"),
        ] {
            headers.insert(name, value.parse().unwrap());
        }
        let names = |has_locks, now: &str| {
            let now = Timestamp::parse_iso8601(now).unwrap();
            let mut kept = kept(&headers, has_locks, now);
            kept.sort();
            kept.into_iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>()
        };
        let own = ["content-encoding=gzip", "content-type=text/plain", "x-amz-meta-a=b"];
        assert_eq!(names(false, "2026-01-01T00:00:00Z"), own);
        let locked = names(true, "2026-01-01T00:00:00Z");
        assert_eq!(locked.len(), 6);
        let over = names(true, "2026-01-03T00:00:00Z");
        assert!(over.contains(&"x-amz-object-lock-legal-hold=ON".to_owned()) && over.len() == 4);
    }

    #[test]
    fn tags_are_a_query() {
        let document = "<TagSet><Tag><Key>a b</Key><Value>c&amp;d</Value></Tag><Tag><Key>e</Key><Value/></Tag></TagSet>";
        assert_eq!(tagging(document), "a%20b=c%26d&e=");
    }
}
