//! Whether what arrived is what was stored: by the object's ETag where that is an MD5, else by a checksum that
//! the source gives, else by its length alone.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use envelope::checksum::{Algorithm, Running};
use envelope::digest::Md5;
use http::HeaderMap;

use crate::endpoint::{Fault, header};

/// The most lengths of parts that are tried beside one another.
const LAYOUTS_MAX: usize = 4;

/// Lengths of parts, in MiB, that clients use by themselves.
const USUAL_PART_MIB: [u64; 14] = [5, 6, 7, 8, 10, 15, 16, 20, 32, 50, 64, 100, 128, 512];

const MIB: u64 = 1 << 20;

/// What an object is compared by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Proof {
    /// An MD5 or a checksum.
    Hash,
    /// Its length alone: the source gives nothing else.
    Length,
}

/// The MD5 of the MD5s of parts.
struct Layout {
    part_bytes: u64,
    part: Md5,
    /// Bytes of the part so far.
    filled: u64,
    all: Md5,
    parts: u64,
}

/// What the object's hash has to be.
enum Expected {
    /// Its MD5, in hexadecimal digits.
    Md5(Md5),
    /// The ETag of an upload in parts, of one of these lengths.
    Parts(Vec<Layout>),
    /// A checksum of the whole, in base64.
    Checksum(Box<Running>, String),
    Nothing,
}

/// Compares an object while it passes.
pub(super) struct Check {
    etag: String,
    bytes: u64,
    seen: u64,
    expected: Expected,
}

impl Check {
    /// The comparison of an object of `bytes`, whose head is `headers`. `part_bytes` is how long the first
    /// part of an upload in parts was, where the source tells.
    pub(super) fn new(
        headers: &HeaderMap,
        etag: &str,
        bytes: u64,
        part_bytes: Option<u64>,
    ) -> Self {
        let expected = expected(headers, etag, bytes, part_bytes);
        Self { etag: etag.to_owned(), bytes, seen: 0, expected }
    }

    pub(super) fn update(&mut self, piece: &[u8]) {
        self.seen = self.seen.saturating_add(piece.len() as u64);
        match &mut self.expected {
            Expected::Md5(md5) => md5.update(piece),
            Expected::Parts(layouts) => layouts.iter_mut().for_each(|layout| layout.update(piece)),
            Expected::Checksum(running, _) => running.update(piece),
            Expected::Nothing => {}
        }
    }

    /// What the object was compared by.
    ///
    /// # Errors
    /// [`Fault::Damaged`]: it is another.
    pub(super) fn finish(self) -> Result<Proof, Fault> {
        let Self { etag, bytes, seen, expected } = self;
        if seen != bytes {
            return Err(Fault::Damaged(format!("{seen} bytes of {bytes} arrived")));
        }
        let is_same = match expected {
            Expected::Md5(md5) => hex(&md5.finish()) == etag,
            Expected::Parts(layouts) => layouts.into_iter().any(|layout| layout.etag() == etag),
            Expected::Checksum(running, checksum) => STANDARD.encode(running.finish()) == checksum,
            Expected::Nothing => return Ok(Proof::Length),
        };
        match is_same {
            true => Ok(Proof::Hash),
            false => Err(Fault::Damaged(format!("what arrived is not what the ETag {etag} is of"))),
        }
    }
}

impl Layout {
    fn new(part_bytes: u64) -> Self {
        Self { part_bytes, part: Md5::new(), filled: 0, all: Md5::new(), parts: 0 }
    }

    fn update(&mut self, mut piece: &[u8]) {
        while !piece.is_empty() {
            let room = usize::try_from(self.part_bytes - self.filled).unwrap_or(usize::MAX);
            let (now, rest) = piece.split_at_checked(room).unwrap_or((piece, &[]));
            self.part.update(now);
            self.filled = self.filled.saturating_add(now.len() as u64);
            if self.filled == self.part_bytes {
                self.end_part();
            }
            piece = rest;
        }
    }

    fn end_part(&mut self) {
        let part = core::mem::replace(&mut self.part, Md5::new());
        self.all.update(&part.finish());
        (self.filled, self.parts) = (0, self.parts.saturating_add(1));
    }

    fn etag(mut self) -> String {
        if self.filled > 0 {
            self.end_part();
        }
        format!("{}-{}", hex(&self.all.finish()), self.parts)
    }
}

fn expected(headers: &HeaderMap, etag: &str, bytes: u64, part_bytes: Option<u64>) -> Expected {
    if has_md5(headers) {
        match etag.split_once('-') {
            None if is_md5(etag) => return Expected::Md5(Md5::new()),
            Some((md5, count)) if is_md5(md5) => {
                let layouts = layouts(bytes, count.parse().unwrap_or(0), part_bytes);
                if !layouts.is_empty() {
                    return Expected::Parts(layouts.into_iter().map(Layout::new).collect());
                }
            }
            _ => {}
        }
    }
    let is_composite = header(headers, "x-amz-checksum-type").as_deref() == Some("COMPOSITE");
    for algorithm in Algorithm::ALL {
        let found = header(headers, algorithm.header());
        // Of parts, it is one of their checksums, and ends in how many there are.
        let found = found.filter(|text| !is_composite && !text.contains('-'));
        if let Some(checksum) = found {
            return Expected::Checksum(Box::new(Running::new(algorithm)), checksum);
        }
    }
    Expected::Nothing
}

/// Whether ETags of objects with these headers are of MD5: those under KMS or a customer's key are not.
pub(super) fn has_md5(headers: &HeaderMap) -> bool {
    let mode = header(headers, "x-amz-server-side-encryption");
    let is_customers = headers.contains_key("x-amz-server-side-encryption-customer-algorithm");
    !is_customers && mode.is_none_or(|mode| mode == "AES256")
}

fn is_md5(text: &str) -> bool {
    text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The lengths of parts that an object of `bytes` in `count` parts may have had: the one that the source tells,
/// or the usual ones.
fn layouts(bytes: u64, count: u64, told: Option<u64>) -> Vec<u64> {
    let fits = |part: &u64| *part > 0 && bytes.div_ceil(*part) == count;
    if let Some(part) = told.filter(fits) {
        return vec![part];
    }
    // In one part it may have been of any length.
    let whole = (count == 1 && bytes > 0).then_some(bytes);
    let usual = USUAL_PART_MIB.into_iter().map(|mib| mib * MIB).filter(fits);
    whole.into_iter().chain(usual).take(LAYOUTS_MAX).collect()
}

/// Lower-case hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;

    use super::{Check, MIB, Proof, layouts};

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect()
    }

    fn check(
        pairs: &[(&'static str, &str)],
        etag: &str,
        body: &[u8],
        part: Option<u64>,
    ) -> Option<Proof> {
        let mut check = Check::new(&headers(pairs), etag, body.len() as u64, part);
        body.chunks(3).for_each(|piece| check.update(piece));
        check.finish().ok()
    }

    #[test]
    fn an_md5_has_to_be_that_of_the_object() {
        let etag = "900150983cd24fb0d6963f7d28e17f72";
        assert_eq!(check(&[], etag, b"abc", None), Some(Proof::Hash));
        assert_eq!(check(&[], etag, b"abd", None), None);
    }

    #[test]
    fn an_etag_of_parts_has_to_be_that_of_the_object() {
        // MD5 of the MD5s of "abcd" and "ef".
        let parts = [b"abcd".as_slice(), b"ef"].map(envelope::digest::md5).concat();
        let etag = format!("{}-2", super::hex(&envelope::digest::md5(&parts)));
        assert_eq!(check(&[], &etag, b"abcdef", Some(4)), Some(Proof::Hash));
        assert_eq!(check(&[], &etag, b"abcdeg", Some(4)), None);
        assert_eq!(check(&[], &etag, b"abcdef", Some(5)), None);
    }

    #[test]
    fn under_kms_a_checksum_is_compared_or_the_length_alone() {
        let kms = ("x-amz-server-side-encryption", "aws:kms");
        let checksum = ("x-amz-checksum-sha256", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
        let etag = "00000000000000000000000000000000";
        assert_eq!(check(&[kms, checksum], etag, b"abc", None), Some(Proof::Hash));
        assert_eq!(check(&[kms, checksum], etag, b"abd", None), None);
        assert_eq!(check(&[kms], etag, b"abd", None), Some(Proof::Length));
        let composite = ("x-amz-checksum-sha256", "AAAA-2");
        assert_eq!(check(&[kms, composite], etag, b"abd", None), Some(Proof::Length));
    }

    #[test]
    fn a_shorter_object_is_damaged() {
        let mut check = Check::new(&headers(&[]), "x", 4, None);
        check.update(b"abc");
        assert!(check.finish().is_err());
    }

    #[test]
    fn lengths_of_parts_fit_their_number() {
        assert_eq!(layouts(20 * MIB, 3, None), [7 * MIB, 8 * MIB]);
        assert_eq!(layouts(20 * MIB, 3, Some(9 * MIB)), [9 * MIB]);
        assert_eq!(layouts(20 * MIB, 3, Some(20 * MIB)), [7 * MIB, 8 * MIB]);
        assert_eq!(layouts(MIB, 1, None).first(), Some(&MIB));
        assert!(layouts(20 * MIB, 0, None).is_empty());
    }
}
