//! The jobs of the engine itself: what requests have left in its memory, and what is old.

use core::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use envelope::RootKey;
use serde_json::json;
use stdx::Timestamp;
use store::{Entry, Range};

use super::{Due, DueJob, Job, Nodes, Performed, PeriodicJob, due_job, periodic_job};
use crate::background::SELF;
use crate::client_token::{ExpiredToken, expired, forget, read_expiry};
use crate::failure::Failure;
use crate::keyring::Rotate;
use crate::route::{Route, Service};
use crate::writer::Writer;

/// Between two looks at what is only in memory.
const EVERY_SECONDS: i64 = 15;

/// Between two looks whether keys of services are a year old.
const ROTATION_SECONDS: i64 = 24 * 60 * 60;

/// Domain keys that one commit rotates.
const DOMAINS_PER_COMMIT: usize = 100;

/// Keys of services that one commit rotates.
const OWNED_PER_COMMIT: usize = 20;

/// Expired client tokens that are forgotten by one commit.
const TOKENS_PER_COMMIT: usize = 100;

/// The engine, as a service without operations.
#[derive(Debug)]
pub(crate) struct Own;

impl Service for Own {
    const ROUTES: &'static [Route<Self>] = &[];
    const JOBS: &'static [Job<Self>] = &[
        due_job::<Self, ClientTokens>(),
        periodic_job::<Self, CountedCalls>(),
        periodic_job::<Self, DomainKeyRotation>(),
        periodic_job::<Self, JournalRetention>(),
        periodic_job::<Self, LastUsed>(),
        periodic_job::<Self, OwnedKeyRotation>(),
        periodic_job::<Self, RefusalSummaries>(),
        periodic_job::<Self, RootRotation>(),
    ];
}

/// Forgets client tokens that have expired.
struct ClientTokens;

#[async_trait]
impl DueJob<Own> for ClientTokens {
    const NAME: &'static str = "client-tokens";
    const PRINCIPAL: &'static str = SELF;
    const RECORD: Option<&'static str> = None;
    const ITEMS_PER_COMMIT: usize = TOKENS_PER_COMMIT;
    type Item = ExpiredToken;

    fn due(now: Timestamp) -> Range {
        expired(now)
    }

    fn read(row: &Entry) -> Result<Due<ExpiredToken>, Failure> {
        let item = read_expiry(&row.key)?;
        Ok(Due { region: None, at: Some(item.at()), item })
    }

    async fn perform(
        _: &Own,
        cx: &mut Writer<'_>,
        items: &[ExpiredToken],
    ) -> Result<Performed, Failure> {
        for item in items {
            forget(cx, item).await?;
        }
        Ok(Performed::Done)
    }
}

/// Saves when access keys were last used.
struct LastUsed;

#[async_trait]
impl PeriodicJob<Own> for LastUsed {
    const NAME: &'static str = "last-used";
    const PRINCIPAL: &'static str = SELF;
    const RECORD: Option<&'static str> = None;
    const NODES: Nodes = Nodes::Each;
    const EVERY_SECONDS: i64 = EVERY_SECONDS;

    async fn perform(_: &Own, cx: &mut Writer<'_>) -> Result<Performed, Failure> {
        match cx.engine.identity.flush_last_used().await? {
            0 => Ok(Performed::Nothing),
            _ => Ok(Performed::Done),
        }
    }
}

/// Records the sums of refusals that have no record each.
struct RefusalSummaries;

#[async_trait]
impl PeriodicJob<Own> for RefusalSummaries {
    const NAME: &'static str = "refusal-summaries";
    const PRINCIPAL: &'static str = SELF;
    /// Its records are its own: one for each summary.
    const RECORD: Option<&'static str> = None;
    const NODES: Nodes = Nodes::Each;
    const EVERY_SECONDS: i64 = EVERY_SECONDS;

    async fn perform(_: &Own, cx: &mut Writer<'_>) -> Result<Performed, Failure> {
        Ok(done_if(cx.engine.record_refusals().await?))
    }
}

/// Records the sums of calls that are counted, not recorded each.
struct CountedCalls;

#[async_trait]
impl PeriodicJob<Own> for CountedCalls {
    const NAME: &'static str = "counted-calls";
    const PRINCIPAL: &'static str = SELF;
    /// As those of [`RefusalSummaries`].
    const RECORD: Option<&'static str> = None;
    const NODES: Nodes = Nodes::Each;
    const EVERY_SECONDS: i64 = EVERY_SECONDS;

    async fn perform(_: &Own, cx: &mut Writer<'_>) -> Result<Performed, Failure> {
        Ok(done_if(cx.engine.record_counted().await?))
    }
}

/// Removes segments of the journal that are old enough and that everybody has passed.
struct JournalRetention;

#[async_trait]
impl PeriodicJob<Own> for JournalRetention {
    const NAME: &'static str = "journal-retention";
    const PRINCIPAL: &'static str = SELF;
    /// The removal is recorded before it is made: see [`crate::retention`].
    const RECORD: Option<&'static str> = None;
    const NODES: Nodes = Nodes::Each;
    const EVERY_SECONDS: i64 = EVERY_SECONDS;

    async fn perform(_: &Own, cx: &mut Writer<'_>) -> Result<Performed, Failure> {
        Ok(done_if(cx.engine.retire_journal().await?.is_some()))
    }
}

/// Gives the services' own keys another version once a year.
struct OwnedKeyRotation;

#[async_trait]
impl PeriodicJob<Own> for OwnedKeyRotation {
    const NAME: &'static str = "owned-key-rotation";
    const PRINCIPAL: &'static str = SELF;
    const RECORD: Option<&'static str> = Some("RotateOwnedKeys");
    const EVERY_SECONDS: i64 = ROTATION_SECONDS;

    async fn perform(_: &Own, cx: &mut Writer<'_>) -> Result<Performed, Failure> {
        let due = cx.keyring().due_owned(cx.now(), OWNED_PER_COMMIT).await?;
        let is_full = due.len() == OWNED_PER_COMMIT;
        let mut rotated = Vec::with_capacity(due.len());
        for at in &due {
            if let Some(key) = cx.rotate_owned(at, Rotate::Due).await? {
                rotated.push(json!({
                    "serviceName": key.service,
                    "accountId": key.account.as_str(),
                    "region": key.region.as_str(),
                    "keyMaterialId": key.material_id,
                }));
            }
        }
        if rotated.is_empty() {
            return Ok(Performed::Nothing);
        }
        cx.audit.extra("keys", rotated);
        Ok(if is_full { Performed::More } else { Performed::Done })
    }
}

/// Gives domain keys another version once a year.
struct DomainKeyRotation;

#[async_trait]
impl PeriodicJob<Own> for DomainKeyRotation {
    const NAME: &'static str = "domain-key-rotation";
    const PRINCIPAL: &'static str = SELF;
    const RECORD: Option<&'static str> = Some("RotateDomainKeys");
    const EVERY_SECONDS: i64 = ROTATION_SECONDS;

    async fn perform(_: &Own, cx: &mut Writer<'_>) -> Result<Performed, Failure> {
        let due = cx.keyring().due_domains(cx.now(), DOMAINS_PER_COMMIT).await?;
        let is_full = due.len() == DOMAINS_PER_COMMIT;
        let mut rotated = Vec::with_capacity(due.len());
        for (account, region) in due {
            if let Some(key) = cx.rotate_domain(account, region, Rotate::Due).await? {
                rotated.push(json!({
                    "accountId": key.account.as_str(),
                    "region": key.region.as_str(),
                    "version": key.version,
                }));
            }
        }
        if rotated.is_empty() {
            return Ok(Performed::Nothing);
        }
        cx.audit.extra("keys", rotated);
        Ok(if is_full { Performed::More } else { Performed::Done })
    }
}

/// The root key before the present one.
#[derive(Debug)]
pub struct ReplacedRoot {
    /// The key.
    pub root: RootKey,
    /// What takes its place.
    pub replacement: Arc<dyn Replacement>,
}

/// Who brings what is under a root key that was replaced under its successor: it knows the rows below the
/// encryption barrier, and the key slots.
#[async_trait]
pub trait Replacement: fmt::Debug + Send + Sync {
    /// Does a part of the work. When nothing is under the root key before any more it is destroyed, which
    /// is what the record of `cx` says.
    ///
    /// # Errors
    /// [`Failure`]; the part is done again then.
    async fn step(&self, cx: &mut Writer<'_>) -> Result<Performed, Failure>;

    /// How far it is, for people.
    fn progress(&self) -> String;
}

/// Brings what is under a root key that was replaced under its successor.
struct RootRotation;

#[async_trait]
impl PeriodicJob<Own> for RootRotation {
    const NAME: &'static str = "root-rotation";
    const PRINCIPAL: &'static str = SELF;
    const RECORD: Option<&'static str> = Some("DestroyRootKey");
    const NODES: Nodes = Nodes::Each;
    const EVERY_SECONDS: i64 = EVERY_SECONDS;

    async fn perform(_: &Own, cx: &mut Writer<'_>) -> Result<Performed, Failure> {
        match cx.engine.replacement.clone() {
            Some(replacement) => replacement.step(cx).await,
            None => Ok(Performed::Nothing),
        }
    }
}

const fn done_if(has_done: bool) -> Performed {
    if has_done { Performed::Done } else { Performed::Nothing }
}
