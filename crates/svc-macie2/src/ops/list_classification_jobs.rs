//! ListClassificationJobs: <https://docs.aws.amazon.com/macie/latest/APIReference/jobs-list.html>

use api_macie2::{
    ListClassificationJobs, ListClassificationJobsRequest, ListClassificationJobsResponse,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Macie2;
use crate::job::{JobRecord, jobs_in, progress_of};
use crate::job_filter::{fits, sort};
use crate::job_shown::summary;
use crate::limits::LONG_LIST_MAX;
use crate::page::paging;
use crate::rows::digits;
use crate::session::require;
use api_macie2::ListJobsFilterTerm;

impl Handler<ListClassificationJobs> for Macie2 {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &ListClassificationJobsRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("macie2:ListClassificationJobs", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListClassificationJobsRequest,
        _: Allowed<()>,
    ) -> Result<ListClassificationJobsResponse, Failure> {
        let (account, region) = (cx.account().clone(), cx.region().clone());
        require(cx, &account, &region).await?;
        let now = cx.now();
        let filter = input.filter_criteria.as_ref();
        let terms = |terms: Option<&Vec<ListJobsFilterTerm>>| terms.cloned().unwrap_or_default();
        let includes = terms(filter.and_then(|filter| filter.includes.as_ref()));
        let excludes = terms(filter.and_then(|filter| filter.excludes.as_ref()));
        let question = format!("{includes:?} {excludes:?} {:?}", input.sort_criteria);
        let page = (input.max_results, input.next_token.as_deref());
        let paging = paging::<ListClassificationJobs>(cx, page, LONG_LIST_MAX, &[&question])?;
        let mut jobs = jobs_in(cx, &account, &region).await?;
        jobs.retain(|job| {
            fits(job, &includes, now) && (excludes.is_empty() || !fits(job, &excludes, now))
        });
        sort(&mut jobs, input.sort_criteria.as_ref(), now);
        // Places in the order, with ids so that a page of one that changed is none.
        let placed: Vec<(String, JobRecord)> =
            (0..).zip(jobs).map(|(place, job)| (digits(place), job)).collect();
        let ahead = placed.into_iter().filter(|(place, _)| paging.is_ahead(place)).collect();
        let page = paging.cut(ahead, |(place, _): &(String, JobRecord)| place.clone())?;
        let mut items = Vec::with_capacity(page.items.len());
        for (_, job) in page.items {
            let progress = progress_of(cx, &job.id).await?;
            items.push(summary(&job, &progress, now));
        }
        Ok(ListClassificationJobsResponse { items: Some(items), next_token: page.next })
    }
}
