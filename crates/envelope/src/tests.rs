use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use secret::Secret;
use stdx::{Random, SeededRandom};

use crate::aad::Canonical;
use crate::checksum::{Crc32, Crc32c, Crc64Nvme, combine_crc32, combine_crc32c, combine_crc64nvme};
use crate::digest::{Md5, Sha1, Sha256, Sha384, Sha512, md5, sha1, sha256};
use crate::mac::hmac_sha256;
use crate::random::SystemRandom;
use crate::sealed::{append_sealed, open_detached};
use crate::{
    BackingKey, CiphertextHeader, DomainKey, DomainName, EncryptionContext, EnvelopeError,
    KeyMaterialId, KeyName, MaterialIdKey, MaterialTerms, PLAINTEXT_BYTES_MAX, PassphraseCost,
    RootKey, RootVersion, SlotKey, TokenSealer, TokenUse, barrier,
};

const ACCOUNT: &str = "000123456789";
const REGION: &str = "us-gov-west-1x";
const KEY_ID: &str = "1234abcd-12ab-34cd-56ef-1234567890ab";

pub(crate) fn context(pairs: &[(&str, &str)]) -> EncryptionContext {
    let pairs = pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned()));
    EncryptionContext::from(pairs.collect::<BTreeMap<_, _>>())
}

fn name() -> KeyName {
    KeyName::new(ACCOUNT, REGION, KEY_ID).unwrap()
}

fn backing_key(seed: u64) -> BackingKey {
    let random = SeededRandom::new(seed);
    BackingKey::generate(name(), &MaterialIdKey::generate(&random), &random)
}

fn root(seed: u64) -> RootKey {
    RootKey::generate(RootVersion::FIRST, &SeededRandom::new(seed)).unwrap()
}

fn domain(version: u32) -> DomainKey {
    let name = DomainName { account: ACCOUNT.to_owned(), region: REGION.to_owned(), version };
    DomainKey::generate(name, &SeededRandom::new(5)).unwrap()
}

/// Every single-bit change of `sealed` must be refused by `opens`.
pub(crate) fn check_every_bit_counts(sealed: &[u8], opens: impl Fn(&[u8]) -> bool) {
    assert!(opens(sealed), "the unaltered bytes open");
    let mut altered = sealed.to_vec();
    for at in 0..sealed.len() {
        for bit in 0..8 {
            altered[at] ^= 1 << bit;
            assert!(!opens(&altered), "bit {bit} of byte {at} does not matter");
            altered[at] ^= 1 << bit;
        }
    }
    for len in 0..sealed.len() {
        assert!(!opens(&sealed[..len]), "{len} bytes are enough");
    }
    altered.push(0);
    assert!(!opens(&altered), "a byte more does not matter");
}

fn is_not_authentic<T>(result: Result<T, EnvelopeError>) -> bool {
    matches!(result, Err(EnvelopeError::NotAuthentic))
}

// Primitives.

/// FIPS 180-4 examples and RFC 1321 appendix A.5.
#[test]
fn digests_known_answers() {
    let sha256_abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    let sha1_abc = "a9993e364706816aba3e25717850c26c9cd0d89d";
    let md5_abc = "900150983cd24fb0d6963f7d28e17f72";
    assert_eq!(hex::encode(sha256(b"abc")), sha256_abc);
    assert_eq!(hex::encode(sha1(b"abc")), sha1_abc);
    assert_eq!(hex::encode(md5(b"abc")), md5_abc);

    let (mut a, mut b, mut c) = (Sha256::new(), Sha1::new(), Md5::new());
    for piece in [b"a".as_slice(), b"", b"bc"] {
        a.update(piece);
        b.update(piece);
        c.update(piece);
    }
    assert_eq!(hex::encode(a.finish()), sha256_abc);
    assert_eq!(hex::encode(b.finish()), sha1_abc);
    assert_eq!(hex::encode(c.finish()), md5_abc);

    let (mut d, mut e) = (Sha384::new(), Sha512::new());
    for piece in [b"a".as_slice(), b"", b"bc"] {
        d.update(piece);
        e.update(piece);
    }
    let sha384_abc = "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed\
                      8086072ba1e7cc2358baeca134c825a7";
    let sha512_abc = "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a\
                      2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f";
    assert_eq!(hex::encode(d.finish()), sha384_abc);
    assert_eq!(hex::encode(e.finish()), sha512_abc);
}

/// The check values of the catalogue of parametrised CRC algorithms (reveng.sourceforge.io).
#[test]
fn checksums_known_answers_and_combination() {
    fn crc(data: &[u8]) -> (String, String, String) {
        let (mut a, mut b, mut c) = (Crc32::new(), Crc32c::new(), Crc64Nvme::new());
        for piece in data.chunks(4) {
            a.update(piece);
            b.update(piece);
            c.update(piece);
        }
        (hex::encode(a.finish()), hex::encode(b.finish()), hex::encode(c.finish()))
    }
    fn array<const N: usize>(text: &str) -> [u8; N] {
        hex::decode(text).unwrap().try_into().unwrap()
    }
    let whole = crc(b"123456789");
    assert_eq!(whole, ("cbf43926".into(), "e3069283".into(), "ae8b14860a799888".into()));

    let (first, second) = (crc(b"12345"), crc(b"6789"));
    assert_eq!(combine_crc32(array(&first.0), array(&second.0), 4), array(&whole.0));
    assert_eq!(combine_crc32c(array(&first.1), array(&second.1), 4), array(&whole.1));
    assert_eq!(combine_crc64nvme(array(&first.2), array(&second.2), 4), array(&whole.2));
}

/// RFC 4231 test cases 1 and 2.
#[test]
fn hmac_known_answers() {
    assert_eq!(
        hex::encode(hmac_sha256(&[0x0b; 20], &[b"Hi ", b"There"])),
        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
    );
    assert_eq!(
        hex::encode(hmac_sha256(b"Jefe", &[b"what do ya want for nothing?"])),
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    );
}

/// McGrew and Viega, "The Galois/Counter Mode of Operation", test cases 13 and 14: key, nonce and
/// plaintext of zeros.
#[test]
fn aes_256_gcm_known_answers() {
    for (plaintext, expected) in [
        (vec![], "530f8afbc74536b9a963b4f1c4cb738b"),
        (vec![0; 16], "cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919"),
    ] {
        let mut sealed = Vec::new();
        append_sealed(&[0; 32], &[], &plaintext, &mut sealed).unwrap();
        assert_eq!(hex::encode(&sealed), expected);
        let (ciphertext, tag) = sealed.split_at(plaintext.len());
        let mut opened = vec![1; plaintext.len()];
        open_detached(&[0; 32], &[], ciphertext, tag, &mut opened).unwrap();
        assert_eq!(opened, plaintext);
    }
}

#[test]
fn system_random_fills_everything_differently() {
    let draws: BTreeSet<[u8; 32]> = (0..64).map(|_| crate::random::bytes(&SystemRandom)).collect();
    assert_eq!(draws.len(), 64);
    let mut long = [0; 4096];
    SystemRandom.fill(&mut long);
    assert!(long.chunks(64).all(|chunk| chunk.iter().any(|byte| *byte != 0)));
}

// Canonical encoding.

proptest! {
    #[test]
    fn canonical_is_injective(
        a in prop::collection::vec(prop::collection::vec(0_u8..3, 0..4), 0..4),
        b in prop::collection::vec(prop::collection::vec(0_u8..3, 0..4), 0..4),
    ) {
        let encode = |fields: &[Vec<u8>]| {
            fields.iter().fold(Canonical::new("t"), |c, field| c.bytes(field)).finish()
        };
        prop_assert_eq!(encode(&a) == encode(&b), a == b);
    }

    #[test]
    fn contexts_encode_injectively_and_survive_storage(
        a in prop::collection::btree_map("[a-b]{0,3}", "[a-b]{0,3}", 0..4),
        b in prop::collection::btree_map("[a-b]{0,3}", "[a-b]{0,3}", 0..4),
    ) {
        let encode = |pairs: &BTreeMap<String, String>| {
            EncryptionContext::from(pairs.clone()).encode(Canonical::new("t")).finish()
        };
        prop_assert_eq!(encode(&a) == encode(&b), a == b);

        let context = EncryptionContext::from(a);
        let mut stored = Vec::new();
        context.put(&mut stored).unwrap();
        let mut reader = crate::reader::Reader::new(&stored);
        prop_assert_eq!(EncryptionContext::read(&mut reader).unwrap(), context);
        reader.finish().unwrap();
    }
}

#[test]
fn canonical_layout_is_length_then_bytes() {
    let encoded = Canonical::new("L").text("ab").number(7).finish();
    let expected: &[&[u8]] = &[
        &[0, 0, 0, 0, 0, 0, 0, 1],
        b"L",
        &[0, 0, 0, 0, 0, 0, 0, 2],
        b"ab",
        &[0, 0, 0, 0, 0, 0, 0, 8],
        &[0, 0, 0, 0, 0, 0, 0, 7],
    ];
    assert_eq!(encoded, expected.concat());
}

// Names.

#[test]
fn key_names_round_trip_and_refuse_other_forms() {
    for id in [KEY_ID, "mrk-1234abcd12ab34cd56ef1234567890ab"] {
        let name = KeyName::new(ACCOUNT, REGION, id).unwrap();
        assert_eq!((name.account().as_str(), name.region()), (ACCOUNT, REGION));
        assert_eq!(name.key_id(), id);
    }
    let long = "a".repeat(64);
    for (account, region, id) in [
        ("12345678901", REGION, KEY_ID),
        ("+12345678901", REGION, KEY_ID),
        ("1234567890123", REGION, KEY_ID),
        (ACCOUNT, "", KEY_ID),
        (ACCOUNT, "US-east-1", KEY_ID),
        (ACCOUNT, long.as_str(), KEY_ID),
        (ACCOUNT, REGION, "1234ABCD-12ab-34cd-56ef-1234567890ab"),
        (ACCOUNT, REGION, "1234abcd12ab34cd56ef1234567890ab"),
        (ACCOUNT, REGION, "1234abcd-12ab34cd-56ef-1234567890ab-"),
        (ACCOUNT, REGION, "1234abcd-12ab-34cd-56ef-1234567890abc"),
        (ACCOUNT, REGION, "mrk-1234abcd12ab34cd56ef1234567890a"),
        (ACCOUNT, REGION, "mrk-1234abcd-12ab-34cd-56ef-1234567890ab"),
        (ACCOUNT, REGION, "alias/x"),
    ] {
        let refused = KeyName::new(account, region, id);
        assert!(matches!(refused, Err(EnvelopeError::InvalidInput(_))), "{account} {region} {id}");
    }
}

#[test]
fn material_ids_depend_on_key_material_and_secret_only() {
    let random = SeededRandom::new(1);
    let (ids, others) = (MaterialIdKey::generate(&random), MaterialIdKey::generate(&random));
    let material = |byte: u8| Secret::new([byte; 32]);
    let id = ids.material_id(&name(), &material(1));
    assert_eq!(id, ids.material_id(&name(), &material(1)));
    assert_ne!(id, ids.material_id(&name(), &material(2)));
    assert_ne!(id, others.material_id(&name(), &material(1)));
    assert_eq!(id, BackingKey::import(name(), &ids, material(1)).material_id());
    let text = id.to_string();
    assert_eq!(text.len(), 64);
    assert_eq!(KeyMaterialId::parse(&text).unwrap(), id);
    assert!(KeyMaterialId::parse(&text.to_uppercase()).is_err());
    assert!(KeyMaterialId::parse(text.split_at(1).1).is_err());
}

// Hierarchy.

#[test]
fn root_keys_of_one_root_differ_by_use_and_version() {
    let random = SeededRandom::new(2);
    let first = root(1);
    let second = RootKey::generate(RootVersion::new(2), &SeededRandom::new(1)).unwrap();
    assert_eq!(first.reveal(), second.reveal(), "the same bytes under another version");
    assert_ne!(first.fingerprint().unwrap(), second.fingerprint().unwrap());
    assert_eq!(first.fingerprint().unwrap(), root(1).fingerprint().unwrap());

    // A value sealed for one use opens for no other: the derived keys differ.
    let row = first.barrier_key().unwrap().seal(b"k", b"v", &random).unwrap();
    assert_eq!(first.barrier_key().unwrap().open(b"k", &row).unwrap(), b"v");
    assert!(is_not_authentic(first.journal_key().unwrap().open(b"k", &row)));
    assert!(matches!(second.barrier_key().unwrap().open(b"k", &row), Err(EnvelopeError::OtherKey)));
    let slots = first.slots_key().unwrap();
    assert!(slots.verify(b"file", &slots.mac(b"file")));
    assert!(!slots.verify(b"file.", &slots.mac(b"file")));
    assert!(!second.slots_key().unwrap().verify(b"file", &slots.mac(b"file")));
}

#[test]
fn debug_output_shows_no_key() {
    let material = || Secret::new([0x99; 32]);
    let root = RootKey::from_fill(RootVersion::FIRST, |out| {
        *out = *material().reveal();
        Ok(())
    })
    .unwrap();
    let ids = MaterialIdKey::new(material());
    let backing = BackingKey::import(name(), &ids, material());
    let shown = format!("{root:?} {:?} {ids:?} {backing:?}", root.token_key().unwrap());
    assert!(!shown.contains("153, 153") && !shown.contains("9999"), "{shown}");
    assert!(shown.contains(KEY_ID), "names are shown");
}

#[test]
fn domain_keys_unwrap_only_as_themselves() {
    let random = SeededRandom::new(3);
    let (first, key) = (root(1), domain(1));
    let wrapped = key.wrap(&first, &random).unwrap();
    assert_eq!(wrapped.len(), 77);
    assert_eq!(DomainKey::root_version_of(&wrapped).unwrap(), RootVersion::FIRST);
    let same = DomainKey::unwrap(&first, key.name().clone(), &wrapped).unwrap();

    // The unwrapped key is the same key: it opens what the first one wrapped.
    let backing = backing_key(9);
    let terms = MaterialTerms { spec: "SYMMETRIC_DEFAULT", origin: "AWS_KMS" };
    let inner = key.wrap_backing_key(&backing, terms, &random).unwrap();
    same.unwrap_backing_key(name(), backing.material_id(), terms, &inner).unwrap();

    for other in [
        DomainName { account: "000123456788".into(), ..key.name().clone() },
        DomainName { region: "us-east-1".into(), ..key.name().clone() },
        DomainName { version: 2, ..key.name().clone() },
    ] {
        assert!(is_not_authentic(DomainKey::unwrap(&first, other, &wrapped)));
    }
    assert!(is_not_authentic(DomainKey::unwrap(&root(2), key.name().clone(), &wrapped)));
    let malformed = DomainName { account: "1".into(), ..key.name().clone() };
    assert!(matches!(
        DomainKey::unwrap(&first, malformed, &wrapped),
        Err(EnvelopeError::InvalidInput(_))
    ));
    check_every_bit_counts(&wrapped, |bytes| {
        DomainKey::unwrap(&first, key.name().clone(), bytes).is_ok()
    });
}

#[test]
fn backing_keys_unwrap_only_under_their_terms() {
    let random = SeededRandom::new(4);
    let (key, backing) = (domain(1), backing_key(9));
    let id = backing.material_id();
    let terms = MaterialTerms { spec: "SYMMETRIC_DEFAULT", origin: "AWS_KMS" };
    let wrapped = key.wrap_backing_key(&backing, terms, &random).unwrap();
    let opened = key.unwrap_backing_key(name(), id, terms, &wrapped).unwrap();
    assert_eq!(opened.reveal(), backing.reveal());
    assert_eq!(opened.material_id(), id);

    let other_key = KeyName::new(ACCOUNT, REGION, "1234abcd-12ab-34cd-56ef-1234567890ac").unwrap();
    assert!(is_not_authentic(key.unwrap_backing_key(other_key, id, terms, &wrapped)));
    let other_id = backing_key(10).material_id();
    assert!(is_not_authentic(key.unwrap_backing_key(name(), other_id, terms, &wrapped)));
    for terms in
        [MaterialTerms { spec: "HMAC_256", ..terms }, MaterialTerms { origin: "EXTERNAL", ..terms }]
    {
        assert!(is_not_authentic(key.unwrap_backing_key(name(), id, terms, &wrapped)));
    }
    let elsewhere = KeyName::new(ACCOUNT, "us-east-1", KEY_ID).unwrap();
    assert!(matches!(
        key.unwrap_backing_key(elsewhere, id, terms, &wrapped),
        Err(EnvelopeError::OtherKey)
    ));
    assert_eq!(DomainKey::version_of(&wrapped).unwrap(), 1);
    assert!(matches!(
        domain(2).unwrap_backing_key(name(), id, terms, &wrapped),
        Err(EnvelopeError::OtherKey)
    ));
    check_every_bit_counts(&wrapped, |bytes| {
        key.unwrap_backing_key(name(), id, terms, bytes).is_ok()
    });
}

#[test]
fn material_id_keys_are_wrapped_apart_from_backing_keys() {
    let random = SeededRandom::new(4);
    let (key, ids) = (domain(1), MaterialIdKey::generate(&SeededRandom::new(8)));
    let wrapped = key.wrap_material_id_key(&name(), &ids, &random).unwrap();
    let opened = key.unwrap_material_id_key(&name(), &wrapped).unwrap();
    assert_eq!(opened.reveal(), ids.reveal());
    let other = KeyName::new(ACCOUNT, REGION, "1234abcd-12ab-34cd-56ef-1234567890ac").unwrap();
    assert!(is_not_authentic(key.unwrap_material_id_key(&other, &wrapped)));
    let terms = MaterialTerms { spec: "SYMMETRIC_DEFAULT", origin: "AWS_KMS" };
    let id = backing_key(9).material_id();
    assert!(is_not_authentic(key.unwrap_backing_key(name(), id, terms, &wrapped)));
}

#[test]
fn slot_keys_wrap_the_root() {
    let random = SeededRandom::new(6);
    let root = root(1);
    let cost = PassphraseCost::new(64, 1, 1).unwrap();
    let phrase = |text: &str| Secret::new(text.to_owned());
    let from_phrase = |text: &str, salt: u8, cost| {
        SlotKey::from_passphrase(&phrase(text), &[salt; 32], cost).unwrap()
    };
    let file = SlotKey::from_key_file(&Secret::new([1; 32]), &[2; 32]).unwrap();
    for key in [from_phrase("correct horse", 1, cost), file] {
        let wrapped = key.wrap_root(&root, b"slot 1", &random).unwrap();
        let opened = key.unwrap_root(RootVersion::FIRST, b"slot 1", &wrapped).unwrap();
        assert_eq!(opened.reveal(), root.reveal());
        assert!(is_not_authentic(key.unwrap_root(RootVersion::FIRST, b"slot 2", &wrapped)));
        assert!(matches!(
            key.unwrap_root(RootVersion::new(2), b"slot 1", &wrapped),
            Err(EnvelopeError::OtherKey)
        ));
        let other_cost = PassphraseCost::new(72, 1, 1).unwrap();
        for wrong in [
            from_phrase("Correct horse", 1, cost),
            from_phrase("correct horse", 2, cost),
            from_phrase("correct horse", 1, other_cost),
            SlotKey::from_key_file(&Secret::new([1; 32]), &[3; 32]).unwrap(),
        ] {
            assert!(is_not_authentic(wrong.unwrap_root(RootVersion::FIRST, b"slot 1", &wrapped)));
        }
    }
}

#[test]
fn passphrase_costs_have_limits() {
    for (memory_kib, passes, lanes) in [
        (7, 1, 1),
        (31, 1, 4),
        (PassphraseCost::MEMORY_KIB_MAX + 1, 1, 1),
        (64, 0, 1),
        (64, PassphraseCost::PASSES_MAX + 1, 1),
        (64, 1, 0),
        (4096, 1, PassphraseCost::LANES_MAX + 1),
    ] {
        assert!(PassphraseCost::new(memory_kib, passes, lanes).is_err());
    }
    let standard = PassphraseCost::STANDARD;
    let again = PassphraseCost::new(standard.memory_kib(), standard.passes(), standard.lanes());
    assert_eq!(again.unwrap(), standard);
}

// KMS ciphertexts.

#[test]
fn ciphertexts_open_with_the_same_context_in_any_order_and_no_other() {
    let random = SeededRandom::new(7);
    let key = backing_key(1);
    let with = |pairs: &[(&str, &str)]| context(pairs);
    let written = with(&[("b", "2"), ("a", "1")]);
    let blob = key.encrypt(b"plaintext", &written, &random).unwrap();
    let opened = key.decrypt(&blob, &with(&[("a", "1"), ("b", "2")])).unwrap();
    assert!(opened.matches(b"plaintext"));
    for other in [
        EncryptionContext::empty(),
        with(&[("a", "1")]),
        with(&[("a", "1"), ("b", "2"), ("c", "3")]),
        with(&[("a", "1"), ("B", "2")]),
        with(&[("a", "2"), ("b", "1")]),
        with(&[("a", "1b2"), ("b", "")]),
        with(&[("a1", ""), ("b", "2")]),
    ] {
        assert!(is_not_authentic(key.decrypt(&blob, &other)), "{other:?}");
    }
}

#[test]
fn ciphertexts_name_their_key_and_stay_small() {
    let random = SeededRandom::new(7);
    let key = backing_key(1);
    let blob = key.encrypt(&[9; 32], &EncryptionContext::empty(), &random).unwrap();
    assert_eq!(blob.len(), 139, "as the module documentation says");
    assert_eq!(blob[..2], [0x49, 1]);
    let header = CiphertextHeader::parse(&blob).unwrap();
    assert_eq!((header.key_name(), header.material_id()), (&name(), key.material_id()));

    let longest = KeyName::new(ACCOUNT, &"r".repeat(crate::REGION_BYTES_MAX), KEY_ID).unwrap();
    let key = BackingKey::generate(longest, &MaterialIdKey::generate(&random), &random);
    let blob = key.encrypt(&[9; 32], &EncryptionContext::empty(), &random).unwrap();
    assert_eq!(blob.len(), 188);
}

#[test]
fn every_bit_of_a_ciphertext_counts() {
    let key = backing_key(1);
    let context = context(&[("k", "v")]);
    let blob = key.encrypt(&[9; 32], &context, &SeededRandom::new(7)).unwrap();
    check_every_bit_counts(&blob, |bytes| key.decrypt(bytes, &context).is_ok());
}

#[test]
fn foreign_and_newer_blobs_are_told_apart() {
    let key = backing_key(1);
    let none = EncryptionContext::empty();
    let blob = key.encrypt(b"", &none, &SeededRandom::new(7)).unwrap();
    assert!(key.decrypt(&blob, &none).unwrap().matches(b""));

    let mut aws = blob.clone();
    aws[0] = 0x01;
    assert!(matches!(CiphertextHeader::parse(&aws), Err(EnvelopeError::Malformed(_))));
    let mut newer = blob.clone();
    newer[1] = 2;
    assert!(matches!(
        key.decrypt(&newer, &none),
        Err(EnvelopeError::NewerFormat { found: 2, supported: 1 })
    ));
    assert!(matches!(backing_key(2).decrypt(&blob, &none), Err(EnvelopeError::OtherKey)));
    assert!(CiphertextHeader::parse(&[]).is_err());
}

#[test]
fn plaintext_length_is_limited() {
    let key = backing_key(1);
    let (none, random) = (EncryptionContext::empty(), SeededRandom::new(7));
    let longest = vec![3; PLAINTEXT_BYTES_MAX];
    let blob = key.encrypt(&longest, &none, &random).unwrap();
    assert!(key.decrypt(&blob, &none).unwrap().matches(&longest));
    let longer = vec![3; PLAINTEXT_BYTES_MAX + 1];
    assert!(matches!(key.encrypt(&longer, &none, &random), Err(EnvelopeError::InvalidInput(_))));
}

#[test]
fn replicas_of_a_multi_region_key_open_each_others_ciphertexts() {
    let ids = MaterialIdKey::generate(&SeededRandom::new(1));
    let in_region = |region: &str, id: &str| {
        let name = KeyName::new(ACCOUNT, region, id).unwrap();
        BackingKey::import(name, &ids, Secret::new([4; 32]))
    };
    let none = EncryptionContext::empty();
    let mrk = "mrk-1234abcd12ab34cd56ef1234567890ab";
    let random = SeededRandom::new(7);
    let blob = in_region("us-east-1", mrk).encrypt(b"x", &none, &random).unwrap();
    assert!(in_region("eu-west-1", mrk).decrypt(&blob, &none).unwrap().matches(b"x"));
    let blob = in_region("us-east-1", KEY_ID).encrypt(b"x", &none, &random).unwrap();
    let elsewhere = in_region("eu-west-1", KEY_ID).decrypt(&blob, &none);
    assert!(matches!(elsewhere, Err(EnvelopeError::OtherKey)));
}

proptest! {
    #[test]
    fn parsing_a_blob_never_panics(bytes in prop::collection::vec(any::<u8>(), 0..256)) {
        let mut ours = vec![0x49, 1];
        ours.extend_from_slice(&bytes);
        prop_assert!(backing_key(1).decrypt(&ours, &EncryptionContext::empty()).is_err());
        let _ = CiphertextHeader::parse(&bytes);
    }
}

// Barrier, journal, tokens.

#[test]
fn rows_open_in_their_place_only() {
    let random = SeededRandom::new(11);
    let key = root(1).barrier_key().unwrap();
    let sealed = key.seal(b"row/1", b"value", &random).unwrap();
    assert_eq!(sealed.len(), b"value".len() + barrier::OVERHEAD_BYTES);
    assert_eq!(barrier::root_version_of(&sealed).unwrap(), RootVersion::FIRST);
    assert_eq!(key.open(b"row/1", &sealed).unwrap(), b"value");
    assert!(is_not_authentic(key.open(b"row/2", &sealed)));
    assert!(is_not_authentic(key.open(b"", &sealed)));
    assert!(is_not_authentic(root(2).barrier_key().unwrap().open(b"row/1", &sealed)));
    check_every_bit_counts(&sealed, |bytes| key.open(b"row/1", bytes).is_ok());

    let again = key.seal(b"row/1", b"value", &random).unwrap();
    assert_ne!(sealed, again, "the same row twice does not look the same");
    let empty = key.seal(b"", b"", &random).unwrap();
    assert_eq!(key.open(b"", &empty).unwrap(), b"");
    let mut newer = sealed.clone();
    newer[0] = 2;
    assert!(matches!(key.open(b"row/1", &newer), Err(EnvelopeError::NewerFormat { .. })));
}

#[test]
fn journal_entries_are_sealed_and_linked() {
    let random = SeededRandom::new(12);
    let key = root(1).journal_key().unwrap();
    let sealed = key.seal(b"segment 1, 7", b"entry", &random).unwrap();
    assert_eq!(key.open(b"segment 1, 7", &sealed).unwrap(), b"entry");
    assert!(is_not_authentic(key.open(b"segment 1, 8", &sealed)));
    check_every_bit_counts(&sealed, |bytes| key.open(b"segment 1, 7", bytes).is_ok());

    let link = key.link(&[0; 32], 7, b"entry");
    assert_eq!(link, key.link(&[0; 32], 7, b"entry"));
    assert_ne!(link, key.link(&[1; 32], 7, b"entry"));
    assert_ne!(link, key.link(&[0; 32], 8, b"entry"));
    assert_ne!(link, key.link(&[0; 32], 7, b"entrz"));
    assert_ne!(link, root(2).journal_key().unwrap().link(&[0; 32], 7, b"entry"));
}

#[test]
fn tokens_open_for_their_use_with_current_and_previous_keys() {
    let random = SeededRandom::new(13);
    let at = |version| RootKey::generate(RootVersion::new(version), &SeededRandom::new(1)).unwrap();
    let old = TokenSealer::new(at(1).token_key().unwrap(), Vec::new());
    let new = TokenSealer::new(at(2).token_key().unwrap(), vec![at(1).token_key().unwrap()]);
    let parts: &[&[u8]] = &[b"111122223333", b"ListKeys"];
    let page = TokenUse { purpose: "page marker", context: parts };
    let token = old.seal(page, b"next", &random).unwrap();
    assert!(new.open(page, &token).unwrap().matches(b"next"));
    check_every_bit_counts(&token, |bytes| new.open(page, bytes).is_ok());

    let joined: &[&[u8]] = &[b"111122223333ListKeys"];
    for other in [
        TokenUse { purpose: "sts session", context: parts },
        TokenUse { purpose: "page marker", context: &parts[..1] },
        TokenUse { purpose: "page marker", context: joined },
    ] {
        assert!(is_not_authentic(new.open(other, &token)));
    }
    let token = new.seal(page, b"next", &random).unwrap();
    assert!(matches!(old.open(page, &token), Err(EnvelopeError::OtherKey)));
}

// Fixtures: what version 1 wrote must open for ever.

#[test]
fn fixtures_of_version_1_open() {
    let root = root(1);
    let row = hex::decode(include_str!("../fixtures/row-v1.hex").trim()).unwrap();
    assert_eq!(root.barrier_key().unwrap().open(b"row/1", &row).unwrap(), b"value");
    let blob = hex::decode(include_str!("../fixtures/ciphertext-v1.hex").trim()).unwrap();
    let opened = backing_key(1).decrypt(&blob, &context(&[("k", "v")])).unwrap();
    assert!(opened.matches(b"plaintext"));
    let wrapped = hex::decode(include_str!("../fixtures/domain-key-v1.hex").trim()).unwrap();
    DomainKey::unwrap(&root, domain(1).name().clone(), &wrapped).unwrap();
}

/// RFC 2202, cases 1 and 2.
#[test]
fn hmac_sha1_known_answers() {
    let mac = |key: &[u8], message: &[u8]| {
        hex::encode(crate::mac::hmac_sha1_for_signature_v2(key, message))
    };
    assert_eq!(mac(&[0x0b; 20], b"Hi There"), "b617318655057264e28bc0b6fb378c8ef146be00");
    let second = mac(b"Jefe", b"what do ya want for nothing?");
    assert_eq!(second, "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79");
}

#[test]
fn a_password_opens_where_it_is_kept_alone() {
    let (key, random) = (domain(1), SeededRandom::new(6));
    let wrapped = key.wrap_password(&["store", "a"], "correct horse", &random).unwrap();
    let opened = key.unwrap_password(&["store", "a"], &wrapped).unwrap();
    assert_eq!(opened.reveal(), "correct horse");
    for place in [["store", "b"], ["storea", ""], ["a", "store"]] {
        let refused = key.unwrap_password(&place, &wrapped).map(drop);
        assert!(matches!(refused, Err(EnvelopeError::NotAuthentic)), "{place:?}");
    }
    let refused = domain(2).unwrap_password(&["store", "a"], &wrapped).map(drop);
    assert!(matches!(refused, Err(EnvelopeError::OtherKey)), "{refused:?}");
}
