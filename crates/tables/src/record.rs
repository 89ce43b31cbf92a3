//! What is stored in a row.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::damage::Damage;

/// A stored record. Types on disk are separate from types on the wire.
///
/// A change of what is written is a new version: `VERSION` is raised, the type as it was stays
/// beside the new one under a name of its own, and `read` turns the old into the new. Rows keep the
/// version they were written with until they are next changed.
pub trait Record: Serialize + DeserializeOwned + Send {
    /// The version this release writes; it reads this one and all before it.
    const VERSION: u8;

    /// Reads what `version` of this record has written. `version` is at most [`Self::VERSION`].
    ///
    /// # Errors
    /// [`Damage`] when no release wrote `bytes` under that version.
    fn read(version: u8, bytes: &[u8]) -> Result<Self, Damage> {
        if version == Self::VERSION { from_json(bytes) } else { Err(Damage::Version(version)) }
    }
}

/// Reads one version of a record.
///
/// # Errors
/// [`Damage::Content`].
pub fn from_json<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Damage> {
    // A record is written on one line, so the column is the place.
    serde_json::from_slice(bytes).map_err(|error| Damage::Content { at_byte: error.column() })
}
