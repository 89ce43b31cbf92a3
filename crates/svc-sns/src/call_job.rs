//! Deliveries by HTTP and mail: several at once, so that one endpoint that is slow does not hold the others up.
//!
//! Source: <https://docs.aws.amazon.com/sns/latest/dg/sns-http-https-endpoint-as-subscriber.html>

use std::sync::Arc;

use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use stdx::Timestamp;
use store::{Entry, Range};
use tokio::sync::Notify;
use tokio::task::JoinHandle;

use crate::bells::ring_after;
use crate::contents::Contents;
use crate::couriers::{Call, CourierFault, Couriers, Mail, Url};
use crate::delivery::{CALLED, Delivery, Load, due, read};
use crate::delivery_policy::{EffectiveDelivery, TopicDelivery};
use crate::endpoint::Protocol;
use crate::letters::mail_text;
use crate::limits::CALLS_AT_ONCE;
use crate::notice::Notice;
use crate::outcome::{FollowUp, Outcome, Settled, settle};
use crate::retry::Phases;
use crate::sealing::Opener;
use crate::signing::Signers;
use crate::{PRINCIPAL, Sns};

/// Calls endpoints and sends mail.
pub(crate) struct ToEndpoints;

#[async_trait]
impl DueJob<Sns> for ToEndpoints {
    const NAME: &'static str = "sns-endpoints";
    const PRINCIPAL: &'static str = PRINCIPAL;
    const RECORD: Option<&'static str> = None;
    const ITEMS_PER_COMMIT: usize = CALLS_AT_ONCE;
    type Item = Delivery;

    fn due(now: Timestamp) -> Range {
        due(&CALLED, now)
    }

    fn read(row: &Entry) -> Result<Due<Delivery>, Failure> {
        read(&CALLED, row)
    }

    async fn perform(
        service: &Sns,
        cx: &mut Writer<'_>,
        items: &[Delivery],
    ) -> Result<Performed, Failure> {
        let mut work = Work::default();
        for delivery in items {
            if let Some(load) = delivery.load(cx).await?
                && !work.signers.prepare(cx, &load.topic).await?
            {
                return Ok(Performed::More);
            }
        }
        let mut tries = Vec::with_capacity(items.len());
        for delivery in items {
            tries.push(work.begin(service, cx, delivery).await?);
        }
        for attempt in tries {
            attempt.end(service, cx).await?;
        }
        Ok(Performed::Done)
    }

    fn bell(service: &Sns) -> Option<Arc<Notify>> {
        Some(Arc::clone(&service.bells.calls))
    }
}

/// What deliveries of one commit share.
#[derive(Default)]
struct Work {
    opener: Opener,
    signers: Signers,
}

/// A try that is under way.
struct Try {
    delivery: Delivery,
    load: Option<Load>,
    phases: Phases,
    state: TryState,
    /// The body that a dead letter has.
    body: Option<String>,
}

enum TryState {
    Over(Outcome),
    /// The endpoint is called as often as it may be.
    TooFast,
    UnderWay(JoinHandle<Result<(), CourierFault>>),
}

impl Work {
    async fn begin(
        &mut self,
        service: &Sns,
        cx: &mut Writer<'_>,
        delivery: &Delivery,
    ) -> Result<Try, Failure> {
        let load = delivery.load(cx).await?;
        let mut attempt = Try {
            delivery: delivery.clone(),
            load: None,
            phases: Phases::MAIL,
            state: TryState::Over(Outcome::Gone),
            body: None,
        };
        let Some(load) = load else { return Ok(attempt) };
        let effective = effective(&load);
        let subscription = &load.subscription;
        if subscription.protocol.is_http() {
            attempt.phases = effective.phases;
        }
        match self.opener.open(cx, (&delivery.message_id, &load.message)).await {
            Ok(contents) => {
                let now_ms = cx.now().unix_ms();
                let (id, most) = (&subscription.id, effective.calls_per_second);
                if service.paces.may_call(id, most, now_ms) {
                    let (state, body) =
                        self.start(service, cx, (delivery, &load, &effective), &contents)?;
                    (attempt.state, attempt.body) = (state, Some(body));
                } else {
                    attempt.state = TryState::TooFast;
                }
            }
            Err(failure) if failure.is_outage() => return Err(failure),
            Err(failure) => attempt.state = TryState::Over(Outcome::Failed(failure.to_string())),
        }
        attempt.load = Some(load);
        Ok(attempt)
    }

    /// Calls the endpoint, and does not wait for its answer; gives the body, too.
    fn start(
        &mut self,
        service: &Sns,
        cx: &Writer<'_>,
        (delivery, load, effective): (&Delivery, &Load, &EffectiveDelivery),
        contents: &Contents,
    ) -> Result<(TryState, String), Failure> {
        let notice = Notice { message_id: &delivery.message_id, load, contents };
        let body = if notice.is_raw() {
            notice.text().to_owned()
        } else {
            let signed = match notice.is_signed() {
                true => Some(self.signers.sign(cx, &load.topic, notice.to_sign())?),
                false => None,
            };
            notice.document(signed.as_ref())?
        };
        let Some(couriers) = service.couriers.clone() else {
            let outcome = Outcome::Failed("this server calls nobody".to_owned());
            return Ok((TryState::Over(outcome), body));
        };
        let state = match load.subscription.protocol {
            Protocol::Http | Protocol::Https => match Url::parse(&load.subscription.endpoint) {
                Some(url) => {
                    let headers = headers(&notice, effective);
                    call(couriers, Call { url, headers, body: body.clone() })
                }
                None => TryState::Over(Outcome::Refused("the endpoint is no address".to_owned())),
            },
            Protocol::Email | Protocol::EmailJson => mail(couriers, (&notice, cx.now()), &body),
            Protocol::Sqs => TryState::Over(Outcome::Refused("a queue is not called".to_owned())),
        };
        Ok((state, body))
    }
}

fn effective(load: &Load) -> EffectiveDelivery {
    let topic = TopicDelivery::of(load.topic.settings.delivery_policy.as_deref());
    topic.effective(load.subscription.settings.delivery().as_ref())
}

fn headers(notice: &Notice<'_>, effective: &EffectiveDelivery) -> Vec<(&'static str, String)> {
    let Load { message, subscription, topic } = notice.load;
    let content_type = effective.content_type.clone().filter(|_| notice.is_notification());
    let content_type = content_type.unwrap_or_else(|| "text/plain; charset=UTF-8".to_owned());
    let mut headers = vec![
        ("x-amz-sns-message-type", message.kind.shown().to_owned()),
        ("x-amz-sns-message-id", notice.message_id.to_owned()),
        ("x-amz-sns-topic-arn", topic.arn()),
        ("content-type", content_type),
        ("user-agent", "Amazon Simple Notification Service Agent".to_owned()),
    ];
    if message.kind != crate::message::MessageKind::SubscriptionConfirmation {
        headers.push(("x-amz-sns-subscription-arn", subscription.arn()));
    }
    if notice.is_raw() {
        headers.push(("x-amz-sns-rawdelivery", "true".to_owned()));
    }
    headers
}

fn call(couriers: Arc<dyn Couriers>, call: Call) -> TryState {
    TryState::UnderWay(tokio::spawn(async move {
        match couriers.call(&call).await? {
            200..=299 => Ok(()),
            // What the endpoint says of the request will be the same next time; of itself it may not.
            status @ (429 | 500..=599 | 100..=199) => {
                Err(CourierFault::Failed(format!("the endpoint answers {status}")))
            }
            status => Err(CourierFault::Refused(format!("the endpoint answers {status}"))),
        }
    }))
}

fn mail(
    couriers: Arc<dyn Couriers>,
    (notice, at): (&Notice<'_>, Timestamp),
    document: &str,
) -> TryState {
    let (subject, text) = mail_text(notice);
    let is_json = notice.load.subscription.protocol == Protocol::EmailJson;
    let mail = Mail {
        to: notice.load.subscription.endpoint.clone(),
        from_name: notice.load.topic.settings.display_name.clone(),
        subject,
        body: if is_json && notice.is_notification() { document.to_owned() } else { text },
        id: format!("{}.{}", notice.message_id, notice.load.subscription.id),
        at,
    };
    TryState::UnderWay(tokio::spawn(async move { couriers.mail(&mail).await }))
}

impl Try {
    async fn end(self, service: &Sns, cx: &mut Writer<'_>) -> Result<(), Failure> {
        let outcome = match self.state {
            TryState::Over(outcome) => outcome,
            TryState::TooFast => {
                self.delivery.put_off(cx, &CALLED, (1, false))?;
                ring_after(&service.bells.calls, 1);
                return Ok(());
            }
            TryState::UnderWay(work) => match work.await {
                Ok(Ok(())) => Outcome::Delivered,
                Ok(Err(CourierFault::Refused(reason))) => Outcome::Refused(reason),
                Ok(Err(CourierFault::Failed(reason))) => Outcome::Failed(reason),
                Err(error) => Outcome::Failed(error.to_string()),
            },
        };
        let letter = self.body.map(|body| api_sqs::SendMessageRequest {
            message_body: body.into(),
            ..api_sqs::SendMessageRequest::default()
        });
        let follow_up = FollowUp { table: &CALLED, phases: &self.phases, letter };
        let settled = settle(cx, (&self.delivery, self.load.as_ref()), outcome, follow_up).await?;
        if let Settled::PutOff(pause_seconds) = settled {
            ring_after(&service.bells.calls, pause_seconds);
        }
        Ok(())
    }
}
