//! The engine: what every request shares, and the registry of services.

use std::sync::Arc;

use blob::BlobStore;
use envelope::RootKey;
use identity::Identity;
use journal::Journal;
use names::AccountId;
use stdx::{Clock, Random};
use store::Store;
use wire::OperationMeta;

use crate::binding;
use crate::commit::Committer;
use crate::failure::Failure;
use crate::front::FrontConfig;
use crate::kept::KeptRecords;
use crate::keyring::Keyring;
use crate::policies::PolicyCache;
use crate::route::{Routes, Service};
use crate::space::Space;

/// The most derived signing keys kept: one per access key, day, region and service.
const SIGNING_KEYS_MAX: usize = 4096;

/// What an engine is made of. Everything is a parameter: tests put fakes here.
#[derive(Debug)]
pub struct EngineParts {
    /// Metadata, already behind the encryption barrier.
    pub store: Arc<dyn Store>,
    /// Object bytes.
    pub blobs: Arc<dyn BlobStore>,
    /// The audit journal.
    pub journal: Journal,
    /// Principals and their policies.
    pub identity: Identity,
    /// The root key.
    pub root: RootKey,
    /// Wall-clock time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub random: Arc<dyn Random>,
    /// The management account of the installation.
    pub installation: AccountId,
    /// How requests are recognised.
    pub front: FrontConfig,
}

/// The engine: the one door to every service.
#[derive(Debug)]
pub struct Engine {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) blobs: Arc<dyn BlobStore>,
    pub(crate) journal: Journal,
    pub(crate) identity: Identity,
    pub(crate) keyring: Keyring,
    pub(crate) policies: PolicyCache,
    pub(crate) kept: KeptRecords,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
    pub(crate) committer: Committer,
    pub(crate) routes: Routes,
    pub(crate) installation: AccountId,
    pub(crate) no_account: AccountId,
    pub(crate) front: FrontConfig,
    pub(crate) signing_keys: sigv4::SigningKeyCache,
    pub(crate) space: Space,
}

/// An engine being put together.
#[derive(Debug)]
pub struct EngineBuilder {
    parts: EngineParts,
    routes: Routes,
}

impl EngineBuilder {
    /// Starts with `parts` and no service.
    #[must_use]
    pub fn new(parts: EngineParts) -> Self {
        Self { parts, routes: Routes::default() }
    }

    /// Adds every operation of `service`.
    #[must_use]
    pub fn service<S: Service>(mut self, service: S) -> Self {
        self.routes.register(&Arc::new(service));
        self
    }

    /// Moves what a crash left in the outbox to the journal, and is ready.
    ///
    /// # Errors
    /// [`Failure`] when the store or the journal cannot be used.
    pub async fn start(self) -> Result<Arc<Engine>, Failure> {
        let parts = self.parts;
        let committer = Committer::start(Arc::clone(&parts.store), parts.journal.clone()).await?;
        let no_account = AccountId::from_number(0)
            .ok_or_else(|| Failure::Internal("the placeholder account is not valid".into()))?;
        Ok(Arc::new(Engine {
            keyring: Keyring::new(parts.root, Arc::clone(&parts.store), Arc::clone(&parts.random)),
            store: parts.store,
            blobs: parts.blobs,
            journal: parts.journal,
            identity: parts.identity,
            policies: PolicyCache::default(),
            kept: KeptRecords::default(),
            clock: parts.clock,
            random: parts.random,
            committer,
            routes: self.routes,
            installation: parts.installation,
            no_account,
            front: parts.front,
            signing_keys: sigv4::SigningKeyCache::new(SIGNING_KEYS_MAX),
            space: Space::default(),
        }))
    }
}

impl Engine {
    /// Every operation that is answered, for the coverage tests and the status table.
    pub fn operations(&self) -> impl Iterator<Item = &'static OperationMeta> + '_ {
        self.routes.metas()
    }

    /// The metadata store, behind its barrier: for the parts of the server that are not calls.
    #[must_use]
    pub const fn store(&self) -> &Arc<dyn Store> {
        &self.store
    }

    /// The bytes of objects.
    #[must_use]
    pub const fn blobs(&self) -> &Arc<dyn BlobStore> {
        &self.blobs
    }

    /// The clock.
    #[must_use]
    pub const fn clock(&self) -> &Arc<dyn Clock> {
        &self.clock
    }

    /// Says whether the disk is nearly full: calls that change something are then refused with 503,
    /// but for those that take away.
    pub fn set_short_of_space(&self, is_short: bool) {
        self.space.set_short(is_short);
    }

    /// Whether calls that change something are refused for want of room on the disk.
    #[must_use]
    pub fn is_short_of_space(&self) -> bool {
        self.space.is_short()
    }

    /// Saves the last uses of access keys.
    ///
    /// # Errors
    /// [`Failure::Identity`].
    pub async fn flush_last_used(&self) -> Result<(), Failure> {
        Ok(self.identity.flush_last_used().await?)
    }

    /// The audit journal.
    #[must_use]
    pub const fn journal(&self) -> &Journal {
        &self.journal
    }

    /// Puts what is only in memory on disk: last uses of access keys, the end of the journal.
    ///
    /// # Errors
    /// [`Failure::Journal`] when the journal cannot be closed.
    pub async fn close(&self) -> Result<(), Failure> {
        if let Err(error) = self.identity.flush_last_used().await {
            tracing::warn!(%error, "last uses of access keys were not saved");
        }
        self.journal.close().await?;
        if let Err(error) = binding::store_head(&*self.store, self.journal.durable_head()).await {
            tracing::warn!(%error, "the store does not know the journal's last head");
        }
        Ok(())
    }
}
