//! The operations on a slots file.

use std::path::{Path, PathBuf};

use envelope::{EarlierKeys, EnvelopeError, RootKey, RootVersion, SlotKey};
use stdx::{Random, Timestamp};

use crate::file::{self, Existing, Lock};
use crate::format::{
    FORMAT_VERSION, FormatError, Header, LABEL_BYTES_MAX, Read, SLOTS_MAX, Slot, is_label,
};
use crate::holder;
use crate::source::Material;
use crate::{ShareSet, SlotId, SlotKind, SlotSource, SlotsError};

/// Larger than any file of [`SLOTS_MAX`] slots.
const FILE_BYTES_MAX: usize = 512 * 1024;

/// A key slots file, by its name.
#[derive(Debug, Clone)]
pub struct Slots {
    path: PathBuf,
}

/// A slot to be made.
#[derive(Debug, Clone, Copy)]
pub struct NewSlot<'a> {
    /// What will open it.
    pub source: &'a SlotSource,
    /// A name for the operator, at most 128 bytes, may be empty.
    pub label: &'a str,
    /// The time.
    pub now: Timestamp,
}

/// What the file says of one slot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlotSummary {
    /// Its number.
    pub id: SlotId,
    /// What opens it.
    pub kind: SlotKind,
    /// Its name.
    pub label: String,
    /// When it was made; not known of slots of format version 1.
    pub created_at: Option<Timestamp>,
}

/// What the file says, not authenticated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlotsSummary {
    /// The version of the root key.
    pub root_version: RootVersion,
    /// The root key before, while it is kept until everything is under the present one.
    pub kept: Option<RootVersion>,
    /// How often the file was written; goes back when an old copy is put in its place.
    pub generation: u64,
    /// The slots.
    pub slots: Vec<SlotSummary>,
}

/// What a slots file opens to.
#[derive(Debug)]
pub struct Opened {
    /// The root key.
    pub root: RootKey,
    /// What is kept of earlier root keys, where there were any.
    pub earlier: Option<EarlierKeys>,
    /// The root key that is kept whole is not destroyed before.
    pub kept_until: Timestamp,
    /// The slot that opened.
    pub slot: SlotId,
}

impl Slots {
    /// The slots file at `path`, which need not exist.
    #[must_use]
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// Its path.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether the file exists.
    ///
    /// # Errors
    /// [`SlotsError::Io`] when that cannot be told.
    pub fn exists(&self) -> Result<bool, SlotsError> {
        self.path.try_exists().map_err(file::io_error("look for", &self.path))
    }

    /// Makes a new root key and the file with one slot for it. The directory must exist. The caller
    /// makes sure that there is no data yet: a new root key does not open old data.
    ///
    /// # Errors
    /// [`SlotsError::AlreadyExists`], and those of making a slot ([`Slots::add`]).
    pub fn create(&self, first: NewSlot<'_>, random: &dyn Random) -> Result<RootKey, SlotsError> {
        let _lock = Lock::take(&self.path)?;
        if self.exists()? {
            return Err(SlotsError::AlreadyExists { path: self.path.clone() });
        }
        let root = RootKey::generate(RootVersion::FIRST, random)?;
        let slot = make_slot(SlotId(1), first, &root, random)?;
        let (root_version, slots) = (RootVersion::FIRST, vec![slot]);
        let header = Header { root_version, generation: 1, slots, earlier: None };
        self.write(&header, &root, Existing::Refuse, random)?;
        Ok(root)
    }

    /// Opens the root key with the first of `sources` that opens a slot. A source that cannot be
    /// read (a key file that is gone) does not keep the others from being tried.
    ///
    /// # Errors
    /// [`SlotsError::Missing`], [`SlotsError::Altered`], [`SlotsError::Malformed`],
    /// [`SlotsError::NewerFormat`]; [`SlotsError::NoSlotOpens`] when sources were read and none
    /// fits, the error of reading the first one when none could be read.
    pub fn open(&self, sources: &[SlotSource]) -> Result<RootKey, SlotsError> {
        Ok(self.open_slot(sources)?.0)
    }

    /// [`Slots::open`], and which slot it was.
    ///
    /// # Errors
    /// Those of [`Slots::open`].
    pub fn open_slot(&self, sources: &[SlotSource]) -> Result<(RootKey, SlotId), SlotsError> {
        self.open_read(&self.read()?, sources)
    }

    /// [`Slots::open_slot`], with what is kept of earlier root keys.
    ///
    /// # Errors
    /// Those of [`Slots::open`].
    pub fn open_all(&self, sources: &[SlotSource]) -> Result<Opened, SlotsError> {
        let read = self.read()?;
        let (root, slot) = self.open_read(&read, sources)?;
        let earlier = read.header.earlier.as_ref();
        let until_ms = earlier.map_or(0, |earlier| earlier.until_ms);
        let until_ms = i64::try_from(until_ms).unwrap_or(i64::MAX);
        let earlier =
            earlier.map(|earlier| EarlierKeys::open(&root, &earlier.sealed)).transpose()?;
        Ok(Opened { root, earlier, kept_until: Timestamp::from_unix_ms(until_ms), slot })
    }

    /// What the file says, without opening it.
    ///
    /// # Errors
    /// [`SlotsError::Missing`], [`SlotsError::Malformed`], [`SlotsError::NewerFormat`],
    /// [`SlotsError::Io`].
    pub fn list(&self) -> Result<SlotsSummary, SlotsError> {
        let header = self.read()?.header;
        Ok(SlotsSummary {
            root_version: header.root_version,
            kept: header.earlier.and_then(|earlier| earlier.kept),
            generation: header.generation,
            slots: header.slots.into_iter().map(SlotSummary::from).collect(),
        })
    }

    /// The shares that open a slot each, not authenticated.
    ///
    /// # Errors
    /// Those of [`Slots::list`].
    pub fn share_sets(&self) -> Result<Vec<ShareSet>, SlotsError> {
        let slots = self.read()?.header.slots;
        Ok(slots.iter().filter_map(ShareSet::of).collect())
    }

    /// Adds a slot; `sources` open the root key.
    ///
    /// # Errors
    /// Those of [`Slots::open`]; [`SlotsError::Full`], [`SlotsError::UnusableLabel`],
    /// [`SlotsError::UnusablePassphrase`], [`SlotsError::KeyFileMalformed`],
    /// [`SlotsError::Exposed`], [`SlotsError::Io`]; [`SlotsError::OpensAlready`] for a source that
    /// opens a slot that is there: a second one would add nothing but confusion when it is removed.
    pub fn add(
        &self,
        sources: &[SlotSource],
        new: NewSlot<'_>,
        random: &dyn Random,
    ) -> Result<SlotId, SlotsError> {
        self.add_with(sources, random, |header, id, root| {
            if let Some(id) = opened_by(header, new.source)? {
                return Err(SlotsError::OpensAlready { id });
            }
            make_slot(id, new, root, random)
        })
    }

    /// Adds the slot that `make` makes for a number; `sources` open the root key.
    pub(crate) fn add_with(
        &self,
        sources: &[SlotSource],
        random: &dyn Random,
        make: impl FnOnce(&Header, SlotId, &RootKey) -> Result<Slot, SlotsError>,
    ) -> Result<SlotId, SlotsError> {
        let _lock = Lock::take(&self.path)?;
        let read = self.read()?;
        let (root, _) = self.open_read(&read, sources)?;
        let mut header = read.header;
        let last = header.slots.last().map_or(0, |slot| slot.id.0);
        let id = last.checked_add(1).filter(|_| header.slots.len() < SLOTS_MAX);
        let id = SlotId(id.ok_or(SlotsError::Full { max: SLOTS_MAX })?);
        let slot = make(&header, id, &root)?;
        header.slots.push(slot);
        header.generation = header.generation.saturating_add(1);
        self.write(&header, &root, Existing::Replace, random)?;
        Ok(id)
    }

    /// Removes a slot; `sources` open the root key. Copies of the old file still have the slot.
    ///
    /// # Errors
    /// Those of [`Slots::open`]; [`SlotsError::UnknownSlot`], [`SlotsError::LastSlot`],
    /// [`SlotsError::Io`].
    pub fn remove(
        &self,
        sources: &[SlotSource],
        id: SlotId,
        random: &dyn Random,
    ) -> Result<(), SlotsError> {
        let _lock = Lock::take(&self.path)?;
        let read = self.read()?;
        let (root, _) = self.open_read(&read, sources)?;
        let mut header = read.header;
        let count = header.slots.len();
        header.slots.retain(|slot| slot.id != id);
        if header.slots.len() == count {
            return Err(SlotsError::UnknownSlot { id });
        }
        if header.slots.is_empty() {
            return Err(SlotsError::LastSlot { id });
        }
        header.generation = header.generation.saturating_add(1);
        self.write(&header, &root, Existing::Replace, random)
    }

    /// Which slots `source` opens; at least one.
    ///
    /// # Errors
    /// Those of [`Slots::open`].
    pub fn test(&self, source: &SlotSource) -> Result<Vec<SlotId>, SlotsError> {
        let read = self.read()?;
        self.refuse_wrong_kind(&read.header, core::slice::from_ref(source))?;
        let material = source.material().map_err(|error| self.with_slots(&read.header, error))?;
        let mut opened = Vec::new();
        for slot in &read.header.slots {
            if let Some(root) = unwrap(slot, &material, read.header.root_version)? {
                self.check_mac(&read, &root)?;
                opened.push(slot.id);
            }
        }
        if opened.is_empty() {
            return Err(self.no_slot_opens(&read.header, core::slice::from_ref(source)));
        }
        Ok(opened)
    }

    fn open_read(
        &self,
        read: &Read,
        sources: &[SlotSource],
    ) -> Result<(RootKey, SlotId), SlotsError> {
        self.refuse_wrong_kind(&read.header, sources)?;
        let mut unread = None;
        let mut tried = 0_usize;
        for source in sources {
            let material = match source.material() {
                Ok(material) => material,
                Err(error) => {
                    unread.get_or_insert(error);
                    continue;
                }
            };
            tried += 1;
            for slot in &read.header.slots {
                if let Some(root) = unwrap(slot, &material, read.header.root_version)? {
                    self.check_mac(read, &root)?;
                    return Ok((root, slot.id));
                }
            }
        }
        match unread {
            Some(error) if tried == 0 => Err(self.with_slots(&read.header, error)),
            _ => Err(self.no_slot_opens(&read.header, sources)),
        }
    }

    pub(crate) fn check_mac(&self, read: &Read, root: &RootKey) -> Result<(), SlotsError> {
        if root.slots_key()?.verify(&read.content, &read.mac) {
            return Ok(());
        }
        Err(SlotsError::Altered { path: self.path.clone() })
    }

    /// Refuses sources of which none is of a kind that any slot is of, before anything is tried.
    fn refuse_wrong_kind(&self, header: &Header, sources: &[SlotSource]) -> Result<(), SlotsError> {
        let fits = |source: &SlotSource| {
            header.slots.iter().any(|slot| slot.kind.to_string() == source.kind().to_string())
        };
        let Some(first) = sources.first().filter(|_| !sources.iter().any(fits)) else {
            return Ok(());
        };
        Err(SlotsError::WrongKind {
            path: self.path.clone(),
            kind: first.kind().to_string(),
            present: describe(header),
        })
    }

    /// What else opens, where it is the key file that is not there.
    fn with_slots(&self, header: &Header, error: SlotsError) -> SlotsError {
        match error {
            SlotsError::KeyFileMissing { path } => SlotsError::KeyFileLost {
                path,
                slots: self.path.clone(),
                present: describe(header),
            },
            error => error,
        }
    }

    pub(crate) fn no_slot_opens(&self, header: &Header, sources: &[SlotSource]) -> SlotsError {
        let tried: Vec<String> = sources.iter().map(ToString::to_string).collect();
        SlotsError::NoSlotOpens {
            path: self.path.clone(),
            tried: if tried.is_empty() { "nothing".to_owned() } else { tried.join(", ") },
            present: describe(header),
        }
    }

    pub(crate) fn read(&self) -> Result<Read, SlotsError> {
        let bytes = file::read(&self.path, FILE_BYTES_MAX)?;
        let bytes = bytes.ok_or_else(|| SlotsError::Missing { path: self.path.clone() })?;
        let path = || self.path.clone();
        Header::from_bytes(&bytes).map_err(|error| match error {
            FormatError::Malformed(reason) => SlotsError::Malformed { path: path(), reason },
            FormatError::Newer(found) => {
                SlotsError::NewerFormat { path: path(), found, supported: FORMAT_VERSION }
            }
        })
    }

    pub(crate) fn write(
        &self,
        header: &Header,
        root: &RootKey,
        existing: Existing,
        random: &dyn Random,
    ) -> Result<(), SlotsError> {
        file::write(&self.path, &header.to_bytes(&root.slots_key()?), existing, random)
    }
}

impl From<Slot> for SlotSummary {
    fn from(slot: Slot) -> Self {
        let Slot { id, kind, label, created_at_ms, .. } = slot;
        Self { id, kind, label, created_at: created_at(created_at_ms) }
    }
}

/// The slots that are there, for people.
fn describe(header: &Header) -> String {
    describe_slots(&header.slots)
}

/// Slots, for people.
pub(crate) fn describe_slots(slots: &[Slot]) -> String {
    let slots = slots.iter().map(|slot| match slot.label.as_str() {
        "" => format!("{} ({})", slot.id, slot.kind),
        label => format!("{} ({}, `{label}`)", slot.id, slot.kind),
    });
    slots.collect::<Vec<_>>().join(", ")
}

/// The slot that `source` opens. A key file that is not there opens none.
fn opened_by(header: &Header, source: &SlotSource) -> Result<Option<SlotId>, SlotsError> {
    let material = match source.material() {
        Err(SlotsError::KeyFileMissing { .. }) => return Ok(None),
        material => material?,
    };
    for slot in &header.slots {
        if unwrap(slot, &material, header.root_version)?.is_some() {
            return Ok(Some(slot.id));
        }
    }
    Ok(None)
}

/// A time as it is stored: 0 is none.
fn created_at(ms: u64) -> Option<Timestamp> {
    i64::try_from(ms).ok().filter(|ms| *ms > 0).map(Timestamp::from_unix_ms)
}

fn make_slot(
    id: SlotId,
    new: NewSlot<'_>,
    root: &RootKey,
    random: &dyn Random,
) -> Result<Slot, SlotsError> {
    let kind = new.source.kind();
    let salt = envelope::random::bytes(random);
    let material = new.source.material_or_new(random)?;
    let mismatch = EnvelopeError::InvalidInput("a source makes a slot of its own kind");
    let (key, held) = match &material {
        Material::Token(token) => token.hold(&salt, random)?,
        Material::Held(holder) => holder::hold(&**holder, &salt, random)?,
        other => (other.slot_key(kind, &salt, &[])?.ok_or(mismatch)?, Vec::new()),
    };
    let NewSlot { label, now, .. } = new;
    seal_slot(Sealing { id, kind, label, now, salt, held, key }, root, random)
}

/// What a slot is sealed with, and what it says.
pub(crate) struct Sealing<'a> {
    pub(crate) id: SlotId,
    pub(crate) kind: SlotKind,
    pub(crate) label: &'a str,
    pub(crate) now: Timestamp,
    pub(crate) salt: [u8; 32],
    pub(crate) held: Vec<u8>,
    pub(crate) key: SlotKey,
}

/// A slot that holds `root`.
pub(crate) fn seal_slot(
    sealing: Sealing<'_>,
    root: &RootKey,
    random: &dyn Random,
) -> Result<Slot, SlotsError> {
    let Sealing { id, kind, label, now, salt, held, key } = sealing;
    if !is_label(label) {
        return Err(SlotsError::UnusableLabel { max: LABEL_BYTES_MAX });
    }
    let binding = Slot::binding(id, kind, label, &salt);
    let wrapped = key.wrap_root(root, &binding, random)?;
    let wrapped = <[u8; 77]>::try_from(wrapped);
    let wrapped =
        wrapped.map_err(|_| EnvelopeError::Malformed("a wrapped root key of another length"))?;
    let created_at_ms = u64::try_from(now.unix_ms()).unwrap_or_default();
    Ok(Slot { id, kind, label: label.to_owned(), created_at_ms, salt, held, wrapped })
}

/// The root key, when `material` opens `slot`.
fn unwrap(
    slot: &Slot,
    material: &Material,
    version: RootVersion,
) -> Result<Option<RootKey>, SlotsError> {
    let Some(key) = material.slot_key(slot.kind, &slot.salt, &slot.held)? else { return Ok(None) };
    let binding = Slot::binding(slot.id, slot.kind, &slot.label, &slot.salt);
    match key.unwrap_root(version, &binding, &slot.wrapped) {
        Ok(root) => Ok(Some(root)),
        // Not this slot's key, or a damaged slot: the next one may open.
        Err(
            EnvelopeError::NotAuthentic
            | EnvelopeError::OtherKey
            | EnvelopeError::Malformed(_)
            | EnvelopeError::NewerFormat { .. },
        ) => Ok(None),
        Err(error) => Err(error.into()),
    }
}
