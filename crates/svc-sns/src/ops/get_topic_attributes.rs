//! GetTopicAttributes: <https://docs.aws.amazon.com/sns/latest/api/API_GetTopicAttributes.html>

use std::collections::BTreeMap;

use api_sns::{GetTopicAttributes, GetTopicAttributesInput, GetTopicAttributesResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Sns;
use crate::access_policy::{ATTRIBUTE, shown};
use crate::find::{Found, touch};
use crate::topic::COUNTS;

impl Handler<GetTopicAttributes> for Sns {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetTopicAttributesInput,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.topic_arn, "sns:GetTopicAttributes").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &GetTopicAttributesInput,
        found: Allowed<Found>,
    ) -> Result<GetTopicAttributesResponse, Failure> {
        let topic = found.present()?;
        let count = COUNTS.get(cx, &[&topic.home]).await?.unwrap_or_default();
        let mut attributes = topic.settings.shown();
        attributes.insert("TopicArn", topic.arn());
        attributes.insert("Owner", topic.account.as_str().to_owned());
        attributes.insert(ATTRIBUTE, shown(cx, topic).await?);
        attributes.insert("SubscriptionsConfirmed", count.confirmed.to_string());
        attributes.insert("SubscriptionsPending", count.pending.to_string());
        attributes.insert("SubscriptionsDeleted", count.deleted.to_string());
        let attributes: BTreeMap<String, String> =
            attributes.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Ok(GetTopicAttributesResponse { attributes: Some(attributes) })
    }
}
