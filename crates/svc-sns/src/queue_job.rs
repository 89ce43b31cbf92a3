//! Deliveries to queues: as the service itself, for the topic. The policy of the queue, and that of its key, say
//! whether.

use std::collections::BTreeMap;
use std::sync::Arc;

use api_sqs::{MessageAttributeValue, SendMessage, SendMessageRequest};
use async_trait::async_trait;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Due, DueJob, Failure, Performed, Writer};
use stdx::Timestamp;
use store::{Entry, Range};
use tokio::sync::Notify;

use crate::ahead::Ahead;
use crate::bells::ring_after;
use crate::contents::{Attribute, AttributeValue, Contents};
use crate::delivery::{Delivery, Load, QUEUED, due, read};
use crate::endpoint::Queue;
use crate::fan_out::is_wanted;
use crate::limits::{ORDERED_DELIVERIES, QUEUE_ATTRIBUTES_MAX, QUEUE_DELIVERIES};
use crate::notice::Notice;
use crate::outcome::{FollowUp, Outcome, Settled, settle, source};
use crate::retry::Phases;
use crate::sealing::Opener;
use crate::signing::Signers;
use crate::{PRINCIPAL, Sns};

/// The refusals of SQS that time may mend: keys are turned on again.
const PASSING: [&str; 6] = [
    "KmsAccessDenied",
    "KmsDisabled",
    "KmsInvalidState",
    "KmsNotFound",
    "KmsThrottled",
    "RequestThrottled",
];

/// Delivers to queues.
pub(crate) struct ToQueues;

#[async_trait]
impl DueJob<Sns> for ToQueues {
    const NAME: &'static str = "sns-queues";
    const PRINCIPAL: &'static str = PRINCIPAL;
    /// Each message has the record of its SendMessage.
    const RECORD: Option<&'static str> = None;
    const ITEMS_PER_COMMIT: usize = QUEUE_DELIVERIES;
    type Item = Delivery;

    fn due(now: Timestamp) -> Range {
        due(&QUEUED, now)
    }

    fn read(row: &Entry) -> Result<Due<Delivery>, Failure> {
        read(&QUEUED, row)
    }

    async fn perform(
        service: &Sns,
        cx: &mut Writer<'_>,
        items: &[Delivery],
    ) -> Result<Performed, Failure> {
        let mut work = Work::default();
        for delivery in items {
            if !work.prepare(cx, delivery).await? {
                return Ok(Performed::More);
            }
        }
        for delivery in items {
            work.deliver_line(service, cx, delivery).await?;
        }
        Ok(Performed::Done)
    }

    fn performed(service: &Sns, items: &[Delivery]) {
        for delivery in items {
            service.ahead.committed(delivery);
        }
    }

    fn bell(service: &Sns) -> Option<Arc<Notify>> {
        Some(Arc::clone(&service.bells.queues))
    }
}

/// What deliveries of one commit share.
#[derive(Default)]
struct Work {
    opener: Opener,
    signers: Signers,
}

impl Work {
    /// Makes sure that what is signed can be. False where a key was made just now.
    async fn prepare(&mut self, cx: &mut Writer<'_>, delivery: &Delivery) -> Result<bool, Failure> {
        let Some(load) = delivery.load(cx).await? else { return Ok(true) };
        let is_plain = load.subscription.settings.is_raw || load.message.ordered.is_some();
        if is_plain { Ok(true) } else { self.signers.prepare(cx, &load.topic).await }
    }

    /// Does one delivery, and those behind it in its line.
    async fn deliver_line(
        &mut self,
        service: &Sns,
        cx: &mut Writer<'_>,
        delivery: &Delivery,
    ) -> Result<(), Failure> {
        let mut current = delivery.clone();
        for _ in 0..ORDERED_DELIVERIES {
            match self.deliver(&service.ahead, cx, (delivery, &current)).await? {
                Settled::PutOff(pause_seconds) => {
                    ring_after(&service.bells.queues, pause_seconds);
                    return Ok(());
                }
                Settled::Ended(None) => return Ok(()),
                Settled::Ended(Some(next)) => current = next,
            }
        }
        current.put_off(cx, &QUEUED, (0, false))?;
        ring_after(&service.bells.queues, 0);
        Ok(())
    }

    async fn deliver(
        &mut self,
        ahead: &Ahead,
        cx: &mut Writer<'_>,
        (head, delivery): (&Delivery, &Delivery),
    ) -> Result<Settled, Failure> {
        let load = delivery.load(cx).await?;
        let (outcome, letter) = match &load {
            None => (Outcome::Gone, None),
            Some(_) if ahead.is_delivered(head, delivery) => (Outcome::Delivered, None),
            Some(load) => match self.opener.open(cx, (&delivery.message_id, &load.message)).await {
                Ok(contents) => self.send(cx, (delivery, load), &contents).await?,
                Err(failure) if failure.is_outage() => return Err(failure),
                Err(failure) => (Outcome::Failed(failure.to_string()), None),
            },
        };
        if outcome == Outcome::Delivered {
            ahead.delivered(head, delivery);
        }
        let follow_up = FollowUp { table: &QUEUED, phases: &Phases::QUEUE, letter };
        settle(cx, (delivery, load.as_ref()), outcome, follow_up).await
    }

    /// Sends the message, and gives what would be its dead letter.
    async fn send(
        &mut self,
        cx: &mut Writer<'_>,
        (delivery, load): (&Delivery, &Load),
        contents: &Contents,
    ) -> Result<(Outcome, Option<SendMessageRequest>), Failure> {
        let notice = Notice { message_id: &delivery.message_id, load, contents };
        if load.message.ordered.is_some() && !is_wanted(&load.subscription, contents) {
            return Ok((Outcome::Gone, None));
        }
        let Some(queue) = Queue::parse(&load.subscription.endpoint) else {
            return Ok((Outcome::Refused("the endpoint is no queue".to_owned()), None));
        };
        let letter = self.letter(cx, &notice)?;
        let input = SendMessageRequest { queue_url: queue.url(), ..letter.clone() };
        if input.message_attributes.as_ref().is_some_and(|it| it.len() > QUEUE_ATTRIBUTES_MAX) {
            let reason = "a raw message has at most 10 attributes".to_owned();
            return Ok((Outcome::Refused(reason), Some(letter)));
        }
        let place = (source(&load.topic), queue.region);
        let sent = Box::pin(cx.call_as_service::<SendMessage>(PRINCIPAL, place, input)).await;
        Ok((outcome_of(sent.map(|_| ()))?, Some(letter)))
    }

    /// The message as a queue gets it, without the queue.
    fn letter(
        &mut self,
        cx: &Writer<'_>,
        notice: &Notice<'_>,
    ) -> Result<SendMessageRequest, Failure> {
        let message = &notice.load.message;
        let (body, attributes) = if notice.is_raw() {
            let attributes = notice.contents.attributes.iter();
            let attributes: BTreeMap<_, _> = attributes.map(queue_attribute).collect();
            (notice.text().to_owned(), attributes)
        } else {
            let signed = match notice.is_signed() {
                true => Some(self.signers.sign(cx, &notice.load.topic, notice.to_sign())?),
                false => None,
            };
            (notice.document(signed.as_ref())?, BTreeMap::new())
        };
        let ordered = message.ordered.as_ref();
        let endpoint = &notice.load.subscription.endpoint;
        Ok(SendMessageRequest {
            message_body: body.into(),
            message_attributes: (!attributes.is_empty()).then_some(attributes),
            message_group_id: ordered.map(|it| it.group.clone()).or_else(|| message.group.clone()),
            message_deduplication_id: ordered
                .filter(|_| endpoint.ends_with(".fifo"))
                .map(|it| it.deduplication_id.clone()),
            ..SendMessageRequest::default()
        })
    }
}

fn queue_attribute((name, attribute): (&String, &Attribute)) -> (String, MessageAttributeValue) {
    let data_type = attribute.kind.clone();
    let value = match &attribute.value {
        AttributeValue::Text(text) => MessageAttributeValue {
            data_type,
            string_value: Some(text.clone().into()),
            ..MessageAttributeValue::default()
        },
        AttributeValue::Bytes(bytes) => MessageAttributeValue {
            data_type,
            binary_value: Some(STANDARD.decode(bytes).unwrap_or_default().into()),
            ..MessageAttributeValue::default()
        },
    };
    (name.clone(), value)
}

/// What a call of SQS came to.
///
/// # Errors
/// When the store fails as a whole: nothing came of it.
fn outcome_of(sent: Result<(), Failure>) -> Result<Outcome, Failure> {
    match sent {
        Ok(()) => Ok(Outcome::Delivered),
        Err(failure) if failure.is_outage() => Err(failure),
        Err(Failure::Denied(denial)) => Ok(Outcome::Refused(denial.text)),
        Err(Failure::Aws(error)) => {
            let may_pass = error.status().is_server_error() || PASSING.contains(&error.code());
            let reason = error.code().to_owned();
            Ok(if may_pass { Outcome::Failed(reason) } else { Outcome::Refused(reason) })
        }
        Err(failure) => Ok(Outcome::Failed(failure.to_string())),
    }
}
