//! Work that no request asked for: the end of a waiting period, a sweep. It goes through the same
//! commit, with a record of type `AwsServiceEvent`.

use core::net::{IpAddr, Ipv4Addr};
use std::collections::BTreeSet;
use std::sync::Arc;

use async_trait::async_trait;
use identity::Caller;
use journal::Durability;
use names::{AccountId, Region, RequestId};
use serde_json::Value;
use store::Tx;

use crate::audit::AuditNotes;
use crate::caught::caught;
use crate::commit::{Attempt, PendingEvent};
use crate::ctx::Ctx;
use crate::engine::Engine;
use crate::failure::Failure;
use crate::pipeline::back_off;
use crate::record::{Carried, Outcome, Subject, records};
use crate::request_info::{Peer, RequestInfo, Signing};
use crate::writer::Writer;

/// How often a piece of work is attempted before it is left for the next time.
const ATTEMPTS_MAX: u32 = 8;

/// Who acts where the server acts on its own installation.
pub const SELF: &str = "ironkeep.amazonaws.com";

/// A piece of background work, as its record names it.
#[derive(Debug, Clone)]
pub struct ServiceEvent {
    /// The service that acts, such as `kms.amazonaws.com`.
    pub service: &'static str,
    /// What it does, such as `DeleteKey`.
    pub name: &'static str,
    /// Where.
    pub region: Region,
}

/// What is to be done. May run again when its commit conflicts.
#[async_trait]
pub trait Work: Send + Sync {
    /// Does it, in the transaction of `cx`. No policy judged it: the engine gives it the right to
    /// write.
    ///
    /// # Errors
    /// Whatever keeps it from being done; it is then left for the next time.
    async fn run(&self, cx: &mut Writer<'_>) -> Result<(), Failure>;
}

impl Engine {
    /// Runs `work` in a transaction and commits what it wrote together with its record and those of
    /// the calls it made. Work that neither wrote nor called anything leaves no record.
    ///
    /// # Errors
    /// The failure of the work, or of the commit; [`Failure::Contended`] when concurrent commits won
    /// every attempt. The calls it made are recorded all the same.
    pub async fn background(
        self: &Arc<Self>,
        event: &ServiceEvent,
        work: &dyn Work,
    ) -> Result<(), Failure> {
        let caller = Arc::new(Caller::service(event.service));
        let mut cx = Ctx::new(Arc::clone(self), caller, self.background_info(event));
        cx.operation = event.name;
        let done = self.attempt_background(&mut cx, event, work).await;
        let calls = core::mem::take(&mut cx.pending);
        if !calls.is_empty() {
            let durable = durability(&cx);
            self.committer.commit(Tx::new(Arc::clone(&self.store)), calls, durable).await?;
        }
        done
    }

    /// What is left in `cx.pending` is not recorded yet.
    async fn attempt_background(
        self: &Arc<Self>,
        cx: &mut Ctx,
        event: &ServiceEvent,
        work: &dyn Work,
    ) -> Result<(), Failure> {
        for attempt in 0..ATTEMPTS_MAX {
            match caught(work.run(&mut Writer::unattended(cx))).await {
                Ok(done) => done?,
                Err(panic) => {
                    self.counters.panics.add(1);
                    return Err(panic.into());
                }
            }
            if cx.tx.is_read_only() && !cx.has_acted {
                return Ok(());
            }
            let calls = core::mem::take(&mut cx.pending);
            let mut events = calls.clone();
            if !cx.is_unrecorded {
                events.extend(self.service_records(cx, event));
            }
            events.append(&mut cx.emitted);
            let fresh = Tx::new(Arc::clone(&self.store));
            let tx = core::mem::replace(&mut cx.tx, fresh);
            let done = self.committer.commit(tx, events, durability(cx)).await;
            if matches!(done, Ok(Attempt::Committed)) {
                return Ok(());
            }
            // Those calls did happen, whatever became of this.
            cx.pending = calls;
            let Attempt::Conflict = done? else { return Ok(()) };
            cx.next_attempt();
            back_off(attempt, cx.random()).await;
        }
        Err(Failure::Contended)
    }

    fn service_records(&self, cx: &Ctx, event: &ServiceEvent) -> Vec<PendingEvent> {
        let owners = cx.audit.resources.iter().map(|resource| resource.account.clone());
        let outcome = Outcome {
            subject: Subject {
                event_source: event.service,
                name: cx.record_name.unwrap_or(event.name),
                read_only: false,
                is_data: false,
                is_service_event: true,
                meta: None,
            },
            caller: &cx.caller,
            request: &cx.request,
            notes: &cx.audit,
            parameters: Value::Null,
            response: Value::Null,
            error: None,
            carried: Carried::default(),
            installation: &self.installation,
            owners: &owners.collect(),
            finished_at: self.clock.now(),
        };
        records(&outcome, &*self.random)
    }

    /// Records an act of the server on its own installation that wrote nothing to the store, for
    /// `accounts`, or for the management account if there are none.
    pub(crate) async fn record_act(
        &self,
        name: &'static str,
        notes: &AuditNotes,
        accounts: &BTreeSet<AccountId>,
        durable: Durability,
    ) -> Result<(), Failure> {
        let event = ServiceEvent { service: SELF, name, region: self.front.region.clone() };
        let outcome = Outcome {
            subject: Subject {
                event_source: SELF,
                name,
                read_only: true,
                is_data: false,
                is_service_event: true,
                meta: None,
            },
            caller: &Caller::service(SELF),
            request: &self.background_info(&event),
            notes,
            parameters: Value::Null,
            response: Value::Null,
            error: None,
            carried: Carried::default(),
            installation: &self.installation,
            owners: accounts,
            finished_at: self.clock.now(),
        };
        let events = records(&outcome, &*self.random);
        let nothing = Tx::new(Arc::clone(&self.store));
        self.committer.commit(nothing, events, durable).await?;
        Ok(())
    }

    pub(crate) fn background_info(&self, event: &ServiceEvent) -> RequestInfo {
        RequestInfo {
            id: RequestId::uuid(envelope::random::bytes(&*self.random)),
            extended_id: String::new(),
            received_at: self.clock.now(),
            region: event.region.clone(),
            peer: Peer::direct(IpAddr::V4(Ipv4Addr::UNSPECIFIED), None),
            host: String::new(),
            user_agent: None,
            referer: None,
            signing: Signing::None,
            is_form: false,
            signed_at: None,
            content_sha256: None,
            if_range: None,
            encryption: None,
            pays: false,
            called_via: vec![event.service],
            source: None,
            acting: None,
        }
    }
}

fn durability(cx: &Ctx) -> Durability {
    if cx.must_be_durable { Durability::Durable } else { Durability::Relaxed }
}
