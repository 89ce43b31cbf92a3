//! From the address of a queue to the queue, and the check of what is to be done with it.
//!
//! Who asks for a queue that does not exist is judged like one who asks for one that does; only then is it
//! said that it is not there. What another account has is not told at all.
//!
//! Source: <https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsqs.html>

use std::sync::Arc;

use api_sqs::errors;
use engine::{Access, Denial, Failure, ResourceGuard, Touch, View};
use names::{AccountId, ArnNamespace};
use policy::PolicyKind;
use wire::AwsError;

use crate::queue::{QueueRecord, arns, look_up, parse_url};
use crate::refusal::no_queue;

/// A queue, if there is one.
#[derive(Debug)]
pub struct Found(Option<Arc<QueueRecord>>);

impl Found {
    /// # Errors
    /// `QueueDoesNotExist`.
    pub(crate) fn present(&self) -> Result<&Arc<QueueRecord>, AwsError> {
        self.0.as_ref().ok_or_else(no_queue)
    }

    /// The same, to change it.
    ///
    /// # Errors
    /// `QueueDoesNotExist`.
    pub(crate) fn take(&self) -> Result<QueueRecord, AwsError> {
        Ok(QueueRecord::clone(self.present()?))
    }
}

/// `action` on `queue`, guarded by its policy.
pub(crate) fn queue_access(
    cx: &View<'_>,
    action: &'static str,
    queue: &QueueRecord,
) -> Result<Access, Failure> {
    let policy = queue.policy.as_ref();
    let policy =
        policy.map(|text| cx.policies().compile(PolicyKind::Resource, text)).transpose()?;
    let access = Access::new(action, queue.arn(), &queue.account).resource_tags(&queue.tags);
    Ok(access.guarded_by(ResourceGuard::Policy(policy)))
}

/// The queue with this address, to be judged by `action`.
///
/// # Errors
/// As [`touch_with`].
pub(crate) async fn touch(
    cx: &mut View<'_>,
    url: &str,
    action: &'static str,
) -> Result<Touch<Found>, Failure> {
    touch_with(cx, url, action, |access| access).await
}

/// As [`touch`], with the condition keys that `add` adds.
///
/// # Errors
/// As [`locate`].
pub(crate) async fn touch_with(
    cx: &mut View<'_>,
    url: &str,
    action: &'static str,
    add: impl FnOnce(Access) -> Access,
) -> Result<Touch<Found>, Failure> {
    let (found, access) = locate(cx, url, action).await?;
    Ok(Touch::new(found, add(access)))
}

/// As [`touch`], for who declares more.
///
/// # Errors
/// `InvalidAddress` for what is none; the one refusal of what belongs to another account and is not allowed.
pub(crate) async fn locate(
    cx: &mut View<'_>,
    url: &str,
    action: &'static str,
) -> Result<(Found, Access), Failure> {
    let (account, name) = parse_url(url).ok_or_else(|| invalid_address(url))?;
    let account = AccountId::parse(account).map_err(|_| invalid_address(url))?;
    find(cx, (&account, name), action).await
}

/// The account and name of a queue of this region.
pub(crate) fn parse_arn<'a>(region: &str, arn: &'a str) -> Option<(AccountId, &'a str)> {
    let (namespace, name) = ArnNamespace::split(arn)?;
    let account = AccountId::parse(namespace.account()).ok()?;
    (namespace == arns(region, &account)).then_some((account, name))
}

/// The queue `name` of `account`, and the check of `action` on it.
///
/// # Errors
/// The one refusal of what belongs to another account and is not allowed.
pub(crate) async fn find(
    cx: &mut View<'_>,
    (account, name): (&AccountId, &str),
    action: &'static str,
) -> Result<(Found, Access), Failure> {
    let region = cx.region().clone();
    let is_foreign = account != cx.account();
    let arn = arns(&region, account).resource(&[name]);
    let Some(queue) = look_up(cx, [account, &region, name]).await? else {
        if is_foreign {
            return Err(Denial::concealing(concealing_text(cx, action, &arn), account).into());
        }
        let access = Access::new(action, arn, account).guarded_by(ResourceGuard::Policy(None));
        return Ok((Found(None), access));
    };
    cx.name_resource(&arn, account);
    let mut access = queue_access(cx, action, &queue)?;
    if is_foreign {
        access = access.concealed_by(concealing_text(cx, action, &arn));
    }
    Ok((Found(Some(queue)), access))
}

/// What every refusal says that concerns a queue of another account.
fn concealing_text(cx: &View<'_>, action: &str, arn: &str) -> String {
    format!(
        "User: {} is not authorized to perform: {action} on resource: {arn} because no resource-based policy allows the {action} action",
        cx.caller().arn(),
    )
}

fn invalid_address(url: &str) -> AwsError {
    errors::invalid_address(format!("The address {url} is not valid for this endpoint."))
}
