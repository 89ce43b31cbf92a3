use core::fmt;
use std::sync::Arc;

use envelope::PassphraseCost;
use secret::Secret;
use stdx::{SeededRandom, Timestamp};
use tempfile::TempDir;

use super::{Holder, HolderKind};
use crate::{NewSlot, RotationTerms, SlotId, SlotKind, SlotSource, Slots, SlotsError};

const NOW: Timestamp = Timestamp::from_unix_ms(1_700_000_000_123);

/// Holds by adding a number to each byte, behind `padding` bytes more.
#[derive(Debug)]
struct Shift {
    kind: HolderKind,
    by: u8,
    padding: usize,
}

impl Holder for Shift {
    fn kind(&self) -> HolderKind {
        self.kind
    }

    fn hold(&self, salt: &[u8; 32], bits: &Secret<[u8; 32]>) -> Result<Vec<u8>, SlotsError> {
        let shifted = bits.reveal().iter().map(|byte| byte.wrapping_add(self.by));
        Ok([self.by, salt[0]].into_iter().chain(shifted).chain(vec![0; self.padding]).collect())
    }

    fn open(&self, salt: &[u8; 32], held: &[u8]) -> Result<Option<Secret<[u8; 32]>>, SlotsError> {
        assert_eq!(held[1], salt[0]);
        if self.by == 0 {
            return Err(SlotsError::Holder { holder: self.to_string(), reason: "is off".into() });
        }
        if held[0] != self.by {
            return Ok(None);
        }
        let mut bits = [0; 32];
        for (bit, held) in bits.iter_mut().zip(&held[2..]) {
            *bit = held.wrapping_sub(self.by);
        }
        Ok(Some(Secret::new(bits)))
    }
}

impl fmt::Display for Shift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "shift by {}", self.by)
    }
}

fn source(kind: HolderKind, by: u8, padding: usize) -> SlotSource {
    SlotSource::Held(Arc::new(Shift { kind, by, padding }))
}

fn phrase() -> SlotSource {
    let cost = PassphraseCost::new(64, 1, 1).unwrap();
    SlotSource::Passphrase { phrase: Secret::new("p".to_owned()), cost }
}

/// A file whose slot 1 is a passphrase, and what its root key is known by.
fn made() -> (TempDir, Slots, [u8; 16]) {
    let directory = TempDir::new().unwrap();
    let slots = Slots::at(directory.path().join("keyslots"));
    let first = NewSlot { source: &phrase(), label: "paper", now: NOW };
    let root = slots.create(first, &SeededRandom::new(1)).unwrap();
    (directory, slots, root.fingerprint().unwrap())
}

fn add(slots: &Slots, source: &SlotSource) -> Result<SlotId, SlotsError> {
    let new = NewSlot { source, label: "", now: NOW };
    slots.add(&[phrase()], new, &SeededRandom::new(2))
}

fn version(slots: &Slots) -> u8 {
    std::fs::read(slots.path()).unwrap()[8]
}

#[test]
fn what_is_held_opens_with_its_holder_alone() {
    let (_directory, slots, root) = made();
    let kms = source(HolderKind::Kms, 3, 200);
    assert_eq!(version(&slots), 2);
    assert_eq!(add(&slots, &kms).unwrap(), SlotId(2));
    assert_eq!(add(&slots, &source(HolderKind::Tpm, 3, 0)).unwrap(), SlotId(3));
    assert_eq!(version(&slots), 5);
    let kinds: Vec<_> = slots.list().unwrap().slots.iter().map(|slot| slot.kind).collect();
    assert_eq!(&kinds[1..], [SlotKind::Kms, SlotKind::Tpm]);
    for (source, id) in [(kms, 2), (source(HolderKind::Tpm, 3, 0), 3), (phrase(), 1)] {
        let (opened, slot) = slots.open_slot(&[source]).unwrap();
        assert_eq!((opened.fingerprint().unwrap(), slot), (root, SlotId(id)));
    }
    let refused = slots.open(&[source(HolderKind::Kms, 4, 0)]).unwrap_err();
    assert!(matches!(refused, SlotsError::NoSlotOpens { .. }), "{refused}");
    let refused = slots.open(&[source(HolderKind::Kms, 0, 0)]).unwrap_err();
    assert_eq!(refused.to_string(), "the shift by 0 is off");
    let again = add(&slots, &source(HolderKind::Kms, 3, 0)).unwrap_err();
    assert!(matches!(again, SlotsError::OpensAlready { id: SlotId(2) }));
    // Without such slots it is a file that earlier releases read.
    for id in [2, 3] {
        slots.remove(&[phrase()], SlotId(id), &SeededRandom::new(3)).unwrap();
    }
    assert_eq!(version(&slots), 2);
}

#[test]
fn what_is_held_has_a_limit() {
    let (_directory, slots, _) = made();
    assert!(add(&slots, &source(HolderKind::Kms, 1, 8 * 1024 - 34)).is_ok());
    let refused = add(&slots, &source(HolderKind::Kms, 2, 8 * 1024 - 33)).unwrap_err();
    assert!(refused.to_string().contains("8193 bytes"), "{refused}");
}

#[test]
fn a_rotation_keeps_what_is_held_and_the_root_key_before() {
    let (_directory, slots, before) = made();
    add(&slots, &source(HolderKind::Tpm, 9, 0)).unwrap();
    let terms = RotationTerms { drops_other_slots: false, kept_until: NOW };
    let sources = [phrase(), source(HolderKind::Tpm, 9, 0)];
    slots.rotate(&sources, terms, &SeededRandom::new(4)).unwrap();
    assert_eq!(version(&slots), 5);
    let opened = slots.open_all(&[source(HolderKind::Tpm, 9, 0)]).unwrap();
    assert_ne!(opened.root.fingerprint().unwrap(), before);
    assert!(opened.earlier.is_some());
    slots.destroy_earlier(&opened.root, &SeededRandom::new(5)).unwrap();
    assert!(slots.open(&[source(HolderKind::Tpm, 9, 0)]).is_ok());
    assert_eq!(slots.list().unwrap().kept, None);
}
