//! SendMessageBatch: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessageBatch.html>

use std::collections::BTreeSet;

use api_sqs::{
    SendMessageBatch, SendMessageBatchRequest, SendMessageBatchRequestEntry,
    SendMessageBatchResult, SendMessageBatchResultEntry, errors,
};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};
use wire::AwsError;

use crate::Sqs;
use crate::batch::{failed, require_ids};
use crate::find::{Found, touch};
use crate::limits::MESSAGE_BYTES_MAX;
use crate::outgoing::{Asked, Checked, Outgoing, Sent, require_sealed_for};
use crate::queue::QueueRecord;
use crate::sending::Sending;

/// The entries of a batch, in their order: each sealed, or why it may not be sent.
#[derive(Debug)]
pub struct Batch {
    entries: Vec<(String, Result<Outgoing, AwsError>)>,
    sending: Sending,
}

impl StagedHandler<SendMessageBatch> for Sqs {
    type Touches = Touch<Found>;
    type Staged = Batch;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &SendMessageBatchRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.queue_url, "sqs:SendMessage").await
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &SendMessageBatchRequest,
        found: &Allowed<Found>,
    ) -> Result<Batch, Failure> {
        let queue = found.present()?;
        let ids = input.entries.iter().map(|entry| entry.id.as_str());
        require_ids(ids, "SendMessageBatchRequestEntry")?;
        let checked: Vec<(String, Result<Checked, AwsError>)> = input
            .entries
            .iter()
            .map(|entry| Ok((entry.id.clone(), check(queue, entry)?)))
            .collect::<Result<_, AwsError>>()?;
        let good = checked.iter().filter_map(|(_, checked)| checked.as_ref().ok());
        require_size(good.clone().map(Checked::size_bytes).sum())?;
        let groups: BTreeSet<String> =
            good.filter_map(Checked::ordered_group).map(str::to_owned).collect();
        let sending = Sending::begin(self, cx, queue, groups).await?;
        let mut entries = Vec::with_capacity(checked.len());
        for (id, checked) in checked {
            let sealed = match checked {
                Ok(checked) => Ok(checked.seal(cx, &sending.sealer)?),
                Err(error) => Err(error),
            };
            entries.push((id, sealed));
        }
        Ok(Batch { entries, sending })
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &SendMessageBatchRequest,
        found: Allowed<Found>,
        batch: &Batch,
    ) -> Result<SendMessageBatchResult, Failure> {
        let cx = &mut cx.writer(&found);
        let queue = found.present()?;
        require_sealed_for(queue, &batch.sending.encryption)?;
        let mut result = SendMessageBatchResult::default();
        for (id, entry) in &batch.entries {
            match entry {
                Ok(outgoing) => {
                    let tools = (&self.sequences, &batch.sending.ring);
                    let sent = outgoing.store(cx, queue, tools).await?;
                    result.successful.push(shown(id, sent));
                }
                Err(error) => result.failed.push(failed(id, error)),
            }
        }
        Ok(result)
    }
}

/// An entry fails by itself for what it says, and the whole batch for what a queue in order needs of it.
fn check(
    queue: &QueueRecord,
    entry: &SendMessageBatchRequestEntry,
) -> Result<Result<Checked, AwsError>, AwsError> {
    let group = entry.message_group_id.as_deref();
    if queue.is_fifo() && group.is_none() {
        return Err(errors::invalid_parameter_value_exception(
            "The request must contain the parameter MessageGroupId.",
        ));
    }
    let deduplication_id = entry.message_deduplication_id.as_deref();
    let by_content = queue.settings.fifo.as_ref().is_some_and(|fifo| fifo.by_content);
    let asked = Asked {
        body: &entry.message_body,
        attributes: entry.message_attributes.as_ref(),
        system: entry.message_system_attributes.as_ref(),
        delay_seconds: entry.delay_seconds,
        group,
        deduplication_id,
    };
    match Checked::read(queue, &asked) {
        Err(error) if queue.is_fifo() && deduplication_id.is_none() && !by_content => Err(error),
        checked => Ok(checked),
    }
}

fn require_size(bytes: usize) -> Result<(), AwsError> {
    if bytes <= MESSAGE_BYTES_MAX {
        return Ok(());
    }
    Err(errors::batch_request_too_long(format!(
        "Batch requests cannot be longer than {MESSAGE_BYTES_MAX} bytes. You have sent {bytes} bytes."
    )))
}

fn shown(id: &str, sent: Sent) -> SendMessageBatchResultEntry {
    SendMessageBatchResultEntry {
        id: id.to_owned(),
        message_id: sent.message_id,
        md5_of_message_body: sent.digests.body,
        md5_of_message_attributes: sent.digests.attributes,
        md5_of_message_system_attributes: sent.digests.system,
        sequence_number: sent.sequence.map(|sequence| sequence.to_string()),
    }
}
