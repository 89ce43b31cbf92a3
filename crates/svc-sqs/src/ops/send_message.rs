//! SendMessage: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html>

use std::collections::BTreeSet;

use api_sqs::{SendMessage, SendMessageRequest, SendMessageResult};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};

use crate::Sqs;
use crate::find::{Found, touch};
use crate::outgoing::{Asked, Checked, Outgoing, require_sealed_for};
use crate::sending::Sending;

impl StagedHandler<SendMessage> for Sqs {
    type Touches = Touch<Found>;
    /// The message, sealed.
    type Staged = (Outgoing, Sending);

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &SendMessageRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.queue_url, "sqs:SendMessage").await
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &SendMessageRequest,
        found: &Allowed<Found>,
    ) -> Result<(Outgoing, Sending), Failure> {
        let queue = found.present()?;
        let checked = Checked::read(
            queue,
            &Asked {
                body: &input.message_body,
                attributes: input.message_attributes.as_ref(),
                system: input.message_system_attributes.as_ref(),
                delay_seconds: input.delay_seconds,
                group: input.message_group_id.as_deref(),
                deduplication_id: input.message_deduplication_id.as_deref(),
            },
        )?;
        let groups: BTreeSet<String> =
            checked.ordered_group().map(str::to_owned).into_iter().collect();
        let sending = Sending::begin(self, cx, queue, groups).await?;
        let outgoing = checked.seal(cx, &sending.sealer)?;
        Ok((outgoing, sending))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &SendMessageRequest,
        found: Allowed<Found>,
        (outgoing, sending): &(Outgoing, Sending),
    ) -> Result<SendMessageResult, Failure> {
        let cx = &mut cx.writer(&found);
        let queue = found.present()?;
        require_sealed_for(queue, &sending.encryption)?;
        let sent = outgoing.store(cx, queue, (&self.sequences, &sending.ring)).await?;
        Ok(SendMessageResult {
            md5_of_message_body: Some(sent.digests.body),
            md5_of_message_attributes: sent.digests.attributes,
            md5_of_message_system_attributes: sent.digests.system,
            message_id: Some(sent.message_id),
            sequence_number: sent.sequence.map(|sequence| sequence.to_string()),
        })
    }
}
