//! S3 Control, as far as it is about an account: Block Public Access for every bucket of it, together
//! with what each bucket says.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html>

mod ops;

use api_s3control as api;
use api_s3control::errors;
use engine::{Failure, Route, Service, Touch, View, route};
use wire::Operation;

use crate::access::account_access;

/// The service.
#[derive(Debug)]
pub struct S3Control;

impl Service for S3Control {
    const ROUTES: &'static [Route<Self>] = &[
        route::<Self, api::DeletePublicAccessBlock>(),
        route::<Self, api::GetPublicAccessBlock>(),
        route::<Self, api::PutPublicAccessBlock>(),
    ];
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
