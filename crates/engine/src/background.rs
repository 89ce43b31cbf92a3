//! Work that no request asked for: the end of a waiting period, a sweep. It goes through the same
//! commit, with a record of type `AwsServiceEvent`.

use core::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use async_trait::async_trait;
use identity::Caller;
use journal::Durability;
use names::{Region, RequestId};
use serde_json::Value;

use crate::commit::Attempt;
use crate::ctx::Ctx;
use crate::engine::Engine;
use crate::failure::Failure;
use crate::record::{Outcome, Subject, records};
use crate::request_info::{Peer, RequestInfo, Signing};

/// How often a piece of work is attempted before it is left for the next time.
const ATTEMPTS_MAX: u32 = 8;

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
    /// Does it, in the transaction of `cx`.
    ///
    /// # Errors
    /// Whatever keeps it from being done; it is then left for the next time.
    async fn run(&self, cx: &mut Ctx) -> Result<(), Failure>;
}

impl Engine {
    /// Runs `work` in a transaction and commits what it wrote together with its record. Work that
    /// wrote nothing leaves no record.
    ///
    /// # Errors
    /// The failure of the work, or of the commit.
    pub async fn background(
        self: &Arc<Self>,
        event: &ServiceEvent,
        work: &dyn Work,
    ) -> Result<(), Failure> {
        let caller = Arc::new(Caller::service(event.service));
        for _ in 0..ATTEMPTS_MAX {
            let info = self.background_info(event);
            let mut cx = Ctx::new(Arc::clone(self), Arc::clone(&caller), info);
            work.run(&mut cx).await?;
            if cx.tx.is_read_only() {
                return Ok(());
            }
            let owners = cx.audit.resources.iter().map(|resource| resource.account.clone());
            let outcome = Outcome {
                subject: Subject {
                    event_source: event.service,
                    name: event.name,
                    read_only: false,
                    is_data: false,
                    is_service_event: true,
                },
                caller: &caller,
                request: &cx.request,
                notes: &cx.audit,
                parameters: Value::Null,
                response: Value::Null,
                error: None,
                installation: &self.installation,
                owners: &owners.collect(),
                finished_at: self.clock.now(),
            };
            let events = records(&outcome, &*self.random);
            let done = self.committer.commit(cx.tx, events, Durability::Relaxed).await?;
            if done == Attempt::Committed {
                return Ok(());
            }
        }
        Ok(())
    }

    fn background_info(&self, event: &ServiceEvent) -> RequestInfo {
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
            signed_at: None,
            content_sha256: None,
            if_range: None,
            encryption: None,
            called_via: vec![event.service],
        }
    }
}
