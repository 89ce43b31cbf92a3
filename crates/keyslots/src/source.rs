//! What the operator brings to open a slot.

use core::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use envelope::{PassphraseCost, SlotKey};
use secret::Secret;
use stdx::Random;
use zeroize::Zeroizing;

use crate::file::{self, Existing};
use crate::holder::{self, Holder};
use crate::share::combined;
use crate::{Share, ShareSet, SlotKind, SlotsError, TokenKey};

/// Something that opens a slot, or makes one.
#[derive(Debug)]
pub enum SlotSource {
    /// A file that holds 256 random bits as 64 hex digits, mode 0600. When a slot is made from a
    /// file that is not there, it is created.
    KeyFile(PathBuf),
    /// A passphrase of 1 to 1,024 bytes, taken as its bytes.
    Passphrase {
        /// The passphrase.
        phrase: Secret<String>,
        /// The work for a slot made from it; opening does the work the slot says.
        cost: PassphraseCost,
    },
    /// Shares, enough of one set; more do no harm. They make no slot: see [`Slots::add_shared`](crate::Slots::add_shared).
    Shares(Arc<[Share]>),
    /// A key in a token. When a slot is made with one that is not there, it is made there.
    Token(Arc<TokenKey>),
    /// Another KMS, or a TPM.
    Held(Arc<dyn Holder>),
}

const KEY_FILE_BYTES_MAX: usize = 256;
const PASSPHRASE_BYTES_MAX: usize = 1024;

/// A source whose files have been read.
pub(crate) enum Material {
    KeyFile(Secret<[u8; 32]>),
    Passphrase(Secret<String>),
    Shares(ShareSet, Secret<[u8; 32]>),
    Token(Arc<TokenKey>),
    Held(Arc<dyn Holder>),
}

impl SlotSource {
    /// The kind of slot this makes.
    pub(crate) fn kind(&self) -> SlotKind {
        match self {
            Self::KeyFile(_) => SlotKind::KeyFile,
            Self::Passphrase { cost, .. } => SlotKind::Passphrase(*cost),
            Self::Token(_) => SlotKind::Token,
            Self::Held(holder) => holder.kind().of_slot(),
            // Which slot they are of they say themselves.
            Self::Shares(_) => SlotKind::Shares { threshold: 0, count: 0 },
        }
    }

    /// Reads what is needed to open a slot.
    pub(crate) fn material(&self) -> Result<Material, SlotsError> {
        match self {
            Self::KeyFile(path) => read_key_file(path)?
                .map(Material::KeyFile)
                .ok_or_else(|| SlotsError::KeyFileMissing { path: path.clone() }),
            Self::Passphrase { phrase, .. } => {
                if !(1..=PASSPHRASE_BYTES_MAX).contains(&phrase.reveal().len()) {
                    return Err(SlotsError::UnusablePassphrase);
                }
                Ok(Material::Passphrase(phrase.duplicate()))
            }
            Self::Shares(shares) => {
                let (set, secret) = combined(shares)?;
                Ok(Material::Shares(set, secret))
            }
            Self::Token(key) => Ok(Material::Token(Arc::clone(key))),
            Self::Held(holder) => Ok(Material::Held(Arc::clone(holder))),
        }
    }

    /// Reads what is needed to make a slot; a key file that is not there is created.
    pub(crate) fn material_or_new(&self, random: &dyn Random) -> Result<Material, SlotsError> {
        if let Self::KeyFile(path) = self
            && read_key_file(path)?.is_none()
        {
            create_key_file(path, random)?;
        }
        self.material()
    }
}

impl Material {
    /// The key for a slot of `kind` with `salt`; nothing when this cannot open that kind.
    pub(crate) fn slot_key(
        &self,
        kind: SlotKind,
        salt: &[u8; 32],
        held: &[u8],
    ) -> Result<Option<SlotKey>, SlotsError> {
        let key = match (self, kind) {
            (Self::KeyFile(content), SlotKind::KeyFile) => SlotKey::from_key_file(content, salt),
            (Self::Passphrase(phrase), SlotKind::Passphrase(cost)) => {
                SlotKey::from_passphrase(phrase, salt, cost)
            }
            (Self::Shares(set, secret), SlotKind::Shares { threshold, .. })
                if salt.starts_with(&set.salt) && threshold == set.threshold =>
            {
                SlotKey::from_shares(secret, salt)
            }
            (Self::Token(key), SlotKind::Token) => return key.opened(salt, held),
            (Self::Held(holder), kind) if kind == holder.kind().of_slot() => {
                return holder::opened(&**holder, salt, held);
            }
            _ => return Ok(None),
        };
        Ok(Some(key?))
    }
}

impl fmt::Display for SlotSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::KeyFile(path) => write!(f, "key file `{}`", path.display()),
            Self::Passphrase { .. } => f.write_str("the passphrase"),
            Self::Shares(shares) => write!(f, "{} shares", shares.len()),
            Self::Token(key) => write!(f, "the {key}"),
            Self::Held(holder) => write!(f, "the {holder}"),
        }
    }
}

/// Reads a passphrase from a file; one line end at its end is not part of it.
///
/// # Errors
/// [`SlotsError::PassphraseFileMissing`], [`SlotsError::Exposed`],
/// [`SlotsError::UnusablePassphrase`], [`SlotsError::Io`].
pub fn read_passphrase(path: &Path) -> Result<Secret<String>, SlotsError> {
    let missing = || SlotsError::PassphraseFileMissing { path: path.to_owned() };
    // Two bytes for a line end, one more to notice that it is too long.
    let content = file::read(path, PASSPHRASE_BYTES_MAX + 3)?.ok_or_else(missing)?;
    file::refuse_exposed(path)?;
    let text = core::str::from_utf8(&content).map_err(|_| SlotsError::UnusablePassphrase)?;
    let text = text.strip_suffix('\n').unwrap_or(text);
    let text = text.strip_suffix('\r').unwrap_or(text);
    if !(1..=PASSPHRASE_BYTES_MAX).contains(&text.len()) {
        return Err(SlotsError::UnusablePassphrase);
    }
    Ok(Secret::new(text.to_owned()))
}

fn read_key_file(path: &Path) -> Result<Option<Secret<[u8; 32]>>, SlotsError> {
    let Some(content) = file::read(path, KEY_FILE_BYTES_MAX)? else { return Ok(None) };
    file::refuse_exposed(path)?;
    let mut key = Zeroizing::new([0; 32]);
    hex::decode_to_slice(content.trim_ascii_end(), key.as_mut_slice())
        .map_err(|_| SlotsError::KeyFileMalformed { path: path.to_owned() })?;
    Ok(Some(Secret::new(*key)))
}

fn create_key_file(path: &Path, random: &dyn Random) -> Result<(), SlotsError> {
    let key: Zeroizing<[u8; 32]> = Zeroizing::new(envelope::random::bytes(random));
    let mut line = Zeroizing::new([b'\n'; 65]);
    if let Some(digits) = line.first_chunk_mut::<64>() {
        hex::encode_to_slice(key.as_slice(), digits)
            .map_err(|_| SlotsError::KeyFileMalformed { path: path.to_owned() })?;
    }
    file::write(path, line.as_slice(), Existing::Refuse, random)
}
