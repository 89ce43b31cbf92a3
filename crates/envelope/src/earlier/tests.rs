use stdx::SeededRandom;

use super::EarlierKeys;
use crate::tests::check_every_bit_counts;
use crate::{EnvelopeError, RootKey, RootVersion};

fn root(version: u32) -> RootKey {
    let random = SeededRandom::new(u64::from(version));
    RootKey::generate(RootVersion::new(version), &random).unwrap()
}

/// After two replacements, the second of which is under way.
fn twice() -> EarlierKeys {
    let first = EarlierKeys::of(&root(1), None).unwrap();
    EarlierKeys::of(&root(2), Some(first.without_root())).unwrap()
}

fn check(earlier: EarlierKeys) {
    let (installation, journal, kept) = earlier.into_parts();
    let first = root(1).installation_key().unwrap();
    assert_eq!(installation.id(), first.id());
    assert_eq!(installation.mac("part"), first.mac("part"));
    let versions: Vec<u32> = journal.iter().map(|key| key.root_version().number()).collect();
    assert_eq!(versions, [1, 2]);
    let random = SeededRandom::new(9);
    for (key, version) in journal.iter().zip([1, 2]) {
        let sealed = root(version).journal_key().unwrap().seal(b"place", b"entry", &random);
        assert_eq!(key.open(b"place", &sealed.unwrap()).unwrap(), b"entry");
        let link = root(version).journal_key().unwrap().link(&[3; 32], 7, b"entry");
        assert_eq!(key.link(&[3; 32], 7, b"entry"), link);
    }
    let kept = kept.unwrap();
    assert_eq!(kept.version().number(), 2);
    assert_eq!(kept.fingerprint().unwrap(), root(2).fingerprint().unwrap());
}

#[test]
fn what_is_kept_opens_under_the_root_key_that_followed_and_no_other() {
    let sealed = twice().seal(&root(3), &SeededRandom::new(4)).unwrap();
    check(EarlierKeys::open(&root(3), &sealed).unwrap());
    let other = RootKey::generate(RootVersion::new(3), &SeededRandom::new(8)).unwrap();
    let refused = EarlierKeys::open(&other, &sealed).unwrap_err();
    assert!(matches!(refused, EnvelopeError::NotAuthentic));
    assert!(matches!(EarlierKeys::open(&root(2), &sealed), Err(EnvelopeError::OtherKey)));
    check_every_bit_counts(&sealed, |bytes| EarlierKeys::open(&root(3), bytes).is_ok());
}

#[test]
fn a_destroyed_root_key_is_in_no_byte_of_it() {
    let gone = twice().without_root();
    let sealed = gone.seal(&root(3), &SeededRandom::new(4)).unwrap();
    let opened = EarlierKeys::open(&root(3), &sealed).unwrap();
    assert!(opened.root().is_none());
    let whole = twice().seal(&root(3), &SeededRandom::new(4)).unwrap();
    assert_eq!(whole.len(), sealed.len() + 36);
}

#[test]
fn two_root_keys_are_never_kept_whole() {
    let refused = EarlierKeys::of(&root(3), Some(twice())).unwrap_err();
    assert!(matches!(refused, EnvelopeError::InvalidInput(_)));
}

/// Written by the first release that had it.
#[test]
fn version_1_is_read() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/earlier-keys-v1.hex");
    let fixture = std::fs::read_to_string(path).unwrap_or_default();
    let again = twice().seal(&root(3), &SeededRandom::new(4)).unwrap();
    assert_eq!(hex::encode(again), fixture.trim());
    check(EarlierKeys::open(&root(3), &hex::decode(fixture.trim()).unwrap()).unwrap());
}
