//! The material behind KMS keys: backing keys of symmetric ones, and what other keys are made of.

use secret::Secret;
use stdx::Random;

use crate::aad::Canonical;
use crate::{KeyMaterialId, KeyName, mac, random};

/// One material of a symmetric KMS key: 256 bits, its key's name and its id.
#[derive(Debug)]
pub struct BackingKey {
    name: KeyName,
    material_id: KeyMaterialId,
    bytes: Secret<[u8; 32]>,
}

impl BackingKey {
    /// New random material for the key `name`.
    #[must_use]
    pub fn generate(name: KeyName, ids: &MaterialIdKey, random: &dyn Random) -> Self {
        Self::import(name, ids, Secret::new(random::bytes(random)))
    }

    /// Material that came from outside.
    #[must_use]
    pub fn import(name: KeyName, ids: &MaterialIdKey, material: Secret<[u8; 32]>) -> Self {
        let material_id = ids.material_id(&name, &material);
        Self { name, material_id, bytes: material }
    }

    /// Material that was unwrapped: its id was bound when it was wrapped.
    pub(crate) const fn from_parts(
        name: KeyName,
        material_id: KeyMaterialId,
        bytes: Secret<[u8; 32]>,
    ) -> Self {
        Self { name, material_id, bytes }
    }

    /// The key it belongs to.
    #[must_use]
    pub const fn name(&self) -> &KeyName {
        &self.name
    }

    /// Its id.
    #[must_use]
    pub const fn material_id(&self) -> KeyMaterialId {
        self.material_id
    }

    pub(crate) fn reveal(&self) -> &[u8; 32] {
        self.bytes.reveal()
    }
}

/// The material of a KMS key that is not symmetric: a private key (PKCS#8, DER) or the bytes of an
/// HMAC key.
#[derive(Debug)]
pub struct KeyMaterial {
    name: KeyName,
    material_id: KeyMaterialId,
    bytes: Secret<Vec<u8>>,
}

impl KeyMaterial {
    /// Material of the key `name`.
    #[must_use]
    pub fn new(name: KeyName, ids: &MaterialIdKey, bytes: Secret<Vec<u8>>) -> Self {
        let material_id = ids.id_of(&name, bytes.reveal());
        Self { name, material_id, bytes }
    }

    /// Material that was unwrapped: its id was bound when it was wrapped.
    pub(crate) const fn from_parts(
        name: KeyName,
        material_id: KeyMaterialId,
        bytes: Secret<Vec<u8>>,
    ) -> Self {
        Self { name, material_id, bytes }
    }

    /// The key it belongs to.
    #[must_use]
    pub const fn name(&self) -> &KeyName {
        &self.name
    }

    /// Its id.
    #[must_use]
    pub const fn material_id(&self) -> KeyMaterialId {
        self.material_id
    }

    /// The private key, or the bytes of the HMAC key.
    #[must_use]
    pub const fn secret(&self) -> &Secret<Vec<u8>> {
        &self.bytes
    }
}

/// The secret of one KMS key that turns material into ids. Without it nobody can test guesses of
/// imported material against a published id, as a plain hash would allow. It stays the same for the
/// life of the KMS key: the same material imported again has the same id.
#[derive(Debug)]
pub struct MaterialIdKey(Secret<[u8; 32]>);

impl MaterialIdKey {
    /// A new random key; one for each KMS key.
    #[must_use]
    pub fn generate(random: &dyn Random) -> Self {
        Self(Secret::new(random::bytes(random)))
    }

    pub(crate) const fn new(bytes: Secret<[u8; 32]>) -> Self {
        Self(bytes)
    }

    pub(crate) fn reveal(&self) -> &[u8; 32] {
        self.0.reveal()
    }

    /// HMAC-SHA256 of key id and material: the same for all replicas of a multi-Region key.
    #[must_use]
    pub fn material_id(&self, name: &KeyName, material: &Secret<[u8; 32]>) -> KeyMaterialId {
        self.id_of(name, material.reveal())
    }

    fn id_of(&self, name: &KeyName, material: &[u8]) -> KeyMaterialId {
        let front = Canonical::new("ironkeep key material id").text(&name.key_id()).finish();
        // The material is all that follows and is not copied into the encoding.
        KeyMaterialId::from_bytes(mac::hmac_sha256(self.reveal(), &[&front, material]))
    }
}
