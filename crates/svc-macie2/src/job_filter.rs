//! Which jobs a list has, and in which order.

use api_macie2::{JobComparator, ListJobsFilterTerm, ListJobsSortCriteria, OrderBy};
use stdx::Timestamp;

use crate::job::JobRecord;
use crate::job_shown::status;

/// What a property of a job is.
fn property(job: &JobRecord, key: &str, now: Timestamp) -> String {
    match key {
        "jobType" => "ONE_TIME".to_owned(),
        "jobStatus" => status(job.status_at(now)).as_str().to_owned(),
        "name" => job.name.clone(),
        _ => Timestamp::from_unix_ms(job.created_ms).iso8601_ms(),
    }
}

/// Whether a job fits all terms.
pub(crate) fn fits(job: &JobRecord, terms: &[ListJobsFilterTerm], now: Timestamp) -> bool {
    terms.iter().all(|term| one_fits(job, term, now))
}

fn one_fits(job: &JobRecord, term: &ListJobsFilterTerm, now: Timestamp) -> bool {
    let key = term.key.as_ref().map_or("createdAt", |key| key.as_str());
    let value = property(job, key, now);
    let values = term.values.as_deref().unwrap_or_default();
    let any = |fits: &dyn Fn(&str) -> bool| values.iter().any(|wanted| fits(wanted));
    match term.comparator.as_ref().unwrap_or(&JobComparator::Eq) {
        JobComparator::Eq => any(&|wanted| value == wanted),
        JobComparator::Ne => !any(&|wanted| value == wanted),
        JobComparator::Contains => any(&|wanted| value.contains(wanted)),
        JobComparator::StartsWith => any(&|wanted| value.starts_with(wanted)),
        JobComparator::Gt => any(&|wanted| value.as_str() > wanted),
        JobComparator::Gte => any(&|wanted| value.as_str() >= wanted),
        JobComparator::Lt => any(&|wanted| value.as_str() < wanted),
        JobComparator::Lte => any(&|wanted| value.as_str() <= wanted),
        _ => false,
    }
}

/// Sorts as the caller wants, else by creation.
pub(crate) fn sort(
    jobs: &mut [JobRecord],
    criteria: Option<&ListJobsSortCriteria>,
    now: Timestamp,
) {
    let key = criteria.and_then(|criteria| criteria.attribute_name.as_ref());
    let key = key.map_or("createdAt", |key| key.as_str()).to_owned();
    let is_descending =
        criteria.and_then(|criteria| criteria.order_by.as_ref()) == Some(&OrderBy::Desc);
    jobs.sort_by(|left, right| {
        let order = property(left, &key, now).cmp(&property(right, &key, now));
        if is_descending { order.reverse() } else { order }.then_with(|| left.id.cmp(&right.id))
    });
}
