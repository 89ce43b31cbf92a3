//! GetShardIterator: <https://docs.aws.amazon.com/kinesis/latest/APIReference/API_GetShardIterator.html>

use api_kinesis::{
    GetShardIterator, GetShardIteratorInput, GetShardIteratorOutput, ShardIteratorType,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::AwsError;

use crate::Kinesis;
use crate::find::{Found, named, touch};
use crate::iterator::ShardIterator;
use crate::record::last_of;
use crate::refusal::{end_dry_run, invalid};
use crate::sequence;

impl Handler<GetShardIterator> for Kinesis {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetShardIteratorInput,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, named!(input), "kinesis:GetShardIterator").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetShardIteratorInput,
        found: Allowed<Found>,
    ) -> Result<GetShardIteratorOutput, Failure> {
        let stream = found.present()?;
        end_dry_run(input.dry_run)?;
        let shard = stream.shard(&input.shard_id)?;
        let after = match input.shard_iterator_type {
            ShardIteratorType::AtSequenceNumber => given(input)?.saturating_sub(1),
            ShardIteratorType::AfterSequenceNumber => given(input)?,
            ShardIteratorType::TrimHorizon => shard.begins,
            ShardIteratorType::Latest => {
                last_of(cx, &stream.home, (&shard.id(), shard.begins)).await?
            }
            ShardIteratorType::AtTimestamp => {
                let at = input.timestamp.ok_or_else(|| {
                    invalid("Must specify timestamp parameter for iterator of type AT_TIMESTAMP.")
                })?;
                if at > cx.now() {
                    return Err(invalid(
                        "The timestampInMillis parameter cannot be in the future.",
                    )
                    .into());
                }
                sequence::first_of(at.unix_ms()).saturating_sub(1).max(shard.begins)
            }
            _ => return Err(invalid("Invalid ShardIteratorType.").into()),
        };
        let iterator = ShardIterator::new(stream, (shard.number, after), cx.now().unix_ms());
        Ok(GetShardIteratorOutput { shard_iterator: Some(iterator.text()) })
    }
}

/// The sequence number that an iterator of this kind needs.
fn given(input: &GetShardIteratorInput) -> Result<u64, AwsError> {
    let text = input.starting_sequence_number.as_deref().ok_or_else(|| {
        invalid(format!(
            "Must either specify starting sequence number for iterator of type {}.",
            input.shard_iterator_type.as_str()
        ))
    })?;
    sequence::parse(text)
}
