//! What an installation is called, and how its parts prove to belong to it.

use crate::derived_key::DerivedKey;
use crate::mac;

/// Names an installation, and authenticates the mark that each of its parts carries.
#[derive(Debug)]
pub struct InstallationKey {
    id: [u8; 16],
    key: DerivedKey,
}

impl InstallationKey {
    pub(crate) const fn new(id: [u8; 16], key: DerivedKey) -> Self {
        Self { id, key }
    }

    /// The public name of the installation: it follows from the root key.
    #[must_use]
    pub const fn id(&self) -> &[u8; 16] {
        &self.id
    }

    /// The key behind the marks.
    pub(crate) fn reveal(&self) -> &[u8; 32] {
        self.key.reveal()
    }

    /// HMAC-SHA256 that only the installation can make for the part of this name. Compare with
    /// `secret::constant_time_eq`.
    #[must_use]
    pub fn mac(&self, part: &str) -> [u8; 32] {
        mac::hmac_sha256(self.key.reveal(), &[b"ironkeep installation part ", part.as_bytes()])
    }
}
