//! The chain of the rollback guard's log.

use crate::aad::Canonical;
use crate::derived_key::DerivedKey;
use crate::mac;

/// Links the records of the rollback guard into a keyed chain: without the key nobody can make a
/// valid link, so a record cannot be changed, dropped from the middle or put in another place.
#[derive(Debug)]
pub struct GuardKey(DerivedKey);

impl GuardKey {
    pub(crate) const fn new(key: DerivedKey) -> Self {
        Self(key)
    }

    /// The chain value after `record`: HMAC-SHA256 of the previous value and the record, 32 bytes.
    /// Compare with `secret::constant_time_eq`.
    #[must_use]
    pub fn link(&self, previous: &[u8; 32], record: &[u8]) -> [u8; 32] {
        // The same bytes as `Canonical` would give with `record` as last field, without a copy.
        let front = Canonical::new("ironkeep rollback guard link").bytes(previous);
        let record_len = (record.len() as u64).to_be_bytes();
        mac::hmac_sha256(self.0.reveal(), &[&front.finish(), &record_len, record])
    }
}
