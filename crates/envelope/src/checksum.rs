//! The CRCs of S3's additional checksums. They find accidents, not attackers: integrity against
//! an attacker comes from the AEAD of the object cipher.

mod running;

pub use running::{Algorithm, Running};

use core::fmt;

use crc_fast::{CrcAlgorithm, Digest};

/// CRC-32 (ISO-HDLC, as in zlib): `x-amz-checksum-crc32`.
#[derive(Clone)]
pub struct Crc32(Digest);

/// CRC-32C (iSCSI, Castagnoli): `x-amz-checksum-crc32c`.
#[derive(Clone)]
pub struct Crc32c(Digest);

/// CRC-64/NVME: `x-amz-checksum-crc64nvme`.
#[derive(Clone)]
pub struct Crc64Nvme(Digest);

impl Crc32 {
    /// An empty message.
    #[must_use]
    pub fn new() -> Self {
        Self(Digest::new(CrcAlgorithm::Crc32IsoHdlc))
    }

    /// Appends `data` to the message.
    pub fn update(&mut self, data: &[u8]) {
        self.0.update(data);
    }

    /// The CRC of everything appended; AWS puts its 4 bytes on the wire big-endian, base64.
    #[must_use]
    pub fn finish(self) -> [u8; 4] {
        low_four(self.0.finalize())
    }
}

impl Crc32c {
    /// An empty message.
    #[must_use]
    pub fn new() -> Self {
        Self(Digest::new(CrcAlgorithm::Crc32Iscsi))
    }

    /// Appends `data` to the message.
    pub fn update(&mut self, data: &[u8]) {
        self.0.update(data);
    }

    /// The CRC of everything appended, 4 bytes, big-endian.
    #[must_use]
    pub fn finish(self) -> [u8; 4] {
        low_four(self.0.finalize())
    }
}

impl Crc64Nvme {
    /// An empty message.
    #[must_use]
    pub fn new() -> Self {
        Self(Digest::new(CrcAlgorithm::Crc64Nvme))
    }

    /// Appends `data` to the message.
    pub fn update(&mut self, data: &[u8]) {
        self.0.update(data);
    }

    /// The CRC of everything appended, 8 bytes, big-endian.
    #[must_use]
    pub fn finish(self) -> [u8; 8] {
        self.0.finalize().to_be_bytes()
    }
}

/// The CRC-32 of a message whose first part has CRC `first` and whose last `second_len` bytes
/// have CRC `second`: full-object checksums of multipart uploads without reading the data again.
#[must_use]
pub fn combine_crc32(first: [u8; 4], second: [u8; 4], second_len: u64) -> [u8; 4] {
    low_four(combine(CrcAlgorithm::Crc32IsoHdlc, widen(first), widen(second), second_len))
}

/// As [`combine_crc32`], for CRC-32C.
#[must_use]
pub fn combine_crc32c(first: [u8; 4], second: [u8; 4], second_len: u64) -> [u8; 4] {
    low_four(combine(CrcAlgorithm::Crc32Iscsi, widen(first), widen(second), second_len))
}

/// As [`combine_crc32`], for CRC-64/NVME.
#[must_use]
pub fn combine_crc64nvme(first: [u8; 8], second: [u8; 8], second_len: u64) -> [u8; 8] {
    let (first, second) = (u64::from_be_bytes(first), u64::from_be_bytes(second));
    combine(CrcAlgorithm::Crc64Nvme, first, second, second_len).to_be_bytes()
}

fn combine(algorithm: CrcAlgorithm, first: u64, second: u64, second_len: u64) -> u64 {
    crc_fast::checksum_combine(algorithm, first, second, second_len)
}

fn widen(crc: [u8; 4]) -> u64 {
    u64::from(u32::from_be_bytes(crc))
}

/// The low four bytes, big-endian: a 32-bit CRC comes in the low half of the library's `u64`.
fn low_four(crc: u64) -> [u8; 4] {
    let [_, _, _, _, a, b, c, d] = crc.to_be_bytes();
    [a, b, c, d]
}

impl Default for Crc32 {
    fn default() -> Self {
        Self::new()
    }
}

impl Default for Crc32c {
    fn default() -> Self {
        Self::new()
    }
}

impl Default for Crc64Nvme {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Crc32 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Crc32(..)")
    }
}

impl fmt::Debug for Crc32c {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Crc32c(..)")
    }
}

impl fmt::Debug for Crc64Nvme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Crc64Nvme(..)")
    }
}
