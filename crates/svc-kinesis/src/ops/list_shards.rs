//! ListShards: <https://docs.aws.amazon.com/kinesis/latest/APIReference/API_ListShards.html>

use api_kinesis::{ListShards, ListShardsInput, ListShardsOutput, ShardFilter, ShardFilterType};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::AwsError;

use crate::Kinesis;
use crate::find::{Found, Named, find, named, place_of, touch};
use crate::limits::{SHARDS_LISTED, SHARDS_LISTED_MAX};
use crate::page::paging;
use crate::refusal::{invalid, require_created};
use crate::retention::kept_since;
use crate::sequence;
use crate::shard::{ShardRecord, number_of};
use crate::stream::StreamRecord;

impl Handler<ListShards> for Kinesis {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListShardsInput,
    ) -> Result<Touch<Found>, Failure> {
        let Some(token) = &input.next_token else {
            return touch(cx, named!(input), "kinesis:ListShards").await;
        };
        // As at AWS, who shows a token does not name the stream: the token does.
        let named = Named { name: None, arn: input.stream_arn.as_deref(), id: None };
        if input.stream_name.is_some() {
            return Err(invalid("NextToken and StreamName cannot be provided together.").into());
        }
        let (account, name) = match named.arn {
            Some(_) => place_of(cx, named)?,
            None => (cx.account().clone(), stream_of(token)?.to_owned()),
        };
        let (found, access) = find(cx, (account, name), "kinesis:ListShards").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListShardsInput,
        found: Allowed<Found>,
    ) -> Result<ListShardsOutput, Failure> {
        let stream = found.present()?;
        require_created(stream, input.stream_creation_timestamp)?;
        let token = input.next_token.as_deref();
        let (question, token) = match token.and_then(|token| token.rsplit_once(':')) {
            Some((question, token)) => (question.to_owned(), Some(token)),
            None => (question(stream, input), None),
        };
        let page = (input.max_results, token);
        let sizes = (SHARDS_LISTED, SHARDS_LISTED_MAX);
        let paging = paging::<ListShards>(cx, page, &[&stream.home, &question], sizes)?;
        let filter = Wanted::read(stream, &question, cx.now().unix_ms())?;
        let shards = stream.shards.iter().filter(|shard| filter.has(stream, shard));
        let page = paging.items(shards.map(|shard| (shard.id(), shard)).collect())?;
        let shards = page.items.iter().map(|shard| shard.shown()).collect();
        let next_token = page.next.map(|next| format!("{question}:{next}"));
        Ok(ListShardsOutput { shards: Some(shards), next_token })
    }
}

/// The stream of a token.
fn stream_of(token: &str) -> Result<&str, AwsError> {
    token
        .split(':')
        .next()
        .filter(|name| !name.is_empty())
        .ok_or_else(|| invalid("Invalid NextToken."))
}

/// What a list is of, as its tokens begin: stream, kind of the filter, shard, instant, and the shard before.
fn question(stream: &StreamRecord, input: &ListShardsInput) -> String {
    let filter = input.shard_filter.clone().unwrap_or_default();
    let ShardFilter { r#type, shard_id, timestamp } = filter;
    let kind = input.shard_filter.as_ref().map_or("", |_| r#type.as_str());
    let at = timestamp.map(|at| at.unix_ms().to_string()).unwrap_or_default();
    let after = input.exclusive_start_shard_id.clone().unwrap_or_default();
    format!("{}:{kind}:{}:{at}:{after}", stream.name, shard_id.unwrap_or_default())
}

/// Which shards are wanted.
struct Wanted {
    kind: Option<ShardFilterType>,
    shard: Option<u64>,
    at_ms: i64,
    after: Option<u64>,
}

impl Wanted {
    fn read(stream: &StreamRecord, question: &str, now_ms: i64) -> Result<Self, AwsError> {
        let mut parts = question.split(':').skip(1);
        let mut next = || parts.next().unwrap_or_default();
        let (kind, shard, at, after) = (next(), next(), next(), next());
        let kind = (!kind.is_empty()).then(|| ShardFilterType::from(kind));
        let needs = |is_there: bool, what: &str| match is_there {
            true => Ok(()),
            false => Err(invalid(format!("{what} must be provided for this type of ShardFilter."))),
        };
        if let Some(kind) = &kind {
            let is_by_time =
                matches!(kind, ShardFilterType::AtTimestamp | ShardFilterType::FromTimestamp);
            needs(*kind != ShardFilterType::AfterShardId || !shard.is_empty(), "ShardId")?;
            needs(!is_by_time || !at.is_empty(), "Timestamp")?;
        }
        let number = |id: &str| match id.is_empty() {
            true => Ok(None),
            false => stream.shard(id).map(|shard| Some(shard.number)),
        };
        let since = kept_since(stream, now_ms);
        let at_ms = at.parse().unwrap_or(since).max(since);
        Ok(Self { kind, shard: number(shard)?, at_ms, after: number_of(after) })
    }

    fn has(&self, stream: &StreamRecord, shard: &ShardRecord) -> bool {
        if self.after.is_some_and(|after| shard.number <= after) {
            return false;
        }
        let began_by = |at_ms: i64| shard.begins < sequence::first_of(at_ms.saturating_add(1));
        let open_at = |at_ms: i64| shard.closed_ms.is_none_or(|closed_ms| closed_ms >= at_ms);
        match self.kind.as_ref() {
            Some(ShardFilterType::AfterShardId) => self.shard.is_none_or(|it| shard.number > it),
            Some(ShardFilterType::AtLatest) => shard.is_open(),
            Some(ShardFilterType::AtTimestamp) => began_by(self.at_ms) && open_at(self.at_ms),
            Some(ShardFilterType::FromTimestamp) => open_at(self.at_ms),
            Some(ShardFilterType::AtTrimHorizon) => {
                let since = self.at_ms.max(stream.created_ms);
                began_by(since) && open_at(since)
            }
            _ => true,
        }
    }
}
