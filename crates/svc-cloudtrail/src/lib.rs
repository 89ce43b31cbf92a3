//! CloudTrail: who did what.
//!
//! The audit journal is the truth; this service keeps an index of its events and looks
//! records up in the journal itself, where each is compared with the question before it is shown. The
//! index is a consumer of the journal: no other service notifies it, and a lookup waits until what
//! the journal held when the lookup arrived is durable and indexed, so that a call just made is found.
//!
//! Deliberately absent: trails, event data stores and insights.

use api_cloudtrail as api;
use engine::{Consumer, Route, Service, consumer, route};

mod event;
mod index;

mod page_token;
mod purge;
mod query;
mod question;
mod rebuild;
mod records;
mod unlisted;

mod ops;

use crate::index::{Index, LookupIndex};

/// The tables here whose rows may be rolled back one by one by whoever operates the store.
pub const UNGUARDED: &[tables::Unguarded] = &[
    tables::Unguarded {
        table: "trail.checkpoint",
        reason: "it is derived from the journal, and compared with it before it is used",
    },
    tables::Unguarded {
        table: "trail.cursor",
        reason: "it is written with every block of the index, which is derived from the journal",
    },
    tables::Unguarded {
        table: "trail.lookup",
        reason: "it is derived from the journal; lookups compare what they show with the journal, and the newest records of each page the other way as well",
    },
];

pub use purge::{Purge, PurgeError};

/// The service.
#[derive(Debug, Default)]
pub struct CloudTrail {
    index: Index,
}

impl Service for CloudTrail {
    const ROUTES: &'static [Route<Self>] = &[route::<Self, api::LookupEvents>()];
    const CONSUMERS: &'static [Consumer<Self>] = &[consumer::<Self, LookupIndex>()];
}
