//! Cryptography of Ironkeep: the key hierarchy, the ciphertext formats and the object cipher.
//!
//! This is the only crate that calls cryptographic primitives. Every key has a type of its own, so
//! that one cannot be used as another, and holds its bytes in `Secret` or in locked memory. Every
//! opening failure that a wrong key, another binding or an altered byte can cause is the one
//! [`EnvelopeError::NotAuthentic`].
//!
//! ```text
//! key slot -> RootKey -> HKDF: BarrierKey, JournalKey, TokenKey, SlotsKey, GuardKey
//!                     -> DomainKey (account, region) -> BackingKey (KMS key, material)
//!                                                        -> ciphertext blob
//! WrappingKey (from KMS, a bucket key or the customer) -> DataKey (object version or part)
//!                                                        -> 64 KiB chunks
//! ```
//! No I/O, no clock; randomness is a parameter.

// The hierarchy, from the top.
mod backing;
mod domain;
mod earlier;
mod key_name;
mod root;
mod slot;
// What is sealed with it.
pub mod barrier;
mod ciphertext;
mod context;
mod derived_key;
mod detached;
mod external_blob;
mod guard;
mod installation;
mod journal;
pub mod object;
mod recipient;
mod token;
mod token_blob;
mod value;
// Foundations.
pub mod aad;
mod algorithms;
pub mod asymmetric;
pub mod attestation;
pub mod certificates;
pub mod checksum;
pub mod cluster_certificate;
pub mod digest;
mod error;
pub mod jws;
mod kdf;
pub mod mac;
mod native_password;
pub mod notices;
mod password;
pub mod random;
mod reader;
mod scram;
mod sealed;
pub mod shamir;

pub use algorithms::AlgorithmPolicy;
pub use asymmetric::AsymmetricSpec;
pub use backing::{BackingKey, KeyMaterial, MaterialIdKey};
pub use barrier::BarrierKey;
pub use ciphertext::{CiphertextHeader, PLAINTEXT_BYTES_MAX};
pub use context::EncryptionContext;
pub use detached::Detached;
pub use domain::{DomainKey, DomainName, MaterialTerms};
pub use earlier::EarlierKeys;
pub use error::EnvelopeError;
pub use external_blob::{ExternalBlob, ExternalFront, ExternalSealed};
pub use guard::GuardKey;
pub use installation::InstallationKey;
pub use journal::JournalKey;
pub use key_name::{KeyMaterialId, KeyName, REGION_BYTES_MAX};
pub use native_password::{
    NATIVE_CHALLENGE_BYTES, native_password_proof, native_password_verifier,
};
pub use object::{
    BindingPlace, CustomerKey, CustomerKeyCheck, DataKey, Mode, NewWrapping, ObjectBinding,
    ObjectEnvelope, ObjectOpener, ObjectPlace, ObjectSealer, SealedBody, SealedEnd, SealedPart,
    WrappedDataKey, WrappingKey, open_object, seal_object,
};
pub use password::PasswordHash;
pub use recipient::encrypt_for_recipient;
pub use root::{RootKey, RootVersion};
pub use scram::ScramVerifier;
pub use slot::{PassphraseCost, SlotKey, SlotsKey};
pub use token::{TokenKey, TokenSealer, TokenUse};
pub use token_blob::{TokenBlob, TokenFront};
pub use value::{open_value, seal_value};

#[cfg(test)]
mod tests;
