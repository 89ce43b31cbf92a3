use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use envelope::{PassphraseCost, RootKey, RootVersion};
use proptest::prelude::*;
use secret::Secret;
use stdx::{SeededRandom, Timestamp};
use tempfile::TempDir;

use crate::format::{FormatError, Header};
use crate::{
    NewSlot, Share, ShareScheme, SlotId, SlotKind, SlotSource, Slots, SlotsError, read_passphrase,
    read_share, write_shares,
};

/// When every slot of these tests is made.
const NOW: Timestamp = Timestamp::from_unix_ms(1_700_000_000_123);

/// Small on purpose: these tests are about files, not about guessing.
fn cost() -> PassphraseCost {
    PassphraseCost::new(64, 1, 1).unwrap()
}

fn phrase(text: &str) -> SlotSource {
    SlotSource::Passphrase { phrase: Secret::new(text.to_owned()), cost: cost() }
}

/// A directory with a slots file whose slot 1 is the key file `root.key`.
struct Fixture {
    directory: TempDir,
    slots: Slots,
    random: SeededRandom,
    fingerprint: [u8; 16],
}

impl Fixture {
    fn new() -> Self {
        Self::new_with(1)
    }

    fn new_with(seed: u64) -> Self {
        let directory = TempDir::new().unwrap();
        let slots = Slots::at(directory.path().join("keyslots"));
        let random = SeededRandom::new(seed);
        let source = SlotSource::KeyFile(directory.path().join("root.key"));
        let root =
            slots.create(NewSlot { source: &source, label: "first", now: NOW }, &random).unwrap();
        let fingerprint = root.fingerprint().unwrap();
        Self { directory, slots, random, fingerprint }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    fn key_file(&self) -> SlotSource {
        SlotSource::KeyFile(self.path("root.key"))
    }

    fn add(&self, source: &SlotSource, label: &str) -> Result<SlotId, SlotsError> {
        self.slots.add(&[self.key_file()], NewSlot { source, label, now: NOW }, &self.random)
    }

    fn bytes(&self) -> Vec<u8> {
        fs::read(self.slots.path()).unwrap()
    }

    /// The root key opens with `sources` and is the one that was made.
    fn check_opens(&self, sources: &[SlotSource]) {
        let root = self.slots.open(sources).unwrap();
        assert_eq!(root.fingerprint().unwrap(), self.fingerprint);
        assert_eq!(root.version(), RootVersion::FIRST);
    }

    /// Only the files that should be there are there: no temporary ones.
    fn check_no_leftovers(&self) {
        for entry in fs::read_dir(self.directory.path()).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            assert!(!name.contains(".tmp"), "{name}");
        }
    }
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn create_makes_a_key_file_and_a_header_for_the_owner_only() {
    let fixture = Fixture::new();
    fixture.check_opens(&[fixture.key_file()]);
    let key = fs::read_to_string(fixture.path("root.key")).unwrap();
    assert_eq!(key.trim_end().len(), 64);
    assert!(key.trim_end().bytes().all(|byte| byte.is_ascii_hexdigit()));
    assert_eq!(mode(&fixture.path("root.key")), 0o600);
    assert_eq!(mode(fixture.slots.path()), 0o600);
    fixture.check_no_leftovers();
}

#[test]
fn create_refuses_an_existing_file_and_leaves_it() {
    let fixture = Fixture::new();
    let before = fixture.bytes();
    let again = fixture
        .slots
        .create(NewSlot { source: &phrase("x"), label: "", now: NOW }, &fixture.random);
    assert!(matches!(again, Err(SlotsError::AlreadyExists { .. })));
    assert_eq!(fixture.bytes(), before);
}

#[test]
fn create_uses_a_key_file_that_is_there() {
    let directory = TempDir::new().unwrap();
    let key = directory.path().join("given.key");
    fs::write(&key, "AB".repeat(32)).unwrap();
    fs::set_permissions(&key, fs::Permissions::from_mode(0o400)).unwrap();
    let slots = Slots::at(directory.path().join("keyslots"));
    let source = SlotSource::KeyFile(key.clone());
    slots.create(NewSlot { source: &source, label: "", now: NOW }, &SeededRandom::new(1)).unwrap();
    assert_eq!(fs::read_to_string(&key).unwrap(), "AB".repeat(32));
    slots.open(&[source]).unwrap();
}

#[test]
fn two_installations_have_different_roots() {
    let make = |seed| {
        let directory = TempDir::new().unwrap();
        let slots = Slots::at(directory.path().join("keyslots"));
        let random = SeededRandom::new(seed);
        let root =
            slots.create(NewSlot { source: &phrase("p"), label: "", now: NOW }, &random).unwrap();
        root.fingerprint().unwrap()
    };
    assert_ne!(make(1), make(2));
}

#[test]
fn every_slot_opens_the_same_root() {
    let fixture = Fixture::new();
    let other_file = SlotSource::KeyFile(fixture.path("other.key"));
    assert_eq!(fixture.add(&phrase("correct horse"), "paper").unwrap(), SlotId(2));
    assert_eq!(fixture.add(&other_file, "usb").unwrap(), SlotId(3));
    fixture.check_opens(&[fixture.key_file()]);
    fixture.check_opens(&[phrase("correct horse")]);
    fixture.check_opens(&[SlotSource::KeyFile(fixture.path("other.key"))]);
    // A source that does not open, or cannot be read, does not keep the next from it.
    fixture.check_opens(&[
        SlotSource::KeyFile(fixture.path("gone.key")),
        phrase("wrong"),
        phrase("correct horse"),
    ]);

    let summary = fixture.slots.list().unwrap();
    assert_eq!((summary.generation, summary.root_version), (3, RootVersion::FIRST));
    let listed: Vec<_> =
        summary.slots.iter().map(|slot| (slot.id.0, slot.kind, slot.label.as_str())).collect();
    assert_eq!(
        listed,
        [
            (1, SlotKind::KeyFile, "first"),
            (2, SlotKind::Passphrase(cost()), "paper"),
            (3, SlotKind::KeyFile, "usb"),
        ]
    );
    fixture.check_no_leftovers();
}

#[test]
fn the_cost_of_the_slot_counts_not_that_of_the_source() {
    let fixture = Fixture::new();
    fixture.add(&phrase("correct horse"), "").unwrap();
    let expensive = SlotSource::Passphrase {
        phrase: Secret::new("correct horse".to_owned()),
        cost: PassphraseCost::STANDARD,
    };
    fixture.check_opens(&[expensive]);
}

#[test]
fn a_wrong_or_missing_source_is_a_clear_error() {
    let fixture = Fixture::new();
    fixture.add(&phrase("correct horse"), "paper").unwrap();
    let before = fixture.bytes();

    let wrong = fixture.slots.open(&[phrase("Correct horse")]).unwrap_err();
    assert!(matches!(wrong, SlotsError::NoSlotOpens { .. }));
    let text = wrong.to_string();
    assert!(text.contains("the passphrase") && text.contains("2 (passphrase, `paper`)"), "{text}");
    assert!(!text.contains("orrect horse"), "{text}");

    assert!(matches!(fixture.slots.open(&[]), Err(SlotsError::NoSlotOpens { .. })));
    let gone = SlotSource::KeyFile(fixture.path("gone.key"));
    assert!(matches!(fixture.slots.open(&[gone]), Err(SlotsError::KeyFileLost { .. })));
    let gone = SlotSource::KeyFile(fixture.path("gone.key"));
    assert!(matches!(
        fixture.slots.open(&[gone, phrase("wrong")]),
        Err(SlotsError::NoSlotOpens { .. })
    ));
    assert!(matches!(fixture.slots.open(&[phrase("")]), Err(SlotsError::UnusablePassphrase)));
    let missing = Slots::at(fixture.path("nothing"));
    assert!(!missing.exists().unwrap());
    assert!(matches!(missing.open(&[phrase("x")]), Err(SlotsError::Missing { .. })));
    assert!(matches!(missing.list(), Err(SlotsError::Missing { .. })));
    assert_eq!(fixture.bytes(), before, "nothing was touched");
}

#[test]
fn key_files_of_other_form_or_open_to_others_are_refused() {
    let fixture = Fixture::new();
    let path = fixture.path("root.key");
    let good = fs::read_to_string(&path).unwrap();
    let (first, short) = good.split_at(1);
    let wrong = format!("{}{short}", if first == "0" { "1" } else { "0" });
    let open = || fixture.slots.open(&[fixture.key_file()]);
    for content in ["", "zz", short, &format!("{good}00"), &"0".repeat(500)] {
        fs::write(&path, content).unwrap();
        assert!(matches!(open(), Err(SlotsError::KeyFileMalformed { .. })), "{content:?}");
    }
    fs::write(&path, wrong).unwrap();
    assert!(matches!(open(), Err(SlotsError::NoSlotOpens { .. })));
    fs::write(&path, &good).unwrap();
    for bits in [0o644, 0o604, 0o620, 0o660] {
        fs::set_permissions(&path, fs::Permissions::from_mode(bits)).unwrap();
        assert!(matches!(open(), Err(SlotsError::Exposed { mode, .. }) if mode == bits));
    }
    for bits in [0o640, 0o600] {
        fs::set_permissions(&path, fs::Permissions::from_mode(bits)).unwrap();
        open().unwrap();
    }
}

#[test]
fn removed_slots_no_longer_open_and_the_last_stays() {
    let fixture = Fixture::new();
    let id = fixture.add(&phrase("correct horse"), "").unwrap();
    let remove = |sources: &[SlotSource], id| fixture.slots.remove(sources, id, &fixture.random);
    assert!(matches!(remove(&[phrase("wrong")], SlotId(1)), Err(SlotsError::NoSlotOpens { .. })));
    assert!(matches!(
        remove(&[fixture.key_file()], SlotId(9)),
        Err(SlotsError::UnknownSlot { id: SlotId(9) })
    ));
    remove(&[fixture.key_file()], SlotId(1)).unwrap();
    // No slot is for a key file any more.
    assert!(matches!(fixture.slots.open(&[fixture.key_file()]), Err(SlotsError::WrongKind { .. })));
    fixture.check_opens(&[phrase("correct horse")]);
    assert!(matches!(
        remove(&[phrase("correct horse")], id),
        Err(SlotsError::LastSlot { id: SlotId(2) })
    ));
    fixture.check_opens(&[phrase("correct horse")]);
    assert_eq!(fixture.slots.list().unwrap().generation, 3);
    fixture.check_no_leftovers();
}

#[test]
fn test_names_the_slots_a_source_opens() {
    let fixture = Fixture::new();
    fixture.add(&phrase("a"), "").unwrap();
    fixture.add(&phrase("b"), "").unwrap();
    let test = |source: &SlotSource| fixture.slots.test(source);
    assert_eq!(test(&phrase("a")).unwrap(), [SlotId(2)]);
    assert_eq!(test(&fixture.key_file()).unwrap(), [SlotId(1)]);
    assert!(matches!(test(&phrase("c")), Err(SlotsError::NoSlotOpens { .. })));
    let gone = SlotSource::KeyFile(fixture.path("gone.key"));
    assert!(matches!(test(&gone), Err(SlotsError::KeyFileLost { .. })));
    assert!(!fixture.path("gone.key").exists(), "testing creates nothing");
}

#[test]
fn slots_and_labels_have_limits() {
    let fixture = Fixture::new();
    for label in ["x".repeat(129), "two\nlines".to_owned()] {
        let refused = fixture.add(&phrase("a"), &label);
        assert!(matches!(refused, Err(SlotsError::UnusableLabel { max: 128 })));
    }
    let long = phrase(&"p".repeat(1025));
    assert!(matches!(fixture.add(&long, ""), Err(SlotsError::UnusablePassphrase)));
    let other = |n: usize| SlotSource::KeyFile(fixture.path(&format!("{n}.key")));
    for n in 1..32 {
        fixture.add(&other(n), &"x".repeat(128)).unwrap();
    }
    let refused = fixture.add(&other(32), "");
    assert!(matches!(refused, Err(SlotsError::Full { max: 32 })));
    assert_eq!(fixture.slots.list().unwrap().slots.len(), 32);
}

#[test]
fn every_bit_of_the_file_counts() {
    let fixture = Fixture::new();
    let good = fixture.bytes();
    for at in 0..good.len() {
        for bit in 0..8 {
            let mut altered = good.clone();
            altered[at] ^= 1 << bit;
            fs::write(fixture.slots.path(), &altered).unwrap();
            let opened = fixture.slots.open(&[fixture.key_file()]);
            assert!(opened.is_err(), "bit {bit} of byte {at}");
        }
    }
    for len in 0..good.len() {
        fs::write(fixture.slots.path(), &good[..len]).unwrap();
        let opened = fixture.slots.open(&[fixture.key_file()]);
        assert!(matches!(opened, Err(SlotsError::Malformed { .. })), "{len} bytes");
    }
    fs::write(fixture.slots.path(), [good.as_slice(), b"x"].concat()).unwrap();
    assert!(matches!(fixture.slots.list(), Err(SlotsError::Malformed { .. })));
}

/// A slot taken from another file of the same installation, or the generation set back, is noticed
/// although the opening slot itself is untouched.
#[test]
fn edited_files_are_refused_as_altered() {
    let fixture = Fixture::new();
    let old = fixture.bytes();
    fixture.add(&phrase("a"), "").unwrap();
    let new = fixture.bytes();
    // The new file cut back to one slot, with the new MAC.
    let mut cut = old[..old.len() - 32].to_vec();
    cut[20] = new[20];
    cut.extend_from_slice(&new[new.len() - 32..]);
    fs::write(fixture.slots.path(), &cut).unwrap();
    let refused = fixture.slots.open(&[fixture.key_file()]);
    assert!(matches!(refused, Err(SlotsError::Altered { .. })));
    let refused = fixture.slots.test(&fixture.key_file());
    assert!(matches!(refused, Err(SlotsError::Altered { .. })));
    let refused = fixture.add(&phrase("b"), "");
    assert!(matches!(refused, Err(SlotsError::Altered { .. })));
    assert_eq!(fixture.bytes(), cut);
}

#[test]
fn newer_formats_and_other_files_are_refused() {
    let fixture = Fixture::new();
    let mut newer = fixture.bytes();
    newer[8] = 6;
    fs::write(fixture.slots.path(), &newer).unwrap();
    let refused = fixture.slots.open(&[fixture.key_file()]).unwrap_err();
    assert!(matches!(refused, SlotsError::NewerFormat { found: 6, supported: 5, .. }));
    let refused = fixture.add(&phrase("a"), "").unwrap_err();
    assert!(matches!(refused, SlotsError::NewerFormat { .. }));
    assert_eq!(fixture.bytes(), newer);
    fs::write(fixture.slots.path(), b"LUKS\xba\xbe").unwrap();
    assert!(matches!(fixture.slots.list(), Err(SlotsError::Malformed { .. })));
}

#[test]
fn a_file_that_cannot_be_read_is_named_with_the_cause_and_the_remedy() {
    let directory = TempDir::new().unwrap();
    let path = directory.path();
    let said = read_passphrase(path).unwrap_err().to_string();
    let name = path.display();
    assert_eq!(
        said,
        format!("`{name}` cannot be read: Is a directory (os error 21); name the file itself")
    );
    let refusal = std::io::Error::from(std::io::ErrorKind::PermissionDenied);
    let said = crate::file::unreadable(path, refusal).to_string();
    assert!(
        said.ends_with("let the user that runs this command read it, and nobody else (mode 0600)")
    );
}

#[test]
fn a_directory_that_is_not_there_is_an_io_error() {
    let directory = TempDir::new().unwrap();
    let slots = Slots::at(directory.path().join("no/keyslots"));
    let refused =
        slots.create(NewSlot { source: &phrase("x"), label: "", now: NOW }, &SeededRandom::new(1));
    assert!(matches!(refused, Err(SlotsError::Io { .. })));
}

#[test]
fn concurrent_additions_all_stay() {
    let fixture = Fixture::new();
    std::thread::scope(|scope| {
        for n in 0..8_u64 {
            let fixture = &fixture;
            scope.spawn(move || {
                let source = SlotSource::KeyFile(fixture.path(&format!("{n}.key")));
                let new = NewSlot { source: &source, label: "", now: NOW };
                fixture.slots.add(&[fixture.key_file()], new, &SeededRandom::new(n)).unwrap();
            });
        }
    });
    assert_eq!(fixture.slots.list().unwrap().slots.len(), 9);
    fixture.check_opens(&[fixture.key_file()]);
}

#[test]
fn passphrase_files_lose_one_line_end() {
    let directory = TempDir::new().unwrap();
    let path = directory.path().join("passphrase");
    let read = |content: &[u8]| {
        fs::write(&path, content).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        read_passphrase(&path)
    };
    for (content, expected) in
        [("a b", "a b"), ("a b\n", "a b"), ("a b\r\n", "a b"), ("a b\n\n", "a b\n")]
    {
        assert_eq!(read(content.as_bytes()).unwrap().reveal(), expected);
    }
    for content in [b"".as_slice(), b"\n", b"\xff", &[b'x'; 1025], &[b'x'; 5000]] {
        assert!(matches!(read(content), Err(SlotsError::UnusablePassphrase)));
    }
    assert_eq!(read(&[b'x'; 1024]).unwrap().reveal().len(), 1024);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    assert!(matches!(read_passphrase(&path), Err(SlotsError::Exposed { .. })));
    fs::remove_file(&path).unwrap();
    assert!(matches!(read_passphrase(&path), Err(SlotsError::PassphraseFileMissing { .. })));
}

/// What version 1 wrote must open for ever.
#[test]
fn fixture_of_version_1_opens() {
    let directory = TempDir::new().unwrap();
    let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let key = directory.path().join("root.key");
    fs::copy(committed.join("root-v1.key"), &key).unwrap();
    fs::set_permissions(&key, fs::Permissions::from_mode(0o600)).unwrap();
    let slots = Slots::at(committed.join("keyslots-v1"));
    let fingerprint = |source: SlotSource| {
        let root: RootKey = slots.open(&[source]).unwrap();
        hex::encode(root.fingerprint().unwrap())
    };
    let expected = "d8a52f2c7f3503af911bd7f70776b8f7";
    assert_eq!(fingerprint(SlotSource::KeyFile(key)), expected);
    assert_eq!(fingerprint(phrase("correct horse")), expected);
    let summary = slots.list().unwrap();
    assert_eq!((summary.generation, summary.slots.len()), (2, 2));
    assert!(summary.slots.iter().all(|slot| slot.created_at.is_none()), "version 1 has no times");
}

/// A change to a file of version 1 writes version 2, in which the old slots open as before.
#[test]
fn a_file_of_version_1_grows_slots_of_version_2() {
    let directory = TempDir::new().unwrap();
    let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    fs::copy(committed.join("keyslots-v1"), directory.path().join("keyslots")).unwrap();
    let slots = Slots::at(directory.path().join("keyslots"));
    let before = slots.open(&[phrase("correct horse")]).unwrap().fingerprint().unwrap();
    let new = NewSlot { source: &phrase("another"), label: "paper", now: NOW };
    slots.add(&[phrase("correct horse")], new, &SeededRandom::new(1)).unwrap();
    assert_eq!(fs::read(slots.path()).unwrap()[8], 2);
    for text in ["correct horse", "another"] {
        assert_eq!(slots.open(&[phrase(text)]).unwrap().fingerprint().unwrap(), before);
    }
    let times: Vec<_> = slots.list().unwrap().slots.iter().map(|slot| slot.created_at).collect();
    assert_eq!(times, [None, None, Some(NOW)]);
}

#[test]
fn fixture_of_version_2_opens() {
    let slots = Slots::at(Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/keyslots-v2"));
    let root = slots.open(&[phrase("correct horse")]).unwrap();
    assert_eq!(hex::encode(root.fingerprint().unwrap()), "6584e9ef82740de909b359430dbf3e32");
    let [slot] = slots.list().unwrap().slots.try_into().unwrap();
    assert_eq!((slot.label.as_str(), slot.created_at), ("first", Some(NOW)));
}

#[test]
fn what_opens_a_slot_already_makes_no_second_one() {
    let fixture = Fixture::new();
    fixture.add(&phrase("correct horse"), "paper").unwrap();
    let before = fixture.bytes();
    let again = fixture.add(&phrase("correct horse"), "again");
    assert!(matches!(again, Err(SlotsError::OpensAlready { id: SlotId(2) })));
    let again = fixture.add(&fixture.key_file(), "again");
    assert!(matches!(again, Err(SlotsError::OpensAlready { id: SlotId(1) })));
    assert_eq!(fixture.bytes(), before);
}

#[test]
fn a_source_of_a_kind_that_no_slot_is_of_is_told_so() {
    let fixture = Fixture::new();
    let refused = fixture.slots.open(&[phrase("correct horse")]).unwrap_err();
    assert!(matches!(refused, SlotsError::WrongKind { .. }));
    let text = refused.to_string();
    assert!(text.contains("is for a passphrase"), "{text}");
    assert!(text.contains("the slots are: 1 (key file, `first`)"), "{text}");
    assert!(matches!(fixture.slots.test(&phrase("x")), Err(SlotsError::WrongKind { .. })));
    // Without a key-file slot, a key file that is not there is not the trouble.
    fixture.add(&phrase("correct horse"), "").unwrap();
    fixture.slots.remove(&[fixture.key_file()], SlotId(1), &fixture.random).unwrap();
    fs::remove_file(fixture.path("root.key")).unwrap();
    let refused = fixture.slots.open(&[fixture.key_file()]);
    assert!(matches!(refused, Err(SlotsError::WrongKind { .. })));
}

proptest! {
    #[test]
    fn reading_any_bytes_never_panics(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        let ours = |version: u8| [b"IRONSLOT".as_slice(), &[version], &bytes].concat();
        for bytes in [ours(1), ours(2), bytes.clone()] {
            if let Err(error) = Header::from_bytes(&bytes) {
                prop_assert!(matches!(error, FormatError::Malformed(_) | FormatError::Newer(_)));
            }
        }
    }
}

/// A slot of shares in the fixture, and the shares.
fn shared(fixture: &Fixture, threshold: u8, count: u8) -> (SlotId, Vec<String>) {
    let mut texts = Vec::new();
    let scheme = ShareScheme { threshold, count };
    let hand_out = |shares: &[Share]| {
        texts = shares.iter().map(|share| share.to_text().reveal().clone()).collect();
        Ok(())
    };
    let slots = &fixture.slots;
    let opener = [fixture.key_file()];
    let id = slots.add_shared(&opener, scheme, ("safe", NOW), &fixture.random, hand_out).unwrap();
    (id, texts)
}

fn shares(texts: &[&String]) -> SlotSource {
    let parsed: Vec<Share> = texts.iter().map(|text| Share::parse(text).unwrap()).collect();
    SlotSource::Shares(parsed.into())
}

#[test]
fn so_many_shares_open_a_slot_and_fewer_do_not() {
    let fixture = Fixture::new();
    let (id, texts) = shared(&fixture, 3, 5);
    assert_eq!((id, texts.len()), (SlotId(2), 5));
    let [a, b, c, d, e] = [&texts[0], &texts[1], &texts[2], &texts[3], &texts[4]];
    for chosen in [[a, b, c], [e, c, a], [b, d, e]] {
        fixture.check_opens(&[shares(&chosen)]);
    }
    fixture.check_opens(&[shares(&[a, b, c, d, e])]);
    fixture.check_opens(&[fixture.key_file()]);
    assert_eq!(fixture.slots.test(&shares(&[a, b, c])).unwrap(), [id]);
    let few = fixture.slots.open(&[shares(&[a, b])]).unwrap_err();
    assert!(matches!(few, SlotsError::TooFewShares { given: 2, threshold: 3 }), "{few:?}");
    let same = fixture.slots.open(&[shares(&[a, b, b])]).unwrap_err();
    assert!(matches!(same, SlotsError::TooFewShares { given: 2, threshold: 3 }), "{same:?}");
    // A slot for shares is removed as any other, and its shares open nothing then.
    fixture.slots.remove(&[shares(&[a, b, c])], SlotId(1), &fixture.random).unwrap();
    fixture.check_opens(&[shares(&[a, b, c])]);
    fixture.check_no_leftovers();
}

#[test]
fn shares_of_other_slots_and_files_do_not_mix() {
    let fixture = Fixture::new();
    let (_, first) = shared(&fixture, 2, 3);
    let (_, second) = shared(&fixture, 2, 3);
    let mixed = fixture.slots.open(&[shares(&[&first[0], &second[1]])]).unwrap_err();
    assert!(matches!(mixed, SlotsError::MixedShares), "{mixed:?}");
    let (_, foreign) = shared(&Fixture::new_with(9), 2, 3);
    let refused = fixture.slots.open(&[shares(&[&foreign[0], &foreign[1]])]).unwrap_err();
    assert!(matches!(refused, SlotsError::NoSlotOpens { .. }), "{refused:?}");
    fixture.check_opens(&[shares(&[&second[0], &second[2]])]);
}

#[test]
fn a_share_with_a_wrong_digit_is_noticed() {
    let (_, texts) = shared(&Fixture::new(), 2, 2);
    let text = &texts[0];
    assert_eq!(Share::parse(&format!("  {text}\n")).unwrap().to_text().reveal(), text);
    for at in "ironkeep-share-".len()..text.len() {
        let mut altered = text.clone().into_bytes();
        altered[at] = if altered[at] == b'0' { b'1' } else { b'0' };
        let altered = String::from_utf8(altered).unwrap();
        let error = Share::parse(&altered).unwrap_err();
        assert!(matches!(error, SlotsError::MalformedShare), "digit {at}");
    }
    for other in ["", "ironkeep-share-", text.get(..text.len() - 2).unwrap(), "x"] {
        assert!(Share::parse(other).is_err(), "{other}");
    }
    assert!(!format!("{:?}", Share::parse(text).unwrap()).contains(text.get(40..60).unwrap()));
}

#[test]
fn share_files_are_their_keepers_alone() {
    let fixture = Fixture::new();
    let scheme = ShareScheme { threshold: 2, count: 3 };
    let opener = [fixture.key_file()];
    let folder = fixture.path("shares");
    let add = || {
        let hand_out = |made: &[Share]| write_shares(&folder, made, &fixture.random).map(drop);
        fixture.slots.add_shared(&opener, scheme, ("", NOW), &fixture.random, hand_out)
    };
    // Where they cannot be written nothing is changed.
    let before = fixture.bytes();
    assert!(matches!(add().unwrap_err(), SlotsError::Io { .. }));
    assert_eq!(fixture.bytes(), before);
    fs::create_dir(&folder).unwrap();
    add().unwrap();
    let read: Result<Vec<_>, _> =
        ["share-1", "share-3"].map(|name| read_share(&folder.join(name))).into_iter().collect();
    assert_eq!(mode(&folder.join("share-2")), 0o600);
    fixture.check_opens(&[SlotSource::Shares(read.unwrap().into())]);
    assert!(matches!(add().unwrap_err(), SlotsError::AlreadyExists { .. }));
    let gone = read_share(&folder.join("share-4")).unwrap_err();
    assert!(matches!(gone, SlotsError::ShareFileMissing { .. }));
    fs::set_permissions(folder.join("share-1"), fs::Permissions::from_mode(0o644)).unwrap();
    assert!(matches!(read_share(&folder.join("share-1")), Err(SlotsError::Exposed { .. })));
}

#[test]
fn schemes_that_protect_nothing_are_refused() {
    let fixture = Fixture::new();
    for (threshold, count) in [(1, 3), (0, 0), (4, 3)] {
        let scheme = ShareScheme { threshold, count };
        let opener = [fixture.key_file()];
        let made =
            fixture.slots.add_shared(&opener, scheme, ("", NOW), &fixture.random, |_| Ok(()));
        assert!(matches!(made, Err(SlotsError::UnusableScheme)), "{threshold} of {count}");
    }
}

#[test]
fn a_file_without_shares_is_one_that_earlier_releases_read() {
    let fixture = Fixture::new();
    fixture.add(&phrase("p"), "").unwrap();
    assert_eq!(fixture.bytes()[8], 2);
    let (id, _) = shared(&fixture, 2, 2);
    assert_eq!(fixture.bytes()[8], 3);
    assert_eq!(
        fixture.slots.list().unwrap().slots[2].kind,
        SlotKind::Shares { threshold: 2, count: 2 }
    );
    fixture.slots.remove(&[fixture.key_file()], id, &fixture.random).unwrap();
    assert_eq!(fixture.bytes()[8], 2);
}
