//! The metrics in Prometheus' text format, version 0.0.4: `docs/metrics.md` lists them.

use core::fmt::{Display, Write as _};

use engine::{ConsumerStatus, Engine, JobStatus, Room};
use rollback_guard::Guard;
use svc_s3::{ReplicationBacklog, UsageTotals};

use crate::health::Health;
use crate::metrics::{BUCKETS_US, Metrics, OK, OTHER, ServiceCounts, read};
use crate::process::Process;
use crate::sizes::{Part, Sizes};
use crate::space::FreeSpace;
use crate::tls::Served;

/// The type of the text.
pub(crate) const CONTENT_TYPE: &str = "text/plain; version=0.0.4; charset=utf-8";

/// What the text is made of.
pub(crate) struct Facts<'a> {
    pub(crate) engine: &'a Engine,
    /// None where the store cannot be read.
    pub(crate) replication: Option<ReplicationBacklog>,
    pub(crate) metrics: &'a Metrics,
    pub(crate) store: &'static str,
    pub(crate) sizes: &'a Sizes,
    pub(crate) space: &'a FreeSpace,
    pub(crate) health: &'a Health,
    pub(crate) guard: &'a Guard,
    pub(crate) process: Process,
    /// What the TLS listeners serve.
    pub(crate) certificate: Option<&'a Served>,
    /// What the buckets hold; none where that cannot be read.
    pub(crate) usage: Option<UsageTotals>,
    /// None where the server writes no backups.
    pub(crate) backup_taken_at: Option<i64>,
}

/// The text under way.
#[derive(Default)]
struct Text(String);

impl Text {
    fn family(&mut self, name: &str, kind: &str, help: &str) {
        // Writing into memory cannot fail.
        let _ = writeln!(self.0, "# HELP {name} {help}\n# TYPE {name} {kind}");
    }

    fn sample(&mut self, name: &str, labels: &[(&str, &str)], value: impl Display) {
        self.0.push_str(name);
        for (index, (label, value)) in labels.iter().enumerate() {
            let start = if index == 0 { '{' } else { ',' };
            let _ = write!(self.0, "{start}{label}=\"{value}\"");
        }
        let end = if labels.is_empty() { "" } else { "}" };
        let _ = writeln!(self.0, "{end} {value}");
    }

    fn single(&mut self, name: &str, kind: &str, help: &str, value: impl Display) {
        self.family(name, kind, help);
        self.sample(name, &[], value);
    }
}

/// All metrics.
pub(crate) fn text(facts: &Facts<'_>) -> String {
    let mut out = Text::default();
    build(&mut out, facts);
    answers(&mut out, facts.metrics);
    requests(&mut out, facts.metrics);
    durations(&mut out, facts.metrics);
    callers(&mut out, facts);
    health(&mut out, facts.health);
    certificate(&mut out, facts.certificate);
    disk(&mut out, facts);
    backups(&mut out, facts.backup_taken_at);
    damage(&mut out, facts);
    journal(&mut out, facts.engine);
    consumers(&mut out, facts.engine);
    jobs(&mut out, facts.engine);
    replication(&mut out, facts.replication);
    usage(&mut out, facts.usage);
    process(&mut out, &facts.process);
    out.0
}

fn replication(out: &mut Text, backlog: Option<ReplicationBacklog>) {
    let Some(ReplicationBacklog { versions, bytes }) = backlog else { return };
    let help = "Versions that wait to be replicated, once for each destination; at most 10,000.";
    out.single("ironkeep_replication_pending_versions", "gauge", help, versions);
    let help = "Their bytes.";
    out.single("ironkeep_replication_pending_bytes", "gauge", help, bytes);
}

fn build(out: &mut Text, facts: &Facts<'_>) {
    out.family("ironkeep_build_info", "gauge", "The running version.");
    out.sample("ironkeep_build_info", &[("version", env!("CARGO_PKG_VERSION"))], 1);
    out.family("ironkeep_store_info", "gauge", "Which store holds the metadata.");
    out.sample("ironkeep_store_info", &[("store", facts.store)], 1);
}

fn answers(out: &mut Text, metrics: &Metrics) {
    let name = "ironkeep_responses_total";
    out.family(name, "counter", "Answers by class of HTTP status; 501 is a class of its own.");
    for (class, counter) in (1..).zip(&metrics.by_class) {
        out.sample(name, &[("class", &format!("{class}xx"))], read(counter));
    }
    out.sample(name, &[("class", "501")], read(&metrics.not_implemented));
}

fn requests(out: &mut Text, metrics: &Metrics) {
    let name = "ironkeep_requests_total";
    out.family(name, "counter", "Requests by service, operation and error code.");
    for service in &metrics.services {
        for operation in &service.operations {
            let labels = |code| [("service", service.name), ("operation", operation.name), code];
            let succeeded = read(&operation.succeeded);
            if succeeded > 0 {
                out.sample(name, &labels(("code", OK)), succeeded);
            }
            for (index, counter) in operation.failed.iter().enumerate() {
                let failed = read(counter);
                if failed > 0 {
                    let code = service.codes.get(index).copied().unwrap_or(OTHER);
                    out.sample(name, &labels(("code", code)), failed);
                }
            }
        }
    }
}

fn durations(out: &mut Text, metrics: &Metrics) {
    let name = "ironkeep_request_duration_seconds";
    out.family(name, "histogram", "From a request's head to the head of its answer, by service.");
    for service in &metrics.services {
        duration(out, name, service);
    }
}

fn duration(out: &mut Text, name: &str, service: &ServiceCounts) {
    let bucket = format!("{name}_bucket");
    let mut total = 0_u64;
    let bounds = BUCKETS_US.iter().map(|bound_us| seconds(*bound_us)).chain(["+Inf".to_owned()]);
    for (bound, counter) in bounds.zip(&service.duration.buckets) {
        total = total.saturating_add(read(counter));
        out.sample(&bucket, &[("service", service.name), ("le", &bound)], total);
    }
    let sum = seconds(read(&service.duration.sum_us));
    out.sample(&format!("{name}_sum"), &[("service", service.name)], sum);
    out.sample(&format!("{name}_count"), &[("service", service.name)], total);
}

/// Microseconds as seconds, exactly.
fn seconds(us: u64) -> String {
    let (whole, fraction) = (us / 1_000_000, us % 1_000_000);
    let text = format!("{whole}.{fraction:06}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn callers(out: &mut Text, facts: &Facts<'_>) {
    let name = "ironkeep_denials_total";
    out.family(name, "counter", "Requests that a policy refused, by service.");
    for service in &facts.metrics.services {
        out.sample(name, &[("service", service.name)], read(&service.denials));
    }
    let failed = read(&facts.metrics.failed_sign_ins);
    let help = "Signed requests whose signature or credential did not hold.";
    out.single("ironkeep_failed_sign_ins_total", "counter", help, failed);
    let name = "ironkeep_key_uses_total";
    out.family(name, "counter", "Uses of KMS keys by operation, also by services for callers.");
    for (operation, count) in facts.engine.key_uses() {
        out.sample(name, &[("operation", operation)], count);
    }
    let name = "ironkeep_key_uses_refused_total";
    out.family(name, "counter", "Uses of KMS keys refused for the key's state, by operation.");
    for (operation, code, count) in facts.engine.key_uses_refused() {
        out.sample(name, &[("operation", operation), ("code", code)], count);
    }
    let received = read(&facts.metrics.received_bytes);
    let help = "Bytes received from clients, heads and bodies.";
    out.single("ironkeep_received_bytes_total", "counter", help, received);
    let sent = read(&facts.metrics.sent_bytes);
    let help = "Bytes sent to clients, heads and bodies.";
    out.single("ironkeep_sent_bytes_total", "counter", help, sent);
    let dropped = read(&facts.metrics.access_log_dropped);
    let help = "Lines of the access log that were dropped because its disk was too slow.";
    out.single("ironkeep_access_log_dropped_total", "counter", help, dropped);
    let help = "Times that the access log could not be written or opened anew.";
    let failures = read(&facts.metrics.access_log_failures);
    out.single("ironkeep_access_log_failures_total", "counter", help, failures);
    let help = "Spans that reached their collector.";
    let spans = read(&facts.metrics.spans_sent);
    out.single("ironkeep_spans_sent_total", "counter", help, spans);
    let help = "Spans that were dropped: the queue was full, or the collector did not take them.";
    let spans = read(&facts.metrics.spans_dropped);
    out.single("ironkeep_spans_dropped_total", "counter", help, spans);
    let help = "Lines of the log that were lost because its target is full or closed.";
    out.single("ironkeep_log_lines_lost_total", "counter", help, crate::lost_log_lines());
}

fn disk(out: &mut Text, facts: &Facts<'_>) {
    let help = "Free space of the data directory's disk.";
    out.single("ironkeep_disk_free_bytes", "gauge", help, facts.space.free_bytes());
    let is_short = u8::from(facts.engine.room() != Room::Ample);
    let help = "Whether writes are refused for want of it.";
    out.single("ironkeep_disk_writes_refused", "gauge", help, is_short);
    let help = "Space kept back for when the disk is full.";
    out.single("ironkeep_disk_reserve_bytes", "gauge", help, facts.space.reserve_bytes());
    for (name, help, read) in [
        (
            "ironkeep_part_bytes",
            "Bytes of each part of the data directory.",
            Part::bytes as fn(_) -> _,
        ),
        ("ironkeep_part_files", "Files of each part of the data directory.", Part::files),
    ] {
        out.family(name, "gauge", help);
        for part in facts.sizes.parts() {
            out.sample(name, &[("part", part.name)], read(part));
        }
    }
    let help = "When the parts were last measured, in Unix time; 0 before the first time.";
    let at = facts.sizes.measured_at_seconds();
    out.single("ironkeep_parts_measured_timestamp_seconds", "gauge", help, at);
}

/// When the newest backup was taken; its age is for the reader to say.
fn backups(out: &mut Text, taken_at: Option<i64>) {
    let name = "ironkeep_backup_newest_timestamp_seconds";
    let help = "When the newest backup in the server's directory was taken, in Unix time; 0 before the first.";
    out.family(name, "gauge", help);
    if let Some(seconds) = taken_at {
        out.sample(name, &[], seconds);
    }
}

/// Whether requests can be answered.
fn health(out: &mut Text, health: &Health) {
    let is_ready = u8::from(health.reasons().texts.is_empty());
    let help = "Whether nothing keeps the server from answering; draining does not count.";
    out.single("ironkeep_ready", "gauge", help, is_ready);
    let help = "Whether the root key is not open: then nothing else is shown.";
    out.single("ironkeep_sealed", "gauge", help, 0_u8);
    let help = "Whether a part can be used.";
    out.family("ironkeep_part_available", "gauge", help);
    let parts =
        [("journal", health.is_journal_available()), ("store", health.is_store_available())];
    for (part, is_available) in parts {
        out.sample("ironkeep_part_available", &[("part", part)], u8::from(is_available));
    }
    let help = "Reads and commits that met damage in the store's files.";
    let met = health.damage().map_or(0, |damage| damage.met);
    out.single("ironkeep_store_damage_met_total", "counter", help, met);
}

/// When clients will refuse the certificate.
fn certificate(out: &mut Text, served: Option<&Served>) {
    let name = "ironkeep_certificate_not_after_timestamp_seconds";
    out.family(name, "gauge", "When the certificate of the TLS listeners ends, in Unix time.");
    if let Some(end) = served.and_then(Served::not_after) {
        out.sample(name, &[], end.unix_seconds());
    }
}

/// By the installation: a bucket or an account would name a resource, and be one label each.
fn usage(out: &mut Text, usage: Option<UsageTotals>) {
    for (name, help, read) in [
        (
            "ironkeep_usage_objects",
            "Keys in all buckets whose newest version is an object.",
            (|usage: UsageTotals| usage.objects.0) as fn(UsageTotals) -> i64,
        ),
        ("ironkeep_usage_object_bytes", "Bytes of these objects.", |usage: UsageTotals| {
            usage.objects.1
        }),
        ("ironkeep_usage_versions", "Versions in all buckets.", |usage: UsageTotals| {
            usage.versions.0
        }),
        ("ironkeep_usage_version_bytes", "Bytes of these versions.", |usage: UsageTotals| {
            usage.versions.1
        }),
        ("ironkeep_usage_delete_markers", "Delete markers.", |usage: UsageTotals| {
            usage.delete_markers
        }),
    ] {
        out.family(name, "gauge", help);
        if let Some(usage) = usage {
            out.sample(name, &[], read(usage));
        }
    }
}

/// What should not happen, and what was put off.
fn damage(out: &mut Text, facts: &Facts<'_>) {
    for (name, help, count) in facts.engine.counters().read() {
        out.single(&format!("ironkeep_{name}_total"), "counter", help, count);
    }
    let help = "Files of objects that metadata names and that were missing at the last look.";
    let missing = facts.engine.counters().files_missing.read();
    out.single("ironkeep_object_files_missing", "gauge", help, missing);
    let counts = facts.guard.counts();
    let help = "Rows whose rollback in the store is noticed.";
    out.single("ironkeep_guard_rows", "gauge", help, counts.rows);
    let help = "Reads of rows that were rolled back.";
    out.single("ironkeep_guard_refused_total", "counter", help, counts.refused);
}

fn journal(out: &mut Text, engine: &Engine) {
    let stats = engine.journal().stats();
    let rows = [
        ("records", "Audit records written.", stats.records),
        ("batches", "Writes of one or more audit records.", stats.batches),
        ("syncs", "Times the journal waited for the disk.", stats.syncs),
    ];
    for (name, help, count) in rows {
        out.single(&format!("ironkeep_journal_{name}_total"), "counter", help, count);
    }
}

/// What follows the journal.
fn consumers(out: &mut Text, engine: &Engine) {
    let head = engine.journal().head().sequence;
    let all = engine.consumers();
    let mut each = |name: &str, kind, help, read: fn(&ConsumerStatus, u64) -> u64| {
        let name = format!("ironkeep_consumer_{name}");
        out.family(&name, kind, help);
        for status in &all {
            out.sample(&name, &[("consumer", status.name)], read(status, head));
        }
    };
    let help = "Records that a consumer of the journal has not passed.";
    each("behind_records", "gauge", help, |it, head| {
        head.saturating_sub(it.passed.unwrap_or_default())
    });
    each("waiting", "gauge", "Whether it waits after a failure.", |it, _| {
        u64::from(it.failing.is_some() || it.outage.is_some())
    });
    let help = "Records it failed at time and again, and passed.";
    each("set_aside_records", "gauge", help, |it, _| it.set_aside as u64);
    each("failures_total", "counter", "Failures at a record, each time.", |it, _| it.failures);
    let help = "The first record that the journal still has.";
    out.single("ironkeep_journal_first_record", "gauge", help, engine.journal().first_sequence());
}

/// What is done by time.
fn jobs(out: &mut Text, engine: &Engine) {
    let all = engine.jobs();
    let mut each = |name: &str, kind, help, read: fn(&JobStatus) -> String| {
        let name = format!("ironkeep_job_{name}");
        out.family(&name, kind, help);
        for status in &all {
            out.sample(&name, &[("job_name", status.name)], read(status));
        }
    };
    each("rounds_total", "counter", "Rounds of a job.", |it| it.rounds.to_string());
    let help = "Items that a job has done, each part of one.";
    each("items_total", "counter", help, |it| it.items.to_string());
    each("failures_total", "counter", "Items that failed, each time.", |it| {
        it.failures.to_string()
    });
    let help = "Items that failed and wait for their next try.";
    each("set_aside_items", "gauge", help, |it| it.set_aside.to_string());
    each("seconds_total", "counter", "How long the rounds of a job took.", |it| {
        seconds(u64::try_from(it.spent.as_micros()).unwrap_or(u64::MAX))
    });
    let help = "When the last round of a job ended, in Unix time; 0 before the first.";
    each("last_round_timestamp_seconds", "gauge", help, |it| {
        it.last_round.map_or(0, stdx::Timestamp::unix_seconds).to_string()
    });
    let help = "For how long the item that waits longest has been due.";
    each("lag_seconds", "gauge", help, |it| it.lag_seconds.to_string());
    each("waiting", "gauge", "Whether its last round ended with an outage.", |it| {
        u8::from(it.outage.is_some()).to_string()
    });
}

fn process(out: &mut Text, process: &Process) {
    let help = "When the process started, in Unix time.";
    out.single("process_start_time_seconds", "gauge", help, process.started_at_seconds);
    let cpu = seconds(process.cpu_us);
    out.single("process_cpu_seconds_total", "counter", "CPU time, user and system.", cpu);
    let help = "Resident memory.";
    out.single("process_resident_memory_bytes", "gauge", help, process.resident_bytes);
    out.single("process_open_fds", "gauge", "Open files and sockets.", process.open_files);
}
