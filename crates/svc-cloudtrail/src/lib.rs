//! CloudTrail: who did what.
//!
//! The audit journal is the truth; this service keeps an index of its events and looks
//! records up in the journal itself, where each is compared with the question before it is shown. The
//! index is a consumer of the journal: no other service notifies it, and a lookup waits until what
//! the journal held when the lookup arrived is durable and indexed, so that a call just made is found.
//!
//! Deliberately absent: trails, event data stores and insights.

use api_cloudtrail as api;
use engine::{Consumer, EngineBuilder, Job, Route, Service, consumer, periodic_job, route};

mod audit_question;
mod event;
mod index;

mod purge;
mod query;
mod question;
mod rebuild;
mod records;
mod summary;
mod unlisted;

mod ops;

use crate::index::{Index, LookupIndex};
use crate::purge::{LookupPurge, Purge};

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
];

/// The service.
#[derive(Debug, Default)]
pub struct CloudTrail {
    index: Index,
    purge: Purge,
}

impl CloudTrail {
    /// Adds the service. What its tables need is compiled in this crate, and not again where all services come together.
    #[must_use]
    pub fn add_to(self, builder: EngineBuilder) -> EngineBuilder {
        builder.service(self)
    }
}

impl Service for CloudTrail {
    const ROUTES: &'static [Route<Self>] =
        &[route::<Self, api::LookupEvents>(), route::<Self, api_ironkeep::QueryRecords>()];
    const CONSUMERS: &'static [Consumer<Self>] = &[consumer::<Self, LookupIndex>()];
    const JOBS: &'static [Job<Self>] = &[periodic_job::<Self, LookupPurge>()];
}
