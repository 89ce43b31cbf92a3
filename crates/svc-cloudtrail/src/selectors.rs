//! Which events a trail wants: basic and advanced event selectors.
//!
//! Sources: <https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_EventSelector.html>,
//! <https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedFieldSelector.html>

use api_cloudtrail::{AdvancedEventSelector, EventSelector};
use serde::{Deserialize, Serialize};

use crate::candidate::{Candidate, OBJECT};

mod advanced;
mod basic;

/// What a trail was told; one that was told nothing wants all management events.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Selectors {
    /// An event is wanted that one of them wants.
    Basic(Vec<BasicSelector>),
    /// The same.
    Advanced(Vec<AdvancedSelector>),
}

/// Reads, writes or both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Wanted {
    All,
    ReadOnly,
    WriteOnly,
}

/// A basic selector.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct BasicSelector {
    pub(crate) wanted: Wanted,
    pub(crate) management: bool,
    pub(crate) data: Vec<DataResources>,
    /// Event sources whose management events are not wanted.
    pub(crate) excluded: Vec<String>,
}

/// Resources whose data events are wanted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct DataResources {
    pub(crate) kind: String,
    /// What their ARNs begin with.
    pub(crate) values: Vec<String>,
}

/// An advanced selector: all of its fields have to fit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct AdvancedSelector {
    pub(crate) name: Option<String>,
    pub(crate) fields: Vec<FieldSelector>,
}

/// One field: one of what it wants fits, if it wants anything, and nothing of what it does not want.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct FieldSelector {
    pub(crate) field: String,
    pub(crate) equals: Vec<String>,
    pub(crate) starts_with: Vec<String>,
    pub(crate) ends_with: Vec<String>,
    pub(crate) not_equals: Vec<String>,
    pub(crate) not_starts_with: Vec<String>,
    pub(crate) not_ends_with: Vec<String>,
}

impl Selectors {
    /// As answers have basic ones.
    pub(crate) fn shown_basic(&self) -> Option<Vec<EventSelector>> {
        match self {
            Self::Basic(all) => Some(all.iter().map(BasicSelector::shown).collect()),
            Self::Advanced(_) => None,
        }
    }

    /// As answers have advanced ones.
    pub(crate) fn shown_advanced(&self) -> Option<Vec<AdvancedEventSelector>> {
        match self {
            Self::Basic(_) => None,
            Self::Advanced(all) => Some(all.iter().map(AdvancedSelector::shown).collect()),
        }
    }

    /// Whether an event is wanted.
    pub(crate) fn want(&self, event: &Candidate<'_>) -> bool {
        match self {
            Self::Basic(all) => all.iter().any(|selector| selector.wants(event)),
            Self::Advanced(all) => all.iter().any(|selector| selector.wants(event)),
        }
    }
}

impl BasicSelector {
    /// What a trail wants that was told nothing.
    pub(crate) const fn default_of_trails() -> Self {
        Self { wanted: Wanted::All, management: true, data: Vec::new(), excluded: Vec::new() }
    }

    pub(crate) fn wants(&self, event: &Candidate<'_>) -> bool {
        let is_right = match self.wanted {
            Wanted::All => true,
            Wanted::ReadOnly => event.read_only,
            Wanted::WriteOnly => !event.read_only,
        };
        is_right
            && match event.is_data() {
                true => self.data.iter().any(|resources| resources.hold(event)),
                false => self.management && !self.excludes(&event.event_source),
            }
    }

    fn excludes(&self, source: &str) -> bool {
        self.excluded.iter().any(|excluded| excluded == source)
    }
}

impl DataResources {
    fn hold(&self, event: &Candidate<'_>) -> bool {
        event.data_kind() == Some(&*self.kind)
            && self.values.iter().any(|value| self.is_for_all(value) || event.is_below(value))
    }

    /// Whether a value stands for every resource of the kind: `arn:aws:s3`, with or without its colons.
    fn is_for_all(&self, value: &str) -> bool {
        let service = match self.kind.as_str() {
            OBJECT => "s3",
            "AWS::Lambda::Function" => "lambda",
            _ => "dynamodb",
        };
        value.trim_end_matches(':').split(':').eq(["arn", "aws", service])
    }
}

impl AdvancedSelector {
    fn wants(&self, event: &Candidate<'_>) -> bool {
        self.fields.iter().all(|field| field.fits(event))
    }
}

impl FieldSelector {
    fn fits(&self, event: &Candidate<'_>) -> bool {
        let arns = || event.resources.iter().map(|resource| &*resource.arn).collect();
        let one = |value: &'_ str| vec![value.to_owned()];
        let many = |values: Vec<&str>| values.into_iter().map(str::to_owned).collect();
        let found: Vec<String> = match self.field.as_str() {
            "eventCategory" => one(&event.event_category),
            "eventName" => one(&event.event_name),
            "eventSource" => one(&event.event_source),
            "eventType" => one(&event.event_type),
            "readOnly" => one(if event.read_only { "true" } else { "false" }),
            "resources.type" => many(event.data_kind().into_iter().collect()),
            "resources.ARN" => many(arns()),
            "sessionCredentialFromConsole" => {
                one(event.session_credential_from_console.as_deref().unwrap_or("false"))
            }
            "userIdentity.arn" => many(event.user_identity.arn.as_deref().into_iter().collect()),
            // No other field gets here: selectors are read when they are set.
            _ => return false,
        };
        let has = |values: &[String], fits: fn(&str, &str) -> bool| {
            values.iter().any(|value| found.iter().any(|found| fits(found, value)))
        };
        let wants_nothing =
            self.equals.is_empty() && self.starts_with.is_empty() && self.ends_with.is_empty();
        (wants_nothing
            || has(&self.equals, |found, value| found == value)
            || has(&self.starts_with, |found, value| found.starts_with(value))
            || has(&self.ends_with, |found, value| found.ends_with(value)))
            && !has(&self.not_equals, |found, value| found == value)
            && !has(&self.not_starts_with, |found, value| found.starts_with(value))
            && !has(&self.not_ends_with, |found, value| found.ends_with(value))
    }
}

#[cfg(test)]
mod tests;
