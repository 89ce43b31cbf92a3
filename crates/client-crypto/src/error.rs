//! Why something was not encrypted or decrypted.

use std::io;

/// What went wrong.
#[derive(Debug, thiserror::Error)]
pub enum CryptoError {
    /// Source or sink failed.
    #[error("{0}")]
    Io(#[from] io::Error),
    /// The bytes are not in a format that this crate reads.
    #[error("not in a format of client-side encryption: {0}")]
    Malformed(&'static str),
    /// A suite, wrapping or content algorithm that this crate does not know.
    #[error("unknown algorithm `{0}`")]
    UnknownAlgorithm(String),
    /// A tag, a signature or a commitment is not that of the bytes: they were altered, or the key is another.
    #[error("not authentic: the bytes were altered, or the key is another")]
    NotAuthentic,
    /// What was read the second time is not what was verified the first time.
    #[error("the source changed between the two readings")]
    Changed,
    /// The message does not commit to its key, and the caller did not allow that.
    #[error(
        "no key commitment: whoever wrote it may have made it open differently under another key"
    )]
    NotCommitted,
    /// The content has no authentication at all (AES-CBC), and the caller did not allow that.
    #[error("written by a client of version 1, without authentication")]
    Unauthenticated,
    /// The encryption context is not as the caller demands.
    #[error("the encryption context differs at key `{0}`")]
    Context(String),
    /// The caller's encryption context has a key that a format reserves.
    #[error("the encryption context has the reserved key `{0}`")]
    ReservedContext(String),
    /// No keyring opened any of the wrapped data keys; each reason once.
    #[error("none of the keys opens it{}", reasons(.0))]
    NoKey(Vec<String>),
    /// The KMS refused, or was not reached.
    #[error("{0}")]
    Kms(String),
    /// The caller's key is not of a kind that is asked for.
    #[error("the key cannot be used: {0}")]
    Key(&'static str),
    /// Larger than a format or this crate allows.
    #[error("too large: {0}")]
    TooLarge(&'static str),
    /// A primitive failed for a reason of its own.
    #[error("{0} failed")]
    Primitive(&'static str),
}

fn reasons(reasons: &[String]) -> String {
    match reasons {
        [] => ": it was wrapped under others".to_owned(),
        reasons => format!(": {}", reasons.join("; ")),
    }
}
