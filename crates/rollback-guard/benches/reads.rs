//! What the guard adds to a read: `version` of a row, over a store in memory, with and without it.
#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "a benchmark: what goes wrong must stop it, and its figures are for people"
)]

use std::hint::black_box;
use std::sync::Arc;

use criterion::{Criterion, criterion_group, criterion_main};
use rollback_guard::{Guard, GuardParts};
use store::{Commit, Key, KeyBuilder, Seal, SealError, Store, Write};
use store_memory::MemoryStore;
use tokio::runtime::Builder;

/// Rows of a large installation.
const ROWS: u64 = 100_000;

#[derive(Debug)]
struct Plain;

impl Seal for Plain {
    fn seal(&self, _: &[u8], value: &[u8]) -> Result<Vec<u8>, SealError> {
        Ok(value.to_vec())
    }

    fn open(&self, _: &[u8], sealed: &[u8]) -> Result<Vec<u8>, SealError> {
        Ok(sealed.to_vec())
    }
}

fn key(number: u64) -> Key {
    let id = format!("{number:08x}-1234-4321-8765-0123456789ab");
    KeyBuilder::table("kms.key").text("111122223333").text("us-east-1").text(&id).build()
}

/// Resident bytes of this process.
fn resident_bytes() -> u64 {
    let text = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    text.split(' ').nth(1).and_then(|pages| pages.parse::<u64>().ok()).unwrap_or(0) * 4096
}

fn reads(criterion: &mut Criterion) {
    let runtime = Builder::new_current_thread().build().expect("a runtime");
    let below: Arc<dyn Store> = Arc::new(MemoryStore::new());
    let numbers: Vec<u64> = (0..ROWS).collect();
    for part in numbers.chunks(10_000) {
        let put = |number: &u64| Write::Put { key: key(*number), value: vec![7; 600].into() };
        let commit = Commit { expectations: Vec::new(), writes: part.iter().map(put).collect() };
        let _ = runtime.block_on(below.commit(commit)).expect("a commit");
    }
    let before = resident_bytes();
    let parts = GuardParts {
        below: Arc::clone(&below),
        seal: Arc::new(Plain),
        unguarded: vec!["s3.body", "s3.current", "s3.version", "trail.lookup"],
        known_change: 0,
    };
    let guard = runtime.block_on(Guard::over_memory(parts)).expect("a guard");
    let per_row = resident_bytes().saturating_sub(before) / ROWS;
    println!(
        "memory per guarded row: {per_row} bytes, of which {} are its key",
        key(0).as_bytes().len()
    );
    let keys: Vec<Key> = (0..ROWS).map(key).collect();
    let mut next = 0_usize;
    let mut choose = || {
        next = (next + 7_919) % keys.len();
        &keys[next]
    };
    criterion.bench_function("version, store alone", |bencher| {
        bencher.iter(|| runtime.block_on(below.version(black_box(choose()))).expect("a version"));
    });
    criterion.bench_function("version, guarded", |bencher| {
        bencher.iter(|| runtime.block_on(guard.version(black_box(choose()))).expect("a version"));
    });
    criterion.bench_function("get, store alone", |bencher| {
        bencher.iter(|| runtime.block_on(below.get(black_box(choose()))).expect("a row"));
    });
    criterion.bench_function("get, guarded", |bencher| {
        bencher.iter(|| runtime.block_on(guard.get(black_box(choose()))).expect("a row"));
    });
}

criterion_group!(benches, reads);
criterion_main!(benches);
