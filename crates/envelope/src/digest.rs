//! Message digests: SHA-256, SHA-384, SHA-512 and SHA-1 (FIPS 180-4) from AWS-LC, MD5 (RFC 1321) for the parts of
//! the S3 protocol that demand it.
//!
//! SHA-1 and MD5 are here because AWS puts them on the wire (`x-amz-checksum-sha1`, `ETag`,
//! `Content-MD5`). Nothing of ours relies on their collision resistance.

use core::fmt;

use aws_lc_rs::digest::{self, Context};
use md5::Digest as _;

/// SHA-256 of `data`, 32 bytes.
#[must_use]
pub fn sha256(data: &[u8]) -> [u8; 32] {
    fixed(digest::digest(&digest::SHA256, data).as_ref())
}

/// SHA-1 of `data`, 20 bytes. For AWS checksums only.
#[must_use]
pub fn sha1(data: &[u8]) -> [u8; 20] {
    fixed(digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, data).as_ref())
}

/// MD5 of `data`, 16 bytes. For `ETag` and `Content-MD5` only.
#[must_use]
pub fn md5(data: &[u8]) -> [u8; 16] {
    md5::Md5::digest(data).into()
}

/// SHA-256 over data that comes in pieces.
#[derive(Clone)]
pub struct Sha256(Context);

impl Sha256 {
    /// An empty message.
    #[must_use]
    pub fn new() -> Self {
        Self(Context::new(&digest::SHA256))
    }

    /// Appends `data` to the message.
    pub fn update(&mut self, data: &[u8]) {
        self.0.update(data);
    }

    /// The digest of everything appended, 32 bytes.
    #[must_use]
    pub fn finish(self) -> [u8; 32] {
        fixed(self.0.finish().as_ref())
    }
}

impl Default for Sha256 {
    fn default() -> Self {
        Self::new()
    }
}

/// SHA-384 over data that comes in pieces.
#[derive(Clone)]
pub struct Sha384(Context);

impl Sha384 {
    /// An empty message.
    #[must_use]
    pub fn new() -> Self {
        Self(Context::new(&digest::SHA384))
    }

    /// Appends `data` to the message.
    pub fn update(&mut self, data: &[u8]) {
        self.0.update(data);
    }

    /// The digest of everything appended, 48 bytes.
    #[must_use]
    pub fn finish(self) -> [u8; 48] {
        fixed(self.0.finish().as_ref())
    }
}

impl Default for Sha384 {
    fn default() -> Self {
        Self::new()
    }
}

/// SHA-512 over data that comes in pieces.
#[derive(Clone)]
pub struct Sha512(Context);

impl Sha512 {
    /// An empty message.
    #[must_use]
    pub fn new() -> Self {
        Self(Context::new(&digest::SHA512))
    }

    /// Appends `data` to the message.
    pub fn update(&mut self, data: &[u8]) {
        self.0.update(data);
    }

    /// The digest of everything appended, 64 bytes.
    #[must_use]
    pub fn finish(self) -> [u8; 64] {
        fixed(self.0.finish().as_ref())
    }
}

impl Default for Sha512 {
    fn default() -> Self {
        Self::new()
    }
}

/// SHA-1 over data that comes in pieces. For AWS checksums only.
#[derive(Clone)]
pub struct Sha1(Context);

impl Sha1 {
    /// An empty message.
    #[must_use]
    pub fn new() -> Self {
        Self(Context::new(&digest::SHA1_FOR_LEGACY_USE_ONLY))
    }

    /// Appends `data` to the message.
    pub fn update(&mut self, data: &[u8]) {
        self.0.update(data);
    }

    /// The digest of everything appended, 20 bytes.
    #[must_use]
    pub fn finish(self) -> [u8; 20] {
        fixed(self.0.finish().as_ref())
    }
}

impl Default for Sha1 {
    fn default() -> Self {
        Self::new()
    }
}

/// MD5 over data that comes in pieces. For `ETag` and `Content-MD5` only.
#[derive(Clone)]
pub struct Md5(md5::Md5);

impl Md5 {
    /// An empty message.
    #[must_use]
    pub fn new() -> Self {
        Self(md5::Md5::new())
    }

    /// Appends `data` to the message.
    pub fn update(&mut self, data: &[u8]) {
        self.0.update(data);
    }

    /// The digest of everything appended, 16 bytes.
    #[must_use]
    pub fn finish(self) -> [u8; 16] {
        self.0.finalize().into()
    }
}

impl Default for Md5 {
    fn default() -> Self {
        Self::new()
    }
}

/// The first `N` bytes of a digest whose length is a property of the algorithm. A shorter digest
/// would leave zeros; no algorithm used here has one (the known-answer tests would show it).
pub(crate) fn fixed<const N: usize>(digest: &[u8]) -> [u8; N] {
    let mut out = [0; N];
    for (to, from) in out.iter_mut().zip(digest) {
        *to = *from;
    }
    out
}

impl fmt::Debug for Sha256 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sha256(..)")
    }
}

impl fmt::Debug for Sha384 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sha384(..)")
    }
}

impl fmt::Debug for Sha512 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sha512(..)")
    }
}

impl fmt::Debug for Sha1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sha1(..)")
    }
}

impl fmt::Debug for Md5 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Md5(..)")
    }
}
