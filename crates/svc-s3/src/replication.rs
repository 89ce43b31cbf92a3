//! Replication: what of a bucket is copied to other buckets, by the bucket's rules.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html>

pub(crate) mod backlog;
pub(crate) mod carry;
pub(crate) mod initiate;
pub(crate) mod job;
mod ops;
mod read;
pub(crate) mod replicate;
mod shown;

use std::collections::BTreeMap;

use names::{AccountId, BucketName, PrincipalArn, Region};
use serde::{Deserialize, Serialize};
use tables::Record;

/// The most rules of a bucket.
pub(crate) const RULES_MAX: usize = 1000;

/// The replication of a bucket.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct BucketReplication {
    /// The role that S3 acts with.
    pub(crate) role: PrincipalArn,
    pub(crate) rules: Vec<Rule>,
}

impl Record for BucketReplication {
    const VERSION: u8 = 1;
}

/// A rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Rule {
    pub(crate) id: String,
    /// Of rules for one destination, the one with the greatest number counts; none in the form that
    /// has no filters.
    pub(crate) priority: Option<u32>,
    pub(crate) is_enabled: bool,
    pub(crate) filter: Filter,
    /// How the filter was written, so that it is answered as it was sent.
    pub(crate) form: FilterForm,
    /// Whether delete markers are copied; none in the form that has no filters, where they are.
    pub(crate) delete_markers: Option<bool>,
    /// Whether objects under keys of KMS are copied; none where it was not said, and they are not.
    pub(crate) kms_objects: Option<bool>,
    /// Whether changes of replicas are copied; none where it was not said, and they are not.
    pub(crate) replica_modifications: Option<bool>,
    pub(crate) destination: Destination,
}

/// What a rule is for: all that is given must hold.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Filter {
    pub(crate) prefix: Option<String>,
    pub(crate) tags: BTreeMap<String, String>,
}

/// How a filter is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum FilterForm {
    /// `Prefix` of the rule itself, as before 2018.
    RulePrefix,
    /// `Filter` with one condition or none.
    Single,
    /// `Filter` with `And`.
    And,
}

/// Where replicas go, and what they are like.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Destination {
    pub(crate) bucket: BucketName,
    /// The account that the bucket must be of.
    pub(crate) account: Option<AccountId>,
    /// The storage class of replicas; none is that of the source.
    pub(crate) storage_class: Option<String>,
    /// Whether replicas belong to the owner of the destination.
    pub(crate) owner_override: bool,
    /// The key that objects under keys of KMS are under there.
    pub(crate) kms_key: Option<String>,
    pub(crate) time: Option<Timing>,
    pub(crate) metrics: Option<Timing>,
}

/// A switch with minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Timing {
    pub(crate) is_enabled: bool,
    pub(crate) minutes: Option<i32>,
}

/// What rules ask of a version.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Candidate<'a> {
    pub(crate) key: &'a str,
    pub(crate) tags: &'a BTreeMap<String, String>,
    pub(crate) kind: CandidateKind,
}

/// What a version is, as far as rules care.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CandidateKind {
    DeleteMarker,
    /// An object under a key of KMS.
    KmsObject,
    /// Any other.
    Object,
}

impl Filter {
    fn holds(&self, candidate: Candidate<'_>) -> bool {
        self.prefix.as_deref().is_none_or(|prefix| candidate.key.starts_with(prefix))
            && self.tags.iter().all(|(name, value)| candidate.tags.get(name) == Some(value))
    }
}

impl Rule {
    fn wants(&self, kind: CandidateKind) -> bool {
        match kind {
            // Without a filter, markers are copied.
            CandidateKind::DeleteMarker => self.delete_markers.unwrap_or(true),
            CandidateKind::KmsObject => self.kms_objects == Some(true),
            CandidateKind::Object => true,
        }
    }
}

impl BucketReplication {
    /// The rules by which a version is copied: for each destination the one that counts, if it wants
    /// such a version.
    pub(crate) fn rules_for(&self, candidate: Candidate<'_>) -> Vec<&Rule> {
        let holding = self.rules.iter().filter(|rule| rule.filter.holds(candidate));
        let counting = counting(holding).into_values();
        counting.filter(|rule| rule.wants(candidate.kind)).collect()
    }

    /// The rule by which a version is brought to `destination`.
    pub(crate) fn rule_to(&self, destination: &str, candidate: Candidate<'_>) -> Option<&Rule> {
        let rules = self.rules_for(candidate);
        rules.into_iter().find(|rule| *rule.destination.bucket == *destination)
    }

    /// The rule that speaks of a destination, whatever it is for: what was copied once is kept like
    /// its source also where its tags have changed.
    pub(crate) fn any_rule_to(&self, destination: &str) -> Option<&Rule> {
        let to = self.rules.iter().filter(|rule| *rule.destination.bucket == *destination);
        counting(to).into_values().next()
    }
}

/// Of the rules that are switched on, for each destination the one with the greatest priority.
fn counting<'a>(rules: impl Iterator<Item = &'a Rule>) -> BTreeMap<&'a str, &'a Rule> {
    let mut counting: BTreeMap<&str, &Rule> = BTreeMap::new();
    for rule in rules.filter(|rule| rule.is_enabled) {
        let present = counting.entry(rule.destination.bucket.as_str()).or_insert(rule);
        if present.priority < rule.priority {
            *present = rule;
        }
    }
    counting
}

/// How far a version is on its way to one bucket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Progress {
    /// It is to be copied.
    Pending,
    /// It was copied, and what it is like has changed since.
    Changed,
    /// The replica is like it.
    Completed,
    /// It was refused.
    Failed,
}

/// What replication has to do with a version.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ReplicationState {
    /// The bucket that it is a replica from.
    pub(crate) replica_of: Option<BucketName>,
    /// The buckets that it goes to.
    pub(crate) destinations: BTreeMap<BucketName, Progress>,
}

/// What is shown of replication.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Status {
    Pending,
    Completed,
    Failed,
    Replica,
}

impl ReplicationState {
    /// What is shown: one failure counts for all, and nothing is complete before all is.
    pub(crate) fn status(&self) -> Option<Status> {
        let any = |wanted: &[Progress]| self.destinations.values().any(|it| wanted.contains(it));
        if any(&[Progress::Failed]) {
            return Some(Status::Failed);
        }
        if any(&[Progress::Pending, Progress::Changed]) {
            return Some(Status::Pending);
        }
        if self.replica_of.is_some() {
            return Some(Status::Replica);
        }
        (!self.destinations.is_empty()).then_some(Status::Completed)
    }

    /// Whether lifecycle rules have to wait for it.
    pub(crate) fn holds_lifecycle(&self) -> bool {
        matches!(self.status(), Some(Status::Pending | Status::Failed))
    }
}

/// A version that is to be brought to a bucket.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Replicating {
    pub(crate) bucket: BucketName,
    pub(crate) region: Region,
    pub(crate) key: String,
    pub(crate) destination: BucketName,
    /// Bytes of plaintext.
    pub(crate) size: u64,
}

impl Record for Replicating {
    const VERSION: u8 = 1;
}

#[cfg(test)]
mod tests;
