//! The slots file, byte by byte.
//!
//! # Format, version 5
//! ```text
//!  0   8  magic, "IRONSLOT"
//!  8   1  format version, 0x02
//!  9   4  version of the root key
//! 13   8  generation: 1 when made, one more at each change
//! 21   1  number of slots, 1 to 32
//! 22      the slots, ascending by id:
//!           2  id
//!           1  kind: 1 key file, 2 passphrase, 3 shares, 4 token, 5 another KMS, 6 TPM
//!           2  length n of the label
//!           n  label, UTF-8
//!           8  when it was made, milliseconds since 1970; 0 where that is not known
//!          32  salt
//!          12  passphrase only: Argon2id memory in KiB (4), passes (4), lanes (4)
//!           2  shares only: how many open it (1), how many there are (1)
//!          60  token only: 256 random bits, wrapped there
//!           2  another KMS and TPM only: length n of what they hold, at most 8,192
//!           n  256 random bits, as they hold them
//!          77  wrapped root key (format of `envelope`)
//!         versions 4 and 5 only, what is kept of earlier root keys; in version 5 all of it 0 where there are none:
//!           4  version of the one that is kept whole, 0 if it is destroyed
//!           8  when it may be destroyed at the earliest, milliseconds since 1970
//!           4  length n, at most 32,768
//!           n  what is kept, sealed under the root key (`envelope::EarlierKeys`)
//!     32  HMAC-SHA256 of everything before, under a key derived from the root key
//! ```
//! Numbers are big-endian. Version 1 has no times; it is read, and a change writes version 2, version 3 where
//! there is a slot for shares or in a token, version 4 where the root key has followed another one, or version 5
//! where there is a slot in another KMS or a TPM: earlier releases do not know these.

use core::fmt;

use envelope::aad::Canonical;
use envelope::{PassphraseCost, RootVersion, SlotsKey};

pub(crate) const MAGIC: [u8; 8] = *b"IRONSLOT";
pub(crate) const FORMAT_VERSION: u8 = 5;
/// The version before there were slots in another KMS and in a TPM.
const NO_HOLDERS_VERSION: u8 = 4;
/// The version before root keys followed one another.
const NO_EARLIER_VERSION: u8 = 3;
/// The version before there were slots for shares and in tokens.
const NO_SHARES_VERSION: u8 = 2;
/// The version before slots had times.
const NO_TIMES_VERSION: u8 = 1;
/// The most slots in a file.
pub(crate) const SLOTS_MAX: usize = 32;
/// The longest label in bytes.
pub(crate) const LABEL_BYTES_MAX: usize = 128;
/// What a token wraps, in bytes: IV, 256 bits and tag.
pub(crate) const HELD_BYTES: usize = 12 + 32 + 16;
/// The most that another KMS or a TPM makes of 256 bits, in bytes: a ciphertext of KMS has up to 6,144.
pub(crate) const HELD_BYTES_MAX: usize = 8 * 1024;
/// The most bytes that are kept of earlier root keys.
pub(crate) const EARLIER_BYTES_MAX: usize = 32 * 1024;
/// A wrapped root key in bytes.
const WRAPPED_BYTES: usize = 77;

/// The number of a slot. Numbers are not used again while a higher one exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SlotId(pub u16);

impl fmt::Display for SlotId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What opens a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SlotKind {
    /// A file with 256 random bits.
    KeyFile,
    /// A passphrase, with the work to do for it.
    Passphrase(PassphraseCost),
    /// A key in a token.
    Token,
    /// A key of another KMS.
    Kms,
    /// A TPM 2.0.
    Tpm,
    /// Shares of a secret.
    Shares {
        /// How many open it.
        threshold: u8,
        /// How many there are.
        count: u8,
    },
}

impl fmt::Display for SlotKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::KeyFile => f.write_str("key file"),
            Self::Passphrase(_) => f.write_str("passphrase"),
            Self::Shares { .. } => f.write_str("shares"),
            Self::Token => f.write_str("token"),
            Self::Kms => f.write_str("KMS key"),
            Self::Tpm => f.write_str("TPM"),
        }
    }
}

/// One slot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Slot {
    pub(crate) id: SlotId,
    pub(crate) kind: SlotKind,
    pub(crate) label: String,
    /// Milliseconds since 1970; 0 where that is not known.
    pub(crate) created_at_ms: u64,
    pub(crate) salt: [u8; 32],
    /// What a token wraps, or another KMS or a TPM holds; empty of other kinds.
    pub(crate) held: Vec<u8>,
    pub(crate) wrapped: [u8; WRAPPED_BYTES],
}

/// What is kept of earlier root keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Earlier {
    /// The version of the root key that is kept whole.
    pub(crate) kept: Option<RootVersion>,
    /// It is not destroyed before, milliseconds since 1970.
    pub(crate) until_ms: u64,
    pub(crate) sealed: Vec<u8>,
}

/// A slots file without its MAC.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Header {
    pub(crate) root_version: RootVersion,
    pub(crate) generation: u64,
    pub(crate) slots: Vec<Slot>,
    /// Of a root key that has followed another one.
    pub(crate) earlier: Option<Earlier>,
}

/// A slots file as read: what it says, and what is needed to authenticate it.
#[derive(Debug)]
pub(crate) struct Read {
    pub(crate) header: Header,
    pub(crate) content: Vec<u8>,
    pub(crate) mac: [u8; 32],
}

/// Why bytes are not a slots file.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum FormatError {
    Malformed(&'static str),
    Newer(u8),
}

impl Slot {
    /// What the wrapped root key is bound to: everything else about the slot.
    pub(crate) fn binding(id: SlotId, kind: SlotKind, label: &str, salt: &[u8; 32]) -> Vec<u8> {
        let start = Canonical::new("ironkeep key slot").number(u64::from(id.0));
        let start = start.text(label).bytes(salt);
        match kind {
            SlotKind::KeyFile => start.text("key file").finish(),
            SlotKind::Token => start.text("token").finish(),
            SlotKind::Kms => start.text("another KMS").finish(),
            SlotKind::Tpm => start.text("TPM").finish(),
            SlotKind::Passphrase(cost) => start
                .text("passphrase")
                .number(u64::from(cost.memory_kib()))
                .number(u64::from(cost.passes()))
                .number(u64::from(cost.lanes()))
                .finish(),
            SlotKind::Shares { threshold, count } => {
                start.text("shares").number(u64::from(threshold)).number(u64::from(count)).finish()
            }
        }
    }

    fn put(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.id.0.to_be_bytes());
        out.push(match self.kind {
            SlotKind::KeyFile => 1,
            SlotKind::Passphrase(_) => 2,
            SlotKind::Shares { .. } => 3,
            SlotKind::Token => 4,
            SlotKind::Kms => 5,
            SlotKind::Tpm => 6,
        });
        // Labels are checked to be short when a slot is made and when one is read.
        let label_len = u16::try_from(self.label.len()).unwrap_or(u16::MAX);
        out.extend_from_slice(&label_len.to_be_bytes());
        out.extend_from_slice(self.label.as_bytes());
        out.extend_from_slice(&self.created_at_ms.to_be_bytes());
        out.extend_from_slice(&self.salt);
        if let SlotKind::Passphrase(cost) = self.kind {
            for number in [cost.memory_kib(), cost.passes(), cost.lanes()] {
                out.extend_from_slice(&number.to_be_bytes());
            }
        }
        if let SlotKind::Shares { threshold, count } = self.kind {
            out.extend_from_slice(&[threshold, count]);
        }
        if let SlotKind::Kms | SlotKind::Tpm = self.kind {
            // At most HELD_BYTES_MAX, checked when a slot is made and when one is read.
            let len = u16::try_from(self.held.len()).unwrap_or(u16::MAX);
            out.extend_from_slice(&len.to_be_bytes());
        }
        out.extend_from_slice(&self.held);
        out.extend_from_slice(&self.wrapped);
    }

    fn read(rest: &mut &[u8], version: u8) -> Result<Self, FormatError> {
        let id = SlotId(u16::from_be_bytes(take(rest)?));
        let [kind] = take(rest)?;
        let label_len = usize::from(u16::from_be_bytes(take(rest)?));
        let (label, after) = rest.split_at_checked(label_len).ok_or(SHORT)?;
        *rest = after;
        let label = core::str::from_utf8(label).ok().filter(|label| is_label(label));
        let label = label.ok_or(FormatError::Malformed("an unusable label"))?.to_owned();
        let created_at_ms = match version {
            NO_TIMES_VERSION => 0,
            _ => u64::from_be_bytes(take(rest)?),
        };
        let salt = take(rest)?;
        let kind = match kind {
            1 => SlotKind::KeyFile,
            2 => SlotKind::Passphrase(read_cost(rest)?),
            3 if version > NO_SHARES_VERSION => read_shares(rest)?,
            4 if version > NO_SHARES_VERSION => SlotKind::Token,
            5 if version > NO_HOLDERS_VERSION => SlotKind::Kms,
            6 if version > NO_HOLDERS_VERSION => SlotKind::Tpm,
            _ => return Err(FormatError::Malformed("an unknown kind of slot")),
        };
        let held = match kind {
            SlotKind::Token => take::<HELD_BYTES>(rest)?.to_vec(),
            SlotKind::Kms | SlotKind::Tpm => read_held(rest)?,
            _ => Vec::new(),
        };
        Ok(Self { id, kind, label, created_at_ms, salt, held, wrapped: take(rest)? })
    }
}

impl Earlier {
    /// Nothing.
    const NONE: Self = Self { kept: None, until_ms: 0, sealed: Vec::new() };

    fn put(&self, out: &mut Vec<u8>) {
        let kept = self.kept.map_or(0, RootVersion::number);
        out.extend_from_slice(&kept.to_be_bytes());
        out.extend_from_slice(&self.until_ms.to_be_bytes());
        // At most EARLIER_BYTES_MAX, checked when it is made and when a file is read.
        let len = u32::try_from(self.sealed.len()).unwrap_or(u32::MAX);
        out.extend_from_slice(&len.to_be_bytes());
        out.extend_from_slice(&self.sealed);
    }

    fn read(rest: &mut &[u8]) -> Result<Self, FormatError> {
        let kept = u32::from_be_bytes(take(rest)?);
        let kept = (kept != 0).then_some(RootVersion::new(kept));
        let until_ms = u64::from_be_bytes(take(rest)?);
        let len = usize::try_from(u32::from_be_bytes(take(rest)?)).unwrap_or(usize::MAX);
        if len > EARLIER_BYTES_MAX {
            return Err(FormatError::Malformed("too much of earlier root keys"));
        }
        let (sealed, after) = rest.split_at_checked(len).ok_or(SHORT)?;
        *rest = after;
        Ok(Self { kept, until_ms, sealed: sealed.to_vec() })
    }
}

/// Whether `label` may name a slot.
pub(crate) fn is_label(label: &str) -> bool {
    label.len() <= LABEL_BYTES_MAX && !label.chars().any(char::is_control)
}

impl Header {
    /// The file's bytes, authenticated under `key`.
    pub(crate) fn to_bytes(&self, key: &SlotsKey) -> Vec<u8> {
        let mut out = Vec::with_capacity(512);
        out.extend_from_slice(&MAGIC);
        out.push(self.version());
        out.extend_from_slice(&self.root_version.number().to_be_bytes());
        out.extend_from_slice(&self.generation.to_be_bytes());
        // At most SLOTS_MAX, checked when a slot is added and when a file is read.
        out.push(u8::try_from(self.slots.len()).unwrap_or(u8::MAX));
        for slot in &self.slots {
            slot.put(&mut out);
        }
        match &self.earlier {
            Some(earlier) => earlier.put(&mut out),
            None if self.version() > NO_HOLDERS_VERSION => Earlier::NONE.put(&mut out),
            None => {}
        }
        let mac = key.mac(&out);
        out.extend_from_slice(&mac);
        out
    }

    /// The oldest version that can say it.
    fn version(&self) -> u8 {
        let slot_version = |slot: &Slot| match slot.kind {
            SlotKind::Kms | SlotKind::Tpm => FORMAT_VERSION,
            SlotKind::Shares { .. } | SlotKind::Token => NO_EARLIER_VERSION,
            SlotKind::KeyFile | SlotKind::Passphrase(_) => NO_SHARES_VERSION,
        };
        let of_slots = self.slots.iter().map(slot_version).max().unwrap_or(NO_SHARES_VERSION);
        match self.earlier {
            Some(_) => of_slots.max(NO_HOLDERS_VERSION),
            None => of_slots,
        }
    }

    /// Reads a file's bytes. Nothing is authentic before `Read::mac` is verified.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Result<Read, FormatError> {
        let mut rest = bytes;
        if take(&mut rest)? != MAGIC {
            return Err(FormatError::Malformed("it does not begin with the magic"));
        }
        let version = match take(&mut rest)? {
            [version @ NO_TIMES_VERSION..=FORMAT_VERSION] => version,
            [0] => return Err(FormatError::Malformed("format version 0")),
            [newer] => return Err(FormatError::Newer(newer)),
        };
        let root_version = RootVersion::new(u32::from_be_bytes(take(&mut rest)?));
        let generation = u64::from_be_bytes(take(&mut rest)?);
        let [count] = take(&mut rest)?;
        if !(1..=SLOTS_MAX).contains(&usize::from(count)) {
            return Err(FormatError::Malformed("no slots, or too many"));
        }
        let mut slots: Vec<Slot> = Vec::with_capacity(usize::from(count));
        for _ in 0..count {
            let slot = Slot::read(&mut rest, version)?;
            if slots.last().is_some_and(|last| last.id >= slot.id) {
                return Err(FormatError::Malformed("slots out of order"));
            }
            slots.push(slot);
        }
        let earlier = match version {
            NO_HOLDERS_VERSION => Some(Earlier::read(&mut rest)?),
            FORMAT_VERSION => Some(Earlier::read(&mut rest)?).filter(|it| *it != Earlier::NONE),
            _ => None,
        };
        let content = bytes.strip_suffix(rest).unwrap_or_default().to_vec();
        let mac = take(&mut rest)?;
        if !rest.is_empty() {
            return Err(FormatError::Malformed("bytes after the end"));
        }
        Ok(Read { header: Self { root_version, generation, slots, earlier }, content, mac })
    }
}

const SHORT: FormatError = FormatError::Malformed("it ends too early");

fn take<const N: usize>(rest: &mut &[u8]) -> Result<[u8; N], FormatError> {
    let (head, after) = rest.split_first_chunk::<N>().ok_or(SHORT)?;
    *rest = after;
    Ok(*head)
}

fn read_cost(rest: &mut &[u8]) -> Result<PassphraseCost, FormatError> {
    let memory_kib = u32::from_be_bytes(take(rest)?);
    let passes = u32::from_be_bytes(take(rest)?);
    let lanes = u32::from_be_bytes(take(rest)?);
    PassphraseCost::new(memory_kib, passes, lanes)
        .map_err(|_| FormatError::Malformed("a passphrase cost is out of range"))
}

fn read_held(rest: &mut &[u8]) -> Result<Vec<u8>, FormatError> {
    let len = usize::from(u16::from_be_bytes(take(rest)?));
    if !(1..=HELD_BYTES_MAX).contains(&len) {
        return Err(FormatError::Malformed("what another KMS or a TPM holds has another length"));
    }
    let (held, after) = rest.split_at_checked(len).ok_or(SHORT)?;
    *rest = after;
    Ok(held.to_vec())
}

fn read_shares(rest: &mut &[u8]) -> Result<SlotKind, FormatError> {
    let [threshold, count] = take(rest)?;
    if threshold < 2 || count < threshold {
        return Err(FormatError::Malformed("numbers of shares are out of range"));
    }
    Ok(SlotKind::Shares { threshold, count })
}
