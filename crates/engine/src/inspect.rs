//! What the engine tells of itself, for the service that answers for the installation.

use store::{Residue, StoreDamage};
use wire::{OperationMeta, ServiceMeta};

use crate::counters::Counters;
use crate::ctx::Ctx;
use crate::engine::Engine;
use crate::failure::Failure;
use crate::feed::ConsumerStatus;
use crate::jobs::set_aside::ItemSetAside;
use crate::jobs::{JobStatus, Round};
use crate::space::Room;

/// A look at the engine, which changes nothing.
#[derive(Debug, Clone, Copy)]
pub struct Inspect<'a> {
    engine: &'a Engine,
}

impl Ctx {
    /// A look at the engine.
    #[must_use]
    pub fn inspect(&self) -> Inspect<'_> {
        Inspect { engine: &self.engine }
    }

    /// As [`Engine::run_job`]. The round is not part of this call: what it does has commits and records
    /// of its own.
    ///
    /// # Errors
    /// As [`Engine::run_job`].
    pub async fn run_job(&mut self, name: &str) -> Result<Option<Round>, Failure> {
        self.engine.run_job(name).await
    }
}

impl<'a> Inspect<'a> {
    /// The services spoken here, S3 last.
    pub fn services(self) -> impl Iterator<Item = &'static ServiceMeta> + 'a {
        self.engine.services()
    }

    /// Whether an operation is answered, and not only known by name.
    #[must_use]
    pub fn serves(self, meta: &OperationMeta) -> bool {
        self.engine.routes.has(meta)
    }

    /// How much room there is on the disk.
    #[must_use]
    pub fn room(self) -> Room {
        self.engine.room()
    }

    /// What was found damaged in the store's files.
    #[must_use]
    pub fn store_damage(self) -> Option<StoreDamage> {
        self.engine.store.damage()
    }

    /// Where bytes of rows that were deleted may lie.
    #[must_use]
    pub fn residues(self) -> &'static [Residue] {
        self.engine.store.residues()
    }

    /// How far it is with what is under the root key before; none where there was none at the start.
    #[must_use]
    pub fn root_rotation(self) -> Option<String> {
        self.engine.replacement.as_ref().map(|replacement| replacement.progress())
    }

    /// How each consumer of the journal is doing.
    #[must_use]
    pub fn consumers(self) -> Vec<ConsumerStatus> {
        self.engine.consumers()
    }

    /// How each job is doing.
    #[must_use]
    pub fn jobs(self) -> Vec<JobStatus> {
        self.engine.jobs()
    }

    /// As [`Engine::job_set_aside`].
    ///
    /// # Errors
    /// As [`Engine::job_set_aside`].
    pub async fn job_set_aside(self, name: &str) -> Result<Vec<(String, ItemSetAside)>, Failure> {
        self.engine.job_set_aside(name).await
    }

    /// What was counted since the start.
    #[must_use]
    pub fn counters(self) -> &'a Counters {
        &self.engine.counters
    }

    /// As [`Engine::key_uses`].
    pub fn key_uses(self) -> impl Iterator<Item = (&'static str, u64)> + 'a {
        self.engine.key_uses()
    }
}
