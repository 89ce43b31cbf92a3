//! S3 Control: Block Public Access for every bucket of an account, together with what each bucket says,
//! access points ([`crate::access_point`]) and jobs over many objects ([`crate::batch`]).
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html>

mod ops;

use api_s3control as api;
use api_s3control::errors;
use engine::{Failure, Job, Route, Service, Touch, View, due_job, route};
use wire::Operation;

use crate::access::account_access;
use crate::batch::expiry::ForgetJobs;
use crate::batch::runner::RunJobs;
use crate::control::S3Control;

impl Service for S3Control {
    const ROUTES: &'static [Route<Self>] = &[
        route::<Self, api::CreateAccessPoint>(),
        route::<Self, api::CreateJob>(),
        route::<Self, api::DeleteAccessPoint>(),
        route::<Self, api::DeleteAccessPointPolicy>(),
        route::<Self, api::DeleteJobTagging>(),
        route::<Self, api::DeletePublicAccessBlock>(),
        route::<Self, api::DescribeJob>(),
        route::<Self, api::GetAccessPoint>(),
        route::<Self, api::GetAccessPointPolicy>(),
        route::<Self, api::GetAccessPointPolicyStatus>(),
        route::<Self, api::GetJobTagging>(),
        route::<Self, api::GetPublicAccessBlock>(),
        route::<Self, api::ListAccessPoints>(),
        route::<Self, api::ListJobs>(),
        route::<Self, api::ListTagsForResource>(),
        route::<Self, api::PutAccessPointPolicy>(),
        route::<Self, api::PutJobTagging>(),
        route::<Self, api::PutPublicAccessBlock>(),
        route::<Self, api::TagResource>(),
        route::<Self, api::UntagResource>(),
        route::<Self, api::UpdateJobPriority>(),
        route::<Self, api::UpdateJobStatus>(),
    ];
    const JOBS: &'static [Job<Self>] = &[due_job::<Self, ForgetJobs>(), due_job::<Self, RunJobs>()];
}

/// The caller's account, which the request has to name, to be judged by the action of operation `O`.
///
/// # Errors
/// `AccessDenied` for another account.
fn touch_account<O: Operation>(cx: &View<'_>, named: &str) -> Result<Touch<()>, Failure> {
    if named != cx.account().as_str() {
        return Err(errors::access_denied().into());
    }
    Ok(Touch::new((), account_access(cx, O::META.action())))
}
