use core::ops::Range;

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use proptest::prelude::*;
use secret::Secret;
use stdx::{Random, SeededRandom};

use super::layout::{CHUNK_BYTES, ChunkRange, Layers, TAG_BYTES};
use super::*;
use crate::digest::sha256;
use crate::tests::{check_every_bit_counts, context};
use crate::{EncryptionContext, EnvelopeError};

mod layers;

const CHUNK: usize = 64 * 1024;
const SEALED_CHUNK: usize = CHUNK + 16;
const SEALED_CHUNK_BYTES: u64 = CHUNK_BYTES + TAG_BYTES;

fn ciphertext_len(plaintext_len: u64) -> Result<u64, EnvelopeError> {
    layout::ciphertext_len(plaintext_len, Layers::One)
}

fn chunk_range(plaintext_len: u64, wanted: Range<u64>) -> Result<ChunkRange, EnvelopeError> {
    layout::chunk_range(plaintext_len, wanted, Layers::One)
}

fn key(seed: u64) -> DataKey {
    DataKey::generate(&SeededRandom::new(seed))
}

fn place() -> ObjectPlace<'static> {
    ObjectPlace { bucket_id: "bucket-1", key: "a/b", version_id: "v1" }
}

fn content(len: usize) -> Vec<u8> {
    let mut content = vec![0; len];
    SeededRandom::new(len as u64).fill(&mut content);
    content
}

fn sealed(len: usize) -> Vec<u8> {
    seal_object(key(1), &place().whole(), &content(len)).unwrap()
}

fn open(len: usize, sealed: &[u8]) -> Result<Vec<u8>, EnvelopeError> {
    open_object(&key(1), &place().whole(), len as u64, sealed).map(Vec::from)
}

/// Feeds `sealed` in pieces of `piece` bytes and collects what comes out.
fn open_range(
    len: usize,
    sealed: &[u8],
    wanted: Range<u64>,
    piece: usize,
) -> Result<Vec<u8>, EnvelopeError> {
    let mut opener = ObjectOpener::for_range(&key(1), &place().whole(), len as u64, wanted)?;
    let range = opener.cipher_range();
    let from = usize::try_from(range.start).unwrap()..usize::try_from(range.end).unwrap();
    let mut plaintext = Vec::new();
    for piece in sealed[from].chunks(piece) {
        plaintext.extend_from_slice(&opener.push(piece)?);
    }
    opener.finish().map(|()| plaintext)
}

const LENGTHS: [usize; 11] = [
    0,
    1,
    15,
    16,
    CHUNK - 1,
    CHUNK,
    CHUNK + 1,
    2 * CHUNK - 1,
    2 * CHUNK,
    2 * CHUNK + 1,
    5 * CHUNK + 77,
];

#[test]
fn round_trips_at_every_border() {
    for len in LENGTHS {
        let sealed = sealed(len);
        assert_eq!(sealed.len() as u64, ciphertext_len(len as u64).unwrap(), "{len}");
        assert_eq!(open(len, &sealed).unwrap(), content(len), "{len}");
    }
}

#[test]
fn pieces_do_not_matter_when_sealing_or_opening() {
    for len in LENGTHS {
        let whole = sealed(len);
        for piece in [1000, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK] {
            let mut sealer = ObjectSealer::new(key(1), &place().whole()).unwrap();
            let mut out = Vec::new();
            for piece in content(len).chunks(piece) {
                out.extend_from_slice(&sealer.push(piece).unwrap());
                out.extend_from_slice(&sealer.push(&[]).unwrap());
            }
            let end = sealer.finish().unwrap();
            assert_eq!(end.plaintext_len, len as u64);
            out.extend_from_slice(&end.bytes);
            assert_eq!(out, whole, "{len} in pieces of {piece}");

            let mut opener = ObjectOpener::new(&key(1), &place().whole(), len as u64).unwrap();
            assert_eq!(opener.cipher_range(), 0..whole.len() as u64);
            let mut plain = Vec::new();
            for piece in whole.chunks(piece) {
                plain.extend_from_slice(&opener.push(piece).unwrap());
                plain.extend_from_slice(&opener.push(&[]).unwrap());
            }
            opener.finish().unwrap();
            assert_eq!(plain, content(len), "{len} in pieces of {piece}");
        }
    }
}

/// The format as documented, put together by hand.
#[test]
fn chunks_have_the_documented_form() {
    let len = CHUNK + 5;
    let sealed = sealed(len);
    let gcm = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, key(1).reveal()).unwrap());
    let mut place_encoded = Vec::new();
    for field in ["ironkeep object place", "bucket-1", "a/b", "version", "v1"] {
        place_encoded.extend_from_slice(&(field.len() as u64).to_be_bytes());
        place_encoded.extend_from_slice(field.as_bytes());
    }
    for (index, from, to, last) in [(0_u8, 0, SEALED_CHUNK, 0), (1, SEALED_CHUNK, sealed.len(), 1)]
    {
        let mut aad = sha256(&place_encoded).to_vec();
        aad.extend_from_slice(&[0, 0, 0, 0, 0, 0, 0, index, last]);
        let nonce = Nonce::assume_unique_for_key([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, index]);
        let mut chunk = sealed[from..to].to_vec();
        let plain = gcm.open_in_place(nonce, Aad::from(aad), &mut chunk).unwrap();
        let start = usize::from(index) * CHUNK;
        assert_eq!(plain, &content(len)[start..start + plain.len()]);
    }
}

#[test]
fn every_bit_of_a_small_object_counts() {
    for len in [0, 1, 40] {
        check_every_bit_counts(&sealed(len), |bytes| open(len, bytes).is_ok());
    }
}

#[test]
fn another_key_place_or_length_is_refused() {
    let len = CHUNK + 9;
    let sealed = sealed(len);
    let (right_key, right_place) = (key(1), place().whole());
    let try_open = |key: &DataKey, binding: &ObjectBinding, len: usize| {
        open_object(key, binding, len as u64, &sealed)
    };
    try_open(&right_key, &right_place, len).unwrap();
    let refused = |result: Result<bytes::Bytes, EnvelopeError>| {
        matches!(result, Err(EnvelopeError::NotAuthentic | EnvelopeError::CutShort))
    };
    assert!(refused(try_open(&key(2), &right_place, len)));
    for other in [
        ObjectPlace { bucket_id: "bucket-2", ..place() }.whole(),
        ObjectPlace { key: "a/c", ..place() }.whole(),
        ObjectPlace { version_id: "v2", ..place() }.whole(),
        ObjectPlace { bucket_id: "bucket-1a", key: "/b", ..place() }.whole(),
        place().part("v1", ""),
        place().part("v1", "p1"),
    ] {
        assert!(refused(try_open(&right_key, &other, len)), "{other:?}");
    }
    for other in [0, 1, CHUNK - 1, CHUNK, len - 1, len + 1, 2 * CHUNK, 2 * CHUNK + 1] {
        assert!(refused(try_open(&right_key, &right_place, other)), "{other}");
    }
}

#[test]
fn chunks_cannot_be_reordered_dropped_or_added() {
    let len = 3 * CHUNK;
    let good = sealed(len);
    let chunk = |n: usize| &good[n * SEALED_CHUNK..(n + 1) * SEALED_CHUNK];
    for order in [
        vec![1, 0, 2],
        vec![0, 2, 1],
        vec![0, 0, 2],
        vec![0, 1],
        vec![0, 2],
        vec![1, 2],
        vec![0, 1, 2, 2],
        vec![],
    ] {
        let altered: Vec<u8> = order.iter().flat_map(|n| chunk(*n).to_vec()).collect();
        // Also with the length made to fit: truncation at a chunk border lacks the final flag.
        for claimed in [len, order.len() * CHUNK] {
            assert!(open(claimed, &altered).is_err(), "{order:?} as {claimed} bytes");
        }
    }
    let mut longer = good.clone();
    longer.push(0);
    assert!(open(len, &longer).is_err());
    assert!(open(len, &good).is_ok());
}

#[test]
fn a_failed_opener_stays_failed() {
    let len = 2 * CHUNK;
    let good = sealed(len);
    let mut opener = ObjectOpener::new(&key(1), &place().whole(), len as u64).unwrap();
    let mut bad = good[..SEALED_CHUNK].to_vec();
    bad[0] ^= 1;
    assert!(opener.push(&bad).is_err());
    assert!(matches!(opener.push(&good), Err(EnvelopeError::NotAuthentic)));
    assert!(matches!(opener.finish(), Err(EnvelopeError::NotAuthentic)));
}

#[test]
fn a_short_stream_is_noticed_at_the_end() {
    let len = 2 * CHUNK;
    let good = sealed(len);
    for cut in [0, 1, SEALED_CHUNK, good.len() - 1] {
        let mut opener = ObjectOpener::new(&key(1), &place().whole(), len as u64).unwrap();
        opener.push(&good[..cut]).unwrap();
        assert!(matches!(opener.finish(), Err(EnvelopeError::CutShort)), "{cut}");
    }
}

#[test]
fn ranges_outside_the_object_are_refused() {
    for (len, wanted) in [
        (0, 0..0),
        (10, 3..3),
        (10, Range { start: 5, end: 4 }),
        (10, 0..11),
        (10, 10..11),
        (10, u64::MAX - 1..u64::MAX),
    ] {
        let refused = chunk_range(len, wanted.clone());
        assert!(matches!(refused, Err(EnvelopeError::InvalidInput(_))), "{len} {wanted:?}");
        assert!(ObjectOpener::for_range(&key(1), &place().whole(), len, wanted).is_err());
    }
    let most = layout::PLAINTEXT_BYTES_MAX;
    assert_eq!(ciphertext_len(most).unwrap(), most + (16 << 32));
    assert!(ciphertext_len(most + 1).is_err());
    assert!(chunk_range(most + 1, 0..1).is_err());
    assert!(ObjectOpener::new(&key(1), &place().whole(), u64::MAX).is_err());
}

/// A range that ends exactly at a chunk border reads no byte too many.
#[test]
fn ranges_read_whole_chunks_only() {
    let len = 3 * CHUNK_BYTES + 5;
    let range = chunk_range(len, CHUNK_BYTES - 1..2 * CHUNK_BYTES).unwrap();
    assert_eq!(range.cipher, 0..2 * SEALED_CHUNK_BYTES);
    assert_eq!((range.first_chunk, range.skip_bytes), (0, CHUNK_BYTES - 1));
    let range = chunk_range(len, len - 1..len).unwrap();
    assert_eq!(range.cipher, 3 * SEALED_CHUNK_BYTES..len + 4 * TAG_BYTES);
    assert_eq!((range.first_chunk, range.skip_bytes), (3, 4));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// The arithmetic against a walk over every chunk.
    #[test]
    fn range_arithmetic_agrees_with_a_walk(
        len in 1_u64..40 * CHUNK_BYTES, a in any::<u64>(), b in any::<u64>(),
    ) {
        let (start, end) = (a % len, b % len);
        let wanted = start.min(end)..start.max(end) + 1;
        let (mut cipher, mut first_chunk, mut position) = (None::<Range<u64>>, 0, 0);
        let mut chunk = 0;
        let mut at = 0;
        while at < len {
            let plain = (len - at).min(CHUNK_BYTES);
            let overlaps = at < wanted.end && wanted.start < at + plain;
            if overlaps {
                if cipher.is_none() {
                    first_chunk = chunk;
                }
                let from = cipher.map_or(position, |seen| seen.start);
                cipher = Some(from..position + plain + TAG_BYTES);
            }
            at += plain;
            position += plain + TAG_BYTES;
            chunk += 1;
        }
        let range = chunk_range(len, wanted.clone()).unwrap();
        prop_assert_eq!(Some(range.cipher), cipher);
        prop_assert_eq!(range.first_chunk, first_chunk);
        prop_assert_eq!(range.first_chunk * CHUNK_BYTES + range.skip_bytes, wanted.start);
        prop_assert_eq!(ciphertext_len(len).unwrap(), position);
    }

    #[test]
    fn any_range_in_any_pieces_gives_the_wanted_bytes(
        len in 1_usize..4 * CHUNK, a in any::<usize>(), b in any::<usize>(),
        piece in 1_usize..3 * CHUNK,
    ) {
        let (start, end) = (a % len, b % len);
        let wanted = start.min(end)..start.max(end) + 1;
        let as_u64 = wanted.start as u64..wanted.end as u64;
        let opened = open_range(len, &sealed(len), as_u64, piece.max(512)).unwrap();
        prop_assert_eq!(&opened, &content(len)[wanted]);
    }

    #[test]
    fn any_single_bit_of_a_large_object_counts(
        len in 1_usize..3 * CHUNK, at in any::<usize>(), bit in 0_u32..8,
    ) {
        let mut altered = sealed(len);
        let at = at % altered.len();
        altered[at] ^= 1 << bit;
        prop_assert!(open(len, &altered).is_err());
    }
}

// Wrapping and envelopes.

fn sse_kms() -> Mode {
    Mode::SseKms {
        key_arn: "arn:aws:kms:us-east-1:000123456789:key/1234abcd-12ab-34cd-56ef-1234567890ab"
            .to_owned(),
        context: context(&[("aws:s3:arn", "arn:aws:s3:::bucket/a/b")]),
        bucket_key: false,
        kms_ciphertext: vec![7; 139],
    }
}

fn sse_c(seed: u64) -> (CustomerKey, Mode) {
    let key = CustomerKey::new(Secret::new(crate::random::bytes(&SeededRandom::new(seed))));
    let check = key.check(&SeededRandom::new(seed + 100)).unwrap();
    (key, Mode::SseC { check })
}

fn wrapping(byte: u8) -> WrappingKey {
    WrappingKey::from_kms(Secret::new([byte; 32]))
}

fn is_not_authentic<T>(result: Result<T, EnvelopeError>) -> bool {
    matches!(result, Err(EnvelopeError::NotAuthentic))
}

#[test]
fn data_keys_unwrap_only_for_their_place_mode_and_key() {
    let random = SeededRandom::new(20);
    let (mode, binding) = (sse_kms(), place().whole());
    let wrapped = wrapping(1).wrap_data_key(&key(1), &binding, &mode, &random).unwrap();
    assert_eq!(wrapped.as_bytes().len(), 77);
    let opened = wrapping(1).unwrap_data_key(&wrapped, &binding, &mode).unwrap();
    assert_eq!(opened.reveal(), key(1).reveal());

    for other in [
        wrapping(2),
        WrappingKey::from_bucket_key(Secret::new([1; 32])),
        CustomerKey::new(Secret::new([1; 32])).wrapping_key(),
    ] {
        assert!(is_not_authentic(other.unwrap_data_key(&wrapped, &binding, &mode)));
    }
    for other in [place().part("u", "p"), ObjectPlace { key: "a/c", ..place() }.whole()] {
        assert!(is_not_authentic(wrapping(1).unwrap_data_key(&wrapped, &other, &mode)));
    }
    let Mode::SseKms { key_arn, context, bucket_key, kms_ciphertext } = sse_kms() else {
        unreachable!()
    };
    for other in [
        Mode::SseKms {
            key_arn: key_arn.replace("us-east-1", "us-east-2"),
            context: context.clone(),
            bucket_key,
            kms_ciphertext: kms_ciphertext.clone(),
        },
        Mode::SseKms {
            key_arn: key_arn.clone(),
            context: EncryptionContext::empty(),
            bucket_key,
            kms_ciphertext: kms_ciphertext.clone(),
        },
        Mode::SseKms {
            key_arn: key_arn.clone(),
            context: context.clone(),
            bucket_key: true,
            kms_ciphertext: kms_ciphertext.clone(),
        },
        Mode::SseKms { key_arn, context, bucket_key, kms_ciphertext: vec![8; 139] },
        Mode::SseS3 { kms_ciphertext },
        sse_c(1).1,
    ] {
        assert!(is_not_authentic(wrapping(1).unwrap_data_key(&wrapped, &binding, &other)));
    }
    check_every_bit_counts(wrapped.as_bytes(), |bytes| {
        let Ok(wrapped) = WrappedDataKey::from_bytes(bytes) else { return false };
        wrapping(1).unwrap_data_key(&wrapped, &binding, &mode).is_ok()
    });
}

#[test]
fn customer_keys_are_recognised_by_a_salted_check() {
    let (right, mode) = sse_c(1);
    let (wrong, _) = sse_c(2);
    let Mode::SseC { check } = mode else { unreachable!() };
    assert!(check.verify(&right).unwrap());
    assert!(!check.verify(&wrong).unwrap());
    let again = right.check(&SeededRandom::new(5)).unwrap();
    assert_ne!(check, again, "another salt, another value");
    assert!(again.verify(&right).unwrap());
    assert!(!CustomerKeyCheck { salt: again.salt, ..check }.verify(&right).unwrap());
}

fn envelopes() -> Vec<ObjectEnvelope> {
    let random = SeededRandom::new(30);
    let (customer, sse_c) = sse_c(1);
    let modes = [
        (Mode::SseS3 { kms_ciphertext: vec![5; 139] }, wrapping(1)),
        (sse_kms(), wrapping(2)),
        (sse_c, customer.wrapping_key()),
    ];
    let mut envelopes = Vec::new();
    for (mode, wrapping) in modes {
        let wrap = |binding: &ObjectBinding| {
            wrapping.wrap_data_key(&key(1), binding, &mode, &random).unwrap()
        };
        let whole = SealedBody::Whole { plaintext_len: 10, key: wrap(&place().whole()) };
        let part = |number: u16| {
            let part_id = format!("part-{number}");
            let key = wrap(&place().part("upload", &part_id));
            SealedPart { number, part_id, plaintext_len: 100 + u64::from(number), key }
        };
        let parts = vec![part(1), part(2), part(10_000)];
        let parts = SealedBody::Parts { upload_id: "upload".to_owned(), parts };
        envelopes.push(ObjectEnvelope { mode: mode.clone(), body: whole });
        envelopes.push(ObjectEnvelope { mode, body: parts });
    }
    envelopes
}

#[test]
fn envelopes_round_trip_and_know_their_length() {
    for envelope in envelopes() {
        let bytes = envelope.to_bytes().unwrap();
        assert_eq!(ObjectEnvelope::from_bytes(&bytes).unwrap(), envelope);
        let expected = match envelope.body {
            SealedBody::Whole { .. } => 10,
            SealedBody::Parts { .. } => 101 + 102 + 10_100,
        };
        assert_eq!(envelope.plaintext_len(), expected);
        for len in 0..bytes.len() {
            assert!(ObjectEnvelope::from_bytes(&bytes[..len]).is_err(), "{len} bytes");
        }
        let mut longer = bytes.clone();
        longer.push(0);
        assert!(ObjectEnvelope::from_bytes(&longer).is_err());
        let mut newer = bytes;
        newer[3] = 3;
        assert!(matches!(
            ObjectEnvelope::from_bytes(&newer),
            Err(EnvelopeError::NewerFormat { found: 3, supported: 2 })
        ));
    }
}

#[test]
fn part_lists_ascend_and_have_limits() {
    let Some(ObjectEnvelope { mode, body: SealedBody::Parts { upload_id, parts } }) =
        envelopes().into_iter().nth(1)
    else {
        unreachable!()
    };
    let with = |parts: Vec<SealedPart>| ObjectEnvelope {
        mode: mode.clone(),
        body: SealedBody::Parts { upload_id: upload_id.clone(), parts },
    };
    let part = |number: u16| SealedPart { number, ..parts[0].clone() };
    with(vec![part(3), part(7)]).to_bytes().unwrap();
    for wrong in [
        vec![],
        vec![part(0)],
        vec![part(10_001)],
        vec![part(2), part(1)],
        vec![part(2), part(2)],
        vec![SealedPart { plaintext_len: u64::MAX, ..part(1) }],
    ] {
        assert!(matches!(with(wrong).to_bytes(), Err(EnvelopeError::InvalidInput(_))));
    }
    let long = Mode::SseS3 { kms_ciphertext: vec![0; 65_536] };
    let envelope = ObjectEnvelope { mode: long, ..with(vec![part(1)]) };
    assert!(envelope.to_bytes().is_err());
}

#[test]
fn rewrap_changes_mode_and_key_but_not_data_keys() {
    let random = SeededRandom::new(40);
    for envelope in envelopes().into_iter().take(4) {
        let old = match envelope.mode {
            Mode::SseS3 { .. } => wrapping(1),
            _ => wrapping(2),
        };
        let new = || NewWrapping { mode: Mode::SseS3 { kms_ciphertext: vec![9; 50] }, key: &KEY };
        static KEY: std::sync::LazyLock<WrappingKey> = std::sync::LazyLock::new(|| wrapping(3));
        let rewrapped = envelope.rewrap(&place(), &old, new(), &random).unwrap();
        assert_eq!(rewrapped.plaintext_len(), envelope.plaintext_len());
        let (wrapped, binding) = match &rewrapped.body {
            SealedBody::Whole { key, .. } => (key.clone(), place().whole()),
            SealedBody::Parts { upload_id, parts } => {
                let last = parts.last().unwrap();
                (last.key.clone(), place().part(upload_id, &last.part_id))
            }
        };
        let opened = KEY.unwrap_data_key(&wrapped, &binding, &rewrapped.mode).unwrap();
        assert_eq!(opened.reveal(), key(1).reveal());
        assert!(is_not_authentic(envelope.rewrap(&place(), &KEY, new(), &random)));
        let elsewhere = ObjectPlace { key: "other", ..place() };
        assert!(is_not_authentic(envelope.rewrap(&elsewhere, &old, new(), &random)));
    }
}

proptest! {
    /// There is one encoding: whatever reads is written back byte for byte.
    #[test]
    fn reading_an_altered_envelope_never_panics_and_stays_canonical(
        which in 0_usize..6, at in any::<usize>(), byte in any::<u8>(),
    ) {
        let mut bytes = envelopes()[which].to_bytes().unwrap();
        let at = at % bytes.len();
        bytes[at] = byte;
        if let Ok(envelope) = ObjectEnvelope::from_bytes(&bytes) {
            prop_assert_eq!(envelope.to_bytes().unwrap(), bytes);
        }
    }
}

/// What version 1 wrote must be readable for ever.
#[test]
fn fixtures_of_version_1_open() {
    let bytes = hex::decode(include_str!("../../fixtures/envelope-v1.hex").trim()).unwrap();
    let envelope = ObjectEnvelope::from_bytes(&bytes).unwrap();
    let SealedBody::Whole { plaintext_len, key: wrapped } = &envelope.body else { panic!() };
    let data_key = wrapping(2).unwrap_data_key(wrapped, &place().whole(), &envelope.mode).unwrap();
    let sealed = hex::decode(include_str!("../../fixtures/object-v1.hex").trim()).unwrap();
    let opened = open_object(&data_key, &place().whole(), *plaintext_len, &sealed).unwrap();
    assert_eq!(opened, b"ten bytes.".as_slice());
}
