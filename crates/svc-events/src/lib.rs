//! EventBridge: event buses, rules and durable deliveries to their targets.
//!
//! An event that comes to a bus is compared with the compiled rules of the bus. For those that it matches it is
//! stored, sealed, with one row for each of their targets, before the call is answered. A consumer of the
//! journal tries each delivery as soon as it is durable, a job tries it again, and in the end it goes to a
//! queue of dead letters. Targets are called with the role that the user named or as EventBridge itself, for the
//! rule; their policies have the say.
//!
//! Source: <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-what-is.html>

use api_events as api;
use engine::{
    Consumer, EngineBuilder, Job, Route, Service, consumer, due_job, periodic_job, route, staged,
};

mod limits;
mod refusal;
mod rows;

mod arns;
mod bus;
mod rule;
mod schedule;

mod json_path;
mod transform;

mod target;

mod access_policy;
mod find;
mod page;
mod pass_role;
mod put_keys;
mod tagged;
mod tags;
mod unbuilt;

mod entry;
mod event;

mod kms;
mod sealing;

mod delivery;
mod stored_event;

mod archive;
mod find_archive;
mod replay;

mod rule_set;

mod forward;
mod routing;
mod trying;

mod archive_upkeep;
mod first_tries;
mod replay_job;
mod retries;
mod schedule_job;

mod feed;
mod sources;

mod tables;

mod ops;

use crate::archive_upkeep::{ArchiveUpkeep, ArchiveWalk};
use crate::feed::ServiceEvents;
use crate::first_tries::FirstTries;
use crate::forward::ForwardEvent;
use crate::replay_job::Replays;
use crate::retries::Retries;
use crate::rule_set::RuleSets;
use crate::schedule_job::Schedules;

pub use crate::tables::TABLES;

/// The service.
#[derive(Debug, Default)]
pub struct Events {
    rule_sets: RuleSets,
    archive_walk: ArchiveWalk,
}

impl Events {
    /// Adds the service. What its tables need is compiled in this crate, and not again where all services come together.
    #[must_use]
    pub fn add_to(self, builder: EngineBuilder) -> EngineBuilder {
        builder.service(self)
    }
}

impl Service for Events {
    const ROUTES: &'static [Route<Self>] = &[
        route::<Self, api::CancelReplay>(),
        route::<Self, api::CreateArchive>(),
        route::<Self, api::CreateEventBus>(),
        route::<Self, api::DeleteArchive>(),
        route::<Self, api::DeleteEventBus>(),
        route::<Self, api::DeleteRule>(),
        route::<Self, api::DescribeArchive>(),
        route::<Self, api::DescribeEventBus>(),
        route::<Self, api::DescribeReplay>(),
        route::<Self, api::DescribeRule>(),
        route::<Self, api::DisableRule>(),
        route::<Self, api::EnableRule>(),
        route::<Self, api::ListArchives>(),
        route::<Self, api::ListEventBuses>(),
        route::<Self, api::ListReplays>(),
        route::<Self, api::ListRuleNamesByTarget>(),
        route::<Self, api::ListRules>(),
        route::<Self, api::ListTagsForResource>(),
        route::<Self, api::ListTargetsByRule>(),
        staged::<Self, api::PutEvents>(),
        route::<Self, api::PutPermission>(),
        route::<Self, api::PutRule>(),
        route::<Self, api::PutTargets>(),
        route::<Self, api::RemovePermission>(),
        route::<Self, api::RemoveTargets>(),
        route::<Self, api::StartReplay>(),
        route::<Self, api::TagResource>(),
        route::<Self, api::TestEventPattern>(),
        route::<Self, api::UntagResource>(),
        route::<Self, api::UpdateArchive>(),
        route::<Self, api::UpdateEventBus>(),
    ];
    const INTERNAL: &'static [Route<Self>] = &[staged::<Self, ForwardEvent>()];
    const CONSUMERS: &'static [Consumer<Self>] =
        &[consumer::<Self, ServiceEvents>(), consumer::<Self, FirstTries>()];
    const JOBS: &'static [Job<Self>] = &[
        due_job::<Self, Replays>(),
        due_job::<Self, Retries>(),
        due_job::<Self, Schedules>(),
        periodic_job::<Self, ArchiveUpkeep>(),
    ];
}
