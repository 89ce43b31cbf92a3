//! A run from its beginning to its verdict.

use core::time::Duration;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use secret::Secret;
use stdx::{Clock as _, SystemClock};

use crate::arguments::Arguments;
use crate::budget;
use crate::client::Account;
use crate::endpoint::Endpoint;
use crate::failure::Failure;
use crate::figures::{Machine, Run, Skipped};
use crate::lab::{self, KmsKey, Lab, Prepared};
use crate::load::{self, Timing};
use crate::process::Process;
use crate::reference::{ETag, Reference};
use crate::report;
use crate::scenario::{Scenario, Variant};
use crate::server::{self, Server};

/// Whether everything went well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    Fine,
    Failed,
}

/// Runs what `arguments` ask for.
pub(crate) async fn run(arguments: &Arguments) -> Result<Verdict, Failure> {
    let temporary = std::env::temp_dir();
    let work_dir = arguments.work_dir.as_deref().unwrap_or(&temporary);
    if !arguments.self_start {
        let endpoint = arguments.endpoint.as_deref().unwrap_or_default();
        let place = Target {
            endpoint: Endpoint::parse(endpoint, arguments.ca.as_deref())?,
            secure: match &arguments.secure_endpoint {
                Some(url) => Some(Endpoint::parse(url, arguments.ca.as_deref())?),
                None => None,
            },
            account: account(
                arguments,
                arguments.access_key.as_deref().unwrap_or_default(),
                arguments.secret_key.as_deref().unwrap_or_default(),
            ),
            process: arguments.server_pid.map(Process::of),
        };
        return measure(arguments, place, work_dir).await;
    }
    let server = Server::start(arguments.ironkeep.as_deref(), work_dir).await?;
    let place = Target {
        endpoint: Endpoint::parse(&server.http, None)?,
        secure: Some(Endpoint::parse(&server.https, Some(&server.ca_file))?),
        account: account(arguments, server::ACCESS_KEY_ID, server::SECRET_ACCESS_KEY),
        process: Some(Process::of(server.pid())),
    };
    let verdict = measure(arguments, place, work_dir).await?;
    server.stop().await?;
    Ok(verdict)
}

/// What is put under load, and by whom.
struct Target {
    endpoint: Endpoint,
    secure: Option<Endpoint>,
    account: Account,
    process: Option<Process>,
}

fn account(arguments: &Arguments, access_key_id: &str, secret: &str) -> Account {
    Account {
        access_key_id: access_key_id.to_owned(),
        secret_access_key: Secret::new(secret.to_owned()),
        region: arguments.region.clone(),
    }
}

async fn measure(
    arguments: &Arguments,
    place: Target,
    work_dir: &Path,
) -> Result<Verdict, Failure> {
    let scenarios = Scenario::selected(&arguments.scenarios);
    let compares = arguments.reference || arguments.self_start;
    let keeps = Duration::from_secs(arguments.reference_keeps);
    let start = async |variant: Variant, etag: ETag| {
        let is_needed = scenarios.iter().any(|scenario| scenario.variant == variant);
        match compares && is_needed {
            true => Reference::start(work_dir, etag, keeps).await.map(Some),
            false => Ok(None),
        }
    };
    let reference = start(Variant::Reference, ETag::None).await?;
    let reference_md5 = start(Variant::ReferenceMd5, ETag::Md5).await?;
    let process = place.process;
    let started_at = SystemClock.now();
    let mut run = Run {
        format: 1,
        bench_version: env!("CARGO_PKG_VERSION"),
        is_optimised: !cfg!(debug_assertions),
        started_at: started_at.iso8601(),
        endpoint: place.endpoint.url.clone(),
        machine: machine(),
        warm_up_seconds: arguments.warm_up,
        signed_payload: arguments.signed_payload,
        idle: process.and_then(Process::memory).filter(|_| arguments.self_start),
        results: Vec::new(),
        skipped: Vec::new(),
        budgets: Vec::new(),
    };
    let (small, large) = lab::contents(arguments.signed_payload);
    let endpoint = |reference: &Option<Reference>| {
        reference.as_ref().map(|reference| Endpoint::parse(&reference.url, None)).transpose()
    };
    let mut lab = Lab {
        account: Arc::new(place.account),
        endpoint: place.endpoint,
        secure: place.secure,
        reference: endpoint(&reference)?,
        reference_md5: endpoint(&reference_md5)?,
        connections: arguments.connections.into(),
        large_connections: arguments.large_connections.into(),
        list_keys: arguments.list_keys,
        bucket: format!("bench-{}", started_at.unix_ms()),
        small,
        large,
        kms_key: arguments.kms_key.clone().map_or(KmsKey::NotMade, KmsKey::Given),
        buckets: Vec::new(),
    };
    let timing = Timing {
        warm_up: Duration::from_secs(arguments.warm_up),
        measured: Duration::from_secs(arguments.seconds),
    };
    report::head(run.is_optimised);
    for scenario in scenarios {
        one(&mut lab, scenario, timing, process, &mut run).await?;
    }
    // The directory of a server of our own goes with it.
    if !arguments.self_start {
        lab.remove().await?;
    }
    run.budgets = budget::all(&run.results, run.idle);
    report::end(&run);
    if let Some(path) = &arguments.json {
        let failed = || Failure::during(format!("write {}", path.display()));
        let text = serde_json::to_string_pretty(&run);
        let text = text.map_err(Failure::during("write the result"))?;
        fs::write(path, text + "\n").map_err(failed())?;
    }
    Ok(verdict(&run, arguments.enforce_budgets))
}

/// Runs one scenario. What goes wrong with it is part of the result, and the run goes on.
async fn one(
    lab: &mut Lab,
    scenario: Scenario,
    timing: Timing,
    process: Option<Process>,
    run: &mut Run,
) -> Result<(), Failure> {
    let mut skip = |reason: String, is_failure: bool| {
        run.skipped.push(Skipped { scenario: scenario.to_string(), reason, is_failure });
    };
    let workload = match Box::pin(lab.prepare(scenario)).await {
        Ok(Prepared::Ready(workload)) => *workload,
        Ok(Prepared::Skipped(reason)) => {
            skip(reason, false);
            return Ok(());
        }
        Err(error) => {
            skip(error.to_string(), true);
            return Ok(());
        }
    };
    // The reference runs inside this program: the server's process has no part in it.
    let is_reference = matches!(scenario.variant, Variant::Reference | Variant::ReferenceMd5);
    let process = process.filter(|_| !is_reference);
    if let Some(process) = process {
        process.settled().await;
    }
    let measured = load::run(workload, &lab.account, timing, process).await?;
    report::line(&measured);
    if let Err(error) = lab.clear(scenario).await {
        skip(format!("its objects cannot be deleted: {error}"), true);
    }
    run.results.push(measured);
    Ok(())
}

fn verdict(run: &Run, enforce_budgets: bool) -> Verdict {
    let failed = run.skipped.iter().any(|skipped| skipped.is_failure)
        || run.results.iter().any(|result| result.errors.count > 0 || result.requests == 0);
    let missed = run.budgets.iter().any(|budget| budget.met == Some(false));
    if failed || (enforce_budgets && missed) { Verdict::Failed } else { Verdict::Fine }
}

fn machine() -> Machine {
    let cpu_info = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpu_info.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let kernel = fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
    Machine {
        cpus: std::thread::available_parallelism().map_or(0, usize::from),
        cpu_model: model.map(|(_, model)| model.to_owned()).unwrap_or_default(),
        kernel: kernel.trim().to_owned(),
    }
}
