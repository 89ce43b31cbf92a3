use std::fs;
use std::path::PathBuf;

use envelope::PassphraseCost;
use secret::Secret;
use stdx::{SeededRandom, Timestamp};
use tempfile::TempDir;

use super::RotationTerms;
use crate::{NewSlot, Share, ShareScheme, SlotId, SlotSource, Slots, SlotsError};

const NOW: Timestamp = Timestamp::from_unix_ms(1_700_000_000_123);

const TERMS: RotationTerms = RotationTerms { drops_other_slots: false, kept_until: NOW };

/// A file with a key file, a passphrase and shares.
struct Three {
    directory: TempDir,
    slots: Slots,
    random: SeededRandom,
    shares: Vec<Share>,
}

fn phrase(text: &str) -> SlotSource {
    let cost = PassphraseCost::new(64, 1, 1).unwrap();
    SlotSource::Passphrase { phrase: Secret::new(text.to_owned()), cost }
}

impl Three {
    fn new() -> Self {
        let (directory, random) = (TempDir::new().unwrap(), SeededRandom::new(3));
        let slots = Slots::at(directory.path().join("keyslots"));
        let file = SlotSource::KeyFile(directory.path().join("root.key"));
        slots.create(NewSlot { source: &file, label: "disk", now: NOW }, &random).unwrap();
        let new = NewSlot { source: &phrase("safe"), label: "safe", now: NOW };
        slots.add(&[file], new, &random).unwrap();
        let mut three = Self { directory, slots, random, shares: Vec::new() };
        let scheme = ShareScheme { threshold: 2, count: 3 };
        let opener = [three.file()];
        let keep = |made: &[Share]| {
            three.shares =
                made.iter().map(|it| Share::parse(it.to_text().reveal()).unwrap()).collect();
            Ok(())
        };
        three.slots.add_shared(&opener, scheme, ("keepers", NOW), &three.random, keep).unwrap();
        three
    }

    fn path(&self) -> PathBuf {
        self.directory.path().join("keyslots")
    }

    fn file(&self) -> SlotSource {
        SlotSource::KeyFile(self.directory.path().join("root.key"))
    }

    fn keepers(&self) -> SlotSource {
        let text = |share: &Share| Share::parse(share.to_text().reveal()).unwrap();
        SlotSource::Shares(self.shares.iter().take(2).map(text).collect())
    }
}

#[test]
fn every_slot_whose_secret_is_given_opens_the_new_root_key() {
    let three = Three::new();
    let old = three.slots.open(&[three.file()]).unwrap().fingerprint().unwrap();
    let before = three.slots.list().unwrap();
    let sources = [three.file(), phrase("safe"), three.keepers()];
    let rotated = three.slots.rotate(&sources, TERMS, &three.random).unwrap();
    assert_eq!((rotated.version.number(), rotated.dropped.len()), (2, 0));
    assert_eq!(rotated.slots, before.slots);
    let after = three.slots.list().unwrap();
    assert_eq!((after.root_version.number(), after.generation), (2, before.generation + 1));
    assert_eq!(after.kept.unwrap().number(), 1);
    let mut found = Vec::new();
    for source in sources {
        let opened = three.slots.open_all(&[source]).unwrap();
        let kept = opened.earlier.unwrap();
        assert_eq!(kept.root().unwrap().fingerprint().unwrap(), old);
        assert_eq!(opened.kept_until, NOW);
        found.push(opened.root.fingerprint().unwrap());
    }
    assert!(found.iter().all(|one| *one == found[0] && *one != old));
}

#[test]
fn a_slot_whose_secret_is_not_given_is_named_and_goes_only_when_that_is_said() {
    let three = Three::new();
    let before = fs::read(three.path()).unwrap();
    let refused = three.slots.rotate(&[three.file()], TERMS, &three.random).unwrap_err();
    let SlotsError::SlotsNotGiven { slots, .. } = refused else { panic!("{refused}") };
    assert_eq!(slots, "2 (passphrase, `safe`), 3 (shares, `keepers`)");
    let wrong = [three.file(), phrase("unsafe")];
    let refused = three.slots.rotate(&wrong, TERMS, &three.random).unwrap_err();
    assert!(matches!(refused, SlotsError::NoSlotOpens { .. }), "{refused}");
    assert_eq!(fs::read(three.path()).unwrap(), before);
    let terms = RotationTerms { drops_other_slots: true, ..TERMS };
    let rotated = three.slots.rotate(&[phrase("safe")], terms, &three.random).unwrap();
    let ids = |slots: &[crate::SlotSummary]| slots.iter().map(|it| it.id).collect::<Vec<_>>();
    assert_eq!(ids(&rotated.slots), [SlotId(2)]);
    assert_eq!(ids(&rotated.dropped), [SlotId(1), SlotId(3)]);
    assert!(three.slots.open(&[three.file()]).is_err());
    assert!(three.slots.open(&[phrase("safe")]).is_ok());
}

#[test]
fn a_second_rotation_waits_for_the_end_of_the_first() {
    let three = Three::new();
    let sources = [three.file(), phrase("safe"), three.keepers()];
    three.slots.rotate(&sources, TERMS, &three.random).unwrap();
    let refused = three.slots.rotate(&sources, TERMS, &three.random).unwrap_err();
    assert!(matches!(refused, SlotsError::RotationUnderWay { .. }), "{refused}");
    // Slots come and go meanwhile, and what is kept stays.
    let new = NewSlot { source: &phrase("more"), label: "", now: NOW };
    let added = three.slots.add(&[three.file()], new, &three.random).unwrap();
    assert!(three.slots.open_all(&[phrase("more")]).unwrap().earlier.unwrap().root().is_some());
    three.slots.remove(&[three.file()], added, &three.random).unwrap();
    let root = three.slots.open(&[three.file()]).unwrap();
    let generation = three.slots.destroy_earlier(&root, &three.random).unwrap();
    assert_eq!(three.slots.list().unwrap().generation, generation);
    assert_eq!(three.slots.list().unwrap().kept, None);
    assert_eq!(three.slots.destroy_earlier(&root, &three.random).unwrap(), generation);
    assert!(three.slots.open_all(&[three.file()]).unwrap().earlier.unwrap().root().is_none());
    let rotated = three.slots.rotate(&sources, TERMS, &three.random).unwrap();
    assert_eq!(rotated.version.number(), 3);
    let refused = three.slots.destroy_earlier(&root, &three.random).unwrap_err();
    assert!(matches!(refused, SlotsError::Altered { .. }), "{refused}");
}

#[test]
fn what_is_kept_is_authenticated_with_the_file() {
    let three = Three::new();
    let terms = RotationTerms { drops_other_slots: true, ..TERMS };
    three.slots.rotate(&[three.file()], terms, &three.random).unwrap();
    let content = fs::read(three.path()).unwrap();
    for at in 0..content.len() {
        let mut altered = content.clone();
        altered[at] ^= 1;
        fs::write(three.path(), &altered).unwrap();
        assert!(three.slots.open_all(&[three.file()]).is_err(), "byte {at} does not matter");
    }
    for len in 0..content.len() {
        fs::write(three.path(), &content[..len]).unwrap();
        assert!(three.slots.open_all(&[three.file()]).is_err(), "{len} bytes are enough");
    }
}
