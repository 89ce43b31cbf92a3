//! PutRecord: <https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecord.html>

use api_kinesis::{PutRecord, PutRecordInput, PutRecordOutput};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};

use crate::Kinesis;
use crate::find::{Found, named, touch};
use crate::put::{Asked, Outgoing};
use crate::refusal::end_dry_run;

impl StagedHandler<PutRecord> for Kinesis {
    type Touches = Touch<Found>;
    /// The record, sealed.
    type Staged = Outgoing;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutRecordInput,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, named!(input), "kinesis:PutRecord").await
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &PutRecordInput,
        found: &Allowed<Found>,
    ) -> Result<Outgoing, Failure> {
        let stream = found.present()?;
        end_dry_run(input.dry_run)?;
        let asked = Asked {
            data: &input.data,
            partition_key: input.partition_key.as_deref(),
            explicit_hash_key: input.explicit_hash_key.as_deref(),
            behind: input.sequence_number_for_ordering.as_deref(),
        };
        Outgoing::stage(self, cx, stream, &[asked]).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &PutRecordInput,
        found: Allowed<Found>,
        outgoing: &Outgoing,
    ) -> Result<PutRecordOutput, Failure> {
        let cx = &mut cx.writer(&found);
        let stream = found.present()?;
        let stored = outgoing.store(cx, stream).await?.pop();
        let stored = stored.ok_or_else(|| Failure::Internal("nothing was put".to_owned()))?;
        Ok(PutRecordOutput {
            shard_id: stored.shard_id,
            sequence_number: stored.sequence_number,
            encryption_type: Some(stream.encryption()),
        })
    }
}
