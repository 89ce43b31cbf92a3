//! PutRecords: <https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecords.html>
//!
//! All records are put in one commit, or none is.

use api_kinesis::{PutRecords, PutRecordsInput, PutRecordsOutput, PutRecordsResultEntry};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};

use crate::Kinesis;
use crate::find::{Found, named, touch};
use crate::put::{Asked, Outgoing};
use crate::refusal::end_dry_run;

impl StagedHandler<PutRecords> for Kinesis {
    type Touches = Touch<Found>;
    /// The records, sealed.
    type Staged = Outgoing;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutRecordsInput,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, named!(input), "kinesis:PutRecords").await
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &PutRecordsInput,
        found: &Allowed<Found>,
    ) -> Result<Outgoing, Failure> {
        let stream = found.present()?;
        end_dry_run(input.dry_run)?;
        let asked: Vec<Asked<'_>> = input
            .records
            .iter()
            .map(|record| Asked {
                data: &record.data,
                partition_key: record.partition_key.as_deref(),
                explicit_hash_key: record.explicit_hash_key.as_deref(),
                behind: None,
            })
            .collect();
        Outgoing::stage(self, cx, stream, &asked).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &PutRecordsInput,
        found: Allowed<Found>,
        outgoing: &Outgoing,
    ) -> Result<PutRecordsOutput, Failure> {
        let cx = &mut cx.writer(&found);
        let stream = found.present()?;
        let stored = outgoing.store(cx, stream).await?;
        let entry = |stored: crate::put::Stored| PutRecordsResultEntry {
            sequence_number: Some(stored.sequence_number),
            shard_id: Some(stored.shard_id),
            ..PutRecordsResultEntry::default()
        };
        Ok(PutRecordsOutput {
            failed_record_count: Some(0),
            records: stored.into_iter().map(entry).collect(),
            encryption_type: Some(stream.encryption()),
        })
    }
}
