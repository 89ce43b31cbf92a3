//! Ironkeep's own API: the state of the installation, what it answers, whether its journal is whole,
//! and why somebody may or may not do something. Signed, authorised and recorded like any other.
//!
//! What is about the whole installation is for principals of the management account; questions
//! about access are for each account about its own principals and resources.

use std::sync::Arc;

use api_ironkeep as api;
use engine::{EngineBuilder, Route, Service, route, staged};
use stdx::Timestamp;
use tokio::sync::Mutex;

mod anchoring;
mod backup_desk;
mod forwarding;
mod guard;
mod managed;
mod seal_switch;
mod who_can;

mod ops;

pub use anchoring::{Anchor, AnchorPlace, Anchoring};
pub use backup_desk::{BackupCounts, BackupDesk, BackupOrder, OrderedBackup};
pub use forwarding::{Collector, Forwarding};
pub use seal_switch::SealSwitch;

/// What the server knows of itself.
#[derive(Debug, Clone)]
pub struct Facts {
    /// The release.
    pub version: &'static str,
    /// The kind of the metadata store.
    pub store: &'static str,
    /// When it began to serve.
    pub started_at: Timestamp,
    /// Where it keeps its data.
    pub data_dir: String,
    /// The room that writes need there.
    pub min_free_bytes: u64,
}

/// The service.
#[derive(Debug)]
pub struct Ironkeep {
    facts: Facts,
    seal: Arc<SealSwitch>,
    backups: Arc<BackupDesk>,
    /// Held while the journal is verified: one at a time, since each reads the disk as fast as it can.
    verifying: Mutex<()>,
    /// Held while it is found out who can access something: it takes a processor and memory.
    asking: Mutex<()>,
}

impl Ironkeep {
    /// A server that is as `facts` say, is sealed by `seal` and makes the backups that `backups` takes orders for.
    #[must_use]
    pub fn new(facts: Facts, seal: Arc<SealSwitch>, backups: Arc<BackupDesk>) -> Self {
        Self { facts, seal, backups, verifying: Mutex::new(()), asking: Mutex::new(()) }
    }

    /// Adds the service. What its tables need is compiled in this crate, and not again where all services come together.
    #[must_use]
    pub fn add_to(self, builder: EngineBuilder) -> EngineBuilder {
        builder.service(self)
    }
}

impl Service for Ironkeep {
    const ROUTES: &'static [Route<Self>] = &[
        route::<Self, api::ExplainAccess>(),
        route::<Self, api::GetBackup>(),
        route::<Self, api::GetCounters>(),
        route::<Self, api::GetStatus>(),
        route::<Self, api::ListJobs>(),
        route::<Self, api::ListOperations>(),
        route::<Self, api::ListServices>(),
        route::<Self, api::RotateDomainKeys>(),
        route::<Self, api::RotateOwnedKeys>(),
        staged::<Self, api::RunJob>(),
        route::<Self, api::SealServer>(),
        staged::<Self, api::StartBackup>(),
        route::<Self, api::VerifyJournal>(),
        route::<Self, api::WhoCanAccess>(),
    ];
}
