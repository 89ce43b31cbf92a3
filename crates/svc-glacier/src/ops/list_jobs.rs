//! ListJobs: <https://docs.aws.amazon.com/amazonglacier/latest/dev/api-jobs-get.html>

use api_glacier::{ListJobs, ListJobsInput, ListJobsOutput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Glacier;
use crate::access::{FoundVault, touch_vault};
use crate::page::{self, Wish};
use crate::refusal::invalid;
use crate::retrieval::{Retrieval, RetrievalState};
use crate::shown;
use crate::tables::RETRIEVALS;

impl Handler<ListJobs> for Glacier {
    type Touches = Touch<FoundVault>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListJobsInput,
    ) -> Result<Self::Touches, Failure> {
        touch_vault::<ListJobs>(cx, &input.account_id, &input.vault_name).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListJobsInput,
        vault: Allowed<FoundVault>,
    ) -> Result<ListJobsOutput, Failure> {
        let vault = vault.require()?;
        let wish = Wish {
            default: page::ENTRIES,
            limit: input.limit.as_deref(),
            marker: input.marker.as_deref(),
        };
        let (status, completed) = (input.statuscode.as_deref(), input.completed.as_deref());
        if status.is_some_and(|status| !STATUSES.contains(&status)) {
            return Err(invalid("Invalid statuscode").into());
        }
        if completed.is_some_and(|completed| !["true", "false"].contains(&completed)) {
            return Err(invalid("Invalid completed").into());
        }
        let question = [&vault.id, status.unwrap_or_default(), completed.unwrap_or_default()];
        let paging = page::page::<ListJobs>(cx, wish, &question)?;
        let now = cx.now();
        let is_wanted = |_: &[String], job: &Retrieval| {
            let (name, is_done) = match &job.state {
                RetrievalState::InProgress { .. } => ("InProgress", "false"),
                RetrievalState::Succeeded(_) => ("Succeeded", "true"),
                RetrievalState::Failed { .. } => ("Failed", "true"),
            };
            job.ends_at().is_none_or(|end| now < end)
                && status.is_none_or(|status| status == name)
                && completed.is_none_or(|completed| completed == is_done)
        };
        let page = paging.rows(cx, &RETRIEVALS, &[&vault.id], is_wanted).await?;
        let shown = page.items.iter().map(|(key, job)| {
            let job_id = key.last().map(String::as_str).unwrap_or_default();
            shown::job(vault, job_id, job)
        });
        Ok(ListJobsOutput { job_list: Some(shown.collect()), marker: page.next })
    }
}

/// How far a job can be.
const STATUSES: [&str; 3] = ["InProgress", "Succeeded", "Failed"];
