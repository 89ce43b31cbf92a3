//! From the ARN of a subscription to the subscription, and the check of what is to be done with it.
//!
//! A subscription is judged by the account that owns it, and guarded by no policy: what a topic's policy allows
//! are subscriptions, not what others do with them.

use engine::{Access, Denial, Failure, Touch, View};
use names::AccountId;
use wire::AwsError;

use crate::refusal::{invalid, no_subscription};
use crate::subscription::{SUBSCRIPTIONS, SubscriptionRecord};
use crate::topic::{TOPICS, TopicRecord, parse_arn};

/// A subscription and its topic, if they are there.
#[derive(Debug)]
pub struct FoundSubscription(Option<(TopicRecord, SubscriptionRecord)>);

impl FoundSubscription {
    /// # Errors
    /// `NotFound`.
    pub(crate) fn present(&self) -> Result<&(TopicRecord, SubscriptionRecord), AwsError> {
        self.0.as_ref().ok_or_else(no_subscription)
    }
}

/// The subscription with this ARN, to be judged by `action`. Whoever is neither its owner nor that of its topic
/// is refused as if it was not there.
///
/// # Errors
/// `InvalidParameter` for what is no ARN of a subscription in this Region.
pub(crate) async fn touch(
    cx: &mut View<'_>,
    arn: &str,
    action: &'static str,
) -> Result<Touch<FoundSubscription>, Failure> {
    let (topic_owner, found) = look_up(cx, arn).await?;
    let caller = cx.account().clone();
    let is_known = found.as_ref().is_some_and(|(topic, subscription)| {
        subscription.owner == caller || topic.account == caller
    });
    if !is_known && caller != topic_owner && !cx.caller().is_anonymous() {
        let text = format!(
            "User: {} is not authorized to perform: {action} on resource: {arn}",
            cx.caller().arn()
        );
        return Err(Denial::concealing(text, &topic_owner).into());
    }
    // Each owner has a say about it.
    let owner = if is_known { caller } else { topic_owner };
    if let Some((topic, _)) = &found {
        cx.name_resource(&topic.arn(), &topic.account);
    }
    let topic_arn = arn.rsplit_once(':').map_or(arn, |(topic, _)| topic).to_owned();
    Ok(Touch::new(FoundSubscription(found), Access::new(action, topic_arn, &owner)))
}

/// The account of the topic, and what there is.
async fn look_up(
    cx: &mut View<'_>,
    arn: &str,
) -> Result<(AccountId, Option<(TopicRecord, SubscriptionRecord)>), Failure> {
    let malformed = || {
        invalid(
            "SubscriptionArn Reason: An ARN must have at least 6 elements, and that of a subscription the id of one",
        )
    };
    let (topic_arn, id) = arn.rsplit_once(':').ok_or_else(malformed)?;
    let parsed = parse_arn(topic_arn).filter(|(_, region, _)| region == cx.region());
    let (account, region, name) = parsed.ok_or_else(malformed)?;
    let Some(topic) = TOPICS.get(cx, &[&account, &region, name]).await? else {
        return Ok((account, None));
    };
    let subscription = SUBSCRIPTIONS.get(cx, &[&topic.home, id]).await?;
    let found = subscription.filter(SubscriptionRecord::is_listed).map(|it| (topic, it));
    Ok((account, found))
}
