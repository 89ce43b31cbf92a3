//! Work that follows the journal: beside its operations a service has consumers.
//!
//! No service notifies another. A call leaves its record and its domain events in the journal, and a
//! consumer reads them there, behind what is durable ([`crate::feed`] says how). Each consumer is a
//! task; a call never waits for one, unless it asks to ([`Engine::catch_up`]).

use core::fmt;
use core::marker::PhantomData;
use core::time::Duration;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use async_trait::async_trait;
use identity::Caller;
use journal::{Durability, Head, Journal};
use store::Store;
use tokio::sync::{Notify, watch};
use tokio::task::JoinHandle;

use crate::background::ServiceEvent;
use crate::caught::caught;
use crate::commit::Attempt;
use crate::ctx::Ctx;
use crate::engine::Engine;
use crate::failure::Failure;
use crate::feed::{
    Advance, Applied, Batch, ConsumerStatus, Feed, FeedParts, Next, OnFailure, SetAside, Sink,
    list_set_aside,
};
use crate::route::Service;
use crate::writer::Writer;

/// Between two looks at the journal when nobody asks for one.
const IDLE: Duration = Duration::from_millis(500);

/// After a failure of the store or the journal.
const PAUSE: Duration = Duration::from_secs(1);

/// How long a call waits for a consumer at most.
const WAIT_MAX: Duration = Duration::from_secs(5);

/// Records of a batch, unless the consumer says otherwise.
const BATCH_LEN: u64 = 256;

/// Records set aside that are shown of one consumer.
const SHOWN_MAX: usize = 100;

/// What became of a batch that did not fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Consumed {
    /// It is done: what was written is to be stored.
    Done,
    /// What the consumer keeps does not continue with this batch: nothing is stored, and
    /// [`Consume::resume`] says where to go on.
    Rewind,
}

/// How a service follows the journal. Implemented by a type without values for each consumer.
#[async_trait]
pub trait Consume<S: Service>: Send + Sync + 'static {
    /// Its name, for cursor, log and metrics; no other consumer has it.
    const NAME: &'static str;
    /// The service principal as which it calls other services.
    const PRINCIPAL: &'static str;
    /// The types of domain events that it wants. What nobody wants is not recorded.
    const EVENTS: &'static [&'static str] = &[];
    /// A batch ends where a sequence number is a multiple of this.
    const BATCH_LEN: u64 = BATCH_LEN;
    /// What becomes of a record that fails time and again.
    const ON_FAILURE: OnFailure = OnFailure::SetAside;

    /// Makes what the consumer keeps fit the journal, a part at a time, and gives the end of the
    /// journal that it reaches when that is done. Asked of a new consumer, and of one whose cursor
    /// is not of this journal. Who keeps nothing begins with the first record there is.
    ///
    /// # Errors
    /// Whatever keeps it from being done; it is tried again.
    async fn resume(_: &S, _: &Arc<dyn Store>, journal: &Journal) -> Result<Option<Head>, Failure> {
        let before = journal.first_sequence().saturating_sub(1);
        Ok(journal.head_at(before).await?)
    }

    /// Does what is to be done for the records of `batch`, in the transaction of `cx`. Runs again
    /// after a failure or a conflict: what it does elsewhere is done at least once.
    ///
    /// # Errors
    /// Whatever keeps it from being done; the records are then tried one by one.
    async fn consume(service: &S, cx: &mut Writer<'_>, batch: &Batch) -> Result<Consumed, Failure>;
}

/// One line of a service's table.
pub struct Consumer<S> {
    bind: fn(Arc<S>) -> Arc<dyn Bound>,
}

impl<S> fmt::Debug for Consumer<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Consumer(..)")
    }
}

/// The consumer `C` of service `S`.
#[must_use]
pub const fn consumer<S: Service, C: Consume<S>>() -> Consumer<S> {
    Consumer { bind: bind::<S, C> }
}

fn bind<S: Service, C: Consume<S>>(service: Arc<S>) -> Arc<dyn Bound> {
    Arc::new(Of::<S, C> { service, consumer: PhantomData })
}

impl<S> Consumer<S> {
    pub(crate) fn bound(&self, service: &Arc<S>) -> Arc<dyn Bound> {
        (self.bind)(Arc::clone(service))
    }
}

/// What is said of a consumer.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Facts {
    name: &'static str,
    principal: &'static str,
    events: &'static [&'static str],
    batch_len: u64,
    on_failure: OnFailure,
}

/// A consumer bound to its service, with the types erased.
#[async_trait]
pub(crate) trait Bound: Send + Sync {
    fn facts(&self) -> Facts;
    async fn resume(
        &self,
        store: &Arc<dyn Store>,
        journal: &Journal,
    ) -> Result<Option<Head>, Failure>;
    async fn consume(&self, cx: &mut Writer<'_>, batch: &Batch) -> Result<Consumed, Failure>;
}

struct Of<S, C> {
    service: Arc<S>,
    consumer: PhantomData<fn() -> C>,
}

#[async_trait]
impl<S: Service, C: Consume<S>> Bound for Of<S, C> {
    fn facts(&self) -> Facts {
        Facts {
            name: C::NAME,
            principal: C::PRINCIPAL,
            events: C::EVENTS,
            batch_len: C::BATCH_LEN,
            on_failure: C::ON_FAILURE,
        }
    }

    async fn resume(
        &self,
        store: &Arc<dyn Store>,
        journal: &Journal,
    ) -> Result<Option<Head>, Failure> {
        C::resume(&self.service, store, journal).await
    }

    async fn consume(&self, cx: &mut Writer<'_>, batch: &Batch) -> Result<Consumed, Failure> {
        C::consume(&self.service, cx, batch).await
    }
}

/// A consumer and how it is spoken to.
struct Followed {
    bound: Arc<dyn Bound>,
    status: watch::Sender<ConsumerStatus>,
    /// There is something new: an idle consumer looks at once.
    wake: Notify,
    /// A consumer that waits after a failure tries at once.
    hurry: Notify,
}

/// Every consumer of an engine.
#[derive(Default)]
pub(crate) struct Consumers {
    all: Vec<Arc<Followed>>,
    /// The types of domain events that somebody wants.
    wanted: Vec<&'static str>,
    stop: watch::Sender<bool>,
    tasks: Mutex<Vec<JoinHandle<()>>>,
}

impl fmt::Debug for Consumers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.all.iter().map(|followed| followed.bound.facts().name)).finish()
    }
}

impl Consumers {
    pub(crate) fn register(&mut self, bound: Arc<dyn Bound>) {
        let facts = bound.facts();
        self.wanted.extend(facts.events);
        let unknown = ConsumerStatus {
            name: facts.name,
            passed: None,
            failing: None,
            set_aside: 0,
            failures: 0,
            outage: None,
        };
        let (wake, hurry) = (Notify::new(), Notify::new());
        let status = watch::Sender::new(unknown);
        self.all.push(Arc::new(Followed { bound, status, wake, hurry }));
    }

    /// Whether somebody wants domain events of this type.
    pub(crate) fn want(&self, event_type: &str) -> bool {
        self.wanted.contains(&event_type)
    }

    /// The name that two consumers share, if there is one.
    pub(crate) fn shared_name(&self) -> Option<&'static str> {
        let mut names: Vec<&str> = self.all.iter().map(|it| it.bound.facts().name).collect();
        names.sort_unstable();
        names.windows(2).find_map(|pair| match pair {
            [one, other] if one == other => Some(*one),
            _ => None,
        })
    }

    fn find(&self, name: &str) -> Option<&Arc<Followed>> {
        self.all.iter().find(|followed| followed.bound.facts().name == name)
    }

    /// The last record that one consumer has passed.
    pub(crate) fn passed_by(&self, name: &str) -> u64 {
        let status = self.find(name).map(|followed| followed.status.borrow().passed);
        status.flatten().unwrap_or_default()
    }

    /// The last record that every consumer has passed; none while one of them does not know.
    pub(crate) fn passed(&self) -> u64 {
        let passed = self.all.iter().map(|it| it.status.borrow().passed.unwrap_or_default());
        passed.min().unwrap_or(u64::MAX)
    }

    pub(crate) fn start(&self, engine: &Arc<Engine>) {
        let start = |followed: &Arc<Followed>| {
            let facts = followed.bound.facts();
            let feed = Feed::new(FeedParts {
                store: Arc::clone(&engine.store),
                journal: engine.journal.clone(),
                clock: Arc::clone(&engine.clock),
                name: facts.name,
                batch_len: facts.batch_len,
                on_failure: facts.on_failure,
            });
            let stop = self.stop.subscribe();
            tokio::spawn(run(Arc::downgrade(engine), Arc::clone(followed), feed, stop))
        };
        let mut tasks = self.tasks.lock().unwrap_or_else(PoisonError::into_inner);
        tasks.extend(self.all.iter().map(start));
    }

    /// Ends every consumer behind the batch that it is at.
    pub(crate) async fn stop(&self) {
        self.stop.send_replace(true);
        let tasks =
            core::mem::take(&mut *self.tasks.lock().unwrap_or_else(PoisonError::into_inner));
        for task in tasks {
            if let Err(error) = task.await {
                tracing::error!(%error, "a consumer failed");
            }
        }
    }
}

impl Drop for Consumers {
    fn drop(&mut self) {
        for task in &*self.tasks.lock().unwrap_or_else(PoisonError::into_inner) {
            task.abort();
        }
    }
}

/// Follows the journal until it is told to stop or the engine is gone.
async fn run(
    engine: Weak<Engine>,
    followed: Arc<Followed>,
    mut feed: Feed,
    mut stop: watch::Receiver<bool>,
) {
    let consumer = followed.bound.facts().name;
    loop {
        if *stop.borrow() {
            return;
        }
        let Some(engine) = engine.upgrade() else { return };
        let sink = WithEngine { engine, bound: Arc::clone(&followed.bound) };
        let done = caught(feed.step(&sink)).await.unwrap_or_else(|panic| Err(panic.into()));
        drop(sink);
        followed.status.send_replace(feed.status().clone());
        let (wait, is_idle) = match done {
            Ok(Next::AtOnce) => continue,
            Ok(Next::WhenMoreIsDurable) => (IDLE, true),
            Ok(Next::After(wait)) => (wait, false),
            Err(error) => {
                tracing::error!(%error, consumer, "a consumer of the journal waits");
                (PAUSE, false)
            }
        };
        tokio::select! {
            _ = stop.wait_for(|stop| *stop) => return,
            () = followed.hurry.notified() => {}
            () = followed.wake.notified(), if is_idle => {}
            () = tokio::time::sleep(wait) => {}
        }
    }
}

/// The consumer, with the engine that its calls go through.
struct WithEngine {
    engine: Arc<Engine>,
    bound: Arc<dyn Bound>,
}

#[async_trait]
impl Sink for WithEngine {
    async fn resume(&self) -> Result<Option<Head>, Failure> {
        self.bound.resume(&self.engine.store, &self.engine.journal).await
    }

    async fn apply(&self, batch: &Batch, advance: &Advance) -> Result<Applied, Failure> {
        let mut cx = self.engine.consumer_ctx(self.bound.facts());
        if !advance.put(&mut cx.tx).await? {
            return Ok(Applied::Conflict);
        }
        let consumed = caught(self.bound.consume(&mut Writer::unattended(&mut cx), batch))
            .await
            .unwrap_or_else(|panic| {
                self.engine.counters.panics.add(1);
                Err(panic.into())
            });
        let calls = core::mem::take(&mut cx.pending);
        let applied = match consumed {
            Ok(Consumed::Done) => self.engine.commit_consumed(cx, calls.clone()).await,
            Ok(Consumed::Rewind) => Ok(Applied::Rewind),
            Err(failure) => Err(failure),
        };
        if !matches!(applied, Ok(Applied::Committed)) && !calls.is_empty() {
            // Those calls did happen, whatever became of this.
            self.engine.committer.record(calls).await?;
        }
        applied
    }
}

impl Engine {
    fn consumer_ctx(self: &Arc<Self>, facts: Facts) -> Ctx {
        let Facts { name, principal, .. } = facts;
        let region = self.front.region.clone();
        let event = ServiceEvent { service: principal, name, region };
        let info = self.background_info(&event);
        Ctx::new(Arc::clone(self), Arc::new(Caller::service(principal)), info)
    }

    /// Stores what a consumer wrote, with its cursor, the records of its calls and its events.
    async fn commit_consumed(
        &self,
        mut cx: Ctx,
        mut events: Vec<crate::commit::PendingEvent>,
    ) -> Result<Applied, Failure> {
        events.append(&mut cx.emitted);
        let durable = if cx.must_be_durable { Durability::Durable } else { Durability::Relaxed };
        let fresh = store::Tx::new(Arc::clone(&self.store));
        let tx = core::mem::replace(&mut cx.tx, fresh);
        Ok(match self.committer.commit(tx, events, durable).await? {
            Attempt::Committed => Applied::Committed,
            Attempt::Conflict => Applied::Conflict,
        })
    }

    /// How every consumer is doing.
    #[must_use]
    pub fn consumers(&self) -> Vec<ConsumerStatus> {
        self.consumers.all.iter().map(|followed| followed.status.borrow().clone()).collect()
    }

    /// How a consumer is doing, from now on.
    #[must_use]
    pub fn watch_consumer(&self, name: &str) -> Option<watch::Receiver<ConsumerStatus>> {
        Some(self.consumers.find(name)?.status.subscribe())
    }

    /// Lets a consumer that waits after a failure try at once.
    pub fn hurry_consumer(&self, name: &str) {
        if let Some(followed) = self.consumers.find(name) {
            followed.hurry.notify_one();
        }
    }

    /// The oldest hundred records that a consumer has set aside, by sequence.
    ///
    /// # Errors
    /// [`Failure`] when the store cannot be read.
    pub async fn set_aside(&self, consumer: &str) -> Result<Vec<(u64, SetAside)>, Failure> {
        Ok(list_set_aside(&*self.store, consumer, SHOWN_MAX).await?)
    }

    /// Waits until everything the journal holds now is durable and has passed `consumer`, but not
    /// longer than 5 s. Says whether it has.
    pub async fn catch_up(&self, consumer: &str) -> bool {
        let Some(followed) = self.consumers.find(consumer) else { return false };
        let head = self.journal.head().sequence;
        let has_passed = |status: &ConsumerStatus| status.passed.is_some_and(|it| it >= head);
        let mut status = followed.status.subscribe();
        if has_passed(&status.borrow_and_update()) {
            return true;
        }
        let reach = async {
            if self.journal.durable_head().sequence < head
                && let Err(error) = self.journal.sync().await
            {
                tracing::warn!(%error, consumer, "the newest events are not durable and stay unseen");
                return false;
            }
            followed.wake.notify_one();
            // Fails only when the consumer has ended.
            status.wait_for(has_passed).await.is_ok()
        };
        tokio::time::timeout(WAIT_MAX, reach).await.unwrap_or_else(|_| {
            tracing::warn!(head, consumer, "a consumer is behind the journal");
            false
        })
    }
}
