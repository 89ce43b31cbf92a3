//! VerifyJournal: reads a range of the journal from the disk, while the server runs, and checks that
//! each record is authentic and continues the one before it.

use api_ironkeep::{VerifyJournal, VerifyJournalRequest, VerifyJournalResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use journal::JournalError;

use crate::Ironkeep;
use crate::managed::managed;

/// Records checked by a call that does not say how many.
const RECORDS_DEFAULT: u64 = 10_000;

impl Handler<VerifyJournal> for Ironkeep {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &VerifyJournalRequest,
    ) -> Result<Touch<()>, Failure> {
        managed(cx, "ironkeep:VerifyJournal").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &VerifyJournalRequest,
        _: Allowed<()>,
    ) -> Result<VerifyJournalResponse, Failure> {
        let _one_at_a_time = self.verifying.lock().await;
        let journal = cx.journal();
        let head = journal.durable_head().sequence;
        let first = input.first_sequence.and_then(|first| u64::try_from(first).ok()).unwrap_or(1);
        let first = first.max(journal.first_sequence());
        let count = input.max_records.and_then(|count| u64::try_from(count).ok());
        let last =
            first.saturating_add(count.unwrap_or(RECORDS_DEFAULT)).saturating_sub(1).min(head);
        let number = |sequence: u64| i64::try_from(sequence).unwrap_or(i64::MAX);
        let next = (last < head).then(|| number(last.saturating_add(1)));
        match journal.verify(first..=last).await {
            Ok(verified) => Ok(VerifyJournalResponse {
                is_whole: true,
                first_sequence: number(verified.first_sequence),
                last_sequence: number(verified.last.sequence),
                record_count: number(verified.records),
                chain_value: Some(hex::encode(verified.last.chain)),
                finding: None,
                next_sequence: next,
            }),
            Err(
                error @ (JournalError::Corrupt { .. }
                | JournalError::MissingKey { .. }
                | JournalError::NewerFormat { .. }),
            ) => Ok(VerifyJournalResponse {
                is_whole: false,
                first_sequence: number(first),
                last_sequence: number(last),
                record_count: 0,
                chain_value: None,
                finding: Some(error.to_string()),
                next_sequence: next,
            }),
            Err(error) => Err(error.into()),
        }
    }
}
