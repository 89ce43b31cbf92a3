//! Megabytes per second of one core: 100 are wanted, with the identifiers that are recommended for jobs.
#![expect(clippy::unwrap_used, reason = "a benchmark stops at the first failure")]

use std::hint::black_box;
use std::sync::Arc;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use discovery::{Detector, Limits, Scanner, identifiers};

const PROSE: &str = "The quick brown fox jumps over the lazy dog, and Mr. Smith of 12 Baker Street paid 1,250.00 EUR on \
    2026-03-14 for order no. 48151623. His colleague Anna wrote back the same day: see ticket 4711, build 20260314.2.\n";

const LOG: &str = "2026-03-14T12:00:00.123Z INFO request{id=6a7e8feb-b491-4cf7-a9f1-bf3703467718 method=GET path=/v1/items/42 \
    peer=10.1.2.3:52344} finished status=200 latency_us=1834 bytes=20480\n";

const ROWS: &str =
    "1042,Anna,Smith,1980-01-31,536-90-4399,4929 0000 0000 0000,DE89370400440532013000,active\n";

fn texts(criterion: &mut Criterion) {
    let recommended = identifiers().filter(|identifier| identifier.is_recommended);
    let recommended = Arc::new(Detector::new(recommended, Vec::new()).unwrap());
    let all = Arc::new(Detector::new(identifiers(), Vec::new()).unwrap());
    let header = "id,first_name,last_name,date_of_birth,ssn,card_number,iban,state\n";
    for (name, file, text) in [
        ("prose", "a.txt", PROSE.repeat(20_000)),
        ("log", "a.log", LOG.repeat(20_000)),
        ("csv", "a.csv", format!("{header}{}", ROWS.repeat(20_000))),
    ] {
        let mut group = criterion.benchmark_group(name);
        group.throughput(Throughput::Bytes(text.len() as u64)).sample_size(10);
        for (set, detector) in [("recommended", &recommended), ("all", &all)] {
            let scanner = Scanner::new(Arc::clone(detector), Limits::of_macie(256 << 20));
            group.bench_function(set, |bencher| {
                bencher.iter(|| scanner.scan(file, &mut black_box(text.as_bytes())).unwrap());
            });
        }
        group.finish();
    }
}

criterion_group!(benches, texts);
criterion_main!(benches);
