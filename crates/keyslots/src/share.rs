//! A share of what opens a slot, as its keeper has it: a line of text.
//!
//! # Format
//! `ironkeep-share-` and 92 hexadecimal digits, of
//! ```text
//!  0  1  version, 0x01
//!  1  2  number of the slot
//!  3  4  the first bytes of the slot's salt: shares of another slot or file do not mix
//!  7  1  how many shares open it
//!  8  1  point of this share
//!  9 32  values
//! 41  5  the first bytes of SHA-256 of everything before: a slip of the pen is noticed
//! ```

use std::path::{Path, PathBuf};

use envelope::digest::sha256;
use envelope::shamir::{ShamirShare, combine};
use secret::Secret;
use zeroize::Zeroizing;

use crate::file;
use crate::format::Slot;
use crate::{SlotId, SlotKind, SlotsError};

const PREFIX: &str = "ironkeep-share-";
const VERSION: u8 = 1;
const BODY_BYTES: usize = 41;
const SUM_BYTES: usize = 5;
const BYTES: usize = BODY_BYTES + SUM_BYTES;
const FILE_BYTES_MAX: usize = 512;

/// A share.
#[derive(Debug)]
pub struct Share {
    pub(crate) set: ShareSet,
    pub(crate) share: ShamirShare,
}

/// Which shares go together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShareSet {
    /// The slot they open.
    pub slot: SlotId,
    /// The first bytes of its salt.
    pub salt: [u8; 4],
    /// How many open it.
    pub threshold: u8,
}

impl ShareSet {
    /// The shares that open a slot; none where it is of another kind.
    pub(crate) fn of(slot: &Slot) -> Option<Self> {
        let SlotKind::Shares { threshold, .. } = slot.kind else { return None };
        let [salt_0, salt_1, salt_2, salt_3, ..] = slot.salt;
        Some(Self { slot: slot.id, salt: [salt_0, salt_1, salt_2, salt_3], threshold })
    }
}

impl Share {
    /// Which others it goes with.
    #[must_use]
    pub const fn set(&self) -> ShareSet {
        self.set
    }

    /// Its point, which no other of its set has.
    #[must_use]
    pub const fn point(&self) -> u8 {
        self.share.point()
    }

    /// The share itself, once more.
    pub(crate) fn duplicate(&self) -> Result<ShamirShare, SlotsError> {
        Ok(ShamirShare::new(self.share.point(), self.share.values().duplicate())?)
    }

    /// Reads one.
    ///
    /// # Errors
    /// [`SlotsError::MalformedShare`].
    pub fn parse(text: &str) -> Result<Self, SlotsError> {
        let digits = text.trim().strip_prefix(PREFIX).ok_or(SlotsError::MalformedShare)?;
        let mut bytes = Zeroizing::new([0_u8; BYTES]);
        hex::decode_to_slice(digits, bytes.as_mut_slice())
            .map_err(|_| SlotsError::MalformedShare)?;
        let (body, sum) =
            bytes.split_first_chunk::<BODY_BYTES>().ok_or(SlotsError::MalformedShare)?;
        if !sha256(body).starts_with(sum) {
            return Err(SlotsError::MalformedShare);
        }
        let [
            version,
            slot_0,
            slot_1,
            salt_0,
            salt_1,
            salt_2,
            salt_3,
            threshold,
            point,
            values @ ..,
        ] = body;
        let values: [u8; 32] = *values;
        let share = ShamirShare::new(*point, Secret::new(values))
            .map_err(|_| SlotsError::MalformedShare)?;
        if *version != VERSION || *threshold < 2 {
            return Err(SlotsError::MalformedShare);
        }
        let slot = SlotId(u16::from_be_bytes([*slot_0, *slot_1]));
        let salt = [*salt_0, *salt_1, *salt_2, *salt_3];
        Ok(Self { set: ShareSet { slot, salt, threshold: *threshold }, share })
    }

    /// Writes it.
    #[must_use]
    pub fn to_text(&self) -> Secret<String> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(BYTES));
        bytes.push(VERSION);
        bytes.extend_from_slice(&self.set.slot.0.to_be_bytes());
        bytes.extend_from_slice(&self.set.salt);
        bytes.push(self.set.threshold);
        bytes.push(self.share.point());
        bytes.extend_from_slice(self.share.values().reveal());
        let sum = sha256(&bytes);
        bytes.extend_from_slice(sum.get(..SUM_BYTES).unwrap_or_default());
        let digits = Zeroizing::new(hex::encode(&*bytes));
        let mut text = String::with_capacity(PREFIX.len() + digits.len());
        text.push_str(PREFIX);
        text.push_str(&digits);
        Secret::new(text)
    }
}

/// Reads the share in a file, which is its keeper's alone.
///
/// # Errors
/// [`SlotsError::ShareFileMissing`], [`SlotsError::Exposed`], [`SlotsError::MalformedShare`],
/// [`SlotsError::Io`].
pub fn read_share(path: &Path) -> Result<Share, SlotsError> {
    let missing = || SlotsError::ShareFileMissing { path: path.to_owned() };
    let content = file::read(path, FILE_BYTES_MAX)?.ok_or_else(missing)?;
    file::refuse_exposed(path)?;
    let text = core::str::from_utf8(&content).map_err(|_| SlotsError::MalformedShare)?;
    Share::parse(text)
}

/// Writes each share into a file of its own, `share-1` and on, in a folder that is there.
///
/// # Errors
/// [`SlotsError::AlreadyExists`], [`SlotsError::Io`].
pub fn write_shares(
    folder: &Path,
    shares: &[Share],
    random: &dyn stdx::Random,
) -> Result<Vec<PathBuf>, SlotsError> {
    let mut paths = Vec::new();
    for share in shares {
        let path = folder.join(format!("share-{}", share.point()));
        let text = share.to_text();
        let mut line = Zeroizing::new(Vec::with_capacity(text.reveal().len() + 1));
        line.extend_from_slice(text.reveal().as_bytes());
        line.push(b'\n');
        file::write(&path, &line, file::Existing::Refuse, random)?;
        paths.push(path);
    }
    Ok(paths)
}

/// What shares give: enough of one set, each point once.
pub(crate) fn combined(shares: &[Share]) -> Result<(ShareSet, Secret<[u8; 32]>), SlotsError> {
    let first = shares.first().ok_or(SlotsError::MalformedShare)?;
    let set = first.set();
    if shares.iter().any(|share| share.set() != set) {
        return Err(SlotsError::MixedShares);
    }
    let mut distinct = Vec::with_capacity(usize::from(set.threshold));
    for share in shares {
        let is_new = distinct.iter().all(|known: &ShamirShare| known.point() != share.point());
        if is_new && distinct.len() < usize::from(set.threshold) {
            distinct.push(share.duplicate()?);
        }
    }
    if distinct.len() < usize::from(set.threshold) {
        return Err(SlotsError::TooFewShares { given: distinct.len(), threshold: set.threshold });
    }
    combine(&distinct).map(|secret| (set, secret)).map_err(Into::into)
}
