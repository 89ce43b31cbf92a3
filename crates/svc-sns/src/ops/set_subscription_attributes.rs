//! SetSubscriptionAttributes: <https://docs.aws.amazon.com/sns/latest/api/API_SetSubscriptionAttributes.html>

use api_sns::{SetSubscriptionAttributes, SetSubscriptionAttributesInput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Sns;
use crate::find_subscription::{FoundSubscription, touch};
use crate::subscription::recount;
use crate::subscription_settings::Of;

impl Handler<SetSubscriptionAttributes> for Sns {
    type Touches = Touch<FoundSubscription>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &SetSubscriptionAttributesInput,
    ) -> Result<Self::Touches, Failure> {
        touch(cx, &input.subscription_arn, "sns:SetSubscriptionAttributes").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &SetSubscriptionAttributesInput,
        found: Allowed<FoundSubscription>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let (topic, held) = found.present()?;
        let mut subscription = held.clone();
        let of = Of { topic, protocol: held.protocol };
        let value = input.attribute_value.as_deref().unwrap_or_default();
        subscription.settings.set(of, &input.attribute_name, value)?;
        recount(cx, topic, (Some(held), Some(&subscription))).await?;
        subscription.save(cx, topic)?;
        Ok(Empty {})
    }
}
