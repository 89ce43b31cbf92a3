//! What an execution needs from outside besides time: chance and digests.

/// The digests of `States.Hash`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hash {
    /// `MD5`.
    Md5,
    /// `SHA-1`.
    Sha1,
    /// `SHA-256`.
    Sha256,
    /// `SHA-384`.
    Sha384,
    /// `SHA-512`.
    Sha512,
}

/// Where chance and digests come from.
pub trait Host: Sync {
    /// 16 bytes by chance.
    fn random(&self) -> [u8; 16];

    /// The digest of `data`, in hexadecimal digits.
    fn hash(&self, hash: Hash, data: &[u8]) -> String;
}
