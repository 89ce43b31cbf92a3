//! The closed loop.

use core::time::Duration;
use std::sync::Arc;
use std::time::Instant;

use hdrhistogram::Histogram;
use tokio::sync::Barrier;
use tokio::task::JoinSet;

use crate::client::{Account, Call, Connection};
use crate::endpoint::Endpoint;
use crate::failure::Failure;
use crate::figures::{Errors, Latency, Measured, ServerUse, real};
use crate::process::Process;
use crate::scenario::Scenario;

/// A connection that fails so often in a row gives up.
const FAILURES_MAX: u32 = 10;
/// Latencies above ten minutes count as ten minutes.
const LATENCY_US_MAX: u64 = 600_000_000;

/// Which request of which connection.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Turn {
    pub(crate) connection: usize,
    pub(crate) number: u64,
}

/// What is sent, and what a good answer is.
pub(crate) struct Workload {
    pub(crate) scenario: Scenario,
    pub(crate) endpoint: Endpoint,
    pub(crate) connections: usize,
    pub(crate) make: Box<dyn Fn(Turn) -> Call + Send + Sync>,
    /// Object bytes of a request, in either direction.
    pub(crate) object_bytes: Option<u64>,
    /// The length of the answer's body, where it is known.
    pub(crate) answer_bytes: Option<u64>,
}

/// For how long.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Timing {
    pub(crate) warm_up: Duration,
    pub(crate) measured: Duration,
}

/// What one connection saw.
struct Seen {
    latency: Histogram<u64>,
    errors: Errors,
}

/// Runs the workload, and says what it took.
pub(crate) async fn run(
    workload: Workload,
    account: &Arc<Account>,
    timing: Timing,
    server: Option<Process>,
) -> Result<Measured, Failure> {
    let workload = Arc::new(workload);
    let started = Arc::new(Barrier::new(workload.connections + 1));
    let mut workers = JoinSet::new();
    for connection in 0..workload.connections {
        let worker = Worker {
            workload: Arc::clone(&workload),
            account: Arc::clone(account),
            connection,
            timing,
        };
        workers.spawn(worker.work(Arc::clone(&started)));
    }
    started.wait().await;
    tokio::time::sleep(timing.warm_up).await;
    if let Some(server) = server {
        server.forget_peak();
    }
    let before = (server.and_then(Process::cpu_us), Process::this().cpu_us(), Instant::now());
    tokio::time::sleep(timing.measured).await;
    let after = (server.and_then(Process::cpu_us), Process::this().cpu_us(), Instant::now());

    let mut seen = Seen::new()?;
    while let Some(worker) = workers.join_next().await {
        seen.add(worker.map_err(Failure::during("finish a connection"))??)?;
    }
    let requests = seen.latency.len();
    let seconds = (after.2 - before.2).as_secs_f64();
    let used = |before: Option<u64>, after: Option<u64>| {
        let cpu_us = after?.checked_sub(before?)?;
        (requests > 0).then(|| real(cpu_us))
    };
    let server_use = used(before.0, after.0).map(|cpu_us| ServerUse {
        cpu_us_per_request: cpu_us / real(requests),
        cores: cpu_us / 1e6 / seconds,
        memory: server.and_then(Process::memory),
    });
    let per_second = real(requests) / seconds;
    Ok(Measured {
        scenario: workload.scenario.kind.name(),
        variant: workload.scenario.variant.name(),
        transport: workload.endpoint.transport(),
        connections: workload.connections,
        seconds,
        requests,
        requests_per_second: per_second,
        mib_per_second: workload.object_bytes.map(|bytes| per_second * real(bytes) / 1_048_576.0),
        errors: seen.errors,
        latency_us: Latency::of(&seen.latency),
        server: server_use,
        client_cpu_us_per_request: used(before.1, after.1).map(|cpu_us| cpu_us / real(requests)),
    })
}

impl Seen {
    fn new() -> Result<Self, Failure> {
        let latency = Histogram::new_with_bounds(1, LATENCY_US_MAX, 3);
        let latency = latency.map_err(Failure::during("make a histogram"))?;
        Ok(Self { latency, errors: Errors::default() })
    }

    fn add(&mut self, other: Self) -> Result<(), Failure> {
        self.errors.count += other.errors.count;
        self.errors.first = self.errors.first.take().or(other.errors.first);
        self.latency.add(other.latency).map_err(Failure::during("add histograms"))
    }
}

/// One connection at work.
struct Worker {
    workload: Arc<Workload>,
    account: Arc<Account>,
    connection: usize,
    timing: Timing,
}

impl Worker {
    async fn work(self, started: Arc<Barrier>) -> Result<Seen, Failure> {
        let mut seen = Seen::new()?;
        let opened = self.workload.endpoint.connect().await;
        started.wait().await;
        let from = Instant::now() + self.timing.warm_up;
        let until = from + self.timing.measured;
        let mut open = opened.map(Some).unwrap_or_else(|error| {
            seen.failed(&error);
            None
        });
        let (mut number, mut failures) = (0, 0);
        while Instant::now() < until && failures < FAILURES_MAX {
            let turn = Turn { connection: self.connection, number };
            number += 1;
            match self.exchange(turn, &mut open).await {
                Ok(latency) => {
                    failures = 0;
                    let now = Instant::now();
                    // Counted where it ends: what is under way at the start makes up for what is
                    // under way at the end.
                    if now >= from && now <= until {
                        let latency_us = u64::try_from(latency.as_micros()).unwrap_or(u64::MAX);
                        seen.latency.saturating_record(latency_us.clamp(1, LATENCY_US_MAX));
                    }
                }
                Err(error) => {
                    failures += 1;
                    open = None;
                    seen.failed(&error);
                }
            }
        }
        Ok(seen)
    }

    /// One request and its answer; the time between.
    async fn exchange(
        &self,
        turn: Turn,
        open: &mut Option<Connection>,
    ) -> Result<Duration, Failure> {
        let Self { workload, account, .. } = self;
        let connection = match open {
            Some(connection) => connection,
            None => open.insert(workload.endpoint.connect().await?),
        };
        let request = (workload.make)(turn).signed(account, &workload.endpoint)?;
        let sent_at = Instant::now();
        let answer = connection.send(request, 512).await?;
        let latency = sent_at.elapsed();
        let wanted = workload.answer_bytes;
        if !answer.status.is_success() {
            let text = answer.excerpt();
            return Err(Failure::new(format!("answered {}: {text}", answer.status)));
        }
        if let Some(wanted) = wanted.filter(|wanted| *wanted != answer.body_bytes) {
            let length = answer.body_bytes;
            return Err(Failure::new(format!("answered {length} bytes instead of {wanted}")));
        }
        Ok(latency)
    }
}

impl Seen {
    fn failed(&mut self, error: &Failure) {
        self.errors.count += 1;
        self.errors.first.get_or_insert_with(|| error.to_string());
    }
}
