//! SQS: durable queues whose messages are always sealed.
//!
//! A queue is a row; what is known of a message, its contents and its place in the queue are rows of their
//! own. A send is durable when it is answered, a receive moves a message behind its visibility timeout in one
//! commit, and no call reads more of a queue than the messages it is about. Contents lie under a key of KMS
//! where the queue names one, else under a key that SQS owns.
//!
//! Source: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/welcome.html>

use std::sync::Arc;

use api_sqs as api;
use engine::{
    EngineBuilder, Job, NamedLocks, Route, Service, due_job, periodic_job, route, staged,
};

mod limits;

mod queue;
mod redrive;
mod refusal;
mod settings;
mod sources;

mod access_policy;
mod find;
mod page;
mod tags;

mod contents;
mod message;
mod receipt;
mod wrapping;

mod kms;
mod sealing;

mod order;
mod rows;
mod tables;
mod visible;

mod arrivals;
mod claims;
mod counts;
mod floors;
mod sequences;

mod attempts;
mod batch;
mod outgoing;
mod sending;
mod shown;
mod take;
mod transfer;
mod visibility;

mod move_job;
mod move_task;
mod remembered;
mod removal;
mod retention;

mod ops;

use crate::arrivals::Arrivals;
use crate::claims::Claims;
use crate::counts::Tallies;
use crate::kms::DataKeys;
use crate::move_job::{MoveTasks, Moved};
use crate::remembered::Forgetting;
use crate::removal::Removal;
use crate::retention::{Retention, RetentionWalk};
use crate::sequences::Sequences;

pub use crate::tables::TABLES;

/// The service.
#[derive(Debug, Default)]
pub struct Sqs {
    data_keys: DataKeys,
    arrivals: Arc<Arrivals>,
    claims: Arc<Claims>,
    group_locks: Arc<NamedLocks>,
    sequences: Sequences,
    tallies: Tallies,
    retention: RetentionWalk,
    moved: Moved,
}

impl Sqs {
    /// Adds the service. What its tables need is compiled in this crate, and not again where all services come together.
    #[must_use]
    pub fn add_to(self, builder: EngineBuilder) -> EngineBuilder {
        builder.service(self)
    }
}

impl Service for Sqs {
    const ROUTES: &'static [Route<Self>] = &[
        route::<Self, api::AddPermission>(),
        route::<Self, api::CancelMessageMoveTask>(),
        staged::<Self, api::ChangeMessageVisibility>(),
        staged::<Self, api::ChangeMessageVisibilityBatch>(),
        route::<Self, api::CreateQueue>(),
        staged::<Self, api::DeleteMessage>(),
        staged::<Self, api::DeleteMessageBatch>(),
        route::<Self, api::DeleteQueue>(),
        route::<Self, api::GetQueueAttributes>(),
        route::<Self, api::GetQueueUrl>(),
        route::<Self, api::ListDeadLetterSourceQueues>(),
        route::<Self, api::ListMessageMoveTasks>(),
        route::<Self, api::ListQueueTags>(),
        route::<Self, api::ListQueues>(),
        route::<Self, api::PurgeQueue>(),
        staged::<Self, api::ReceiveMessage>(),
        route::<Self, api::RemovePermission>(),
        staged::<Self, api::SendMessage>(),
        staged::<Self, api::SendMessageBatch>(),
        route::<Self, api::SetQueueAttributes>(),
        route::<Self, api::StartMessageMoveTask>(),
        route::<Self, api::TagQueue>(),
        route::<Self, api::UntagQueue>(),
        route::<Self, api_ironkeep::ListQueuesUnderKey>(),
    ];
    const JOBS: &'static [Job<Self>] = &[
        due_job::<Self, Forgetting>(),
        due_job::<Self, MoveTasks>(),
        due_job::<Self, Removal>(),
        periodic_job::<Self, Retention>(),
    ];
}
