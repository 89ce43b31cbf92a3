//! The budgets of the design, held against a run.

use serde::Serialize;

use crate::figures::{Measured, real};
use crate::objects::Sse;
use crate::process::Memory;
use crate::scenario::{Kind, Variant};

/// The connections of which the design speaks where it asks for group commit.
const GROUP_CONNECTIONS: usize = 64;

/// One budget.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Budget {
    pub(crate) name: String,
    pub(crate) required: Required,
    /// `None` when the run has not what it takes.
    pub(crate) measured: Option<f64>,
    pub(crate) met: Option<bool>,
}

/// The bound of a budget.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Required {
    AtMost(f64),
    AtLeast(f64),
}

impl Budget {
    fn new(name: impl Into<String>, required: Required, measured: Option<f64>) -> Self {
        let met = measured.map(|measured| match required {
            Required::AtMost(most) => measured <= most,
            Required::AtLeast(least) => measured >= least,
        });
        Self { name: name.into(), required, measured, met }
    }
}

/// Every budget that a load can show. (The policy decision's is measured by `cargo bench -p
/// policy`.)
pub(crate) fn all(results: &[Measured], idle: Option<Memory>) -> Vec<Budget> {
    let cpu_us = find(results, Kind::GenerateDataKey, Variant::Only)
        .and_then(|result| result.server.as_ref())
        .map(|server| server.cpu_us_per_request);
    let mut budgets = vec![
        Budget::new("GenerateDataKey: server CPU, us per request", Required::AtMost(25.0), cpu_us),
        Budget::new(
            "GenerateDataKey: requests for each second of server CPU",
            Required::AtLeast(40_000.0),
            cpu_us.filter(|cpu_us| *cpu_us > 0.0).map(|cpu_us| 1e6 / cpu_us),
        ),
    ];
    for kind in [Kind::PutLarge, Kind::GetLarge] {
        for sse in [Sse::S3, Sse::Kms, Sse::KmsBucketKey] {
            let baseline = baseline(results, kind, sse);
            let ratio = ratio(results, (kind, Variant::Sse(sse)), (kind, baseline));
            let name = format!("{}: {} / {}", kind.name(), sse.name(), baseline.name());
            budgets.push(Budget::new(name, Required::AtLeast(0.9), ratio));
        }
    }
    let default = Variant::Sse(Sse::Default);
    let single = (Kind::PutSmallSingle, default);
    let is_full = |result: &Measured| result.connections >= GROUP_CONNECTIONS;
    let group = find(results, Kind::PutSmall, default)
        .filter(|result| is_full(result))
        .and_then(|_| ratio(results, (Kind::PutSmall, default), single));
    budgets.push(Budget::new(
        "put-4k: rate of 64 connections / of one",
        Required::AtLeast(10.0),
        group,
    ));
    // "Depends on the page, not the bucket": a bucket fifty times as large may cost a quarter more.
    let list =
        ratio(results, (Kind::List, Variant::LargeBucket), (Kind::List, Variant::SmallBucket));
    budgets.push(Budget::new("list: large bucket / small bucket", Required::AtLeast(0.8), list));
    let idle_mib = idle.map(|memory| real(memory.resident_kib) / 1024.0);
    budgets.push(Budget::new("idle memory, MiB", Required::AtMost(40.0), idle_mib));
    budgets
}

/// What a mode is held against. A server without an unencrypted path is held against plain files;
/// where the mode's ETag is the MD5, as an unencrypted object's is, they have one too.
fn baseline(results: &[Measured], kind: Kind, sse: Sse) -> Variant {
    let reference = match (kind, sse) {
        (Kind::PutLarge, Sse::S3) => Variant::ReferenceMd5,
        _ => Variant::Reference,
    };
    match find(results, kind, reference) {
        Some(_) => reference,
        None => Variant::Sse(Sse::Default),
    }
}

/// The result of a scenario, if all of it went well.
fn find(results: &[Measured], kind: Kind, variant: Variant) -> Option<&Measured> {
    results.iter().find(|result| {
        result.scenario == kind.name()
            && result.variant == variant.name()
            && result.errors.count == 0
            && result.requests > 0
    })
}

/// How many times the rate of `below` the rate of `above` is.
fn ratio(results: &[Measured], above: (Kind, Variant), below: (Kind, Variant)) -> Option<f64> {
    let (above, below) = (find(results, above.0, above.1)?, find(results, below.0, below.1)?);
    // Over another transport it is another comparison. The reference has but one.
    (above.transport == below.transport)
        .then(|| above.requests_per_second / below.requests_per_second)
}
