//! What services share that keep sealed bodies in blobs.
//!
//! A blob is named by a row of the service it belongs to ([`Claims`]): what no service names is an
//! orphan. What a commit unlinks is noted in that commit and deleted later, when no reader can be in
//! the middle of it. Bytes go in through a [`SealedWriter`] and come out through a [`SealedReader`],
//! in bounded memory; plaintext is never written.

mod claims;
mod contents;
mod copy;
mod garbage;
mod missing;
mod reader;
mod references;
mod tier;
mod writer;

pub use claims::{Claims, GarbageRecord, StoredBlob};
pub use contents::{ContentReport, Teller};
pub use copy::copy_ciphertext;
pub use garbage::{GarbageRow, Unlinked};
pub use missing::{Missing, missing_blobs};
pub use reader::{SealedReader, Segment, Source, Subject};
pub use references::{References, accept_unnamed, references, sample_unnamed};
pub use tier::Tier;
pub use writer::{SealedWriter, Written, sealing_failure};
