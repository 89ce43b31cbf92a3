//! The store of object bytes.
//!
//! A blob is a sequence of bytes, written once, named by a random identifier and never changed.
//! The bytes are ciphertext already: nothing here encrypts, and nothing here knows buckets or keys.
//! A blob becomes reachable only when a metadata commit names it; what no commit names is an
//! orphan and is set aside by [`sweep_orphans`].
//!
//! Backends live in crates of their own (`blob-local`); all pass the suite of feature `suite`.

mod error;
mod hold;
mod id;
mod orphan_count;
mod range;
mod store;
mod stream;
mod sweep;

#[cfg(feature = "memory")]
mod memory;
#[cfg(feature = "suite")]
pub mod suite;

pub use error::{BlobError, IoAction};
pub use hold::{Hold, Holds};
pub use id::{BlobId, ParseBlobIdError};
#[cfg(feature = "memory")]
pub use memory::MemoryBlobs;
pub use orphan_count::{CRASH_ORPHANS_MAX, CRASH_ORPHANS_ONE_IN, OrphanCount};
pub use range::{ByteRange, ResolvedRange};
pub use store::{BlobStore, BlobWriter, CHUNK_BYTES_MAX, WrittenBlob};
pub use stream::BlobStream;
pub use sweep::{
    References, SET_ASIDE_LISTED_MAX, SET_ASIDE_PER_SWEEP_MAX, SWEEP_PAGE_LEN, SweepReport,
    put_back_referenced, sample_orphans, set_aside_orphans, sweep_orphans,
};

#[cfg(test)]
mod tests;
