//! Jobs as version 1 kept them: each with lines of its own.

use std::collections::BTreeMap;

use names::{AccountId, Region};
use serde::Deserialize;

use crate::batch::list::TaskList;
use crate::batch::manifest::Manifest;
use crate::batch::operation::BatchOperation;
use crate::batch::report::Report;
use crate::batch::{BatchJob, Fault, Status};

/// A job.
#[derive(Deserialize)]
pub(super) struct BatchJobV1 {
    id: String,
    account: AccountId,
    region: Region,
    description: Option<String>,
    priority: i32,
    role_arn: String,
    needs_confirmation: bool,
    operation: BatchOperation,
    manifest: Manifest,
    report: Option<Report>,
    tags: BTreeMap<String, String>,
    status: Status,
    created_ms: i64,
    suspended_ms: Option<i64>,
    ended_ms: Option<i64>,
    update_reason: Option<String>,
    fault: Option<Fault>,
}

impl From<BatchJobV1> for BatchJob {
    fn from(job: BatchJobV1) -> Self {
        Self {
            id: job.id,
            account: job.account,
            region: job.region,
            description: job.description,
            priority: job.priority,
            role_arn: job.role_arn,
            needs_confirmation: job.needs_confirmation,
            operation: job.operation,
            list: TaskList::Lines(job.manifest),
            report: job.report,
            tags: job.tags,
            status: job.status,
            created_ms: job.created_ms,
            suspended_ms: job.suspended_ms,
            ended_ms: job.ended_ms,
            update_reason: job.update_reason,
            fault: job.fault,
        }
    }
}
