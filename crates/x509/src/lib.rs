//! Certificates (X.509, RFC 5280), requests for them (PKCS#10, RFC 2986) and revocation lists: read, and written
//! but for their signatures.
//!
//! What is signed is made here as bytes; whoever has the key signs them, and [`signed`] puts both together. Names
//! and public keys are carried as they stand in what they came from, never written anew: an issuer's name is
//! compared byte by byte. No I/O, no clock, no primitives.

pub mod der;
pub mod oid;
pub mod pem;

mod algorithm;
pub mod general_name;
pub mod name;
mod time;

mod certificate;
mod extension;
mod request;
mod revocation_list;
mod to_sign;

pub use algorithm::SignatureAlgorithm;
pub use certificate::{BasicConstraints, Certificate};
pub use extension::{Extension, KeyUsage, NewExtension};
pub use request::{Request, request_body};
pub use revocation_list::{RevocationList, Revoked};
pub use to_sign::{ToSign, signed};
