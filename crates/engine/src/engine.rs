//! The engine: what every request shares, and the registry of services.

use std::sync::Arc;

use blob::BlobStore;
use envelope::RootKey;
use identity::Identity;
use journal::Journal;
use names::AccountId;
use stdx::{Clock, Random};
use store::{Range, Store};
use wire::OperationMeta;

use crate::binding;
use crate::call::KeyUses;
use crate::commit::{Committer, Outbox};
use crate::consumers::Consumers;
use crate::counted::Counted;
use crate::counters::Counters;
use crate::failure::Failure;
use crate::front_config::FrontConfig;
use crate::jobs::own::{ReplacedRoot, Replacement};
use crate::jobs::{Jobs, own};
use crate::kept::KeptRecords;
use crate::keyring::Keyring;
use crate::policies::PolicyCache;
use crate::rates::{RateLimits, Rates};
use crate::refusals::Refusals;
use crate::request_logs::RequestLogs;
use crate::retention_days::Retention;
use crate::route::{Routes, Service};
use crate::rows::Rows;
use crate::space::{Room, Space};
use crate::test_controls::TestControls;

/// The most derived signing keys kept: one per access key, day, region and service.
const SIGNING_KEYS_MAX: usize = 4096;

/// What an engine is made of. Everything is a parameter: tests put fakes here.
#[derive(Debug)]
pub struct EngineParts {
    /// Metadata, already behind the encryption barrier.
    pub store: Arc<dyn Store>,
    /// Object bytes.
    pub blobs: Arc<dyn BlobStore>,
    /// The bytes of archived objects.
    pub archive: Arc<dyn BlobStore>,
    /// The audit journal.
    pub journal: Journal,
    /// Principals and their policies.
    pub identity: Identity,
    /// The root key.
    pub root: RootKey,
    /// The root key before, while there is something under it.
    pub replaced: Option<ReplacedRoot>,
    /// Wall-clock time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub random: Arc<dyn Random>,
    /// The management account of the installation.
    pub installation: AccountId,
    /// How requests are recognised.
    pub front: FrontConfig,
    /// How long the journal keeps its records.
    pub retention: Retention,
}

/// The engine: the one door to every service.
#[derive(Debug)]
pub struct Engine {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) blobs: Arc<dyn BlobStore>,
    pub(crate) archive: Arc<dyn BlobStore>,
    pub(crate) journal: Journal,
    pub(crate) identity: Identity,
    pub(crate) keyring: Keyring,
    pub(crate) replacement: Option<Arc<dyn Replacement>>,
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
    pub(crate) counters: Arc<Counters>,
    pub(crate) refusals: Refusals,
    pub(crate) request_logs: RequestLogs,
    pub(crate) counted: Counted,
    pub(crate) key_uses: KeyUses,
    pub(crate) consumers: Consumers,
    pub(crate) jobs: Jobs,
    pub(crate) retention: Retention,
    pub(crate) test_controls: Option<Arc<TestControls>>,
    /// None where nobody is held up.
    pub(crate) rates: Option<Rates>,
}

/// An engine being put together.
#[derive(Debug)]
pub struct EngineBuilder {
    parts: EngineParts,
    routes: Routes,
    consumers: Consumers,
    jobs: Jobs,
    test_controls: Option<Arc<TestControls>>,
    rate_limits: RateLimits,
}

impl EngineBuilder {
    /// Starts with `parts` and no service.
    #[must_use]
    pub fn new(parts: EngineParts) -> Self {
        let (routes, consumers, jobs, rate_limits) = Default::default();
        Self { parts, routes, consumers, jobs, test_controls: None, rate_limits }.service(own::Own)
    }

    /// Lets a test overlook denials and set faults: for an engine over a store that forgets everything,
    /// and for no other.
    #[must_use]
    pub fn with_test_controls(self, controls: Option<Arc<TestControls>>) -> Self {
        Self { test_controls: controls, ..self }
    }

    /// Limits how many requests principals and accounts may make.
    #[must_use]
    pub fn with_rate_limits(self, rate_limits: RateLimits) -> Self {
        Self { rate_limits, ..self }
    }

    /// Adds every operation of `service`, and everything in it that follows the journal or is done by
    /// time.
    #[must_use]
    pub fn service<S: Service>(mut self, service: S) -> Self {
        for route in S::ROUTES {
            self.parts.front.directory.serve(route.meta().service);
        }
        let service = Arc::new(service);
        for consumer in S::CONSUMERS {
            self.consumers.register(consumer.bound(&service));
        }
        for job in S::JOBS {
            self.jobs.register(job.bound(&service));
        }
        self.routes.register(&service);
        self
    }

    /// Moves what a crash left in the outbox to the journal, is ready, and starts the consumers of
    /// the journal. Jobs are started by [`Engine::start_jobs`].
    ///
    /// # Errors
    /// [`Failure`] when the store or the journal cannot be used, or two consumers or jobs have one
    /// name.
    pub async fn start(self) -> Result<Arc<Engine>, Failure> {
        if let Some(name) = self.consumers.shared_name() {
            return Err(Failure::Internal(format!("two consumers are named `{name}`")));
        }
        if let Some(name) = self.jobs.shared_name() {
            return Err(Failure::Internal(format!("two jobs are named `{name}`")));
        }
        let parts = self.parts;
        let mut jobs = self.jobs;
        jobs.set_leases(&parts.store, &parts.clock, &*parts.random);
        let counters = Arc::<Counters>::default();
        let outbox = Outbox {
            store: Arc::clone(&parts.store),
            journal: parts.journal.clone(),
            counters: Arc::clone(&counters),
        };
        let committer = Committer::start(outbox).await?;
        let no_account = AccountId::from_number(0)
            .ok_or_else(|| Failure::Internal("the placeholder account is not valid".into()))?;
        let served = parts.front.directory.served();
        let key_uses = KeyUses::of(served.flat_map(|service| service.operations).copied());
        let request_logs = RequestLogs::start(parts.journal.clone(), Arc::clone(&counters));
        let keyring = Keyring::new(
            parts.root,
            Arc::clone(&parts.store),
            Arc::clone(&parts.clock),
            Arc::clone(&parts.random),
        );
        let (earlier, replacement) = match parts.replaced {
            Some(ReplacedRoot { root, replacement }) => (Some(root), Some(replacement)),
            None => (None, None),
        };
        let engine = Arc::new(Engine {
            keyring: keyring.with_earlier_root(earlier),
            replacement,
            store: parts.store,
            blobs: parts.blobs,
            archive: parts.archive,
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
            counters,
            refusals: Refusals::default(),
            request_logs,
            counted: Counted::default(),
            key_uses,
            consumers: self.consumers,
            jobs,
            retention: parts.retention,
            test_controls: self.test_controls,
            rates: Rates::of(self.rate_limits),
        });
        engine.consumers.start(&engine);
        Ok(engine)
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

    /// What this engine has counted.
    #[must_use]
    pub fn counters(&self) -> &Arc<Counters> {
        &self.counters
    }

    /// The clock.
    #[must_use]
    pub const fn clock(&self) -> &Arc<dyn Clock> {
        &self.clock
    }

    /// Says how much room there is on the disk; it decides which calls are taken.
    pub fn set_room(&self, room: Room) {
        self.space.set(room);
    }

    /// How much room there is on the disk, as was last said.
    #[must_use]
    pub fn room(&self) -> Room {
        self.space.room()
    }

    /// Goes through rows for background work; the limit of `range` is that of a page.
    #[must_use]
    pub fn rows(&self, range: Range) -> Rows {
        Rows::new(Arc::clone(&self.store), Arc::clone(&self.counters), range)
    }

    /// The service of this type, if it is one of ours: for its own background work.
    #[must_use]
    pub fn service<S: Service>(&self) -> Option<Arc<S>> {
        self.routes.service()
    }

    /// How often KMS keys were used since the start, by operation; uses by other services on behalf
    /// of a caller count too.
    pub fn key_uses(&self) -> impl Iterator<Item = (&'static str, u64)> + '_ {
        self.key_uses.read()
    }

    /// How often the use of a KMS key was refused for the state it is in since the start: operation,
    /// error code, count. Uses by other services on behalf of a caller count too.
    pub fn key_uses_refused(&self) -> impl Iterator<Item = (&'static str, &'static str, u64)> + '_ {
        self.key_uses.read_refused()
    }

    /// The services spoken here, S3 last.
    pub fn services(&self) -> impl Iterator<Item = &'static wire::ServiceMeta> + '_ {
        self.front.directory.served()
    }

    /// The audit journal.
    #[must_use]
    pub const fn journal(&self) -> &Journal {
        &self.journal
    }

    /// Ends the jobs and the consumers, and puts what is only in memory on disk: last uses of access keys, the end
    /// of the journal.
    ///
    /// # Errors
    /// [`Failure::Journal`] when the journal cannot be closed.
    pub async fn close(&self) -> Result<(), Failure> {
        self.jobs.stop().await;
        self.consumers.stop().await;
        if let Err(error) = self.identity.flush_last_used().await {
            tracing::warn!(%error, "last uses of access keys were not saved");
        }
        if let Err(error) = self.record_refusals_now().await {
            tracing::warn!(%error, "the last summary of refusals was not recorded");
        }
        if let Err(error) = self.record_counted_now().await {
            tracing::warn!(%error, "the last sums of calls were not recorded");
        }
        self.request_logs.close().await;
        self.journal.close().await?;
        if let Err(error) = binding::store_head(&*self.store, self.journal.durable_head()).await {
            tracing::warn!(%error, "the store does not know the journal's last head");
        }
        Ok(())
    }
}
