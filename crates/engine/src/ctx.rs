//! What a handler sees of the request and of the engine.

use core::fmt;
use std::collections::BTreeSet;
use std::sync::Arc;

use blob::BlobStore;
use identity::Caller;
use names::{AccountId, Region};
use policy::PrincipalKind;
use serde_json::Value;
use stdx::{Random, Timestamp};
use store::{Entry, Key, ListPage, ListQuery, Range, Row, Store, StoreError, Tx};
use tables::{Reader, Record, Table, TableError};
use wire::{AwsError, Body, Operation, OperationMeta};

use crate::audit::AuditNotes;
use crate::commit::PendingEvent;
use crate::engine::Engine;
use crate::failure::{Denial, Failure};
use crate::keyring::Keyring;
use crate::policies::PolicyCache;
use crate::record::Carried;
use crate::request_info::{CallSource, RequestInfo};
use crate::request_log::{EndedCall, RequestLog};
use crate::rows::Rows;
use crate::test_controls::{ToldDenial, operation_name};
use crate::watched::{AnsweredPart, Watched, WatchedBucket};

/// The deepest chain of services calling services.
pub(crate) const CALL_DEPTH_MAX: u8 = 4;

/// One call in progress: its transaction, its caller, its notes for the audit record.
pub struct Ctx {
    /// Written through a [`Writer`](crate::Writer) alone.
    pub(crate) tx: Tx,
    /// Notes for the call's audit record.
    pub audit: AuditNotes,
    pub(crate) engine: Arc<Engine>,
    pub(crate) caller: Arc<Caller>,
    pub(crate) request: Arc<RequestInfo>,
    pub(crate) owners: BTreeSet<AccountId>,
    pub(crate) pending: Vec<PendingEvent>,
    /// What is under way, as its record names it.
    pub(crate) operation: &'static str,
    /// The domain events of this attempt.
    pub(crate) emitted: Vec<PendingEvent>,
    pub(crate) must_be_durable: bool,
    /// A nested call went well: its record is kept, whoever calls.
    pub(crate) has_used_others: bool,
    /// A policy refused the call: it is recorded in full.
    pub(crate) must_be_recorded: bool,
    /// Background work did something that no row shows: it is recorded all the same.
    pub(crate) has_acted: bool,
    /// Background work leaves no record of its own.
    pub(crate) is_unrecorded: bool,
    /// Background work did a part of what its last part is recorded for.
    pub(crate) is_part: bool,
    /// The event name of the record of background work, where it is not that of the job.
    pub(crate) record_name: Option<&'static str>,
    /// A refusal of a stranger that what is read is shown with: a website's error page.
    pub(crate) shown_with: Option<AwsError>,
    pub(crate) body: Option<Body>,
    /// Who wants to know of this call besides.
    pub(crate) watched: Watched,
    /// It is a refusal that is only counted, or shows a page with one.
    pub(crate) is_only_counted: bool,
    /// The caller pays for it, and the answer says so.
    pub(crate) is_charged: bool,
    /// What the call is refused with although policies allow it.
    pub(crate) refusal: Option<AwsError>,
    pub(crate) depth: u8,
    /// The bytes of the bodies of request and answer, for the record of a request to S3.
    pub(crate) carried: Carried,
}

impl Ctx {
    pub(crate) fn new(engine: Arc<Engine>, caller: Arc<Caller>, request: RequestInfo) -> Self {
        Self {
            tx: Tx::new(Arc::clone(&engine.store)),
            audit: AuditNotes::default(),
            engine,
            caller,
            request: Arc::new(request),
            owners: BTreeSet::new(),
            pending: Vec::new(),
            operation: "",
            emitted: Vec::new(),
            must_be_durable: false,
            has_used_others: false,
            must_be_recorded: false,
            has_acted: false,
            is_unrecorded: false,
            is_part: false,
            record_name: None,
            shown_with: None,
            body: None,
            watched: Watched::default(),
            is_only_counted: false,
            is_charged: false,
            refusal: None,
            depth: 0,
            carried: Carried::default(),
        }
    }

    /// Forgets what the last attempt read and wrote. The records of nested calls stay: those calls did happen.
    pub(crate) fn next_attempt(&mut self) {
        self.tx = Tx::new(Arc::clone(&self.engine.store));
        self.audit = AuditNotes::default();
        self.owners.clear();
        self.emitted.clear();
        self.watched = Watched::default();
        self.is_only_counted = false;
        self.is_charged = false;
        self.refusal = None;
        self.has_acted = false;
        self.is_unrecorded = false;
        self.is_part = false;
        self.record_name = None;
    }

    /// The instant the request arrived; the same for everything the request does.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.request.received_at
    }

    /// The region the request was signed for.
    #[must_use]
    pub fn region(&self) -> &Region {
        &self.request.region
    }

    /// Who calls.
    #[must_use]
    pub fn caller(&self) -> &Caller {
        &self.caller
    }

    /// The caller's account. Callers without one (anonymous, services) have the placeholder
    /// account of all zeros, which owns nothing.
    #[must_use]
    pub fn account(&self) -> &AccountId {
        self.caller.account.as_ref().unwrap_or(&self.engine.no_account)
    }

    /// What is under way, as its record names it.
    #[must_use]
    pub const fn operation(&self) -> &'static str {
        self.operation
    }

    /// The facts of the request.
    #[must_use]
    pub fn request(&self) -> &RequestInfo {
        &self.request
    }

    /// The root of trust in use.
    #[must_use]
    pub fn keyring(&self) -> &Keyring {
        &self.engine.keyring
    }

    /// The installation's randomness.
    #[must_use]
    pub fn random(&self) -> &dyn Random {
        &*self.engine.random
    }

    /// Names the resource `arn` of `owner` in the record of the call, by its kind in the models.
    pub fn name_resource(&mut self, arn: &str, owner: &AccountId) {
        self.audit.resource(&self.engine.front.directory, arn, owner);
    }

    /// Compiled policies, cached by their text.
    #[must_use]
    pub fn policies(&self) -> &PolicyCache {
        &self.engine.policies
    }

    /// Principal and account records.
    #[must_use]
    pub fn identity(&self) -> &identity::Identity {
        &self.engine.identity
    }

    /// The audit journal, for the services that read it.
    #[must_use]
    pub fn journal(&self) -> &journal::Journal {
        &self.engine.journal
    }

    /// The last record that a consumer of the journal has passed; 0 while that is not known.
    #[must_use]
    pub fn passed(&self, consumer: &str) -> u64 {
        self.engine.consumers.passed_by(consumer)
    }

    /// Waits for a consumer of the journal, as [`Engine::catch_up`] does: the call then sees what it
    /// has.
    pub async fn catch_up(&mut self, consumer: &'static str) -> bool {
        self.engine.catch_up(consumer).await
    }

    /// What this engine has counted.
    #[must_use]
    pub fn counters(&self) -> &crate::counters::Counters {
        &self.engine.counters
    }

    /// The bytes of objects.
    #[must_use]
    pub fn blobs(&self) -> &Arc<dyn BlobStore> {
        &self.engine.blobs
    }

    /// The bytes of archived objects.
    #[must_use]
    pub fn archive(&self) -> &Arc<dyn BlobStore> {
        &self.engine.archive
    }

    /// The streaming body of the request, once: in [`StagedHandler::stage`](crate::StagedHandler).
    ///
    /// # Errors
    /// [`Failure::Internal`] when it was taken before or the operation has none; never an empty
    /// body in place of one that is gone.
    pub fn take_body(&mut self) -> Result<Body, Failure> {
        self.body.take().ok_or_else(|| {
            self.engine.counters.bodies_missing.add(1);
            Failure::Internal("the body was taken before".to_owned())
        })
    }

    /// Goes through rows outside the transaction, past those that cannot be read; the limit of `range`
    /// is that of a page.
    #[must_use]
    pub fn rows(&self, range: Range) -> Rows {
        self.engine.rows(range)
    }

    /// The store itself, for background work that reads more than a transaction may hold. Nothing is
    /// written through it.
    ///
    /// # Errors
    /// [`Failure::Internal`] for anybody's request.
    pub fn store_outside(&self) -> Result<&Arc<dyn Store>, Failure> {
        if !self.caller.is_service() {
            return Err(Failure::Internal(
                "only background work reads past its transaction".into(),
            ));
        }
        Ok(&self.engine.store)
    }

    /// The transaction, for reads that need not still hold at the commit (`peek`).
    #[must_use]
    pub fn tx(&self) -> &Tx {
        &self.tx
    }

    /// Says for which resource a service acts that calls of its own accord: its calls then have the
    /// keys `aws:SourceArn` and `aws:SourceAccount`.
    ///
    /// # Errors
    /// [`Failure::Internal`] when the caller is not a service: what others call for is not ours to
    /// say.
    pub fn act_for(&mut self, source: CallSource) -> Result<(), Failure> {
        if !self.caller.is_service() {
            return Err(Failure::Internal("only a service acts for a resource".to_owned()));
        }
        Arc::make_mut(&mut self.request).source = Some(source);
        Ok(())
    }

    /// Whether a test has what would be denied pass.
    pub(crate) fn is_soft(&self) -> bool {
        self.engine.test_controls.as_ref().is_some_and(|controls| controls.is_soft())
    }

    /// Tells a test of denials of a call of `meta`, and the record of those that were let pass.
    pub(crate) fn tell_denials(
        &mut self,
        meta: &'static OperationMeta,
        denials: &[Denial],
        is_overlooked: bool,
    ) {
        let Some(controls) = &self.engine.test_controls else { return };
        for denial in denials {
            let (principal, text) = (self.caller.arn().to_owned(), denial.text.clone());
            let operation = operation_name(meta);
            if is_overlooked {
                tracing::warn!(operation, principal, text, "would be denied");
            }
            let at = self.request.received_at;
            controls.tell(ToldDenial { at, principal, operation, text, is_overlooked });
        }
        if is_overlooked && !denials.is_empty() {
            let texts: Vec<&str> = denials.iter().map(|denial| denial.text.as_str()).collect();
            self.audit.extra("wouldBeDenied", texts);
            self.must_be_recorded = true;
        }
    }

    /// Notes one of many objects of a request, if somebody wants to know of each.
    pub fn note_answered(&mut self, part: impl FnOnce() -> AnsweredPart) {
        if !self.watched.is_empty() {
            self.watched.parts.push(part());
        }
    }

    /// The call is a refusal that is only counted, or shows a page with one: it has no record of its own,
    /// and no line in a bucket's log.
    pub(crate) fn only_count(&mut self) {
        self.watched = Watched::default();
        self.is_only_counted = true;
    }

    /// What is known of this call, which is over, where somebody wants to know.
    pub(crate) fn ended(
        &self,
        operation: &'static str,
        resource: Option<&str>,
        error: Option<&AwsError>,
    ) -> Option<Box<RequestLog>> {
        let written = self.audit.extra.get("bytesTransferredIn").and_then(Value::as_u64);
        let (watched, request, caller) = (&self.watched, &self.request, &self.caller);
        let ended = EndedCall { watched, request, caller, operation, resource, error, written };
        RequestLog::of(ended)
    }

    /// Calls an operation of another service on behalf of the same principal, through the same
    /// pipeline: its key policies, conditions (`kms:ViaService`, `aws:CalledVia`) and its record.
    ///
    /// A call that wrote something is committed, with its record, before this returns; the record
    /// of one that only read is committed with ours. It is not undone when ours fails.
    ///
    /// # Errors
    /// The failure of the called operation.
    pub async fn call<O: Operation>(
        &mut self,
        via: &'static str,
        input: O::Input,
    ) -> Result<O::Output, Failure> {
        let region = self.region().clone();
        self.call_in::<O>(region, via, input).await
    }

    /// Calls an operation of the same service, as the principal could have done itself: no service stands
    /// between them, so that neither `aws:CalledVia` nor `aws:ViaAWSService` says so.
    ///
    /// # Errors
    /// The failure of the called operation.
    pub async fn call_own<O: Operation>(&mut self, input: O::Input) -> Result<O::Output, Failure> {
        if self.depth >= CALL_DEPTH_MAX {
            return Err(Failure::Internal("a service calls itself too deep".to_owned()));
        }
        let (caller, request) = (Arc::clone(&self.caller), RequestInfo::clone(&self.request));
        crate::pipeline::nested_by::<O>(self, caller, request, input).await
    }

    /// As [`Ctx::call`], in another region than that of the request.
    ///
    /// # Errors
    /// The failure of the called operation.
    pub async fn call_in<O: Operation>(
        &mut self,
        region: Region,
        via: &'static str,
        input: O::Input,
    ) -> Result<O::Output, Failure> {
        if self.depth >= CALL_DEPTH_MAX {
            return Err(Failure::Internal(format!("services call each other too deep: {via}")));
        }
        crate::pipeline::nested::<O>(self, region, via, input).await
    }
}

impl fmt::Debug for Ctx {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ctx").field("request", &self.request.id).finish_non_exhaustive()
    }
}

impl Reader for Ctx {
    async fn get(&mut self, key: &Key) -> Result<Option<Row>, StoreError> {
        self.tx.get(key).await
    }

    async fn version(&mut self, key: &Key) -> Result<u64, StoreError> {
        self.tx.version(key).await
    }

    async fn range(&mut self, range: &Range) -> Result<Vec<Entry>, StoreError> {
        self.tx.range(range).await
    }

    async fn list(&mut self, query: &ListQuery) -> Result<ListPage, StoreError> {
        self.tx.list(query).await
    }
}

/// The part of [`Ctx`] that declares: everything readable, nothing writable.
#[derive(Debug)]
pub struct View<'a> {
    cx: &'a mut Ctx,
}

impl<'a> View<'a> {
    pub(crate) const fn new(cx: &'a mut Ctx) -> Self {
        Self { cx }
    }

    pub(crate) fn engine(&self) -> &Engine {
        &self.cx.engine
    }

    /// See [`Ctx::now`].
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.cx.now()
    }

    /// See [`Ctx::region`].
    #[must_use]
    pub fn region(&self) -> &Region {
        self.cx.region()
    }

    /// See [`Ctx::caller`].
    #[must_use]
    pub fn caller(&self) -> &Caller {
        self.cx.caller()
    }

    /// See [`Ctx::account`].
    #[must_use]
    pub fn account(&self) -> &AccountId {
        self.cx.account()
    }

    /// See [`Ctx::request`].
    #[must_use]
    pub fn request(&self) -> &RequestInfo {
        self.cx.request()
    }

    /// What is under way, as its record names it.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.cx.operation
    }

    /// See [`Ctx::keyring`].
    #[must_use]
    pub fn keyring(&self) -> &Keyring {
        self.cx.keyring()
    }

    /// See [`Ctx::random`].
    #[must_use]
    pub fn random(&self) -> &dyn Random {
        self.cx.random()
    }

    /// See [`Ctx::policies`].
    #[must_use]
    pub fn policies(&self) -> &PolicyCache {
        self.cx.policies()
    }

    /// See [`Ctx::identity`].
    #[must_use]
    pub fn identity(&self) -> &identity::Identity {
        self.cx.identity()
    }

    /// The record of `table` at `parts`, decoded once for as long as its row stays the same. Which
    /// version the row has is read from the store each time, as part of the transaction. Not for
    /// records that hold secrets.
    ///
    /// # Errors
    /// As [`Table::get`].
    pub async fn kept<R: Record + Sync + 'static>(
        &mut self,
        table: &Table<R>,
        parts: &[&str],
    ) -> Result<Option<Arc<R>>, TableError> {
        let key = table.key(parts);
        let version = self.cx.tx.version(&key).await?;
        if version > 0
            && let Some(record) = self.cx.engine.kept.find(&key, version)
        {
            return Ok(Some(record));
        }
        let Some(row) = self.cx.tx.get(&key).await? else { return Ok(None) };
        let record = Arc::new(table.decode(&row.value)?);
        // Version 0 is a row of this transaction, which may never be committed.
        if row.version > 0 {
            self.cx.engine.kept.put(key, row.version, row.value.len(), Arc::clone(&record));
        }
        Ok(Some(record))
    }

    /// Says that the caller pays for this call: an answer that can say so does.
    pub const fn charge_caller(&mut self) {
        self.cx.is_charged = true;
    }

    /// Says who calls, where that is not for a signature to say but for a token that was verified: the
    /// caller is judged and recorded as `caller`.
    ///
    /// # Errors
    /// [`Failure::Internal`] for anybody but the bearer of an identity provider's token, and for calls
    /// that a service makes.
    pub fn identify(&mut self, caller: Caller) -> Result<(), Failure> {
        let is_bearer =
            matches!(caller.principal.kind(), PrincipalKind::WebIdentity | PrincipalKind::Saml);
        if !is_bearer || self.cx.caller.is_service() || !self.cx.request.called_via.is_empty() {
            return Err(Failure::Internal("a token names its bearer alone".to_owned()));
        }
        self.cx.caller = Arc::new(caller);
        Ok(())
    }

    /// Refuses the call with `error`, once policies have allowed it: whoever they do not allow learns
    /// nothing else than that.
    pub fn refuse_once_allowed(&mut self, error: AwsError) {
        self.cx.refusal = Some(error);
    }

    /// Says that the owner of `bucket` wants to know of this request; `source_key` is the object of a
    /// bucket that is only copied from.
    pub fn watch(&mut self, bucket: WatchedBucket, source_key: Option<String>) {
        self.cx.watched.add(bucket, source_key);
    }

    /// See [`Ctx::tx`].
    #[must_use]
    pub fn tx(&self) -> &Tx {
        &self.cx.tx
    }

    /// See [`Ctx::name_resource`]. What is named before the call is judged is also in the record of a
    /// refusal.
    pub fn name_resource(&mut self, arn: &str, owner: &AccountId) {
        self.cx.name_resource(arn, owner);
    }

    /// As [`View::name_resource`], of something that records name as the resource `like` that it is of: an
    /// alias, as its key.
    pub fn name_resource_like(&mut self, arn: String, like: &str, owner: &AccountId) {
        let directory = &self.cx.engine.front.directory;
        self.cx.audit.resource_like(directory, (arn, like), owner);
    }

    /// See [`Ctx::audit`]: notes also reach the record of a call that is then refused.
    pub fn audit(&mut self) -> &mut AuditNotes {
        &mut self.cx.audit
    }
}

impl Reader for View<'_> {
    async fn get(&mut self, key: &Key) -> Result<Option<Row>, StoreError> {
        self.cx.tx.get(key).await
    }

    async fn version(&mut self, key: &Key) -> Result<u64, StoreError> {
        self.cx.tx.version(key).await
    }

    async fn range(&mut self, range: &Range) -> Result<Vec<Entry>, StoreError> {
        self.cx.tx.range(range).await
    }

    async fn list(&mut self, query: &ListQuery) -> Result<ListPage, StoreError> {
        self.cx.tx.list(query).await
    }
}
