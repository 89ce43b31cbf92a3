//! CloudTrail: who did what, looked up and delivered.
//!
//! The audit journal is the truth; this service keeps an index of its events and looks
//! records up in the journal itself, where each is compared with the question before it is shown. The
//! index is a consumer of the journal: no other service notifies it, and a lookup waits until what
//! the journal held when the lookup arrived is durable and indexed, so that a call just made is found.
//!
//! Trails have the same records delivered into buckets. Another consumer notes which records each trail wants
//! (`feed`), a job writes them into files (`deliver`), and another one signs digests of those (`digest`); each
//! file is written by the service as itself, so that the bucket's policy and the key's have the say.
//!
//! Of management events it counts how often each is called and fails where a trail wants insights, and tells what is
//! unusual (`insight`).
//!
//! Deliberately absent: event data stores.

use api_cloudtrail as api;
use engine::{
    Consumer, EngineBuilder, Job, Route, Service, consumer, due_job, periodic_job, route,
};

mod audit_question;

mod limits;

mod candidate;
mod selectors;
mod trail;
mod trail_name;

mod find;
mod tags;
mod unbuilt;

mod destination;
mod place;
mod put;

mod deliver;
mod digest;
mod feed;
mod log_group;
mod signing_key;
mod topic;
mod waiting;
mod walk;

mod event;
mod index;
mod insight;

mod purge;
mod query;
mod question;
mod rebuild;
mod records;
mod summary;
mod unlisted;

mod ops;

use crate::deliver::DeliverLogs;
use crate::digest::WriteDigests;
use crate::feed::TrailFeed;
use crate::index::{Index, LookupIndex};
use crate::insight::delivery::DeliverInsights;
use crate::insight::detect::DetectInsights;
use crate::insight::rate::CallRates;
use crate::purge::{LookupPurge, Purge};
use crate::walk::Walk;

/// The tables here.
pub static TABLES: &[tables::TableSpec] = &[
    index::CURSOR
        .spec()
        .unguarded("it is written with every block of the index, which is derived from the journal"),
    summary::CHECKPOINTS
        .spec()
        .unguarded("it is derived from the journal, and compared with it before it is used"),
    index::POSTINGS.spec().unguarded(
        "it is derived from the journal; what lookups show is compared with the journal, and a block whose rows are not as its summary says is read there",
    ),
    trail::TRAILS.spec(),
    trail::DELETED.spec(),
    waiting::PROGRESS
        .spec()
        .unguarded("it is written with every file; what it leads to is delivered again under the same name"),
    waiting::WAITING.spec().unguarded(
        "it is derived from the journal, and says which records are delivered: those that are missing are in the journal and in lookups",
    ),
    waiting::EVENTS.spec().unguarded("it says what became of deliveries, and allows nothing"),
    waiting::FILES.spec(),
    signing_key::SIGNING_KEYS.spec(),
    insight::SELECTORS.spec(),
    insight::RATES
        .spec()
        .unguarded("it is counted from the journal, and allows nothing"),
    insight::RATES_DUE.spec().unguarded("it leads to counts, which are read themselves"),
    insight::OPEN.spec().unguarded("it is derived from counts, and allows nothing"),
    insight::INSIGHTS.spec().unguarded("it is derived from counts, and allows nothing"),
    insight::INSIGHTS_DUE.spec().unguarded("it leads to events and trails, which are read themselves"),
];

/// The service.
#[derive(Debug, Default)]
pub struct CloudTrail {
    index: Index,
    purge: Purge,
    deliveries: Walk,
    digests: Walk,
}

impl CloudTrail {
    /// Adds the service. What its tables need is compiled in this crate, and not again where all services come together.
    #[must_use]
    pub fn add_to(self, builder: EngineBuilder) -> EngineBuilder {
        builder.service(self)
    }
}

impl Service for CloudTrail {
    const ROUTES: &'static [Route<Self>] = &[
        route::<Self, api::AddTags>(),
        route::<Self, api::CreateTrail>(),
        route::<Self, api::DeleteTrail>(),
        route::<Self, api::DescribeTrails>(),
        route::<Self, api::GetEventSelectors>(),
        route::<Self, api::GetInsightSelectors>(),
        route::<Self, api::GetTrail>(),
        route::<Self, api::GetTrailStatus>(),
        route::<Self, api::ListPublicKeys>(),
        route::<Self, api::ListTags>(),
        route::<Self, api::ListTrails>(),
        route::<Self, api::LookupEvents>(),
        route::<Self, api::PutEventSelectors>(),
        route::<Self, api::PutInsightSelectors>(),
        route::<Self, api::RemoveTags>(),
        route::<Self, api::StartLogging>(),
        route::<Self, api::StopLogging>(),
        route::<Self, api::UpdateTrail>(),
        route::<Self, api_ironkeep::QueryRecords>(),
        route::<Self, api_ironkeep::ListTrailsUnderKey>(),
    ];
    const CONSUMERS: &'static [Consumer<Self>] = &[
        consumer::<Self, LookupIndex>(),
        consumer::<Self, TrailFeed>(),
        consumer::<Self, CallRates>(),
    ];
    const JOBS: &'static [Job<Self>] = &[
        periodic_job::<Self, LookupPurge>(),
        periodic_job::<Self, DeliverLogs>(),
        periodic_job::<Self, WriteDigests>(),
        due_job::<Self, DetectInsights>(),
        due_job::<Self, DeliverInsights>(),
    ];
}
