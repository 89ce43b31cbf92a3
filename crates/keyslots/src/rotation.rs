//! Replacing the root key: every slot whose secret is at hand gets the new one, and the old one is kept,
//! sealed under the new one, until nothing is under it any more.
//!
//! Everything that says which root key is the present one is in this file, so that the replacement is one
//! rename: a crash leaves the file as it was or as it will be.

use envelope::{EarlierKeys, EnvelopeError, RootKey, RootVersion, SlotKey};
use stdx::{Random, Timestamp};

use crate::file::{Existing, Lock};
use crate::format::{EARLIER_BYTES_MAX, Earlier, Header, Slot};
use crate::slots::describe_slots;
use crate::{SlotSource, SlotSummary, Slots, SlotsError};

/// How the root key is replaced.
#[derive(Debug, Clone, Copy)]
pub struct RotationTerms {
    /// Slots whose secret is not given are removed; otherwise nothing is done where there are any.
    pub drops_other_slots: bool,
    /// The old root key is kept at least so long, for tokens that were sealed under it.
    pub kept_until: Timestamp,
}

/// What became of the slots.
#[derive(Debug)]
pub struct RotatedRoot {
    /// The version of the new root key.
    pub version: RootVersion,
    /// Slots that open it.
    pub slots: Vec<SlotSummary>,
    /// Slots that are gone.
    pub dropped: Vec<SlotSummary>,
}

impl Slots {
    /// Replaces the root key. Each of `sources` opens a slot, which keeps its number, its label and its
    /// secret.
    ///
    /// # Errors
    /// [`SlotsError::RotationUnderWay`]; [`SlotsError::SlotsNotGiven`]; [`SlotsError::NoSlotOpens`] for a
    /// source that opens none; those of [`Slots::open`].
    pub fn rotate(
        &self,
        sources: &[SlotSource],
        terms: RotationTerms,
        random: &dyn Random,
    ) -> Result<RotatedRoot, SlotsError> {
        let _lock = Lock::take(self.path())?;
        let read = self.read()?;
        if let Some(kept) = read.header.earlier.as_ref().and_then(|earlier| earlier.kept) {
            return Err(SlotsError::RotationUnderWay { path: self.path().to_owned(), kept });
        }
        let (old, opened) = self.open_each(&read.header, sources)?;
        self.check_mac(&read, &old)?;
        let mut header = read.header;
        let is_open = |slot: &Slot| opened.iter().any(|(of, _)| of.id == slot.id);
        let (mut slots, dropped): (Vec<_>, Vec<_>) =
            core::mem::take(&mut header.slots).into_iter().partition(is_open);
        if !dropped.is_empty() && !terms.drops_other_slots {
            let slots = describe_slots(&dropped);
            return Err(SlotsError::SlotsNotGiven { path: self.path().to_owned(), slots });
        }
        let version = RootVersion::new(old.version().number().saturating_add(1));
        let root = RootKey::generate(version, random)?;
        for slot in &mut slots {
            let key = opened.iter().find(|(of, _)| of.id == slot.id).map(|(_, key)| key);
            if let Some(key) = key {
                rewrap(slot, key, &root, random)?;
            }
        }
        let before = header.earlier.map(|it| EarlierKeys::open(&old, &it.sealed)).transpose()?;
        let earlier = EarlierKeys::of(&old, before)?;
        let until_ms = u64::try_from(terms.kept_until.unix_ms()).unwrap_or_default();
        header.earlier = Some(sealed(&earlier, until_ms, &root, random)?);
        header.root_version = version;
        header.slots = slots.clone();
        header.generation = header.generation.saturating_add(1);
        self.write(&header, &root, Existing::Replace, random)?;
        let shown = |slots: Vec<Slot>| slots.into_iter().map(SlotSummary::from).collect();
        Ok(RotatedRoot { version, slots: shown(slots), dropped: shown(dropped) })
    }

    /// Destroys the root key before `root`, which is the present one. Gives the file's generation. Does
    /// nothing where it is destroyed already.
    ///
    /// # Errors
    /// [`SlotsError::Altered`] where the file is of another root key; those of reading and writing it.
    pub fn destroy_earlier(&self, root: &RootKey, random: &dyn Random) -> Result<u64, SlotsError> {
        let _lock = Lock::take(self.path())?;
        let read = self.read()?;
        self.check_mac(&read, root)?;
        let mut header = read.header;
        if let Some(earlier) = header.earlier.take() {
            let until_ms = earlier.until_ms;
            if earlier.kept.is_none() {
                return Ok(header.generation);
            }
            let kept = EarlierKeys::open(root, &earlier.sealed)?.without_root();
            header.earlier = Some(sealed(&kept, until_ms, root, random)?);
            header.generation = header.generation.saturating_add(1);
            self.write(&header, root, Existing::Replace, random)?;
        }
        Ok(header.generation)
    }

    /// The root key, and every slot that one of `sources` opens, with what opens it.
    fn open_each(
        &self,
        header: &Header,
        sources: &[SlotSource],
    ) -> Result<(RootKey, Vec<(Slot, SlotKey)>), SlotsError> {
        let mut root = None;
        let mut opened: Vec<(Slot, SlotKey)> = Vec::new();
        for source in sources {
            let material = source.material()?;
            let mut opens = false;
            for slot in &header.slots {
                let key = material.slot_key(slot.kind, &slot.salt, &slot.held)?;
                let Some(key) = key else { continue };
                let place = Slot::binding(slot.id, slot.kind, &slot.label, &slot.salt);
                // Another slot's secret.
                let Ok(found) = key.unwrap_root(header.root_version, &place, &slot.wrapped) else {
                    continue;
                };
                (opens, root) = (true, Some(found));
                opened.push((slot.clone(), key));
            }
            if !opens {
                return Err(self.no_slot_opens(header, core::slice::from_ref(source)));
            }
        }
        match root {
            Some(root) => Ok((root, opened)),
            None => Err(self.no_slot_opens(header, sources)),
        }
    }
}

/// Puts `root` into a slot. Its key is that of its secret and its salt, as before.
fn rewrap(
    slot: &mut Slot,
    key: &SlotKey,
    root: &RootKey,
    random: &dyn Random,
) -> Result<(), SlotsError> {
    let place = Slot::binding(slot.id, slot.kind, &slot.label, &slot.salt);
    let wrapped = key.wrap_root(root, &place, random)?.try_into();
    slot.wrapped =
        wrapped.map_err(|_| EnvelopeError::Malformed("a wrapped root key of another length"))?;
    Ok(())
}

fn sealed(
    earlier: &EarlierKeys,
    until_ms: u64,
    root: &RootKey,
    random: &dyn Random,
) -> Result<Earlier, SlotsError> {
    let sealed = earlier.seal(root, random)?;
    if sealed.len() > EARLIER_BYTES_MAX {
        return Err(EnvelopeError::InvalidInput("too many root keys were replaced").into());
    }
    Ok(Earlier { kept: earlier.root().map(RootKey::version), until_ms, sealed })
}

#[cfg(test)]
mod tests;
