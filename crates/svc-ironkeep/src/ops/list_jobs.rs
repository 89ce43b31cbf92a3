//! ListJobs: what is done in the background, how each job is doing, and what it has set aside.

use api_ironkeep::{ItemSetAside, Job, ListJobs, ListJobsRequest, ListJobsResponse};
use engine::{Allowed, Ctx, Failure, Handler, JobStatus, Touch, View};
use stdx::Timestamp;

use crate::Ironkeep;
use crate::managed::{managed, no_such_job};

impl Handler<ListJobs> for Ironkeep {
    type Touches = Touch<()>;

    async fn touches(&self, cx: &mut View<'_>, _: &ListJobsRequest) -> Result<Touch<()>, Failure> {
        managed(cx, "ironkeep:ListJobs").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListJobsRequest,
        _: Allowed<()>,
    ) -> Result<ListJobsResponse, Failure> {
        let mut statuses = cx.inspect().jobs();
        if let Some(name) = &input.job_name {
            statuses.retain(|status| status.name == name);
            if statuses.is_empty() {
                return Err(no_such_job(name));
            }
        }
        let mut jobs = Vec::with_capacity(statuses.len());
        for status in statuses {
            let set_aside = cx.inspect().job_set_aside(status.name).await?;
            jobs.push(job(status, set_aside));
        }
        jobs.sort_by(|left, right| left.name.cmp(&right.name));
        Ok(ListJobsResponse { jobs })
    }
}

/// Items are named by digests and errors by their kind, as everywhere but in the log: an item's key
/// may name a resource of another account.
fn job(status: JobStatus, set_aside: Vec<(String, engine::ItemSetAside)>) -> Job {
    let item = |(name, item): (String, engine::ItemSetAside)| ItemSetAside {
        name,
        attempts: i32::try_from(item.attempts).unwrap_or(i32::MAX),
        error: item.error,
        first_failed_at: Timestamp::from_unix_ms(item.first_failed_ms),
        last_failed_at: Timestamp::from_unix_ms(item.last_failed_ms),
        next_try_at: Timestamp::from_unix_ms(item.next_try_ms),
    };
    Job {
        name: status.name.to_owned(),
        principal: status.principal.to_owned(),
        event_name: status.record.map(ToOwned::to_owned),
        every_seconds: status.every_seconds,
        is_running: status.is_running,
        round_count: number(status.rounds),
        item_count: number(status.items),
        failure_count: number(status.failures),
        seconds_spent: status.spent.as_secs_f64(),
        last_round_at: status.last_round,
        lag_seconds: status.lag_seconds,
        outage: status.outage,
        set_aside_count: i32::try_from(status.set_aside).unwrap_or(i32::MAX),
        set_aside: set_aside.into_iter().map(item).collect(),
    }
}

fn number(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
