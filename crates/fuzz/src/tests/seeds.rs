//! The part of the corpus that has to be made: signed bodies, envelopes, sealed bytes, blobs.
//!
//! A test holds the committed files to what is made here, so that a format that changes shows;
//! `FUZZ_WRITE_SEEDS=1 cargo test -p fuzz seeds` writes them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use bytes::BytesMut;
use envelope::{
    CustomerKey, DataKey, EncryptionContext, Mode, ObjectEnvelope, ObjectPlace, SealedBody,
    SealedPart, WrappingKey, seal_object,
};
use http::{HeaderMap, HeaderValue};
use secret::Secret;
use sigv4::chunked::Encoder;
use stdx::SeededRandom;

use crate::{TARGETS, chunked, ciphertext, object};

#[test]
fn seeds_are_what_they_are_made_from() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let writes = std::env::var_os("FUZZ_WRITE_SEEDS").is_some();
    for (path, bytes) in all() {
        let path = root.join(path);
        if writes {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, &bytes).unwrap();
        }
        let there = fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert!(there == bytes, "{} is not what is made here", path.display());
    }
}

#[test]
fn every_corpus_is_small() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    for target in TARGETS {
        let files = fs::read_dir(root.join(target.name)).unwrap();
        let sizes: Vec<u64> = files.map(|file| file.unwrap().metadata().unwrap().len()).collect();
        assert!(sizes.len() <= 64, "{}: {} files", target.name, sizes.len());
        assert!(sizes.iter().sum::<u64>() <= 200_000, "{}: too large", target.name);
    }
}

fn all() -> BTreeMap<PathBuf, Vec<u8>> {
    let mut seeds = BTreeMap::new();
    let mut add = |target: &str, name: &str, bytes: Vec<u8>| {
        seeds.insert(Path::new(target).join(name), bytes);
    };
    for (name, bytes) in bodies() {
        add("aws_chunked", name, bytes);
    }
    for (name, envelope) in envelopes() {
        add("object_envelope", name, envelope.to_bytes().unwrap());
    }
    for (name, length) in [("empty", 0), ("ten-bytes", 10), ("two-chunks", 65_536 + 5)] {
        let plaintext: Vec<u8> = (0..=250).cycle().take(length).collect();
        add(
            "object_stream",
            name,
            seal_object(object::key(), &object::binding(), &plaintext).unwrap(),
        );
    }
    let key = ciphertext::key().unwrap();
    let random = SeededRandom::new(2);
    for (name, plaintext) in [("data-key", &[7; 32][..]), ("one-byte", b"a")] {
        let blob = key.encrypt(plaintext, &ciphertext::context("7"), &random).unwrap();
        add("ciphertext_header", name, blob);
    }
    seeds
}

/// Headers and bodies in every mode.
fn bodies() -> Vec<(&'static str, Vec<u8>)> {
    let data: Vec<u8> = (0..=250).cycle().take(8192 + 100).collect();
    let mut trailers = HeaderMap::new();
    trailers.insert("x-amz-checksum-crc32", HeaderValue::from_static("wdBDMA=="));
    let head = |mode: &str, trailer: &str| {
        let length = data.len();
        format!(
            "PUT /bucket/key\nx-amz-content-sha256: {mode}\nx-amz-decoded-content-length: {length}\n\
             {trailer}\n"
        )
    };
    let trailer = "x-amz-trailer: x-amz-checksum-crc32\n";
    let unsigned = head("STREAMING-UNSIGNED-PAYLOAD-TRAILER", trailer);
    let signed = head("STREAMING-AWS4-HMAC-SHA256-PAYLOAD", "");
    let signed_trailer = head("STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER", trailer);
    let body = |head: String, is_signed: bool, trailers: Option<&HeaderMap>| {
        let mut encoder = Encoder::new(chunked::signing().filter(|_| is_signed));
        let mut out = BytesMut::from(head.as_bytes());
        for chunk in data.chunks(8192) {
            out.extend_from_slice(&encoder.chunk(chunk));
        }
        out.extend_from_slice(&match trailers {
            Some(trailers) => encoder.finish_with_trailer(trailers),
            None => encoder.finish(),
        });
        out.to_vec()
    };
    vec![
        ("unsigned-trailer", body(unsigned, false, Some(&trailers))),
        ("signed", body(signed, true, None)),
        ("signed-trailer", body(signed_trailer, true, Some(&trailers))),
    ]
}

/// An envelope of the second format version.
fn in_two_layers(context: &EncryptionContext, place: &ObjectPlace<'_>) -> ObjectEnvelope {
    let random = SeededRandom::new(4);
    let mode = Mode::DsseKms {
        key_arn: "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
            .to_owned(),
        context: context.clone(),
        kms_ciphertext: vec![9; 139],
        service_ciphertext: vec![8; 139],
    };
    let wrapping = WrappingKey::dual(Secret::new([4; 32]), Secret::new([6; 32]));
    let key = DataKey::for_mode(&mode, &random);
    let key = wrapping.wrap_data_key(&key, &place.whole(), &mode, &random).unwrap();
    ObjectEnvelope { mode, body: SealedBody::Whole { plaintext_len: 10, key } }
}

fn envelopes() -> Vec<(&'static str, ObjectEnvelope)> {
    let random = SeededRandom::new(3);
    let place = ObjectPlace { bucket_id: "bucket", key: "a/b.txt", version_id: "version" };
    let context = EncryptionContext::from(BTreeMap::from([
        ("aws:s3:arn".to_owned(), "arn:aws:s3:::bucket/a/b.txt".to_owned()),
        ("Tenant".to_owned(), "7".to_owned()),
    ]));
    let kms = |bucket_key| Mode::SseKms {
        key_arn: "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
            .to_owned(),
        context: context.clone(),
        bucket_key,
        kms_ciphertext: vec![9; 139],
    };
    let customer = CustomerKey::new(Secret::new([5; 32]));
    let modes = [
        ("sse-s3", Mode::SseS3 { kms_ciphertext: vec![9; 139] }),
        ("sse-kms", kms(false)),
        ("sse-kms-bucket-key", kms(true)),
        ("sse-c", Mode::SseC { check: customer.check(&random).unwrap() }),
    ];
    let wrapping = WrappingKey::from_kms(Secret::new([4; 32]));
    let wrap = |binding, mode: &Mode| {
        wrapping.wrap_data_key(&object::key(), &binding, mode, &random).unwrap()
    };
    let mut envelopes = Vec::new();
    for (name, mode) in modes {
        let key = wrap(place.whole(), &mode);
        envelopes.push((
            name,
            ObjectEnvelope { mode, body: SealedBody::Whole { plaintext_len: 10, key } },
        ));
    }
    envelopes.push(("dsse-kms", in_two_layers(&context, &place)));
    let mode = Mode::SseS3 { kms_ciphertext: vec![9; 139] };
    let part = |number: u16| SealedPart {
        number,
        part_id: format!("part-{number}"),
        plaintext_len: 5 << 20,
        key: wrap(place.part("upload", &format!("part-{number}")), &mode),
    };
    let body = SealedBody::Parts { upload_id: "upload".to_owned(), parts: vec![part(1), part(7)] };
    envelopes.push(("parts", ObjectEnvelope { mode: mode.clone(), body }));
    envelopes
}
