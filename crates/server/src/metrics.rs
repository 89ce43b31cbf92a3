//! What the server counts. A request costs a few atomic additions and no lock; only an error that is
//! not in the tables costs more.

use core::sync::atomic::{AtomicU64, Ordering};
use core::time::Duration;

use engine::Call;
use http::StatusCode;
use wire::{OperationMeta, ServiceMeta};

/// The code of a call that went well.
pub(crate) const OK: &str = "OK";

/// The label of an operation that does not exist.
pub(crate) const UNKNOWN: &str = "unknown";

/// The label of a code that is in no table.
pub(crate) const OTHER: &str = "other";

/// Upper bounds of the histogram's buckets, in microseconds.
pub(crate) const BUCKETS_US: [u64; 14] = [
    500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000,
    2_500_000, 10_000_000, 60_000_000,
];

/// Codes that are in no service's model and that any service answers.
const COMMON_CODES: [&str; 21] = [
    "AccessDenied",
    "AccessDeniedException",
    "AuthorizationHeaderMalformed",
    "ExpiredToken",
    "ExpiredTokenException",
    "IncompleteSignature",
    "IncompleteSignatureException",
    "InternalFailure",
    "InvalidAccessKeyId",
    "InvalidClientTokenId",
    "InvalidSignatureException",
    "MissingAuthenticationToken",
    "MissingAuthenticationTokenException",
    "NotImplemented",
    "ServiceUnavailable",
    "ServiceUnavailableException",
    "SignatureDoesNotMatch",
    "UnknownOperationException",
    "UnrecognizedClientException",
    "ValidationError",
    "ValidationException",
];

/// The codes that mean that a policy said no.
const DENIALS: [&str; 2] = ["AccessDenied", "AccessDeniedException"];

/// Everything that is counted.
#[derive(Debug)]
pub(crate) struct Metrics {
    /// By class of HTTP status; 501 apart, since it is no fault of the server.
    pub(crate) by_class: [AtomicU64; 5],
    pub(crate) not_implemented: AtomicU64,
    /// One for each service, and the last for requests of none.
    pub(crate) services: Vec<ServiceCounts>,
    pub(crate) failed_sign_ins: AtomicU64,
    pub(crate) received_bytes: AtomicU64,
    pub(crate) sent_bytes: AtomicU64,
    pub(crate) access_log_dropped: AtomicU64,
    pub(crate) access_log_failures: AtomicU64,
    pub(crate) spans_sent: AtomicU64,
    pub(crate) spans_dropped: AtomicU64,
}

/// What is counted for one service.
#[derive(Debug)]
pub(crate) struct ServiceCounts {
    pub(crate) name: &'static str,
    /// Sorted; behind them there is one counter for all others.
    pub(crate) codes: Vec<&'static str>,
    /// Sorted by name; the last is for what is unknown.
    pub(crate) operations: Vec<OperationCounts>,
    pub(crate) denials: AtomicU64,
    pub(crate) duration: Histogram,
}

/// How the calls of one operation ended.
#[derive(Debug)]
pub(crate) struct OperationCounts {
    pub(crate) name: &'static str,
    pub(crate) succeeded: AtomicU64,
    /// By the codes of the service, and one for others.
    pub(crate) failed: Vec<AtomicU64>,
}

/// How long something took.
#[derive(Debug, Default)]
pub(crate) struct Histogram {
    /// By [`BUCKETS_US`], and one for what took longer.
    pub(crate) buckets: [AtomicU64; BUCKETS_US.len() + 1],
    pub(crate) sum_us: AtomicU64,
}

impl Metrics {
    /// For `services` and everything they answer.
    pub(crate) fn new(services: impl Iterator<Item = &'static ServiceMeta>) -> Self {
        let mut services: Vec<_> = services.map(ServiceCounts::of).collect();
        services.push(ServiceCounts::new(UNKNOWN, COMMON_CODES.to_vec(), &[]));
        Self {
            by_class: Default::default(),
            not_implemented: AtomicU64::default(),
            services,
            failed_sign_ins: AtomicU64::default(),
            received_bytes: AtomicU64::default(),
            sent_bytes: AtomicU64::default(),
            access_log_dropped: AtomicU64::default(),
            access_log_failures: AtomicU64::default(),
            spans_sent: AtomicU64::default(),
            spans_dropped: AtomicU64::default(),
        }
    }

    /// Counts one answer, and what it is the answer to where that is known.
    pub(crate) fn count(&self, status: StatusCode, call: Option<&Call>, took: Duration) {
        let class = usize::from(status.as_u16() / 100).saturating_sub(1);
        if status == StatusCode::NOT_IMPLEMENTED {
            add(&self.not_implemented, 1);
        } else if let Some(counter) = self.by_class.get(class) {
            add(counter, 1);
        }
        let Some(call) = call else { return };
        if call.is_failed_sign_in {
            add(&self.failed_sign_ins, 1);
        }
        let name = call.service.map_or(UNKNOWN, |service| service.name);
        let found = self.services.iter().find(|service| service.name == name);
        if let Some(service) = found.or(self.services.last()) {
            service.count(call, took);
        }
    }
}

/// Adds to a counter.
pub(crate) fn add(counter: &AtomicU64, count: u64) {
    counter.fetch_add(count, Ordering::Relaxed);
}

/// What a counter says.
pub(crate) fn read(counter: &AtomicU64) -> u64 {
    counter.load(Ordering::Relaxed)
}

impl ServiceCounts {
    fn of(service: &'static ServiceMeta) -> Self {
        let own = service.errors.iter().map(|error| error.code);
        let codes = own.chain(COMMON_CODES).collect();
        Self::new(service.name, codes, service.operations)
    }

    fn new(
        name: &'static str,
        mut codes: Vec<&'static str>,
        operations: &[&'static OperationMeta],
    ) -> Self {
        codes.sort_unstable();
        codes.dedup();
        let mut names: Vec<_> = operations.iter().map(|operation| operation.name).collect();
        names.sort_unstable();
        names.push(UNKNOWN);
        let counts = |name| OperationCounts {
            name,
            succeeded: AtomicU64::default(),
            failed: (0..=codes.len()).map(|_| AtomicU64::default()).collect(),
        };
        let operations = names.into_iter().map(counts).collect();
        let (denials, duration) = Default::default();
        Self { name, codes, operations, denials, duration }
    }

    fn count(&self, call: &Call, took: Duration) {
        self.duration.count(took);
        let Some((unknown, known)) = self.operations.split_last() else { return };
        let found = call.operation.and_then(|operation| {
            known.binary_search_by_key(&operation.name, |counts| counts.name).ok()
        });
        let operation = found.and_then(|index| known.get(index)).unwrap_or(unknown);
        let Some(code) = call.error.as_deref() else { return add(&operation.succeeded, 1) };
        if DENIALS.contains(&code) {
            add(&self.denials, 1);
        }
        let index = self.codes.binary_search(&code).unwrap_or(self.codes.len());
        if let Some(counter) = operation.failed.get(index) {
            add(counter, 1);
        }
    }
}

impl Histogram {
    fn count(&self, took: Duration) {
        let took_us = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        let index = BUCKETS_US.partition_point(|bound_us| *bound_us < took_us);
        if let Some(bucket) = self.buckets.get(index) {
            add(bucket, 1);
        }
        add(&self.sum_us, took_us);
    }
}

#[cfg(test)]
mod tests;
