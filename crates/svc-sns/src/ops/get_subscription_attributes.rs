//! GetSubscriptionAttributes: <https://docs.aws.amazon.com/sns/latest/api/API_GetSubscriptionAttributes.html>

use std::collections::BTreeMap;

use api_sns::{
    GetSubscriptionAttributes, GetSubscriptionAttributesInput, GetSubscriptionAttributesResponse,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Sns;
use crate::delivery_policy::TopicDelivery;
use crate::find_subscription::{FoundSubscription, touch};

impl Handler<GetSubscriptionAttributes> for Sns {
    type Touches = Touch<FoundSubscription>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetSubscriptionAttributesInput,
    ) -> Result<Self::Touches, Failure> {
        touch(cx, &input.subscription_arn, "sns:GetSubscriptionAttributes").await
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &GetSubscriptionAttributesInput,
        found: Allowed<FoundSubscription>,
    ) -> Result<GetSubscriptionAttributesResponse, Failure> {
        let (topic, subscription) = found.present()?;
        let mut attributes = subscription.attributes();
        if subscription.protocol.is_http() {
            let delivery = TopicDelivery::of(topic.settings.delivery_policy.as_deref());
            let own = subscription.settings.delivery();
            attributes.insert("EffectiveDeliveryPolicy", delivery.shown_for(own.as_ref()));
        }
        let attributes: BTreeMap<String, String> =
            attributes.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Ok(GetSubscriptionAttributesResponse { attributes: Some(attributes) })
    }
}
