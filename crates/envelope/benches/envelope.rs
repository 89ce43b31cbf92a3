//! The costs that the budgets of the design speak of: the core of GenerateDataKey, one sealed row,
//! and objects in GB/s.
#![expect(clippy::unwrap_used, reason = "a benchmark stops at the first failure")]

use std::collections::BTreeMap;
use std::hint::black_box;

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use envelope::random::SystemRandom;
use envelope::{
    BackingKey, DataKey, EncryptionContext, KeyName, MaterialIdKey, ObjectBinding, ObjectOpener,
    ObjectPlace, ObjectSealer, RootKey, RootVersion,
};

/// What a network read brings at a time.
const PIECE_BYTES: usize = 256 * 1024;

fn backing_key() -> BackingKey {
    let name =
        KeyName::new("123456789012", "us-east-1", "1234abcd-12ab-34cd-56ef-1234567890ab").unwrap();
    BackingKey::generate(name, &MaterialIdKey::generate(&SystemRandom), &SystemRandom)
}

fn binding() -> ObjectBinding {
    ObjectPlace { bucket_id: "bucket", key: "some/object", version_id: "version" }.whole()
}

fn kms(criterion: &mut Criterion) {
    let key = backing_key();
    let arn = ("aws:s3:arn".to_owned(), "arn:aws:s3:::bucket/some/object".to_owned());
    let context = EncryptionContext::from(BTreeMap::from([arn]));
    criterion.bench_function("GenerateDataKey core", |bencher| {
        bencher.iter(|| {
            let data_key: [u8; 32] = envelope::random::bytes(&SystemRandom);
            key.encrypt(black_box(&data_key), &context, &SystemRandom).unwrap()
        });
    });
    let blob = key.encrypt(&[1; 32], &context, &SystemRandom).unwrap();
    criterion.bench_function("Decrypt core", |bencher| {
        bencher.iter(|| key.decrypt(black_box(&blob), &context).unwrap());
    });
}

fn barrier(criterion: &mut Criterion) {
    let root = RootKey::generate(RootVersion::FIRST, &SystemRandom).unwrap();
    let key = root.barrier_key().unwrap();
    let row = vec![7; 1024];
    let sealed = key.seal(b"table/key", &row, &SystemRandom).unwrap();
    criterion.bench_function("seal a row of 1 KiB", |bencher| {
        bencher.iter(|| key.seal(b"table/key", black_box(&row), &SystemRandom).unwrap());
    });
    criterion.bench_function("open a row of 1 KiB", |bencher| {
        bencher.iter(|| key.open(b"table/key", black_box(&sealed)).unwrap());
    });
}

fn seal(plaintext: &[u8]) -> u64 {
    let mut sealer = ObjectSealer::new(DataKey::generate(&SystemRandom), &binding()).unwrap();
    for piece in plaintext.chunks(PIECE_BYTES) {
        black_box(sealer.push(piece).unwrap());
    }
    black_box(sealer.finish().unwrap()).plaintext_len
}

fn open(key: &DataKey, len: usize, sealed: &[u8]) {
    let mut opener = ObjectOpener::new(key, &binding(), len as u64).unwrap();
    for piece in sealed.chunks(PIECE_BYTES) {
        black_box(opener.push(piece).unwrap());
    }
    opener.finish().unwrap();
}

fn objects(criterion: &mut Criterion) {
    for (label, len) in [("64 KiB", 64 << 10), ("64 MiB", 64 << 20)] {
        let mut group = criterion.benchmark_group(format!("object of {label}"));
        group.throughput(Throughput::Bytes(len as u64));
        group.sample_size(if len > 1 << 20 { 20 } else { 100 });
        let plaintext = vec![3; len];
        group.bench_function("seal", |bencher| bencher.iter(|| seal(black_box(&plaintext))));

        // The same key twice: a seeded generator gives it again after the sealer consumed it.
        let key = || DataKey::generate(&stdx::SeededRandom::new(1));
        let sealed = envelope::seal_object(key(), &binding(), &plaintext).unwrap();
        group.bench_function("open", |bencher| {
            bencher.iter_batched(key, |key| open(&key, len, &sealed), BatchSize::SmallInput);
        });
        group.finish();
    }
}

criterion_group!(benches, kms, barrier, objects);
criterion_main!(benches);
