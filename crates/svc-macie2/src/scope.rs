//! Which objects a job looks at.
//!
//! Source: <https://docs.aws.amazon.com/macie/latest/user/discovery-jobs-scope.html>

use api_macie2::{
    JobComparator, JobScopeTerm, JobScopingBlock, ScopeFilterKey, Scoping, SimpleScopeTerm,
    TagScopeTerm, TagTarget, TagValuePair,
};
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use wire::AwsError;

use crate::refusal::invalid;

/// The conditions of a job: all of `includes` hold, and not all of `excludes`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Scope {
    pub(crate) includes: Vec<Term>,
    pub(crate) excludes: Vec<Term>,
}

/// A condition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Term {
    /// On a property.
    Property { key: String, comparator: String, values: Vec<String> },
    /// On tags: keys and values.
    Tags { comparator: String, tags: Vec<(String, String)> },
}

/// What is known of an object.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Facts<'a> {
    pub(crate) key: &'a str,
    pub(crate) size: i64,
    pub(crate) modified_ms: i64,
    pub(crate) tags: &'a [(String, String)],
}

impl Scope {
    /// # Errors
    /// `ValidationException`
    pub(crate) fn parse(scoping: Option<&Scoping>) -> Result<Self, AwsError> {
        let Some(scoping) = scoping else { return Ok(Self::default()) };
        Ok(Self {
            includes: terms(scoping.includes.as_ref())?,
            excludes: terms(scoping.excludes.as_ref())?,
        })
    }

    /// Whether tags have to be known.
    pub(crate) fn needs_tags(&self) -> bool {
        self.includes.iter().chain(&self.excludes).any(|term| matches!(term, Term::Tags { .. }))
    }

    /// Whether an object is looked at.
    pub(crate) fn holds(&self, facts: Facts<'_>) -> bool {
        let is_excluded =
            !self.excludes.is_empty() && self.excludes.iter().all(|term| term.holds(facts));
        !is_excluded && self.includes.iter().all(|term| term.holds(facts))
    }

    /// As requests have it.
    pub(crate) fn shown(&self) -> Option<Scoping> {
        let block = |terms: &[Term]| {
            let and: Vec<_> = terms.iter().map(Term::shown).collect();
            (!and.is_empty()).then_some(JobScopingBlock { and: Some(and) })
        };
        let (includes, excludes) = (block(&self.includes), block(&self.excludes));
        (includes.is_some() || excludes.is_some()).then_some(Scoping { includes, excludes })
    }
}

fn terms(block: Option<&JobScopingBlock>) -> Result<Vec<Term>, AwsError> {
    let given = block.and_then(|block| block.and.as_ref()).into_iter().flatten();
    given.map(Term::parse).collect()
}

impl Term {
    fn parse(term: &JobScopeTerm) -> Result<Self, AwsError> {
        let parsed = match (&term.simple_scope_term, &term.tag_scope_term) {
            (Some(simple), None) => {
                let (Some(key), Some(comparator)) = (&simple.key, &simple.comparator) else {
                    return Err(invalid("A simpleScopeTerm needs a key and a comparator."));
                };
                Self::Property {
                    key: key.as_str().to_owned(),
                    comparator: comparator.as_str().to_owned(),
                    values: simple.values.clone().unwrap_or_default(),
                }
            }
            (None, Some(tag)) => {
                let tags = tag.tag_values.iter().flatten();
                let tags = tags.map(|pair| {
                    (pair.key.clone().unwrap_or_default(), pair.value.clone().unwrap_or_default())
                });
                let comparator = tag.comparator.clone().unwrap_or(JobComparator::Eq);
                Self::Tags { comparator: comparator.as_str().to_owned(), tags: tags.collect() }
            }
            _ => return Err(invalid("A condition is either a simpleScopeTerm or a tagScopeTerm.")),
        };
        match parsed.is_meaningful() {
            true => Ok(parsed),
            false => Err(invalid("A condition of the scope is not valid for its key.")),
        }
    }

    fn is_meaningful(&self) -> bool {
        let orders = ["EQ", "NE", "GT", "GTE", "LT", "LTE"];
        match self {
            Self::Tags { comparator, tags } => {
                matches!(comparator.as_str(), "EQ" | "NE") && !tags.is_empty()
            }
            Self::Property { key, comparator, values } => {
                let comparator = comparator.as_str();
                let one = values.first().filter(|_| values.len() == 1);
                match key.as_str() {
                    "OBJECT_EXTENSION" => matches!(comparator, "EQ" | "NE") && !values.is_empty(),
                    "OBJECT_KEY" => comparator == "STARTS_WITH" && !values.is_empty(),
                    "OBJECT_SIZE" => {
                        orders.contains(&comparator)
                            && one.is_some_and(|value| value.parse::<i64>().is_ok())
                    }
                    "OBJECT_LAST_MODIFIED_DATE" => {
                        let is_instant = |value: &String| Timestamp::parse_iso8601(value).is_ok();
                        orders.contains(&comparator) && one.is_some_and(is_instant)
                    }
                    _ => false,
                }
            }
        }
    }

    fn holds(&self, facts: Facts<'_>) -> bool {
        match self {
            Self::Tags { comparator, tags } => {
                let has_one = tags.iter().any(|(key, value)| {
                    facts.tags.iter().any(|(held, content)| {
                        held == key && (value.is_empty() || content == value)
                    })
                });
                has_one == (comparator == "EQ")
            }
            Self::Property { key, comparator, values } => {
                let first = values.first().map(String::as_str).unwrap_or_default();
                match key.as_str() {
                    "OBJECT_EXTENSION" => {
                        let extension = extension(facts.key);
                        let is_one =
                            values.iter().any(|value| value.eq_ignore_ascii_case(extension));
                        is_one == (comparator == "EQ")
                    }
                    "OBJECT_KEY" => {
                        values.iter().any(|value| facts.key.starts_with(value.as_str()))
                    }
                    "OBJECT_SIZE" => {
                        compared(comparator, facts.size, first.parse().unwrap_or_default())
                    }
                    _ => {
                        let instant = Timestamp::parse_iso8601(first);
                        instant.is_ok_and(|instant| {
                            compared(comparator, facts.modified_ms, instant.unix_ms())
                        })
                    }
                }
            }
        }
    }

    fn shown(&self) -> JobScopeTerm {
        match self {
            Self::Property { key, comparator, values } => JobScopeTerm {
                simple_scope_term: Some(SimpleScopeTerm {
                    key: Some(ScopeFilterKey::from(key.as_str())),
                    comparator: Some(JobComparator::from(comparator.as_str())),
                    values: Some(values.clone()),
                }),
                tag_scope_term: None,
            },
            Self::Tags { comparator, tags } => {
                let pair = |(key, value): &(String, String)| TagValuePair {
                    key: Some(key.clone()),
                    value: Some(value.clone()),
                };
                JobScopeTerm {
                    simple_scope_term: None,
                    tag_scope_term: Some(TagScopeTerm {
                        comparator: Some(JobComparator::from(comparator.as_str())),
                        key: Some("TAG".to_owned()),
                        tag_values: Some(tags.iter().map(pair).collect()),
                        target: Some(TagTarget::S3Object),
                    }),
                }
            }
        }
    }
}

/// The extension of a key.
pub(crate) fn extension(key: &str) -> &str {
    let name = key.rsplit('/').next().unwrap_or(key);
    name.rsplit_once('.').map_or("", |(_, extension)| extension)
}

/// Whether a number compares so with another.
pub(crate) fn compared(comparator: &str, left: i64, right: i64) -> bool {
    match comparator {
        "EQ" => left == right,
        "NE" => left != right,
        "GT" => left > right,
        "GTE" => left >= right,
        "LT" => left < right,
        "LTE" => left <= right,
        _ => false,
    }
}
