//! Objects of the S3 Encryption Client: what its metadata and instruction files say, writing objects of formats 2 and
//! 3, reading those of format 1 too where the caller chooses to.
//!
//! | | Format 1 | Format 2 | Format 3 |
//! |---|---|---|---|
//! | wrapped key | `x-amz-key` | `x-amz-key-v2` | `x-amz-3` |
//! | wrapping | AES in ECB, implied | `x-amz-wrap-alg` | `x-amz-w` |
//! | content | AES-CBC | `x-amz-cek-alg` | `x-amz-c`: 115 |
//! | nonce | `x-amz-iv`, 16 bytes | `x-amz-iv`, 12 bytes | `x-amz-i`, 28 bytes: salt of HKDF |
//! | commitment | | | `x-amz-d`, 28 bytes |
//! | description, context | `x-amz-matdesc` | `x-amz-matdesc` | `x-amz-m`, `x-amz-t` |
//!
//! The object is the ciphertext and, but with CBC, a tag of 16 bytes. An instruction file beside the object has the
//! same pairs as JSON; of format 3 it has the wrapped key, its wrapping and its context alone.

mod context;
mod master_key;
mod material;
mod names;
mod open;
mod seal;

pub use master_key::MasterKey;
pub use material::{ContentAlgorithm, Format, Material, Wrapping, WrittenFormat};
pub use names::{INSTRUCTION_SUFFIX, is_reserved};
pub use open::{Opening, Unauthenticated};
pub use seal::ObjectSealer;
