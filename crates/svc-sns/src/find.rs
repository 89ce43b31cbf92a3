//! From the ARN of a topic to the topic, and the check of what is to be done with it.
//!
//! Who asks for a topic that does not exist is judged like one who asks for one that does; only then is it
//! said that it is not there. What another account has is not told at all.
//!
//! Source: <https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsns.html>

use std::sync::Arc;

use engine::{Access, Denial, Failure, ResourceGuard, Touch, View};
use names::AccountId;
use policy::PolicyKind;
use wire::AwsError;

use crate::refusal::{invalid, no_topic};
use crate::topic::{TOPICS, TopicRecord, arns, parse_arn};

/// A topic, if there is one.
#[derive(Debug)]
pub struct Found(Option<Arc<TopicRecord>>);

impl Found {
    /// # Errors
    /// `NotFound`.
    pub(crate) fn present(&self) -> Result<&Arc<TopicRecord>, AwsError> {
        self.0.as_ref().ok_or_else(no_topic)
    }

    /// The topic, where there may be none.
    pub(crate) const fn if_any(&self) -> Option<&Arc<TopicRecord>> {
        self.0.as_ref()
    }

    /// The same, to change it.
    ///
    /// # Errors
    /// `NotFound`.
    pub(crate) fn take(&self) -> Result<TopicRecord, AwsError> {
        Ok(TopicRecord::clone(self.present()?))
    }
}

/// `action` on `topic`, guarded by its policy.
pub(crate) fn topic_access(
    cx: &View<'_>,
    action: &'static str,
    topic: &TopicRecord,
) -> Result<Access, Failure> {
    let policy = topic.policy.as_ref();
    let policy =
        policy.map(|text| cx.policies().compile(PolicyKind::Resource, text)).transpose()?;
    let access = Access::new(action, topic.arn(), &topic.account).resource_tags(&topic.tags);
    Ok(access.guarded_by(ResourceGuard::Policy(policy)))
}

/// The topic with this ARN, to be judged by `action`.
///
/// # Errors
/// As [`locate`].
pub(crate) async fn touch(
    cx: &mut View<'_>,
    arn: &str,
    action: &'static str,
) -> Result<Touch<Found>, Failure> {
    touch_with(cx, (arn, "TopicArn"), action, |access| access).await
}

/// As [`touch`], with the condition keys that `add` adds; `parameter` is what the ARN is called.
///
/// # Errors
/// As [`locate`].
pub(crate) async fn touch_with(
    cx: &mut View<'_>,
    (arn, parameter): (&str, &str),
    action: &'static str,
    add: impl FnOnce(Access) -> Access,
) -> Result<Touch<Found>, Failure> {
    let (found, access) = locate(cx, (arn, parameter), action).await?;
    Ok(Touch::new(found, add(access)))
}

/// The topic with this ARN, and the check of `action` on it.
///
/// # Errors
/// `InvalidParameter` for what is no ARN of a topic in this Region; the one refusal of what belongs to another
/// account and is not allowed.
pub(crate) async fn locate(
    cx: &mut View<'_>,
    (arn, parameter): (&str, &str),
    action: &'static str,
) -> Result<(Found, Access), Failure> {
    let parsed = parse_arn(arn).filter(|(_, region, _)| region == cx.region());
    // Endpoints of applications have their ARNs below topics' own.
    let parsed = parsed.filter(|(_, _, name)| !name.contains('/'));
    let (account, _, name) = parsed.ok_or_else(|| invalid(parameter))?;
    find(cx, (&account, name), action).await
}

/// The topic `name` of `account`, and the check of `action` on it.
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
    let Some(topic) = cx.kept(&TOPICS, &[account, &region, name]).await? else {
        if is_foreign {
            return Err(Denial::concealing(concealing_text(cx, action, &arn), account).into());
        }
        let access = Access::new(action, arn, account).guarded_by(ResourceGuard::Policy(None));
        return Ok((Found(None), access));
    };
    cx.name_resource(&arn, account);
    let mut access = topic_access(cx, action, &topic)?;
    if is_foreign {
        access = access.concealed_by(concealing_text(cx, action, &arn));
    }
    Ok((Found(Some(topic)), access))
}

/// What every refusal says that concerns a topic of another account.
fn concealing_text(cx: &View<'_>, action: &str, arn: &str) -> String {
    format!(
        "User: {} is not authorized to perform: {action} on resource: {arn} because no resource-based policy allows the {action} action",
        cx.caller().arn(),
    )
}
