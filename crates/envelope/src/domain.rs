//! Domain keys: one for each account and region, between the root and the KMS keys.

use locked_memory::LockedBytes;
use secret::Secret;
use stdx::Random;

use crate::aad::Canonical;
use crate::backing::{BackingKey, KeyMaterial, MaterialIdKey};
use crate::kdf::Purpose;
use crate::key_name::{parse_account, parse_region};
use crate::sealed::{self, SealingKey};
use crate::{EnvelopeError, KeyMaterialId, KeyName, RootKey, RootVersion};

/// Which domain key.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainName {
    /// The account, 12 digits.
    pub account: String,
    /// The region.
    pub region: String,
    /// Goes up by one at each rotation of this domain's key, from 1.
    pub version: u32,
}

impl DomainName {
    fn check(&self) -> Result<(), EnvelopeError> {
        parse_account(&self.account)?;
        parse_region(&self.region)?;
        Ok(())
    }

    fn binding(&self) -> Vec<u8> {
        let binding = Canonical::new("domain key").text(&self.account).text(&self.region);
        binding.number(u64::from(self.version)).finish()
    }
}

/// What is bound to wrapped key material beside its name and id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MaterialTerms<'a> {
    /// AWS's key spec, for example `SYMMETRIC_DEFAULT`.
    pub spec: &'a str,
    /// AWS's origin, for example `AWS_KMS`.
    pub origin: &'a str,
}

/// The key of one account in one region: 256 random bits in locked memory. It wraps the backing
/// keys of that account and region and nothing else.
#[derive(Debug)]
pub struct DomainKey {
    name: DomainName,
    bytes: LockedBytes<32>,
}

impl DomainKey {
    /// A new domain key.
    ///
    /// # Errors
    /// [`EnvelopeError::InvalidInput`] for a malformed name, [`EnvelopeError::LockedMemory`].
    pub fn generate(name: DomainName, random: &dyn Random) -> Result<Self, EnvelopeError> {
        name.check()?;
        let bytes = LockedBytes::new(|bytes| random.fill(bytes))?;
        Ok(Self { name, bytes })
    }

    /// Its name.
    #[must_use]
    pub const fn name(&self) -> &DomainName {
        &self.name
    }

    /// Wraps it under `root`, bound to account, region and version; 77 bytes.
    ///
    /// # Errors
    /// [`EnvelopeError::Primitive`].
    pub fn wrap(&self, root: &RootKey, random: &dyn Random) -> Result<Vec<u8>, EnvelopeError> {
        under_root(root).seal(&self.name.binding(), self.bytes.reveal(), random)
    }

    /// Unwraps the domain key `name`.
    ///
    /// # Errors
    /// [`EnvelopeError::NotAuthentic`] when it was altered or is another domain's,
    /// [`EnvelopeError::OtherKey`] when another root version wrapped it
    /// (see [`DomainKey::root_version_of`]), [`EnvelopeError::Malformed`],
    /// [`EnvelopeError::NewerFormat`], [`EnvelopeError::LockedMemory`].
    pub fn unwrap(root: &RootKey, name: DomainName, wrapped: &[u8]) -> Result<Self, EnvelopeError> {
        name.check()?;
        let mut opened = Ok(());
        let bytes = LockedBytes::new(|bytes| {
            opened = under_root(root).open_into(&name.binding(), wrapped, bytes);
        })?;
        opened.map(|()| Self { name, bytes })
    }

    /// The root version that wrapped a domain key, from its clear header.
    ///
    /// # Errors
    /// [`EnvelopeError::Malformed`] and [`EnvelopeError::NewerFormat`].
    pub fn root_version_of(wrapped: &[u8]) -> Result<RootVersion, EnvelopeError> {
        sealed::version_of(wrapped).map(RootVersion::new)
    }

    /// Wraps a backing key, bound to account, region, key id, material id, spec and origin;
    /// 77 bytes.
    ///
    /// # Errors
    /// [`EnvelopeError::OtherKey`] when the key is of another account or region,
    /// [`EnvelopeError::Primitive`].
    pub fn wrap_backing_key(
        &self,
        key: &BackingKey,
        terms: MaterialTerms<'_>,
        random: &dyn Random,
    ) -> Result<Vec<u8>, EnvelopeError> {
        let binding = self.material_binding(key.name(), key.material_id(), terms)?;
        self.wrapping("ironkeep domain wraps backing key").seal(&binding, key.reveal(), random)
    }

    /// Unwraps a backing key of `name`.
    ///
    /// # Errors
    /// [`EnvelopeError::NotAuthentic`] when it was altered or any of the bound values is another,
    /// [`EnvelopeError::OtherKey`] when the name is of another account or region or another version
    /// of the domain key wrapped it, [`EnvelopeError::Malformed`], [`EnvelopeError::NewerFormat`].
    pub fn unwrap_backing_key(
        &self,
        name: KeyName,
        material_id: KeyMaterialId,
        terms: MaterialTerms<'_>,
        wrapped: &[u8],
    ) -> Result<BackingKey, EnvelopeError> {
        let binding = self.material_binding(&name, material_id, terms)?;
        let key = self.wrapping("ironkeep domain wraps backing key");
        let bytes = open_key(key, &binding, wrapped)?;
        Ok(BackingKey::from_parts(name, material_id, bytes))
    }

    /// Wraps material of a key that is not symmetric, bound as a backing key is; 45 bytes longer.
    ///
    /// # Errors
    /// As [`DomainKey::wrap_backing_key`].
    pub fn wrap_key_material(
        &self,
        material: &KeyMaterial,
        terms: MaterialTerms<'_>,
        random: &dyn Random,
    ) -> Result<Vec<u8>, EnvelopeError> {
        let binding = self.material_binding(material.name(), material.material_id(), terms)?;
        let key = self.wrapping("ironkeep domain wraps key material");
        key.seal(&binding, material.secret().reveal(), random)
    }

    /// Unwraps material of the key `name`, which is not symmetric.
    ///
    /// # Errors
    /// As [`DomainKey::unwrap_backing_key`].
    pub fn unwrap_key_material(
        &self,
        name: KeyName,
        material_id: KeyMaterialId,
        terms: MaterialTerms<'_>,
        wrapped: &[u8],
    ) -> Result<KeyMaterial, EnvelopeError> {
        let binding = self.material_binding(&name, material_id, terms)?;
        let bytes = self.wrapping("ironkeep domain wraps key material").open(&binding, wrapped)?;
        Ok(KeyMaterial::from_parts(name, material_id, Secret::new(bytes)))
    }

    /// Wraps the key behind the material ids of `name`; 77 bytes.
    ///
    /// # Errors
    /// [`EnvelopeError::OtherKey`] when the key is of another account or region,
    /// [`EnvelopeError::Primitive`].
    pub fn wrap_material_id_key(
        &self,
        name: &KeyName,
        key: &MaterialIdKey,
        random: &dyn Random,
    ) -> Result<Vec<u8>, EnvelopeError> {
        let binding = self.key_binding(name)?.finish();
        self.wrapping("ironkeep domain wraps material id key").seal(&binding, key.reveal(), random)
    }

    /// Unwraps the key behind the material ids of `name`.
    ///
    /// # Errors
    /// As [`DomainKey::unwrap_backing_key`].
    pub fn unwrap_material_id_key(
        &self,
        name: &KeyName,
        wrapped: &[u8],
    ) -> Result<MaterialIdKey, EnvelopeError> {
        let binding = self.key_binding(name)?.finish();
        let key = self.wrapping("ironkeep domain wraps material id key");
        open_key(key, &binding, wrapped).map(MaterialIdKey::new)
    }

    /// Wraps a password that opens something for the account, bound to `place`: where it is kept.
    ///
    /// # Errors
    /// [`EnvelopeError::Primitive`].
    pub fn wrap_password(
        &self,
        place: &[&str],
        password: &str,
        random: &dyn Random,
    ) -> Result<Vec<u8>, EnvelopeError> {
        let key = self.wrapping("ironkeep domain wraps password");
        key.seal(&self.password_binding(place), password.as_bytes(), random)
    }

    /// Unwraps a password.
    ///
    /// # Errors
    /// As [`DomainKey::unwrap_backing_key`].
    pub fn unwrap_password(
        &self,
        place: &[&str],
        wrapped: &[u8],
    ) -> Result<Secret<String>, EnvelopeError> {
        let key = self.wrapping("ironkeep domain wraps password");
        let bytes = key.open(&self.password_binding(place), wrapped)?;
        match String::from_utf8(bytes) {
            Ok(text) => Ok(Secret::new(text)),
            Err(error) => {
                drop(zeroize::Zeroizing::new(error.into_bytes()));
                Err(EnvelopeError::Malformed("a password is not UTF-8"))
            }
        }
    }

    fn password_binding(&self, place: &[&str]) -> Vec<u8> {
        let start = Canonical::new("password").text(&self.name.account).text(&self.name.region);
        place.iter().fold(start, |binding, part| binding.text(part)).finish()
    }

    /// The version of the domain key that wrapped a backing key or material id key, from its clear
    /// header.
    ///
    /// # Errors
    /// [`EnvelopeError::Malformed`] and [`EnvelopeError::NewerFormat`].
    pub fn version_of(wrapped: &[u8]) -> Result<u32, EnvelopeError> {
        sealed::version_of(wrapped)
    }

    fn wrapping(&self, purpose: &'static str) -> SealingKey<'_> {
        SealingKey {
            key: self.bytes.reveal(),
            version: self.name.version,
            purpose: Purpose(purpose),
        }
    }

    fn key_binding(&self, key: &KeyName) -> Result<Canonical, EnvelopeError> {
        if key.account() != self.name.account || key.region() != self.name.region {
            return Err(EnvelopeError::OtherKey);
        }
        let binding = Canonical::new("kms key").text(&key.account()).text(key.region());
        Ok(binding.text(&key.key_id()))
    }

    fn material_binding(
        &self,
        key: &KeyName,
        material_id: KeyMaterialId,
        terms: MaterialTerms<'_>,
    ) -> Result<Vec<u8>, EnvelopeError> {
        let binding = self.key_binding(key)?.bytes(material_id.as_bytes());
        Ok(binding.text(terms.spec).text(terms.origin).finish())
    }
}

fn under_root(root: &RootKey) -> SealingKey<'_> {
    SealingKey {
        key: root.reveal(),
        version: root.version().number(),
        purpose: Purpose("ironkeep root wraps domain key"),
    }
}

/// Opens a sealed 256-bit key.
pub(crate) fn open_key(
    key: SealingKey<'_>,
    binding: &[u8],
    wrapped: &[u8],
) -> Result<Secret<[u8; 32]>, EnvelopeError> {
    let mut bytes = zeroize::Zeroizing::new([0; 32]);
    key.open_into(binding, wrapped, bytes.as_mut_slice())?;
    Ok(Secret::new(*bytes))
}
