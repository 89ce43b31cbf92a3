//! What is kept of root keys that were replaced, sealed under the one that followed.
//!
//! # Format, version 1
//! Sealed as everything under the root key is (`sealed`), 45 bytes longer; numbers are big-endian:
//! ```text
//!  0   1  format version, 0x01
//!  1  16  the installation's id
//! 17  32  the key of its parts
//! 49   1  number of journal keys, 1 to 255, oldest first
//!         each:  4  version of the root key it comes from
//!               32  encryption
//!               32  chain
//!      1  1 where the root key before is kept whole, 0 where it is destroyed
//!         then:  4  its version
//!               32  the key
//! ```
//! The keys of the journal stay, because records are never written anew, and so do the name and the mark of
//! the installation. With neither can a row of the store, a domain key or a token be opened or made.

use stdx::Random;
use zeroize::Zeroizing;

use crate::derived_key::DerivedKey;
use crate::installation::InstallationKey;
use crate::journal::JournalKey;
use crate::kdf::Purpose;
use crate::reader::Reader;
use crate::sealed::SealingKey;
use crate::{EnvelopeError, RootKey, RootVersion};

const FORMAT_VERSION: u8 = 1;

/// The most root keys whose journal keys are kept.
const JOURNAL_KEYS_MAX: usize = 255;

const BINDING: &[u8] = b"earlier root keys";

/// What is kept of earlier root keys.
#[derive(Debug)]
pub struct EarlierKeys {
    installation: InstallationKey,
    /// Oldest first; never empty.
    journal: Vec<JournalKey>,
    root: Option<RootKey>,
}

impl EarlierKeys {
    /// What is kept of `root`, which is going to be replaced, and of those before it: `before` is what
    /// was kept under `root`. `root` itself is kept whole.
    ///
    /// # Errors
    /// [`EnvelopeError::InvalidInput`] where a root key before `root` is kept whole, or there were too
    /// many; [`EnvelopeError::Primitive`], [`EnvelopeError::LockedMemory`].
    pub fn of(root: &RootKey, before: Option<Self>) -> Result<Self, EnvelopeError> {
        let (installation, mut journal) = match before {
            Some(Self { root: Some(_), .. }) => {
                return Err(EnvelopeError::InvalidInput("two root keys would be kept whole"));
            }
            Some(Self { installation, journal, .. }) => (installation, journal),
            None => (root.installation_key()?, Vec::new()),
        };
        if journal.len() >= JOURNAL_KEYS_MAX {
            return Err(EnvelopeError::InvalidInput("too many root keys were replaced"));
        }
        journal.push(root.journal_key()?);
        Ok(Self { installation, journal, root: Some(root.duplicate()?) })
    }

    /// The same without the root key that was kept whole.
    #[must_use]
    pub fn without_root(self) -> Self {
        Self { root: None, ..self }
    }

    /// The root key before the present one, while it is kept.
    #[must_use]
    pub const fn root(&self) -> Option<&RootKey> {
        self.root.as_ref()
    }

    /// The parts: the installation's name and mark, the journal's keys, and the root key before.
    #[must_use]
    pub fn into_parts(self) -> (InstallationKey, Vec<JournalKey>, Option<RootKey>) {
        (self.installation, self.journal, self.root)
    }

    /// Seals it under the root key that followed.
    ///
    /// # Errors
    /// [`EnvelopeError::Primitive`].
    pub fn seal(&self, root: &RootKey, random: &dyn Random) -> Result<Vec<u8>, EnvelopeError> {
        let bytes = 50 + self.journal.len() * 68 + 1 + 36;
        // The capacity is there from the start: a growing vector would leave copies of keys behind.
        let mut plain = Zeroizing::new(Vec::with_capacity(bytes));
        plain.push(FORMAT_VERSION);
        plain.extend_from_slice(self.installation.id());
        plain.extend_from_slice(self.installation.reveal());
        // At most JOURNAL_KEYS_MAX, checked when one is added and when it is read.
        plain.push(u8::try_from(self.journal.len()).unwrap_or(u8::MAX));
        for key in &self.journal {
            plain.extend_from_slice(&key.root_version().number().to_be_bytes());
            for half in key.reveal() {
                plain.extend_from_slice(half);
            }
        }
        match &self.root {
            None => plain.push(0),
            Some(root) => {
                plain.push(1);
                plain.extend_from_slice(&root.version().number().to_be_bytes());
                plain.extend_from_slice(root.reveal());
            }
        }
        let key = root.earlier_key()?;
        sealing(&key, root.version()).seal(BINDING, &plain, random)
    }

    /// Opens what [`EarlierKeys::seal`] made under the same root key.
    ///
    /// # Errors
    /// [`EnvelopeError::NotAuthentic`], [`EnvelopeError::OtherKey`], [`EnvelopeError::Malformed`],
    /// [`EnvelopeError::NewerFormat`], [`EnvelopeError::LockedMemory`].
    pub fn open(root: &RootKey, sealed: &[u8]) -> Result<Self, EnvelopeError> {
        let key = root.earlier_key()?;
        let plain = Zeroizing::new(sealing(&key, root.version()).open(BINDING, sealed)?);
        let mut reader = Reader::new(&plain);
        match reader.byte()? {
            FORMAT_VERSION => {}
            0 => return Err(EnvelopeError::Malformed("earlier root keys of format version 0")),
            found => {
                return Err(EnvelopeError::NewerFormat { found, supported: FORMAT_VERSION });
            }
        }
        let id = reader.array()?;
        let installation = InstallationKey::new(id, read_key(&mut reader)?);
        let count = reader.byte()?;
        let mut journal = Vec::with_capacity(usize::from(count));
        for _ in 0..count {
            let version = RootVersion::new(u32::from_be_bytes(reader.array()?));
            let sealing = read_key(&mut reader)?;
            journal.push(JournalKey::new(version, sealing, read_key(&mut reader)?));
        }
        if journal.is_empty() {
            return Err(EnvelopeError::Malformed("earlier root keys without one"));
        }
        let root = match reader.byte()? {
            0 => None,
            1 => {
                let version = RootVersion::new(u32::from_be_bytes(reader.array()?));
                let bytes = Zeroizing::new(reader.array::<32>()?);
                Some(RootKey::from_fill(version, |to| {
                    to.copy_from_slice(&*bytes);
                    Ok(())
                })?)
            }
            _ => return Err(EnvelopeError::Malformed("an unknown kind of earlier root key")),
        };
        reader.finish()?;
        Ok(Self { installation, journal, root })
    }
}

fn read_key(reader: &mut Reader<'_>) -> Result<DerivedKey, EnvelopeError> {
    let bytes = Zeroizing::new(reader.array::<32>()?);
    Ok(DerivedKey::copy_of(&bytes))
}

fn sealing(key: &DerivedKey, version: RootVersion) -> SealingKey<'_> {
    SealingKey {
        key: key.reveal(),
        version: version.number(),
        purpose: Purpose("ironkeep root keeps earlier keys"),
    }
}

#[cfg(test)]
mod tests;
