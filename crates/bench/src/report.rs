//! What the person at the terminal reads.
#![expect(clippy::print_stdout, reason = "the command line's own output")]

use crate::budget::{Budget, Required};
use crate::figures::{Measured, Run};

/// Prints the head of the table.
pub(crate) fn head(is_optimised: bool) {
    if !is_optimised {
        println!("WARNING: built without --release: the figures are of no use\n");
    }
    println!(
        "{:<22} {:<20} {:>5} {:>5} {:>10} {:>9} {:>9} {:>9} {:>9} {:>9} {:>9} {:>10} {:>8} {:>6}",
        "scenario",
        "variant",
        "over",
        "conns",
        "req/s",
        "MiB/s",
        "p50 ms",
        "p90 ms",
        "p99 ms",
        "p99.9 ms",
        "max ms",
        "cpu us/req",
        "peak MiB",
        "errors"
    );
}

/// Prints a line of it.
pub(crate) fn line(measured: &Measured) {
    let ms = |us: u64| format!("{:.2}", crate::figures::real(us) / 1000.0);
    let optional = |value: Option<f64>| value.map_or("-".to_owned(), |value| format!("{value:.1}"));
    let server = measured.server.as_ref();
    let peak = server.and_then(|server| server.memory);
    let peak = peak.map(|memory| crate::figures::real(memory.peak_kib) / 1024.0);
    let latency = &measured.latency_us;
    println!(
        "{:<22} {:<20} {:>5} {:>5} {:>10.1} {:>9} {:>9} {:>9} {:>9} {:>9} {:>9} {:>10} {:>8} {:>6}",
        measured.scenario,
        measured.variant,
        measured.transport,
        measured.connections,
        measured.requests_per_second,
        optional(measured.mib_per_second),
        ms(latency.p50),
        ms(latency.p90),
        ms(latency.p99),
        ms(latency.p99_9),
        ms(latency.max),
        optional(server.map(|server| server.cpu_us_per_request)),
        optional(peak),
        measured.errors.count
    );
    if let Some(first) = &measured.errors.first {
        println!("    first error: {first}");
    }
}

/// Prints what comes after the table.
pub(crate) fn end(run: &Run) {
    for skipped in &run.skipped {
        let what = if skipped.is_failure { "FAILED" } else { "skipped" };
        println!("{what} {}: {}", skipped.scenario, skipped.reason);
    }
    println!("\n{:<60} {:>12} {:>12}  ", "budget", "required", "measured");
    for budget in &run.budgets {
        println!("{}", shown(budget));
    }
}

fn shown(budget: &Budget) -> String {
    let required = match budget.required {
        Required::AtMost(most) => format!("<= {most}"),
        Required::AtLeast(least) => format!(">= {least}"),
    };
    let measured = budget.measured.map_or("-".to_owned(), |measured| format!("{measured:.2}"));
    let verdict = match budget.met {
        Some(true) => "met",
        Some(false) => "MISSED",
        None => "not measured",
    };
    format!("{:<60} {required:>12} {measured:>12}  {verdict}", budget.name)
}
