//! One decision, three engines, four scenarios; the budgets are those of the policy crate and bind it alone.
//!
//! Times are CPU time of the thread, so that they mean something on a machine that has other work too.
use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};
use policy_peers::scenario::{ALICE_READS, OTHERS, Request, Scenario, Statement, all};
use policy_peers::{Cedar, Engine, IamRs, Ours};

/// Refuses to time engines that do not decide alike.
fn assert_alike(name: &str, statements: &[Statement], request: &Request) -> bool {
    let ours = Ours::prepare(statements, request).decide();
    let others = [
        IamRs::prepare(statements, request).decide(),
        Cedar::prepare(statements, request).decide(),
    ];
    assert_eq!([ours; 2], others, "{name}: the engines decide differently on {request:?}");
    ours
}

fn cpu_time() -> Duration {
    rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime).try_into().unwrap()
}

fn time<E: Engine>(criterion: &mut Criterion, name: &str, statements: &[Statement]) -> f64 {
    let engine = E::prepare(statements, &ALICE_READS);
    let mut group = criterion.benchmark_group(name);
    let mut best = f64::INFINITY;
    group.bench_function(E::NAME, |bencher| {
        bencher.iter_custom(|count| {
            let start = cpu_time();
            for _ in 0..count {
                black_box(black_box(&engine).decide());
            }
            let elapsed = cpu_time() - start;
            // Short batches are warm-up; the summary keeps the best long one.
            if elapsed.as_micros() > 1_000 {
                best = best.min(elapsed.as_secs_f64() * 1e9 / count as f64);
            }
            elapsed
        });
    });
    group.finish();
    best
}

fn benchmark(criterion: &mut Criterion) {
    let mut summary = Vec::new();
    for Scenario { name, statements, budget } in all() {
        assert!(assert_alike(name, &statements, &ALICE_READS), "{name}: must be allowed");
        for request in &OTHERS {
            assert_alike(name, &statements, request);
        }
        let figures = [
            time::<Ours>(criterion, name, &statements),
            time::<IamRs>(criterion, name, &statements),
            time::<Cedar>(criterion, name, &statements),
        ];
        summary.push((name, figures, budget));
    }
    println!("\nbest batch, nanoseconds of CPU time per decision");
    println!("{:<36}{:>16}{:>12}{:>14}{:>10}", "", Ours::NAME, IamRs::NAME, Cedar::NAME, "budget");
    for (name, [ours, iam_rs, cedar], budget) in summary {
        let verdict = if ours <= budget { "met" } else { "missed" };
        println!("{name:<36}{ours:>16.0}{iam_rs:>12.0}{cedar:>14.0}{budget:>10.0} {verdict}");
    }
}

criterion_group!(benches, benchmark);
criterion_main!(benches);
