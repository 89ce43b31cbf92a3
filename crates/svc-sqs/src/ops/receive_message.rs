//! ReceiveMessage: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html>

use core::pin::pin;
use core::time::Duration;
use std::sync::Arc;

use api_sqs::{ReceiveMessage, ReceiveMessageRequest, ReceiveMessageResult, errors};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View, Writer};
use tokio::time::Instant;
use wire::AwsError;

use crate::Sqs;
use crate::arrivals::Ring;
use crate::attempts::{keep, repeated};
use crate::claims::Claiming;
use crate::find::{Found, locate};
use crate::limits::{
    IN_FLIGHT_MAX, RECEIVED_MAX, SECOND_MS, VISIBILITY_SECONDS_MAX, WAIT_SECONDS_MAX,
};
use crate::outgoing;
use crate::queue::{QueueRecord, look_up};
use crate::refusal::{of_other_kind, within};
use crate::shown::Wanted;
use crate::take::{Receive, Received};

/// A queue to receive from, and that of its dead letters.
#[derive(Debug)]
pub struct Source {
    found: Found,
    dead_letters: Option<Arc<QueueRecord>>,
}

/// What a receive has from its begin to its end, however often its commit conflicts.
#[derive(Debug)]
pub struct Underway {
    begun: Instant,
    claiming: Claiming,
    ring: Ring,
}

/// What a request asks for.
struct Asked {
    wanted: Wanted,
    messages: usize,
    visibility_ms: i64,
    wait_ms: i64,
}

impl StagedHandler<ReceiveMessage> for Sqs {
    type Touches = Touch<Source>;
    type Staged = Underway;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ReceiveMessageRequest,
    ) -> Result<Touch<Source>, Failure> {
        let (found, access) = locate(cx, &input.queue_url, "sqs:ReceiveMessage").await?;
        let queue = found.present().ok();
        let named = queue.and_then(|queue| Some((queue, queue.settings.redrive.as_ref()?)));
        let dead_letters = match named {
            None => None,
            Some((queue, redrive)) => {
                let [account, region, _] = queue.place();
                look_up(cx, [account, region, redrive.target_name()]).await?
            }
        };
        Ok(Touch::new(Source { found, dead_letters }, access))
    }

    async fn stage(
        &self,
        _: &mut Ctx,
        _: &ReceiveMessageRequest,
        _: &Allowed<Source>,
    ) -> Result<Underway, Failure> {
        let claiming = self.claims.begin(&self.arrivals);
        Ok(Underway { begun: Instant::now(), claiming, ring: self.arrivals.ring() })
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ReceiveMessageRequest,
        source: Allowed<Source>,
        underway: &Underway,
    ) -> Result<ReceiveMessageResult, Failure> {
        let cx = &mut cx.writer(&source);
        let queue = source.found.present()?;
        let asked = Asked::read(queue, input)?;
        if !self.tallies.has_room(cx, queue).await? {
            return over_limit(queue, &asked);
        }
        let receive = Receive {
            queue,
            dead_letters: source.dead_letters.as_deref(),
            wanted: asked.messages,
            visibility_ms: asked.visibility_ms,
            arrivals: &self.arrivals,
            sequences: &self.sequences,
            claiming: &underway.claiming,
            ring: &underway.ring,
        };
        let attempt = input.receive_request_attempt_id.as_deref();
        let known = match attempt {
            Some(id) => repeated(cx, queue, id, asked.visibility_ms).await?,
            None => None,
        };
        let received = match known {
            Some(received) => received,
            None => {
                let received = self.wait(cx, &receive, &asked, underway).await?;
                if let Some(id) = attempt {
                    keep(cx, queue, id, &received)?;
                }
                received
            }
        };
        self.tallies.handed_out(queue, received.len());
        let messages = received.iter().map(|received| asked.wanted.shown(received));
        let messages: Vec<_> = messages.collect::<Result<_, _>>()?;
        Ok(ReceiveMessageResult { messages: (!messages.is_empty()).then_some(messages) })
    }
}

impl Sqs {
    /// Takes messages, and where there are none sleeps until some arrive or the call has waited long enough.
    async fn wait(
        &self,
        cx: &mut Writer<'_>,
        receive: &Receive<'_>,
        asked: &Asked,
        underway: &Underway,
    ) -> Result<Vec<Received>, Failure> {
        let begin_ms = cx.now().unix_ms();
        let now_ms = || {
            let passed = underway.begun.elapsed().as_millis();
            begin_ms.saturating_add(i64::try_from(passed).unwrap_or(i64::MAX))
        };
        let end_ms = begin_ms.saturating_add(asked.wait_ms);
        let waiting = (asked.wait_ms > 0).then(|| self.arrivals.wait(&receive.queue.home));
        let Some(waiting) = waiting.flatten() else { return receive.take(cx, now_ms()).await };
        let bell = waiting.bell();
        loop {
            // Before the look, so that no ring is missed between the two.
            let rung = pin!(bell.notified());
            let received = receive.take(cx, now_ms()).await?;
            // What was removed or moved on the way is committed before anything else.
            let is_over = !received.is_empty() || !cx.tx().is_read_only();
            if is_over || now_ms() >= end_ms {
                return Ok(received);
            }
            let due_ms = receive.next_due(cx, (now_ms(), end_ms)).await?.unwrap_or(end_ms);
            let pause_ms = due_ms.min(end_ms).saturating_sub(now_ms()).max(1);
            let pause = Duration::from_millis(u64::try_from(pause_ms).unwrap_or_default());
            tokio::select! {
                () = rung => {}
                () = tokio::time::sleep(pause) => {}
            }
        }
    }
}

impl Asked {
    fn read(queue: &QueueRecord, input: &ReceiveMessageRequest) -> Result<Self, AwsError> {
        let settings = &queue.settings;
        let seconds = |value: Option<i32>, name: &str, most, held| match value {
            None => Ok(held),
            Some(value) => within(value, name, (0, most)),
        };
        let messages = input.max_number_of_messages.unwrap_or(1);
        let messages = within(messages, "MaxNumberOfMessages", (1, i64::from(RECEIVED_MAX)))?;
        let visibility = seconds(
            input.visibility_timeout,
            "VisibilityTimeout",
            VISIBILITY_SECONDS_MAX,
            settings.visibility_seconds,
        )?;
        let wait = seconds(
            input.wait_time_seconds,
            "WaitTimeSeconds",
            WAIT_SECONDS_MAX,
            settings.wait_seconds,
        )?;
        if let Some(id) = input.receive_request_attempt_id.as_deref() {
            if !queue.is_fifo() {
                return Err(of_other_kind(id, "ReceiveRequestAttemptId"));
            }
            outgoing::id(id, "ReceiveRequestAttemptId")?;
        }
        Ok(Self {
            wanted: Wanted::read(
                input.attribute_names.as_deref(),
                input.message_system_attribute_names.as_deref(),
                input.message_attribute_names.as_deref(),
            )?,
            messages: usize::try_from(messages).unwrap_or(1),
            visibility_ms: visibility.saturating_mul(SECOND_MS),
            wait_ms: wait.saturating_mul(SECOND_MS),
        })
    }
}

/// A queue that has as many messages in flight as it may gives out no more; only who asks without waiting, of
/// a queue without order, is told.
fn over_limit(queue: &QueueRecord, asked: &Asked) -> Result<ReceiveMessageResult, Failure> {
    if queue.is_fifo() || asked.wait_ms > 0 {
        return Ok(ReceiveMessageResult::default());
    }
    Err(errors::over_limit(format!(
        "The queue has {IN_FLIGHT_MAX} messages in flight, which is as many as it may have."
    ))
    .into())
}
