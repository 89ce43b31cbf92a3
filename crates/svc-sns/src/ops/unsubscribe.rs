//! Unsubscribe: <https://docs.aws.amazon.com/sns/latest/api/API_Unsubscribe.html>
//!
//! Whoever has read a message may end the subscription without a signature, unless its owner has confirmed it with
//! one; the endpoint is then told, and may go on.

use api_sns::{Unsubscribe, UnsubscribeInput, errors};
use engine::{
    Allowed, Ctx, Denial, Failure, Judge, StagedHandler, Touch, Touches, UnlessDenied, View,
};
use wire::Empty;

use crate::Sns;
use crate::bells::Ring;
use crate::confirmation::bid_farewell;
use crate::find_subscription::{FoundSubscription, touch};
use crate::refusal::invalid_because;
use crate::subscription::{State, recount};

/// A subscription that somebody wants to end: who signs nothing needs no permission.
#[derive(Debug)]
pub struct Leaving {
    touch: Touch<FoundSubscription>,
    is_anonymous: bool,
}

impl Touches for Leaving {
    type Allowed = Allowed<FoundSubscription>;

    fn decide(self, judge: &mut Judge<'_>) -> Result<Self::Allowed, Denial> {
        match self.is_anonymous {
            true => UnlessDenied(self.touch).decide(judge),
            false => self.touch.decide(judge),
        }
    }
}

impl StagedHandler<Unsubscribe> for Sns {
    type Touches = Leaving;
    /// Who is woken to tell the endpoint.
    type Staged = [Ring; 2];

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UnsubscribeInput,
    ) -> Result<Leaving, Failure> {
        let is_anonymous = cx.caller().is_anonymous();
        let touch = touch(cx, &input.subscription_arn, "sns:Unsubscribe").await?;
        Ok(Leaving { touch, is_anonymous })
    }

    async fn stage(
        &self,
        _: &mut Ctx,
        _: &UnsubscribeInput,
        _: &Allowed<FoundSubscription>,
    ) -> Result<[Ring; 2], Failure> {
        Ok(self.bells.of_deliveries())
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &UnsubscribeInput,
        found: Allowed<FoundSubscription>,
        _: &[Ring; 2],
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let (topic, held) = found.present()?;
        if held.state != State::Confirmed {
            return Err(invalid_because(
                "SubscriptionArn",
                "This subscription is not confirmed, and cannot be ended",
            )
            .into());
        }
        if held.is_authenticated && cx.caller().is_anonymous() {
            return Err(errors::authorization_error_exception(
                "This subscription can be ended with a signature of its owner only",
            )
            .into());
        }
        if held.owner == *cx.account() {
            recount(cx, topic, (Some(held), None)).await?;
            held.remove(cx, (&topic.home, &topic.region));
            return Ok(Empty {});
        }
        let mut left = held.clone();
        bid_farewell(cx, topic, &mut left).await?;
        recount(cx, topic, (Some(held), Some(&left))).await?;
        left.save(cx, topic)?;
        Ok(Empty {})
    }
}
