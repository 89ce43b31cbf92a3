//! When something is due to go, and by which rule. Pure functions of rules, facts and times.

use std::collections::BTreeMap;

use stdx::Timestamp;

use crate::class::LaterClass;
use crate::lifecycle::transitions::When;
use crate::lifecycle::{BucketLifecycle, Expiration, Facts, Rule};
use crate::object::VersionRecord;
use crate::replication::ReplicationState;

/// Milliseconds in a day.
const DAY_MS: i64 = 24 * 3600 * 1000;

/// When something goes, and the rule that says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Due<'a> {
    pub(crate) at: Timestamp,
    pub(crate) rule: &'a Rule,
}

/// A version's next storage class, and the rule that says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Move<'a> {
    pub(crate) class: LaterClass,
    pub(crate) rule: &'a Rule,
}

/// A version as rules see it: where it stands among those of its key, which are told newest first.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Standing<'a> {
    pub(crate) key: &'a str,
    pub(crate) version: &'a VersionRecord,
    /// When the next newer version was made; none for the newest.
    pub(crate) replaced_at: Option<Timestamp>,
    /// Noncurrent versions that are newer.
    pub(crate) newer_noncurrent: usize,
    /// Nothing is below it.
    pub(crate) is_only: bool,
}

impl Standing<'_> {
    /// What is not copied yet, or was refused, neither goes nor moves.
    fn waits_for_replication(&self) -> bool {
        self.version.replication.as_ref().is_some_and(ReplicationState::holds_lifecycle)
    }
}

/// The midnight that ends the day which is `days` after `from`.
pub(crate) fn midnight_after(from: Timestamp, days: i32) -> Timestamp {
    let at_ms = from.unix_ms().saturating_add(i64::from(days).saturating_mul(DAY_MS));
    let rest = at_ms.rem_euclid(DAY_MS);
    let ms = if rest == 0 { at_ms } else { at_ms.saturating_sub(rest).saturating_add(DAY_MS) };
    Timestamp::from_unix_ms(ms)
}

impl BucketLifecycle {
    /// When the newest version of a key expires, by the rule that is first to say so. Delete markers
    /// do not expire so.
    pub(crate) fn expiry(&self, key: &str, version: &VersionRecord) -> Option<Due<'_>> {
        if version.is_delete_marker {
            return None;
        }
        let facts = Facts { key, size: version.size, tags: &version.tags };
        let made_at = Timestamp::from_unix_ms(version.modified_ms);
        let dues = self.enabled().filter(|rule| rule.filter.holds(facts)).filter_map(|rule| {
            let at = match rule.expiration? {
                Expiration::Days(days) => midnight_after(made_at, days),
                Expiration::Date(at_ms) => Timestamp::from_unix_ms(at_ms).max(made_at),
                Expiration::DeleteMarker(_) => return None,
            };
            Some(Due { at, rule })
        });
        dues.min_by_key(|due| due.at)
    }

    /// When a version goes, wherever it stands among those of its key.
    pub(crate) fn removal(&self, standing: Standing<'_>) -> Option<Due<'_>> {
        if standing.waits_for_replication() {
            return None;
        }
        match standing.replaced_at {
            Some(replaced_at) => self.noncurrent_removal(standing, replaced_at),
            None if standing.version.is_delete_marker => self.marker_removal(standing),
            None => self.expiry(standing.key, standing.version),
        }
    }

    /// Where a version moves at `now`, wherever it stands among those of its key. Where several moves
    /// are due, it goes to the last of the classes at once.
    pub(crate) fn transition(&self, standing: Standing<'_>, now: Timestamp) -> Option<Move<'_>> {
        let version = standing.version;
        if version.is_delete_marker || standing.waits_for_replication() {
            return None;
        }
        let facts = Facts { key: standing.key, size: version.size, tags: &version.tags };
        let rules = self.enabled().filter(|rule| rule.filter.holds(facts));
        let due = rules.flat_map(|rule| {
            rule.due_classes(standing, now).map(move |class| Move { class, rule })
        });
        let present = version.description.storage_class.as_deref();
        let due = due.filter(|due| {
            due.class.follows(present)
                && version.access_tier.is_none_or(|tier| due.class.follows_tier(tier))
                && self.minimum_size.allows(&due.rule.filter, due.class, version.size)
        });
        due.max_by_key(|due| due.class)
    }

    fn noncurrent_removal(
        &self,
        standing: Standing<'_>,
        replaced_at: Timestamp,
    ) -> Option<Due<'_>> {
        let version = standing.version;
        let empty = BTreeMap::new();
        let tags = if version.is_delete_marker { &empty } else { &version.tags };
        let facts = Facts { key: standing.key, size: version.size, tags };
        let dues = self.enabled().filter(|rule| rule.filter.holds(facts)).filter_map(|rule| {
            let noncurrent = rule.noncurrent?;
            let kept = noncurrent.kept.and_then(|kept| usize::try_from(kept).ok()).unwrap_or(0);
            (standing.newer_noncurrent >= kept)
                .then(|| Due { at: midnight_after(replaced_at, noncurrent.days), rule })
        });
        dues.min_by_key(|due| due.at)
    }

    /// A delete marker with nothing below it goes at once where a rule says so, and with its age
    /// where a rule lets objects expire by days.
    fn marker_removal(&self, standing: Standing<'_>) -> Option<Due<'_>> {
        if !standing.is_only {
            return None;
        }
        let made_at = Timestamp::from_unix_ms(standing.version.modified_ms);
        let rules = self.enabled().filter(|rule| rule.filter.holds_key(standing.key));
        let dues = rules.filter_map(|rule| {
            let at = match rule.expiration? {
                Expiration::DeleteMarker(true) => made_at,
                Expiration::Days(days) => midnight_after(made_at, days),
                Expiration::DeleteMarker(false) | Expiration::Date(_) => return None,
            };
            Some(Due { at, rule })
        });
        dues.min_by_key(|due| due.at)
    }

    /// When an unfinished upload goes.
    pub(crate) fn abortion(&self, key: &str, started_at: Timestamp) -> Option<Due<'_>> {
        let rules = self.enabled().filter(|rule| rule.filter.holds_key(key));
        let dues = rules.filter_map(|rule| {
            let days = rule.abort_after_days?;
            Some(Due { at: midnight_after(started_at, days), rule })
        });
        dues.min_by_key(|due| due.at)
    }
}

impl Rule {
    /// The classes that a version may move to at `now`, as far as its age goes.
    fn due_classes(
        &self,
        standing: Standing<'_>,
        now: Timestamp,
    ) -> impl Iterator<Item = LaterClass> {
        let made_at = Timestamp::from_unix_ms(standing.version.modified_ms);
        let replaced_at = standing.replaced_at;
        let newest = self.transitions.iter().filter(move |_| replaced_at.is_none());
        let newest = newest.filter(move |transition| match transition.when {
            When::Days(days) => midnight_after(made_at, days) <= now,
            When::Date(at_ms) => Timestamp::from_unix_ms(at_ms) <= now,
        });
        let older = self.noncurrent_transitions.iter().filter(move |transition| {
            let kept = transition.kept.and_then(|kept| usize::try_from(kept).ok()).unwrap_or(0);
            standing.newer_noncurrent >= kept
                && replaced_at.is_some_and(|at| midnight_after(at, transition.days) <= now)
        });
        newest.map(|transition| transition.class).chain(older.map(|transition| transition.class))
    }
}

#[cfg(test)]
mod tests;
