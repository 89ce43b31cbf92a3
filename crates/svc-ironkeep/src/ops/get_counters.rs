//! GetCounters: what was counted since the server started.

use api_ironkeep::{Counter, GetCounters, GetCountersRequest, GetCountersResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Ironkeep;
use crate::managed::managed;

impl Handler<GetCounters> for Ironkeep {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &GetCountersRequest,
    ) -> Result<Touch<()>, Failure> {
        managed(cx, "ironkeep:GetCounters").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &GetCountersRequest,
        _: Allowed<()>,
    ) -> Result<GetCountersResponse, Failure> {
        let counter = |name: String, description: &str, value: u64| Counter {
            name,
            description: description.to_owned(),
            value: i64::try_from(value).unwrap_or(i64::MAX),
        };
        let own = cx.inspect().counters().read();
        let own = own.into_iter().map(|(name, text, value)| counter(name.to_owned(), text, value));
        let stats = cx.journal().stats();
        let journal = [
            ("journal_records", "Records written to the journal.", stats.records),
            ("journal_syncs", "Times the journal was made durable.", stats.syncs),
            ("journal_failures", "Batches of records that storage refused.", stats.failures),
        ];
        let journal =
            journal.into_iter().map(|(name, text, value)| counter(name.to_owned(), text, value));
        let uses = cx.inspect().key_uses().map(|(operation, count)| {
            counter(format!("key_uses_{operation}"), "Uses of KMS keys by this operation.", count)
        });
        Ok(GetCountersResponse { counters: own.chain(journal).chain(uses).collect() })
    }
}
