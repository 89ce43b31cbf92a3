//! Lifecycle: what of a bucket goes, or changes its storage class, when its time has come, by the
//! bucket's rules.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html>

pub(crate) mod due;
pub(crate) mod expire;
mod ops;
pub(crate) mod read;
pub(crate) mod scan;
pub(crate) mod shown;
pub(crate) mod transition;
pub(crate) mod transitions;

use std::collections::BTreeMap;

use api_s3::{
    AbortIncompleteMultipartUpload, ExpirationStatus, LifecycleExpiration, LifecycleRule,
    LifecycleRuleAndOperator, LifecycleRuleFilter, NoncurrentVersionExpiration, Tag,
};
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use tables::{Damage, Record, from_json};

use crate::lifecycle::transitions::{MinimumSize, NoncurrentTransition, Transition};

/// The most rules of a bucket.
pub(crate) const RULES_MAX: usize = 1000;

/// The rules of a bucket.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct BucketLifecycle {
    pub(crate) rules: Vec<Rule>,
    /// What is too small to be moved by rules that name no size.
    #[serde(default)]
    pub(crate) minimum_size: MinimumSize,
}

impl Record for BucketLifecycle {
    const VERSION: u8 = 2;

    fn read(version: u8, bytes: &[u8]) -> Result<Self, Damage> {
        match version {
            // Version 1 moves nothing.
            1 | 2 => from_json(bytes),
            _ => Err(Damage::Version(version)),
        }
    }
}

/// A rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Rule {
    pub(crate) id: String,
    pub(crate) is_enabled: bool,
    pub(crate) filter: Filter,
    /// How the filter was written, so that it is answered as it was sent.
    pub(crate) form: FilterForm,
    pub(crate) expiration: Option<Expiration>,
    pub(crate) noncurrent: Option<NoncurrentExpiration>,
    /// Days after which an unfinished upload goes.
    pub(crate) abort_after_days: Option<i32>,
    #[serde(default)]
    pub(crate) transitions: Vec<Transition>,
    #[serde(default)]
    pub(crate) noncurrent_transitions: Vec<NoncurrentTransition>,
}

/// What a rule is for: all that is given must hold.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Filter {
    pub(crate) prefix: Option<String>,
    pub(crate) tags: BTreeMap<String, String>,
    /// Bytes, exclusive.
    pub(crate) larger_than: Option<u64>,
    /// Bytes, exclusive.
    pub(crate) smaller_than: Option<u64>,
}

/// How a filter is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum FilterForm {
    /// `Prefix` of the rule itself, as before 2016.
    RulePrefix,
    /// `Filter` with one condition or none.
    Single,
    /// `Filter` with `And`.
    And,
}

/// When the newest version goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Expiration {
    /// Days after it was made, at the next midnight.
    Days(i32),
    /// At a midnight, milliseconds since 1970; what is made later goes as it comes.
    Date(i64),
    /// A delete marker with nothing below it goes. `false` says that nothing does.
    DeleteMarker(bool),
}

/// When versions that are not the newest go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct NoncurrentExpiration {
    /// Days after it ceased to be the newest, at the next midnight.
    pub(crate) days: i32,
    /// So many of them stay.
    pub(crate) kept: Option<i32>,
}

/// What a rule looks at in an object.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Facts<'a> {
    pub(crate) key: &'a str,
    pub(crate) size: u64,
    pub(crate) tags: &'a BTreeMap<String, String>,
}

impl Filter {
    /// Whether it is for an object.
    pub(crate) fn holds(&self, object: Facts<'_>) -> bool {
        self.holds_prefix(object.key)
            && self.larger_than.is_none_or(|size| object.size > size)
            && self.smaller_than.is_none_or(|size| object.size < size)
            && self.tags.iter().all(|(name, value)| object.tags.get(name) == Some(value))
    }

    /// Whether it is for what has a key and nothing else: uploads and delete markers.
    pub(crate) fn holds_key(&self, key: &str) -> bool {
        let asks_more = self.larger_than.is_some() || self.smaller_than.is_some();
        self.holds_prefix(key) && !asks_more && self.tags.is_empty()
    }

    fn holds_prefix(&self, key: &str) -> bool {
        self.prefix.as_deref().is_none_or(|prefix| key.starts_with(prefix))
    }
}

impl BucketLifecycle {
    /// The rules as they are answered.
    pub(crate) fn to_api(&self) -> Vec<LifecycleRule> {
        self.rules.iter().map(Rule::to_api).collect()
    }

    /// Whether a rule that is switched on lets newest versions expire, or unfinished uploads.
    pub(crate) fn shows_ends(&self) -> bool {
        self.enabled().any(|rule| {
            matches!(rule.expiration, Some(Expiration::Days(_) | Expiration::Date(_)))
                || rule.abort_after_days.is_some()
        })
    }

    /// The rules that are switched on.
    pub(crate) fn enabled(&self) -> impl Iterator<Item = &Rule> {
        self.rules.iter().filter(|rule| rule.is_enabled)
    }
}

impl Rule {
    fn to_api(&self) -> LifecycleRule {
        let status =
            if self.is_enabled { ExpirationStatus::Enabled } else { ExpirationStatus::Disabled };
        let expiration = self.expiration.map(|expiration| match expiration {
            Expiration::Days(days) => {
                LifecycleExpiration { days: Some(days), ..LifecycleExpiration::default() }
            }
            Expiration::Date(at_ms) => LifecycleExpiration {
                date: Some(Timestamp::from_unix_ms(at_ms)),
                ..LifecycleExpiration::default()
            },
            Expiration::DeleteMarker(is_on) => LifecycleExpiration {
                expired_object_delete_marker: Some(is_on),
                ..LifecycleExpiration::default()
            },
        });
        let noncurrent = self.noncurrent.map(|noncurrent| NoncurrentVersionExpiration {
            noncurrent_days: Some(noncurrent.days),
            newer_noncurrent_versions: noncurrent.kept,
        });
        let abort = self
            .abort_after_days
            .map(|days| AbortIncompleteMultipartUpload { days_after_initiation: Some(days) });
        LifecycleRule {
            id: Some(self.id.clone()),
            prefix: match self.form {
                FilterForm::RulePrefix => Some(self.filter.prefix.clone().unwrap_or_default()),
                FilterForm::Single | FilterForm::And => None,
            },
            filter: self.filter.to_api(self.form),
            status,
            expiration,
            noncurrent_version_expiration: noncurrent,
            abort_incomplete_multipart_upload: abort,
            transitions: (!self.transitions.is_empty())
                .then(|| self.transitions.iter().map(|one| one.to_api()).collect()),
            noncurrent_version_transitions: (!self.noncurrent_transitions.is_empty())
                .then(|| self.noncurrent_transitions.iter().map(|one| one.to_api()).collect()),
        }
    }
}

impl Filter {
    fn to_api(&self, form: FilterForm) -> Option<LifecycleRuleFilter> {
        let bytes = |size: Option<u64>| size.and_then(|size| i64::try_from(size).ok());
        let tag = |(key, value): (&String, &String)| Tag { key: key.clone(), value: value.clone() };
        match form {
            FilterForm::RulePrefix => None,
            FilterForm::Single => Some(LifecycleRuleFilter {
                prefix: self.prefix.clone(),
                tag: self.tags.iter().next().map(tag),
                object_size_greater_than: bytes(self.larger_than),
                object_size_less_than: bytes(self.smaller_than),
                and: None,
            }),
            FilterForm::And => {
                let tags: Vec<Tag> = self.tags.iter().map(tag).collect();
                let and = LifecycleRuleAndOperator {
                    prefix: self.prefix.clone(),
                    tags: (!tags.is_empty()).then_some(tags),
                    object_size_greater_than: bytes(self.larger_than),
                    object_size_less_than: bytes(self.smaller_than),
                };
                Some(LifecycleRuleFilter { and: Some(and), ..LifecycleRuleFilter::default() })
            }
        }
    }
}
