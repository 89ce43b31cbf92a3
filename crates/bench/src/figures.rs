//! What is measured, in the form in which it is written.

use hdrhistogram::Histogram;
use serde::Serialize;

use crate::process::Memory;

/// A whole run.
#[derive(Debug, Serialize)]
pub(crate) struct Run {
    /// The version of this form.
    pub(crate) format: u32,
    pub(crate) bench_version: &'static str,
    /// A build without optimisation measures nothing.
    pub(crate) is_optimised: bool,
    pub(crate) started_at: String,
    pub(crate) endpoint: String,
    pub(crate) machine: Machine,
    pub(crate) warm_up_seconds: u64,
    /// Whether S3 bodies were sent with their SHA-256.
    pub(crate) signed_payload: bool,
    /// The server before any load.
    pub(crate) idle: Option<Memory>,
    pub(crate) results: Vec<Measured>,
    pub(crate) skipped: Vec<Skipped>,
    pub(crate) budgets: Vec<crate::budget::Budget>,
}

/// The machine this tool runs on.
#[derive(Debug, Serialize)]
pub(crate) struct Machine {
    pub(crate) cpus: usize,
    pub(crate) cpu_model: String,
    pub(crate) kernel: String,
}

/// A scenario that was not run.
#[derive(Debug, Serialize)]
pub(crate) struct Skipped {
    pub(crate) scenario: String,
    pub(crate) reason: String,
    /// It should have run.
    pub(crate) is_failure: bool,
}

/// One scenario's figures.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Measured {
    pub(crate) scenario: &'static str,
    pub(crate) variant: &'static str,
    pub(crate) transport: &'static str,
    pub(crate) connections: usize,
    pub(crate) seconds: f64,
    /// Requests that ended well within the measured time.
    pub(crate) requests: u64,
    pub(crate) requests_per_second: f64,
    /// Object bytes in MiB (2^20); absent where there are none.
    pub(crate) mib_per_second: Option<f64>,
    pub(crate) errors: Errors,
    pub(crate) latency_us: Latency,
    pub(crate) server: Option<ServerUse>,
    /// CPU of this tool for each request, signing included.
    pub(crate) client_cpu_us_per_request: Option<f64>,
}

/// Requests that failed, at any time of the scenario.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Errors {
    pub(crate) count: u64,
    pub(crate) first: Option<String>,
}

/// Percentiles in microseconds, to three digits.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Latency {
    pub(crate) p50: u64,
    pub(crate) p90: u64,
    pub(crate) p99: u64,
    pub(crate) p99_9: u64,
    pub(crate) max: u64,
    pub(crate) mean: f64,
}

impl Latency {
    pub(crate) fn of(histogram: &Histogram<u64>) -> Self {
        Self {
            p50: histogram.value_at_quantile(0.5),
            p90: histogram.value_at_quantile(0.9),
            p99: histogram.value_at_quantile(0.99),
            p99_9: histogram.value_at_quantile(0.999),
            max: histogram.max(),
            mean: histogram.mean(),
        }
    }
}

/// What the server used in the measured time.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct ServerUse {
    pub(crate) cpu_us_per_request: f64,
    /// CPU seconds for each second.
    pub(crate) cores: f64,
    pub(crate) memory: Option<Memory>,
}

/// A count as a number to calculate with.
pub(crate) fn real(count: u64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "counts of a run are far below 2^53")]
    let real = count as f64;
    real
}
