//! Client-side encryption in the formats that AWS's own clients read and write: messages of the AWS Encryption SDK
//! ([`message`]) and objects of the S3 Encryption Client ([`s3`]), streaming, in bounded memory.
//!
//! What leaves is ciphertext: whoever stores it has no key. Keys come from a KMS ([`Kms`]), or are a raw key of the
//! caller's, AES or RSA; several keyrings may each be able to open one message.
//!
//! No function hands out plaintext before it is authentic, but for those with `releasing_unverified_plaintext` in
//! their names. A message that has one tag or a signature at its end is read twice (or kept as ciphertext
//! in a spool, and read from there), and the second reading is compared with the first, piece by piece.
//!
//! The crate does no I/O of its own: it reads from [`std::io::Read`], writes to [`std::io::Write`], and
//! calls a KMS through a trait. It holds less than 64 MiB of a message of any size. It is published on its own and
//! needs no other crate of Ironkeep.

mod context;
mod data_key;
mod error;
mod kms;
mod primitives;
mod reader;
mod twice;

pub mod keyring;
pub mod message;
pub mod s3;

pub use context::EncryptionContext;
pub use data_key::DataKey;
pub use error::CryptoError;
pub use kms::{GeneratedKey, Kms, OpenedKey, WrappedKey};
