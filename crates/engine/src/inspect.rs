//! What the engine tells of itself, for the service that answers for the installation.

use store::StoreDamage;
use wire::{OperationMeta, ServiceMeta};

use crate::counters::Counters;
use crate::ctx::Ctx;
use crate::engine::Engine;
use crate::feed::ConsumerStatus;
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

    /// How each consumer of the journal is doing.
    #[must_use]
    pub fn consumers(self) -> Vec<ConsumerStatus> {
        self.engine.consumers()
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
