//! ListJobs: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_ListJobs.html>

use api_s3control::{ListJobs, ListJobsRequest, ListJobsResult, errors};
use engine::{Allowed, Ctx, Failure, Handler, PageRequest, PageRules, Paging, Touch, View};
use wire::Operation as _;

use crate::access::account_access;
use crate::control::S3Control;
use crate::tables::{BATCH_JOBS, BATCH_PROGRESS};

/// Jobs of a page.
const RULES: PageRules = PageRules {
    items_default: 1_000,
    items_max: 1_000,
    tokens_expire: true,
    invalid_token: || errors::invalid_next_token_exception("The token is not valid."),
};

impl Handler<ListJobs> for S3Control {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListJobsRequest,
    ) -> Result<Self::Touches, Failure> {
        if input.account_id != cx.account().as_str() {
            return Err(errors::access_denied().into());
        }
        Ok(Touch::new((), account_access(cx, ListJobs::META.action())))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListJobsRequest,
        _: Allowed<()>,
    ) -> Result<ListJobsResult, Failure> {
        let wanted = input.job_statuses.as_deref().unwrap_or_default();
        let question: Vec<&str> = wanted.iter().map(|status| status.as_str()).collect();
        let request = PageRequest {
            operation: ListJobs::META,
            question: &question,
            items: input.max_results,
            token: input.next_token.as_deref(),
        };
        let paging = Paging::new(cx, &RULES, request)?;
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let prefix = [account.as_str(), region.as_str()];
        let is_wanted = |status| wanted.is_empty() || wanted.contains(&status);
        let page =
            paging.rows(cx, &BATCH_JOBS, &prefix, |_, job| is_wanted(job.status.to_api())).await?;
        let now = cx.now();
        let mut jobs = Vec::with_capacity(page.items.len());
        for (_, job) in &page.items {
            let progress = BATCH_PROGRESS.get(cx, &[&job.id]).await?.unwrap_or_default();
            jobs.push(job.list_entry(&progress, now));
        }
        Ok(ListJobsResult { next_token: page.next, jobs: Some(jobs) })
    }
}
