//! What a lookup asks for, and whether a record answers it.
//!
//! The index only says where to look. What it leads to is compared with the question before it is
//! shown: an index that is damaged, or was kept from another journal, hides events but never shows
//! one to another account.

use api_cloudtrail::LookupAttributeKey;
use journal::Record;
use names::Arn;

use crate::event::{Event, S3};
use crate::index::attributes;

/// Whose events, and where.
#[derive(Debug, Clone, Copy)]
pub(crate) struct EventScope<'a> {
    pub(crate) account: &'a str,
    pub(crate) region: &'a str,
}

/// A lookup, as it was asked.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Question<'a> {
    pub(crate) scope: EventScope<'a>,
    pub(crate) attribute: &'a str,
    pub(crate) value: &'a str,
    /// Bucket and key, when the question is about an object of S3.
    pub(crate) object: Option<(&'a str, &'a str)>,
    /// First and last second.
    pub(crate) seconds: (i64, i64),
}

/// How a record that the index led to compares with the question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Match {
    /// The record answers it.
    Answer,
    /// The record is about another object of the bucket whose mark is the same: as it may be.
    OtherObject,
    /// The index is wrong here: another account, region, time, attribute or value.
    Stray,
}

impl Question<'_> {
    /// Compares `record` with the question.
    pub(crate) fn compare(&self, record: &Record) -> Match {
        let second = record.time.unix_seconds();
        let is_in_time = self.seconds.0 <= second && second <= self.seconds.1;
        let event = Event::of(record);
        let Some(event) = event.filter(|event| is_in_time && self.is_in_scope(event)) else {
            return Match::Stray;
        };
        match self.object {
            None if self.has_value(&event) => Match::Answer,
            None => Match::Stray,
            Some(object) => compare_objects(&event, object),
        }
    }

    fn is_in_scope(&self, event: &Event<'_>) -> bool {
        event.recipient_account_id == self.scope.account && event.region() == self.scope.region
    }

    fn has_value(&self, event: &Event<'_>) -> bool {
        attributes(event, true)
            .iter()
            .any(|(attribute, value)| *attribute == self.attribute && value == self.value)
    }
}

fn compare_objects(event: &Event<'_>, (bucket, key): (&str, &str)) -> Match {
    let mut compared = Match::Stray;
    for (other_bucket, other_key) in event.resources().filter_map(|resource| resource.object()) {
        if other_bucket == bucket && other_key == key {
            return Match::Answer;
        }
        if other_bucket == bucket {
            compared = Match::OtherObject;
        }
    }
    compared
}

/// The object of S3 that the lookup is about, by its ARN or as `bucket/key`: bucket and key.
pub(crate) fn wanted_object<'i>(attribute: &str, value: &'i str) -> Option<(&'i str, &'i str)> {
    if attribute != LookupAttributeKey::ResourceName.as_str() {
        return None;
    }
    match S3.resource_of(value) {
        None if Arn::is_meant_by(value) => None,
        name => name.unwrap_or(value).split_once('/'),
    }
}

#[cfg(test)]
mod tests;
