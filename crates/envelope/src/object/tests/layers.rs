//! Two layers that are two: each under a key of its own, bound to a text of its own.

use super::*;

const SEALED_TWICE: usize = CHUNK + 32;

fn dsse() -> Mode {
    Mode::DsseKms {
        key_arn: "arn:aws:kms:us-east-1:000123456789:key/1234abcd-12ab-34cd-56ef-1234567890ab"
            .to_owned(),
        context: context(&[("aws:s3:arn", "arn:aws:s3:::bucket/a/b")]),
        kms_ciphertext: vec![7; 139],
        service_ciphertext: vec![8; 139],
    }
}

fn dual_key(seed: u64) -> DataKey {
    DataKey::for_mode(&dsse(), &SeededRandom::new(seed))
}

fn dual(kms: u8, service: u8) -> WrappingKey {
    WrappingKey::dual(Secret::new([kms; 32]), Secret::new([service; 32]))
}

fn sealed_twice(len: usize) -> Vec<u8> {
    seal_object(dual_key(1), &place().whole(), &content(len)).unwrap()
}

fn open_twice(len: usize, sealed: &[u8]) -> Result<Vec<u8>, EnvelopeError> {
    open_object(&dual_key(1), &place().whole(), len as u64, sealed).map(Vec::from)
}

#[test]
fn round_trips_at_every_border_in_any_pieces() {
    for len in LENGTHS {
        let whole = sealed_twice(len);
        let expected = layout::ciphertext_len(len as u64, Layers::Two).unwrap();
        assert_eq!(whole.len() as u64, expected, "{len}");
        assert_eq!(open_twice(len, &whole).unwrap(), content(len), "{len}");
        for piece in [1000, CHUNK - 1, CHUNK, CHUNK + 1, CHUNK + 17, SEALED_TWICE, 3 * CHUNK] {
            let mut sealer = ObjectSealer::new(dual_key(1), &place().whole()).unwrap();
            let mut out = Vec::new();
            for piece in content(len).chunks(piece) {
                out.extend_from_slice(&sealer.push(piece).unwrap());
            }
            out.extend_from_slice(&sealer.finish().unwrap().bytes);
            assert_eq!(out, whole, "{len} in pieces of {piece}");
            let mut opener = ObjectOpener::new(&dual_key(1), &place().whole(), len as u64).unwrap();
            let mut plain = Vec::new();
            for piece in whole.chunks(piece) {
                plain.extend_from_slice(&opener.push(piece).unwrap());
            }
            opener.finish().unwrap();
            assert_eq!(plain, content(len), "{len} in pieces of {piece}");
        }
    }
}

/// The layers as documented, taken off one by one by hand: each is AES-256-GCM under its own key, with
/// its own associated data, and what is below the outer one is ciphertext still.
#[test]
fn each_layer_has_the_documented_form() {
    let len = CHUNK + 5;
    let sealed = sealed_twice(len);
    let field = |out: &mut Vec<u8>, field: &[u8]| {
        out.extend_from_slice(&(field.len() as u64).to_be_bytes());
        out.extend_from_slice(field);
    };
    let mut bound = Vec::new();
    for text in ["ironkeep object place", "bucket-1", "a/b", "version", "v1"] {
        field(&mut bound, text.as_bytes());
    }
    let place_of = |layer: &str| {
        let mut encoded = Vec::new();
        field(&mut encoded, b"ironkeep object layer");
        field(&mut encoded, layer.as_bytes());
        field(&mut encoded, &bound);
        sha256(&encoded)
    };
    let key = dual_key(1);
    assert_ne!(key.reveal(), key.reveal_outer().unwrap());
    let opened = |key: &[u8; 32], layer: &str, index: u8, last: u8, bytes: &[u8]| {
        let gcm = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, key).unwrap());
        let mut aad = place_of(layer).to_vec();
        aad.extend_from_slice(&[0, 0, 0, 0, 0, 0, 0, index, last]);
        let nonce = Nonce::assume_unique_for_key([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, index]);
        let mut bytes = bytes.to_vec();
        let length = gcm.open_in_place(nonce, Aad::from(aad), &mut bytes).ok()?.len();
        bytes.truncate(length);
        Some(bytes)
    };
    for (index, from, to, last) in [(0_u8, 0, SEALED_TWICE, 0), (1, SEALED_TWICE, sealed.len(), 1)]
    {
        let chunk = &sealed[from..to];
        let between = opened(key.reveal_outer().unwrap(), "outer", index, last, chunk).unwrap();
        assert_eq!(between.len(), chunk.len() - 16);
        let start = usize::from(index) * CHUNK;
        let plain = &content(len)[start..start + between.len() - 16];
        assert!(!between.starts_with(&plain[..plain.len().min(5)]), "one layer is left");
        assert_eq!(opened(key.reveal(), "inner", index, last, &between).unwrap(), plain);
        // Neither key is good for the other layer, nor the text of the other layer for its own.
        assert!(opened(key.reveal(), "outer", index, last, chunk).is_none());
        assert!(opened(key.reveal_outer().unwrap(), "inner", index, last, chunk).is_none());
        assert!(opened(key.reveal(), "outer", index, last, &between).is_none());
    }
}

#[test]
fn every_bit_of_a_small_object_counts() {
    for len in [0, 1, 40] {
        check_every_bit_counts(&sealed_twice(len), |bytes| open_twice(len, bytes).is_ok());
    }
}

#[test]
fn one_of_the_two_keys_opens_nothing() {
    let (len, binding, random) = (40, place().whole(), SeededRandom::new(9));
    let sealed = sealed_twice(len);
    let wrapped = |seed| {
        let wrapped = dual(1, 2).wrap_data_key(&dual_key(seed), &binding, &dsse(), &random);
        wrapped.unwrap().as_bytes().to_vec()
    };
    let (right, other) = (wrapped(1), wrapped(2));
    assert_eq!(right.len(), 2 * 77);
    let open = |inner: &[u8], outer: &[u8]| {
        let wrapped = WrappedDataKey::from_bytes(&[inner, outer].concat()).unwrap();
        let key = dual(1, 2).unwrap_data_key(&wrapped, &binding, &dsse())?;
        open_object(&key, &binding, len as u64, &sealed)
    };
    assert_eq!(open(&right[..77], &right[77..]).unwrap(), content(len));
    assert!(is_not_authentic(open(&right[..77], &other[77..])));
    assert!(is_not_authentic(open(&other[..77], &right[77..])));
    // Each is wrapped as what it is.
    assert!(is_not_authentic(open(&right[77..], &right[..77])));
    assert!(is_not_authentic(open(&right[..77], &right[..77])));
    assert!(is_not_authentic(open(&right[..77], &[])));
    // What is sealed once does not open as if it were sealed twice.
    let once = seal_object(key(1), &binding, &content(len)).unwrap();
    assert!(open_twice(len, &once).is_err());
    assert!(open_twice(len - 16, &once).is_err());
    assert!(open(&right[..77], &right[77..]).is_ok());
}

#[test]
fn data_keys_of_layers_unwrap_only_for_their_place_mode_and_keys() {
    let (random, binding) = (SeededRandom::new(20), place().whole());
    let wrapped = dual(1, 2).wrap_data_key(&dual_key(1), &binding, &dsse(), &random).unwrap();
    let opened = dual(1, 2).unwrap_data_key(&wrapped, &binding, &dsse()).unwrap();
    assert_eq!(opened.reveal(), dual_key(1).reveal());
    assert_eq!(opened.reveal_outer(), dual_key(1).reveal_outer());
    for other in [dual(2, 1), dual(1, 3), dual(3, 2), wrapping(1), wrapping(2)] {
        assert!(is_not_authentic(other.unwrap_data_key(&wrapped, &binding, &dsse())));
    }
    for other in [place().part("u", "p"), ObjectPlace { key: "a/c", ..place() }.whole()] {
        assert!(is_not_authentic(dual(1, 2).unwrap_data_key(&wrapped, &other, &dsse())));
    }
    let Mode::DsseKms { key_arn, context, kms_ciphertext, service_ciphertext } = dsse() else {
        unreachable!()
    };
    let with = |key_arn: &str, kms: &[u8], service: &[u8]| Mode::DsseKms {
        key_arn: key_arn.to_owned(),
        context: context.clone(),
        kms_ciphertext: kms.to_vec(),
        service_ciphertext: service.to_vec(),
    };
    for other in [
        with(&key_arn.replace("us-east-1", "us-east-2"), &kms_ciphertext, &service_ciphertext),
        with(&key_arn, &service_ciphertext, &kms_ciphertext),
        with(&key_arn, &kms_ciphertext, &kms_ciphertext),
        sse_kms(),
    ] {
        assert!(is_not_authentic(dual(1, 2).unwrap_data_key(&wrapped, &binding, &other)));
    }
    check_every_bit_counts(wrapped.as_bytes(), |bytes| {
        let Ok(wrapped) = WrappedDataKey::from_bytes(bytes) else { return false };
        dual(1, 2).unwrap_data_key(&wrapped, &binding, &dsse()).is_ok()
    });
    for (wrapping, key) in [(wrapping(1), dual_key(1)), (dual(1, 2), key(1))] {
        let mixed = wrapping.wrap_data_key(&key, &binding, &dsse(), &random);
        assert!(matches!(mixed, Err(EnvelopeError::InvalidInput(_))));
    }
}

fn envelope() -> ObjectEnvelope {
    let random = SeededRandom::new(30);
    let part = |number: u16| {
        let part_id = format!("part-{number}");
        let binding = place().part("upload", &part_id);
        let key = dual(1, 2).wrap_data_key(&dual_key(1), &binding, &dsse(), &random).unwrap();
        SealedPart { number, part_id, plaintext_len: 100 + u64::from(number), key }
    };
    let parts = vec![part(1), part(2), part(10_000)];
    ObjectEnvelope {
        mode: dsse(),
        body: SealedBody::Parts { upload_id: "upload".to_owned(), parts },
    }
}

#[test]
fn envelopes_of_layers_are_version_2_and_no_other_is() {
    let bytes = envelope().to_bytes().unwrap();
    assert_eq!(bytes[3], 2);
    assert_eq!(ObjectEnvelope::from_bytes(&bytes).unwrap(), envelope());
    for len in 0..bytes.len() {
        assert!(ObjectEnvelope::from_bytes(&bytes[..len]).is_err(), "{len} bytes");
    }
    let mut older = bytes;
    older[3] = 1;
    assert!(matches!(ObjectEnvelope::from_bytes(&older), Err(EnvelopeError::Malformed(_))));
    for single in envelopes() {
        let mut bytes = single.to_bytes().unwrap();
        assert_eq!(bytes[3], 1);
        bytes[3] = 2;
        assert!(matches!(ObjectEnvelope::from_bytes(&bytes), Err(EnvelopeError::Malformed(_))));
        // The data keys of one mode are none of the other's.
        let mixed = [
            ObjectEnvelope { body: single.body, mode: dsse() },
            ObjectEnvelope { mode: single.mode, ..envelope() },
        ];
        for mixed in mixed {
            assert!(matches!(mixed.to_bytes(), Err(EnvelopeError::InvalidInput(_))));
        }
    }
}

#[test]
fn another_number_of_layers_takes_other_data_keys() {
    let random = SeededRandom::new(40);
    let single = wrapping(3);
    let new = || NewWrapping { mode: Mode::SseS3 { kms_ciphertext: vec![9; 50] }, key: &single };
    let refused = envelope().rewrap(&place(), &dual(1, 2), new(), &random);
    assert!(matches!(refused, Err(EnvelopeError::InvalidInput(_))));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_range_of_two_layers_in_any_pieces_gives_the_wanted_bytes(
        len in 1_usize..4 * CHUNK, a in any::<usize>(), b in any::<usize>(),
        piece in 512_usize..3 * CHUNK,
    ) {
        let (start, end) = (a % len, b % len);
        let wanted = start.min(end)..start.max(end) + 1;
        let (sealed, binding) = (sealed_twice(len), place().whole());
        let as_u64 = wanted.start as u64..wanted.end as u64;
        let mut opener =
            ObjectOpener::for_range(&dual_key(1), &binding, len as u64, as_u64).unwrap();
        let range = opener.cipher_range();
        let from = usize::try_from(range.start).unwrap()..usize::try_from(range.end).unwrap();
        prop_assert!(from.start % SEALED_TWICE == 0);
        let mut plaintext = Vec::new();
        for piece in sealed[from].chunks(piece) {
            plaintext.extend_from_slice(&opener.push(piece).unwrap());
        }
        opener.finish().unwrap();
        prop_assert_eq!(&plaintext, &content(len)[wanted]);
    }

    #[test]
    fn any_single_bit_of_a_large_object_in_two_layers_counts(
        len in 1_usize..3 * CHUNK, at in any::<usize>(), bit in 0_u32..8,
    ) {
        let mut altered = sealed_twice(len);
        let at = at % altered.len();
        altered[at] ^= 1 << bit;
        prop_assert!(open_twice(len, &altered).is_err());
    }

    #[test]
    fn reading_an_altered_envelope_of_layers_stays_canonical(
        at in any::<usize>(), byte in any::<u8>(),
    ) {
        let mut bytes = envelope().to_bytes().unwrap();
        let at = at % bytes.len();
        bytes[at] = byte;
        if let Ok(envelope) = ObjectEnvelope::from_bytes(&bytes) {
            prop_assert_eq!(envelope.to_bytes().unwrap(), bytes);
        }
    }
}

/// What version 2 wrote must be readable for ever.
#[test]
fn fixtures_of_version_2_open() {
    let bytes = hex::decode(include_str!("../../../fixtures/envelope-v2.hex").trim()).unwrap();
    let envelope = ObjectEnvelope::from_bytes(&bytes).unwrap();
    assert_eq!(envelope.mode, dsse());
    let SealedBody::Whole { plaintext_len, key: wrapped } = &envelope.body else { panic!() };
    let data_key = dual(1, 2).unwrap_data_key(wrapped, &place().whole(), &envelope.mode).unwrap();
    let sealed = hex::decode(include_str!("../../../fixtures/object-v2.hex").trim()).unwrap();
    let opened = open_object(&data_key, &place().whole(), *plaintext_len, &sealed).unwrap();
    assert_eq!(opened, b"ten bytes.".as_slice());
}
