//! Ironkeep's own API: the state of the installation, what it answers, whether its journal is whole,
//! and why somebody may or may not do something. Signed, authorised and recorded like any other.
//!
//! What is about the whole installation is for principals of the management account; questions
//! about access are for each account about its own principals and resources.

use api_ironkeep as api;
use engine::{Route, Service, route};
use stdx::Timestamp;
use tokio::sync::Mutex;

mod guard;
mod managed;

mod ops;

/// What the server knows of itself.
#[derive(Debug, Clone, Copy)]
pub struct Facts {
    /// The release.
    pub version: &'static str,
    /// The kind of the metadata store.
    pub store: &'static str,
    /// When it began to serve.
    pub started_at: Timestamp,
}

/// The service.
#[derive(Debug)]
pub struct Ironkeep {
    facts: Facts,
    /// Held while the journal is verified: one at a time, since each reads the disk as fast as it can.
    verifying: Mutex<()>,
}

impl Ironkeep {
    /// A server that is as `facts` say.
    #[must_use]
    pub fn new(facts: Facts) -> Self {
        Self { facts, verifying: Mutex::new(()) }
    }
}

impl Service for Ironkeep {
    const ROUTES: &'static [Route<Self>] = &[
        route::<Self, api::ExplainAccess>(),
        route::<Self, api::GetCounters>(),
        route::<Self, api::GetStatus>(),
        route::<Self, api::ListOperations>(),
        route::<Self, api::ListServices>(),
        route::<Self, api::VerifyJournal>(),
    ];
}
