//! The archive: ciphertext of `GLACIER` and `DEEP_ARCHIVE` objects lies in a directory of its own and
//! nowhere else, and is read once it was restored.
//!
//! Ciphertext moves as it is: nothing here opens an envelope, so that a key that is off keeps nothing
//! from moving. A version's manifest names what lies in the archive, and beside it the copies of it
//! that lie at hand; both change in one commit, and what no commit names is swept.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects.html>

pub(crate) mod copies;
pub(crate) mod events;
mod ops;
pub(crate) mod record;
pub(crate) mod restore;
pub(crate) mod shown;
pub(crate) mod state;
