//! Refusals of strangers, recorded within a budget.
//!
//! A request without valid credentials costs its sender nothing, and a record costs a few kilobytes
//! of disk for ever. So such refusals have a budget, for each address and for all together; beyond it
//! they are counted by address and error code, and a summary of the counts is recorded at intervals
//! and at the end. Refusals of authenticated callers are always recorded one by one.

use core::net::{IpAddr, Ipv6Addr};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError};

use journal::Durability;
use serde_json::{Value, json};
use stdx::Timestamp;
use wire::AwsError;

use crate::audit::AuditNotes;
use crate::engine::Engine;
use crate::failure::Failure;
use crate::request_info::RequestInfo;
use crate::space::Room;

/// Refusals of one address that are recorded at once ...
const ADDRESS_BURST: u32 = 256;
/// ... and one more each time this many milliseconds have passed.
const ADDRESS_REFILL_MS: i64 = 10_000;

/// Refusals of all addresses together that are recorded at once ...
const TOTAL_BURST: u32 = 2_048;
/// ... and one more each time this many milliseconds have passed: at most 86,400 a day.
const TOTAL_REFILL_MS: i64 = 1_000;

/// Addresses told apart; further ones share a budget and a count.
const ADDRESSES_MAX: usize = 4_096;

/// Error codes told apart for one address.
const CODES_MAX: usize = 16;

/// Addresses named in one summary, those with the most refusals; the others are added up.
const SUMMARY_ADDRESSES_MAX: usize = 100;

/// Between two summaries.
const SUMMARY_SECONDS: i64 = 60;

/// The name of the summaries' records.
const NAME: &str = "RefusalsSummary";

/// The address that refusals and connections are counted under: of IPv6 the network of 64 bits, which one host has.
#[must_use]
pub fn counted_address(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
        address @ IpAddr::V4(_) => address,
    }
}

/// How often something may happen: `burst` times at once, and once more each `refill_ms`.
#[derive(Debug, Clone, Copy)]
struct Bucket {
    tokens: u32,
    burst: u32,
    refill_ms: i64,
    refilled_at_ms: i64,
}

impl Bucket {
    const fn full(burst: u32, refill_ms: i64) -> Self {
        Self { tokens: burst, burst, refill_ms, refilled_at_ms: 0 }
    }

    fn refill(&mut self, now_ms: i64) {
        let passed_ms = now_ms.saturating_sub(self.refilled_at_ms);
        let earned = passed_ms.checked_div(self.refill_ms).unwrap_or_default();
        if earned > 0 {
            let tokens = i64::from(self.tokens).saturating_add(earned).min(self.burst.into());
            self.tokens = u32::try_from(tokens).unwrap_or(self.burst);
            let used_ms = earned.saturating_mul(self.refill_ms);
            self.refilled_at_ms = self.refilled_at_ms.saturating_add(used_ms);
        } else if passed_ms < 0 {
            // The clock was set back.
            self.refilled_at_ms = now_ms;
        }
    }

    const fn has_token(&self) -> bool {
        self.tokens > 0
    }

    fn take(&mut self) {
        self.tokens = self.tokens.saturating_sub(1);
    }
}

/// How often each error code was answered without a record of its own.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
struct Counts {
    by_code: BTreeMap<String, u64>,
}

impl Counts {
    fn add(&mut self, code: &str, count: u64) {
        let is_known = self.by_code.contains_key(code) || self.by_code.len() < CODES_MAX;
        let code = if is_known { code } else { "Other" };
        let total = self.by_code.entry(code.to_owned()).or_default();
        *total = total.saturating_add(count);
    }

    fn merge(&mut self, other: &Self) {
        for (code, count) in &other.by_code {
            self.add(code, *count);
        }
    }

    fn total(&self) -> u64 {
        self.by_code.values().fold(0, |total, count| total.saturating_add(*count))
    }
}

#[derive(Debug)]
struct Address {
    bucket: Bucket,
    counts: Counts,
}

impl Default for Address {
    fn default() -> Self {
        let bucket = Bucket::full(ADDRESS_BURST, ADDRESS_REFILL_MS);
        Self { bucket, counts: Counts::default() }
    }
}

#[derive(Debug)]
struct State {
    total: Bucket,
    by_address: HashMap<IpAddr, Address>,
    /// Of the addresses for which there was no room.
    others: Address,
    /// Since when refusals are counted that are in no summary yet.
    counted_since: Option<Timestamp>,
}

/// What was counted between two summaries.
#[derive(Debug, Default, PartialEq, Eq)]
struct Summary {
    by_address: Vec<(IpAddr, Counts)>,
    others: Counts,
    since: Option<Timestamp>,
}

/// What of a refused request decides whether it has a record of its own.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Refused {
    /// It has no valid credentials.
    pub(crate) is_stranger: bool,
    /// Its operation frees space or takes rights away.
    pub(crate) takes_away: bool,
}

/// The budget, and the counts.
#[derive(Debug, Default)]
pub(crate) struct Refusals {
    state: Mutex<State>,
}

impl Refusals {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether a refusal gets a record of its own; one that does not is counted.
    fn admit(&self, address: IpAddr, code: &str, now: Timestamp, room: Room) -> bool {
        let now_ms = now.unix_ms();
        let mut state = self.lock();
        let State { total, by_address, others, counted_since } = &mut *state;
        let address = counted_address(address);
        let has_room = by_address.len() < ADDRESSES_MAX;
        let known = match by_address.get_mut(&address) {
            Some(known) => known,
            None if has_room => by_address.entry(address).or_default(),
            None => others,
        };
        total.refill(now_ms);
        known.bucket.refill(now_ms);
        if room == Room::Ample && total.has_token() && known.bucket.has_token() {
            total.take();
            known.bucket.take();
            return true;
        }
        known.counts.add(code, 1);
        counted_since.get_or_insert(now);
        false
    }

    /// Takes what was counted, if there is anything and, unless `at_once`, it is time. Forgets the
    /// addresses that have their whole budget again.
    fn take_summary(&self, now: Timestamp, at_once: bool) -> Option<Summary> {
        let mut state = self.lock();
        let since = state.counted_since?;
        if !at_once && now < since.plus_seconds(SUMMARY_SECONDS) {
            return None;
        }
        state.counted_since = None;
        let others = core::mem::take(&mut state.others.counts);
        let mut summary = Summary { by_address: Vec::new(), others, since: Some(since) };
        for (address, known) in &mut state.by_address {
            if !known.counts.by_code.is_empty() {
                summary.by_address.push((*address, core::mem::take(&mut known.counts)));
            }
            known.bucket.refill(now.unix_ms());
        }
        state.by_address.retain(|_, known| known.bucket.tokens < known.bucket.burst);
        summary.sort();
        Some(summary)
    }

    /// Puts back a summary that could not be recorded.
    fn put_back(&self, summary: Summary) {
        let mut state = self.lock();
        for (address, counts) in summary.by_address {
            let has_room = state.by_address.len() < ADDRESSES_MAX;
            match state.by_address.get_mut(&address) {
                Some(known) => known.counts.merge(&counts),
                None if has_room => {
                    let known = Address { counts, ..Address::default() };
                    state.by_address.insert(address, known);
                }
                None => state.others.counts.merge(&counts),
            }
        }
        state.others.counts.merge(&summary.others);
        state.counted_since = summary.since.or(state.counted_since);
    }
}

impl Default for State {
    fn default() -> Self {
        Self {
            total: Bucket::full(TOTAL_BURST, TOTAL_REFILL_MS),
            by_address: HashMap::new(),
            others: Address::default(),
            counted_since: None,
        }
    }
}

impl Summary {
    /// Most refusals first, and no more addresses than a summary names.
    fn sort(&mut self) {
        self.by_address.sort_by(|(left, left_counts), (right, right_counts)| {
            right_counts.total().cmp(&left_counts.total()).then(left.cmp(right))
        });
        for (_, counts) in self.by_address.drain(SUMMARY_ADDRESSES_MAX.min(self.by_address.len())..)
        {
            self.others.merge(&counts);
        }
    }

    fn total(&self) -> u64 {
        let named = self.by_address.iter().map(|(_, counts)| counts.total());
        named.fold(self.others.total(), u64::saturating_add)
    }

    /// The members of the record's `serviceEventDetails`.
    fn notes(&self, now: Timestamp) -> AuditNotes {
        let codes = |counts: &Counts| -> Value {
            counts.by_code.iter().map(|(code, count)| (code.clone(), json!(count))).collect()
        };
        let address = |(address, counts): &(IpAddr, Counts)| {
            json!({
                "sourceIPAddress": named_address(*address),
                "refusals": counts.total(),
                "errorCodes": codes(counts),
            })
        };
        let mut notes = AuditNotes::default();
        notes.extra("refusals", self.total());
        notes.extra("from", self.since.unwrap_or(now).iso8601());
        notes.extra("to", now.iso8601());
        notes.extra("addresses", self.by_address.iter().map(address).collect::<Vec<_>>());
        if self.others.total() > 0 {
            let (refusals, codes) = (self.others.total(), codes(&self.others));
            notes.extra("otherAddresses", json!({ "refusals": refusals, "errorCodes": codes }));
        }
        notes
    }
}

/// An address, or the network that stands for it.
fn named_address(address: IpAddr) -> String {
    match address {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(network) => format!("{network}/64"),
    }
}

impl Engine {
    /// Whether a refusal is only counted: it is one of a stranger's beyond the budget, or of a call
    /// that is not looked at for want of room.
    pub(crate) fn only_counts(
        &self,
        refused: Refused,
        request: &RequestInfo,
        error: &AwsError,
    ) -> bool {
        let room = self.space.room();
        let has_budget = refused.is_stranger || room == Room::Scarce && !refused.takes_away;
        if !has_budget {
            return false;
        }
        let address = request.peer.ip.ip();
        let is_counted = !self.refusals.admit(address, error.code(), request.received_at, room);
        if is_counted {
            self.counters.refusals_summarized.add(1);
        }
        is_counted
    }

    /// Records a summary of the refusals that have no record of their own, if it is time for one. Says
    /// whether there was one.
    ///
    /// # Errors
    /// [`Failure::Journal`] when it cannot be recorded; the counts stay.
    pub(crate) async fn record_refusals(&self) -> Result<bool, Failure> {
        self.record_summary(false).await
    }

    /// As [`Engine::record_refusals`], whether or not it is time.
    pub(crate) async fn record_refusals_now(&self) -> Result<bool, Failure> {
        self.record_summary(true).await
    }

    async fn record_summary(&self, at_once: bool) -> Result<bool, Failure> {
        let now = self.clock.now();
        let Some(summary) = self.refusals.take_summary(now, at_once) else { return Ok(false) };
        let (refusals, addresses) = (summary.total(), summary.by_address.len());
        tracing::warn!(refusals, addresses, "refused requests were counted, not recorded each");
        let nobody = BTreeSet::new();
        match self.record_act(NAME, &summary.notes(now), &nobody, Durability::Relaxed).await {
            Ok(()) => Ok(true),
            Err(failure) => {
                self.refusals.put_back(summary);
                Err(failure)
            }
        }
    }
}

#[cfg(test)]
mod tests;
