//! ConfirmSubscription: <https://docs.aws.amazon.com/sns/latest/api/API_ConfirmSubscription.html>
//!
//! The token says who may; a signature is needed only where it is to be needed for the end, too.

use api_sns::{ConfirmSubscription, ConfirmSubscriptionInput, ConfirmSubscriptionResponse, errors};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, UnlessDenied, View};
use wire::AwsError;

use crate::Sns;
use crate::refusal::{invalid, no_topic};
use crate::subscription::{SUBSCRIPTIONS, State, SubscriptionRecord, recount};
use crate::token;
use crate::topic::{TOPICS, TopicRecord, parse_arn};

/// A topic and the subscription that the token is of, which holds.
#[derive(Debug)]
pub struct Asked(TopicRecord, SubscriptionRecord);

impl Handler<ConfirmSubscription> for Sns {
    type Touches = UnlessDenied<Asked>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ConfirmSubscriptionInput,
    ) -> Result<Self::Touches, Failure> {
        let parsed = parse_arn(&input.topic_arn).filter(|(_, region, _)| region == cx.region());
        let (account, region, name) = parsed.ok_or_else(|| invalid("TopicArn"))?;
        let Some(topic) = TOPICS.get(cx, &[&account, &region, name]).await? else {
            // Of another account nobody learns which topics there are.
            let is_own = account == *cx.account();
            return Err(if is_own { no_topic() } else { invalid_token() }.into());
        };
        let token = input.token.reveal();
        let id = token::subscription(token).ok_or_else(invalid_token)?;
        let held = SUBSCRIPTIONS.get(cx, &[&topic.home, &id]).await?;
        let held = held.ok_or_else(invalid_token)?;
        let (State::Pending { token: hash, until_ms } | State::Left { token: hash, until_ms }) =
            &held.state
        else {
            return Err(invalid_token().into());
        };
        if *until_ms <= cx.now().unix_ms() || !token::is_of(token, hash) {
            return Err(invalid_token().into());
        }
        cx.name_resource(&input.topic_arn, &account);
        let access = Access::new("sns:ConfirmSubscription", &*input.topic_arn, &account);
        Ok(UnlessDenied(Touch::new(Asked(topic, held), access)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ConfirmSubscriptionInput,
        asked: Allowed<Asked>,
    ) -> Result<ConfirmSubscriptionResponse, Failure> {
        let cx = &mut cx.writer(&asked);
        let Asked(topic, held) = &*asked;
        let wants_signature = input
            .authenticate_on_unsubscribe
            .as_deref()
            .is_some_and(|it| it.eq_ignore_ascii_case("true"));
        if wants_signature && cx.caller().is_anonymous() {
            return Err(errors::authorization_error_exception(
                "AuthenticateOnUnsubscribe needs a request with a signature",
            )
            .into());
        }
        let mut subscription = held.clone();
        subscription.state = State::Confirmed;
        subscription.is_authenticated = wants_signature;
        recount(cx, topic, (Some(held), Some(&subscription))).await?;
        subscription.save(cx, topic)?;
        Ok(ConfirmSubscriptionResponse { subscription_arn: Some(subscription.arn()) })
    }
}

fn invalid_token() -> AwsError {
    errors::invalid_parameter_exception("Invalid token")
}
