//! Kinesis Data Streams: durable streams whose records are always sealed.
//!
//! A stream is a row with its shards; each record is a row behind the last one of its shard. A put is durable when it
//! is answered, and no reader passes over a record: whoever puts takes the next number of the shard in the commit that
//! stores the record. Records lie under a key of KMS while the stream has one, else under a key that Kinesis owns.
//!
//! Source: <https://docs.aws.amazon.com/streams/latest/dev/introduction.html>

use std::sync::Arc;

use api_kinesis as api;
use engine::{
    EngineBuilder, Job, NamedLocks, Route, Service, due_job, periodic_job, route, staged,
};

mod limits;

mod refusal;
mod sequence;
mod shard;
mod stream;

mod access_policy;
mod consumer;
mod find;
mod page;
mod tags;

mod iterator;
mod put;
mod record;
mod sealing;

mod removal;
mod reshard;
mod retention;
mod tables;

mod ops;

use crate::removal::Removal;
use crate::retention::{Retention, RetentionWalk};
use crate::sealing::DataKeys;

pub use crate::tables::TABLES;

/// The service.
#[derive(Debug, Default)]
pub struct Kinesis {
    data_keys: DataKeys,
    shard_locks: Arc<NamedLocks>,
    retention: RetentionWalk,
}

impl Kinesis {
    /// Adds the service. What its tables need is compiled in this crate, and not again where all services come together.
    #[must_use]
    pub fn add_to(self, builder: EngineBuilder) -> EngineBuilder {
        builder.service(self)
    }
}

impl Service for Kinesis {
    const ROUTES: &'static [Route<Self>] = &[
        route::<Self, api::AddTagsToStream>(),
        route::<Self, api::CreateStream>(),
        route::<Self, api::DecreaseStreamRetentionPeriod>(),
        route::<Self, api::DeleteResourcePolicy>(),
        route::<Self, api::DeleteStream>(),
        route::<Self, api::DeregisterStreamConsumer>(),
        route::<Self, api::DescribeLimits>(),
        route::<Self, api::DescribeStream>(),
        route::<Self, api::DescribeStreamConsumer>(),
        route::<Self, api::DescribeStreamSummary>(),
        route::<Self, api::GetRecords>(),
        route::<Self, api::GetResourcePolicy>(),
        route::<Self, api::GetShardIterator>(),
        route::<Self, api::IncreaseStreamRetentionPeriod>(),
        route::<Self, api::ListShards>(),
        route::<Self, api::ListStreamConsumers>(),
        route::<Self, api::ListStreams>(),
        route::<Self, api::ListTagsForResource>(),
        route::<Self, api::ListTagsForStream>(),
        route::<Self, api::MergeShards>(),
        staged::<Self, api::PutRecord>(),
        staged::<Self, api::PutRecords>(),
        route::<Self, api::PutResourcePolicy>(),
        route::<Self, api::RegisterStreamConsumer>(),
        route::<Self, api::RemoveTagsFromStream>(),
        route::<Self, api::SplitShard>(),
        staged::<Self, api::StartStreamEncryption>(),
        route::<Self, api::StopStreamEncryption>(),
        route::<Self, api::TagResource>(),
        route::<Self, api::UntagResource>(),
        route::<Self, api::UpdateShardCount>(),
        route::<Self, api::UpdateStreamMode>(),
    ];
    const JOBS: &'static [Job<Self>] =
        &[due_job::<Self, Removal>(), periodic_job::<Self, Retention>()];
}
