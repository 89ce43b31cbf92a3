//! PublishBatch: <https://docs.aws.amazon.com/sns/latest/api/API_PublishBatch.html>

use std::collections::BTreeSet;

use api_sns::{
    BatchResultErrorEntry, PublishBatch, PublishBatchInput, PublishBatchRequestEntry,
    PublishBatchResponse, PublishBatchResultEntry, errors,
};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};
use wire::{AwsError, Fault};

use crate::Sns;
use crate::bells::Ring;
use crate::contents::Sent;
use crate::find::{Found, touch};
use crate::limits::{BATCH_ENTRIES_MAX, ENTRY_ID_CHARS_MAX, MESSAGE_BYTES_MAX};
use crate::publishing::{Checked, Outgoing, Place};
use crate::sealing::Sealer;
use crate::topic::TopicRecord;

/// The entries of a batch, in their order: each sealed, or why it may not be published.
#[derive(Debug)]
pub struct Batch {
    entries: Vec<(String, Result<Outgoing, AwsError>)>,
    _ring: Ring,
}

impl StagedHandler<PublishBatch> for Sns {
    type Touches = Touch<Found>;
    type Staged = Batch;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PublishBatchInput,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.topic_arn, "sns:Publish").await
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &PublishBatchInput,
        found: &Allowed<Found>,
    ) -> Result<Batch, Failure> {
        let topic = found.present()?;
        require_ids(&input.publish_batch_request_entries)?;
        let checked: Vec<(String, Result<Checked, AwsError>)> = input
            .publish_batch_request_entries
            .iter()
            .map(|entry| (entry.id.clone(), check(topic, entry)))
            .collect();
        let good = checked.iter().filter_map(|(_, checked)| checked.as_ref().ok());
        if good.map(|checked| checked.size_bytes).sum::<usize>() > MESSAGE_BYTES_MAX {
            return Err(errors::batch_request_too_long_exception(format!(
                "The length of all the messages put together is more than the limit of {MESSAGE_BYTES_MAX} bytes."
            ))
            .into());
        }
        let sealer = Sealer::begin(cx, &self.data_keys, topic).await?;
        let mut entries = Vec::with_capacity(checked.len());
        for (id, checked) in checked {
            let sealed = match checked {
                Ok(checked) => Ok(checked.seal(cx, topic, &sealer)?),
                Err(error) => Err(error),
            };
            entries.push((id, sealed));
        }
        Ok(Batch { entries, _ring: Ring::new(&self.bells.fan_out) })
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &PublishBatchInput,
        found: Allowed<Found>,
        batch: &Batch,
    ) -> Result<PublishBatchResponse, Failure> {
        let cx = &mut cx.writer(&found);
        let topic = found.present()?;
        let (mut successful, mut failed) = (Vec::new(), Vec::new());
        for (id, entry) in &batch.entries {
            match entry {
                Ok(outgoing) => {
                    outgoing.require_sealed_for(topic)?;
                    let published = outgoing.store(cx, topic, &self.sequences).await?;
                    successful.push(PublishBatchResultEntry {
                        id: Some(id.clone()),
                        message_id: Some(published.id),
                        sequence_number: published.sequence.map(|it| it.to_string()),
                    });
                }
                Err(error) => failed.push(BatchResultErrorEntry {
                    id: id.clone(),
                    code: error.code().to_owned(),
                    message: error.message().map(str::to_owned),
                    sender_fault: error.fault() == Fault::Sender,
                }),
            }
        }
        Ok(PublishBatchResponse { successful: Some(successful), failed: Some(failed) })
    }
}

fn check(topic: &TopicRecord, entry: &PublishBatchRequestEntry) -> Result<Checked, AwsError> {
    let sent = Sent {
        message: &entry.message,
        subject: entry.subject.as_ref(),
        structure: entry.message_structure.as_deref(),
        attributes: entry.message_attributes.as_ref(),
    };
    let place = Place {
        group: entry.message_group_id.as_deref(),
        deduplication_id: entry.message_deduplication_id.as_deref(),
    };
    Checked::read(topic, &sent, place)
}

/// # Errors
/// `EmptyBatchRequest`, `TooManyEntriesInBatchRequest`, `InvalidBatchEntryId` and `BatchEntryIdsNotDistinct`.
fn require_ids(entries: &[PublishBatchRequestEntry]) -> Result<(), AwsError> {
    if entries.is_empty() {
        return Err(errors::empty_batch_request_exception(
            "The batch request doesn't contain any entries.",
        ));
    }
    if entries.len() > BATCH_ENTRIES_MAX {
        return Err(errors::too_many_entries_in_batch_request_exception(
            "The batch request contains more entries than permissible.",
        ));
    }
    let fits = |sign: char| sign.is_ascii_alphanumeric() || sign == '-' || sign == '_';
    let mut seen = BTreeSet::new();
    for entry in entries {
        let id = entry.id.as_str();
        if id.is_empty() || id.len() > ENTRY_ID_CHARS_MAX || !id.chars().all(fits) {
            return Err(errors::invalid_batch_entry_id_exception(
                "The Id of a batch entry in a batch request doesn't abide by the specification.",
            ));
        }
        if !seen.insert(id) {
            return Err(errors::batch_entry_ids_not_distinct_exception(
                "Two or more batch entries in the request have the same Id.",
            ));
        }
    }
    Ok(())
}
