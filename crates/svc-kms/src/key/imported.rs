//! The materials of a key whose material comes from outside: which belong to it, and which are there.
//!
//! A symmetric key may have several. One is current; those before it still decrypt; a further one may
//! wait for the rotation that makes it current, and until then it does not belong to the key for good.
//! The key is usable only while all that belong to it for good are there. Every other kind of key has
//! one material, for ever.
//!
//! Source: <https://docs.aws.amazon.com/kms/latest/developerguide/importing-keys.html>

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use stdx::Timestamp;

use super::{KeyRecord, KeyState, Origin};

/// A material that was imported into a key, or into the primary of its multi-Region key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Imported {
    pub(crate) material_id: String,
    /// Whether it is here. What is not must be imported, the same again.
    pub(crate) is_present: bool,
    /// When it expires, milliseconds since the epoch; none for never. Of a material that is not here:
    /// it has expired, and is still to be removed.
    pub(crate) expires_ms: Option<i64>,
    /// What whoever imported it says of it.
    pub(crate) description: Option<String>,
}

impl Imported {
    /// One that another key of the multi-Region key has, as this key knows it.
    pub(crate) const fn elsewhere(material_id: String) -> Self {
        Self { material_id, is_present: false, expires_ms: None, description: None }
    }

    /// Whether it has expired at `now`.
    pub(crate) fn is_expired(&self, now: Timestamp) -> bool {
        self.expires_ms.is_some_and(|at_ms| at_ms <= now.unix_ms())
    }
}

impl KeyRecord {
    /// The imported material `id`, if it belongs to the key.
    pub(crate) fn imported_material(&self, id: &str) -> Option<&Imported> {
        self.imported.iter().find(|material| material.material_id == id)
    }

    /// The material that waits for the rotation that makes it current.
    pub(crate) fn pending_material(&self) -> Option<&Imported> {
        self.imported.iter().find(|material| !self.is_permanent(&material.material_id))
    }

    /// Whether the material `id` belongs to the key for good: it encrypts, or once did.
    pub(crate) fn is_permanent(&self, id: &str) -> bool {
        let rotated = || self.rotations.iter().any(|rotation| rotation.material_id == id);
        self.material_id == id || self.first_material_id == id || rotated()
    }

    /// Whether some of its material is still, or again, to be imported.
    pub(crate) fn lacks_material(&self) -> bool {
        let is_missing = |it: &Imported| !it.is_present && self.is_permanent(&it.material_id);
        self.origin == Origin::External
            && (self.material_id.is_empty() || self.imported.iter().any(is_missing))
    }

    /// When the first of the materials that belong to it for good expires, milliseconds since the epoch.
    pub(crate) fn expires_ms(&self) -> Option<i64> {
        let permanent = self.imported.iter().filter(|it| self.is_permanent(&it.material_id));
        permanent.filter(|it| it.is_present).filter_map(|it| it.expires_ms).min()
    }

    /// The key as it is at `now`: from the instant a material expires it is not there, whether or not
    /// the job has been by.
    pub(crate) fn at(self: Arc<Self>, now: Timestamp) -> Arc<Self> {
        let is_over = |it: &Imported| it.is_present && it.is_expired(now);
        if !self.imported.iter().any(is_over) {
            return self;
        }
        let mut key = Arc::unwrap_or_clone(self);
        for material in key.imported.iter_mut().filter(|it| is_over(it)) {
            material.is_present = false;
        }
        key.settle();
        Arc::new(key)
    }

    /// Brings its state into line with the material that is there. A key that waits for its deletion
    /// goes on waiting.
    pub(crate) fn settle(&mut self) {
        match (self.lacks_material(), self.state) {
            (true, KeyState::Enabled | KeyState::Disabled) => self.state = KeyState::PendingImport,
            (false, KeyState::PendingImport) => self.state = KeyState::Enabled,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests;
