//! Calls that are counted, not recorded each.
//!
//! Operations that the models' patches mark `counted` are called so often that a record of each would
//! be most of what the installation writes. They are summed by principal, action, resource and
//! outcome, and the sums are recorded at intervals and at the end, for each account that a record of
//! the call would have gone to. Refusals by policy are recorded one by one, and so is everything
//! about a resource that somebody wants in full.

use core::fmt;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use journal::Durability;
use names::AccountId;
use serde_json::{Value, json};
use stdx::Timestamp;
use wire::{AwsError, OperationMeta};

use crate::audit::AuditNotes;
use crate::ctx::Ctx;
use crate::engine::Engine;
use crate::failure::Failure;

/// The name of the summaries' records.
const NAME: &str = "CallsSummary";

/// Between two summaries.
const SUMMARY_SECONDS: i64 = 60;

/// Sums open at a time; calls that would open another are recorded in full.
const SUMS_MAX: usize = 16_384;

/// Sums in one record: with the longest ARNs they are within the journal's limit.
const SUMS_PER_RECORD: usize = 200;

/// The longest text of a sum, in bytes.
const TEXT_BYTES_MAX: usize = 1_024;

/// What the outcome of a call without an error is called.
const SUCCESS: &str = "Success";

/// Says of a resource, by its ARN, whether its calls are to be recorded in full.
pub(crate) type WantsInFull = Arc<dyn Fn(&str) -> bool + Send + Sync>;

/// What is summed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Summed {
    /// Whose trail the sum goes to.
    recipient: AccountId,
    region: String,
    principal: String,
    event_source: &'static str,
    event_name: &'static str,
    resource: String,
    outcome: String,
}

#[derive(Debug, Default)]
struct State {
    sums: BTreeMap<Summed, u64>,
    since: Option<Timestamp>,
}

/// What was counted between two summaries.
#[derive(Debug, PartialEq, Eq)]
struct Summary {
    sums: BTreeMap<Summed, u64>,
    since: Timestamp,
}

/// The sums, and what is exempt from them.
#[derive(Default)]
pub(crate) struct Counted {
    state: Mutex<State>,
    in_full: RwLock<Option<WantsInFull>>,
}

impl fmt::Debug for Counted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Counted").field("sums", &self.lock().sums.len()).finish_non_exhaustive()
    }
}

impl Counted {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn has_room(&self) -> bool {
        self.lock().sums.len() < SUMS_MAX
    }

    fn wants_in_full(&self, resource: &str) -> bool {
        let wants = self.in_full.read().unwrap_or_else(PoisonError::into_inner);
        wants.as_ref().is_some_and(|wants| wants(resource))
    }

    fn add(&self, summed: Summed, now: Timestamp) {
        let mut state = self.lock();
        state.since.get_or_insert(now);
        let sum = state.sums.entry(summed).or_default();
        *sum = sum.saturating_add(1);
    }

    /// Takes the sums, if there are any and, unless `at_once`, it is time.
    fn take(&self, now: Timestamp, at_once: bool) -> Option<Summary> {
        let mut state = self.lock();
        let since = state.since?;
        if !at_once && now < since.plus_seconds(SUMMARY_SECONDS) {
            return None;
        }
        state.since = None;
        Some(Summary { sums: core::mem::take(&mut state.sums), since })
    }

    /// Puts back sums that could not be recorded.
    fn put_back(&self, sums: BTreeMap<Summed, u64>, since: Timestamp) {
        let mut state = self.lock();
        state.since = Some(since);
        for (summed, count) in sums {
            let sum = state.sums.entry(summed).or_default();
            *sum = sum.saturating_add(count);
        }
    }
}

/// The members of the record's `serviceEventDetails`.
fn notes(sums: &BTreeMap<Summed, u64>, since: Timestamp, now: Timestamp) -> AuditNotes {
    let sum = |(summed, count): (&Summed, &u64)| -> Value {
        json!({
            "principal": summed.principal,
            "awsRegion": summed.region,
            "eventSource": summed.event_source,
            "eventName": summed.event_name,
            "resource": summed.resource,
            "outcome": summed.outcome,
            "calls": count,
        })
    };
    let mut notes = AuditNotes::default();
    notes.extra("calls", sums.values().fold(0_u64, |all, count| all.saturating_add(*count)));
    notes.extra("from", since.iso8601());
    notes.extra("to", now.iso8601());
    notes.extra("sums", sums.iter().map(sum).collect::<Vec<_>>());
    notes
}

fn clipped(text: &str) -> String {
    text.get(..text.floor_char_boundary(TEXT_BYTES_MAX)).unwrap_or_default().to_owned()
}

impl Engine {
    /// Whether a call of `meta` is to be counted instead of recorded.
    pub(crate) fn is_counted(&self, cx: &Ctx, meta: &OperationMeta) -> bool {
        meta.counted && self.may_count(cx)
    }

    fn may_count(&self, cx: &Ctx) -> bool {
        let mut resources = cx.audit.resources.iter();
        // What is about no resource (a datum of CloudWatch) is wanted by who wants everything.
        if resources.len() == 0 && self.counted.wants_in_full("") {
            return false;
        }
        // A stranger who is refused before anything is known of the call: as with every operation.
        let is_turned_away = cx.caller.account.is_none() && resources.len() == 0;
        !cx.must_be_recorded
            && !is_turned_away
            && !resources.any(|resource| self.counted.wants_in_full(&resource.arn))
            && self.counted.has_room()
    }

    /// Counts a call that came to its end.
    pub(crate) fn count_call(&self, cx: &Ctx, meta: &OperationMeta, error: Option<&AwsError>) {
        let own = cx.caller.account.as_ref().into_iter();
        let mut recipients: BTreeSet<&AccountId> = own.chain(&cx.owners).collect();
        if recipients.is_empty() {
            recipients.insert(&self.installation);
        }
        let resource = cx.audit.resources.first().map_or("", |resource| resource.arn.as_str());
        for recipient in recipients {
            let summed = Summed {
                recipient: recipient.clone(),
                region: cx.request.region.as_str().to_owned(),
                principal: clipped(cx.caller.principal.arn()),
                event_source: meta.service.event_source,
                event_name: meta.event_name,
                resource: clipped(resource),
                outcome: clipped(error.map_or(SUCCESS, AwsError::code)),
            };
            self.counted.add(summed, self.clock.now());
        }
    }

    /// From now on, calls about the resources that `wants` names are recorded in full, whatever
    /// their operations: for who delivers trails. Replaces what was said before.
    pub fn record_in_full(&self, wants: impl Fn(&str) -> bool + Send + Sync + 'static) {
        let mut in_full = self.counted.in_full.write().unwrap_or_else(PoisonError::into_inner);
        *in_full = Some(Arc::new(wants));
    }

    /// Records the sums of counted calls, if it is time. Says whether there were any.
    ///
    /// # Errors
    /// [`Failure::Journal`] when they cannot be recorded; they stay.
    pub(crate) async fn record_counted(&self) -> Result<bool, Failure> {
        self.record_sums(false).await
    }

    /// As [`Engine::record_counted`], whether or not it is time.
    pub(crate) async fn record_counted_now(&self) -> Result<bool, Failure> {
        self.record_sums(true).await
    }

    async fn record_sums(&self, at_once: bool) -> Result<bool, Failure> {
        let now = self.clock.now();
        let Some(Summary { mut sums, since }) = self.counted.take(now, at_once) else {
            return Ok(false);
        };
        while let Some((first, _)) = sums.first_key_value() {
            let recipient = first.recipient.clone();
            let mut part = BTreeMap::new();
            while part.len() < SUMS_PER_RECORD
                && let Some(entry) = sums.first_entry()
                && entry.key().recipient == recipient
            {
                let (summed, count) = entry.remove_entry();
                part.insert(summed, count);
            }
            let recipients = BTreeSet::from([recipient]);
            let notes = notes(&part, since, now);
            let recorded = self.record_act(NAME, &notes, &recipients, Durability::Durable).await;
            if let Err(failure) = recorded {
                sums.append(&mut part);
                self.counted.put_back(sums, since);
                return Err(failure);
            }
        }
        Ok(true)
    }
}

#[cfg(test)]
mod tests;
