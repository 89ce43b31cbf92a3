//! RunJob: has a round of a job now, and answers when it is over. Whatever the round does is done by the
//! job, in its own name and with a record of its own for each item; the caller decides when.

use api_ironkeep::{RunJob, RunJobRequest, RunJobResponse};
use engine::{Allowed, Ctx, Failure, Round, StagedHandler, Touch, View};

use crate::Ironkeep;
use crate::managed::{managed, no_such_job};

impl StagedHandler<RunJob> for Ironkeep {
    type Touches = Touch<()>;
    type Staged = Round;

    async fn touches(&self, cx: &mut View<'_>, _: &RunJobRequest) -> Result<Touch<()>, Failure> {
        managed(cx, "ironkeep:RunJob").await
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &RunJobRequest,
        _: &Allowed<()>,
    ) -> Result<Round, Failure> {
        cx.run_job(&input.job_name).await?.ok_or_else(|| no_such_job(&input.job_name))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        input: &RunJobRequest,
        _: Allowed<()>,
        round: &Round,
    ) -> Result<RunJobResponse, Failure> {
        let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
        Ok(RunJobResponse {
            job_name: input.job_name.clone(),
            item_count: number(round.items),
            failure_count: number(round.failures),
            has_more: round.has_more,
            is_elsewhere: round.is_elsewhere,
        })
    }
}
