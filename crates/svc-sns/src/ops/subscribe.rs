//! Subscribe: <https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html>

use api_sns::{Subscribe, SubscribeInput, SubscribeResponse};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View, Writer};
use wire::AwsError;

use crate::Sns;
use crate::bells::Ring;
use crate::confirmation::ask;
use crate::endpoint::{Protocol, Queue, Url};
use crate::find::{Found, touch_with};
use crate::refusal::{invalid, invalid_because};
use crate::subscription::{State, SubscriptionRecord, fresh_id, recount};
use crate::subscription_settings::{Of, SubscriptionSettings};
use crate::topic::TopicRecord;

/// What is answered before a subscription is confirmed.
const NOT_YET: &str = "pending confirmation";

impl StagedHandler<Subscribe> for Sns {
    type Touches = Touch<Found>;
    /// Who is woken to ask the endpoint.
    type Staged = [Ring; 2];

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &SubscribeInput,
    ) -> Result<Touch<Found>, Failure> {
        let endpoint = input.endpoint.clone();
        touch_with(cx, (&input.topic_arn, "TopicArn"), "sns:Subscribe", |access| {
            access.key("sns:Protocol", input.protocol.clone()).key_if("sns:Endpoint", endpoint)
        })
        .await
    }

    async fn stage(
        &self,
        _: &mut Ctx,
        _: &SubscribeInput,
        _: &Allowed<Found>,
    ) -> Result<[Ring; 2], Failure> {
        Ok(self.bells.of_deliveries())
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &SubscribeInput,
        found: Allowed<Found>,
        _: &[Ring; 2],
    ) -> Result<SubscribeResponse, Failure> {
        let cx = &mut cx.writer(&found);
        let topic = found.present()?;
        let protocol = Protocol::parse(&input.protocol)?;
        let endpoint = input.endpoint.as_deref().unwrap_or_default();
        protocol.require(endpoint, topic.is_fifo())?;
        self.require_reachable(protocol, endpoint)?;
        let mut settings = SubscriptionSettings::new();
        let sent = input.attributes.clone().unwrap_or_default();
        settings.apply(Of { topic, protocol }, &sent)?;
        let held = SubscriptionRecord::at(cx, topic, (protocol, endpoint)).await?;
        if let Some(held) = held.as_ref().filter(|held| held.state == State::Confirmed) {
            require_same(held, &settings, !sent.is_empty())?;
            return Ok(SubscribeResponse { subscription_arn: Some(held.arn()) });
        }
        let mut subscription = fresh(cx, topic, (protocol, endpoint), settings);
        if let Some(held) = &held {
            subscription.id.clone_from(&held.id);
            // Who asks once more has a message sent once more, and is its owner if nobody confirms before.
            held.remove(cx, (&topic.home, &topic.region));
        }
        if is_own_queue(cx, protocol, endpoint) {
            subscription.state = State::Confirmed;
            subscription.is_authenticated = true;
        } else {
            ask(cx, topic, &mut subscription).await?;
        }
        recount(cx, topic, (held.as_ref(), Some(&subscription))).await?;
        subscription.save(cx, topic)?;
        let is_shown =
            subscription.state == State::Confirmed || input.return_subscription_arn == Some(true);
        let arn = if is_shown { subscription.arn() } else { NOT_YET.to_owned() };
        Ok(SubscribeResponse { subscription_arn: Some(arn) })
    }
}

impl Sns {
    /// Refuses endpoints that nothing would ever reach.
    fn require_reachable(&self, protocol: Protocol, endpoint: &str) -> Result<(), AwsError> {
        let couriers = self.couriers.as_ref();
        match protocol {
            Protocol::Sqs => Ok(()),
            Protocol::Http | Protocol::Https => {
                let url = Url::parse(endpoint).ok_or_else(|| invalid("Endpoint"))?;
                match couriers.is_some_and(|couriers| couriers.calls(&url.host)) {
                    true => Ok(()),
                    false => Err(invalid_because(
                        "Endpoint",
                        format!("this server may not call {}: no --sns-host names it", url.host),
                    )),
                }
            }
            Protocol::Email | Protocol::EmailJson => {
                match couriers.is_some_and(|couriers| couriers.mails()) {
                    true => Ok(()),
                    false => Err(invalid_because(
                        "Protocol",
                        "this server sends no mail: it was started without --smtp-server",
                    )),
                }
            }
        }
    }
}

fn fresh(
    cx: &Writer<'_>,
    topic: &TopicRecord,
    (protocol, endpoint): (Protocol, &str),
    settings: SubscriptionSettings,
) -> SubscriptionRecord {
    let request = cx.request();
    let scheme = if request.is_secure() { "https" } else { "http" };
    let [account, region, name] = topic.place();
    SubscriptionRecord {
        id: fresh_id(cx),
        owner: cx.account().clone(),
        principal: cx.caller().arn().to_owned(),
        topic: [account.to_owned(), region.to_owned(), name.to_owned()],
        protocol,
        endpoint: endpoint.to_owned(),
        state: State::Confirmed,
        address: format!("{scheme}://{}", request.host),
        is_authenticated: false,
        settings,
    }
}

/// Whoever owns a queue need not be asked whether it wants messages.
fn is_own_queue(cx: &Writer<'_>, protocol: Protocol, endpoint: &str) -> bool {
    let queue = Queue::parse(endpoint).filter(|_| protocol == Protocol::Sqs);
    queue.is_some_and(|queue| queue.account == *cx.account())
}

/// A subscription that is there already is answered as if it was made, if it is as it was asked for.
fn require_same(
    held: &SubscriptionRecord,
    asked: &SubscriptionSettings,
    has_asked: bool,
) -> Result<(), AwsError> {
    match has_asked && held.settings != *asked {
        true => Err(invalid_because(
            "Attributes",
            "Subscription already exists with different attributes",
        )),
        false => Ok(()),
    }
}
