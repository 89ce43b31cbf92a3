//! Conditional requests: `If-Match` and its like, in the order RFC 9110 section 13.2.2 and S3 give.

use api_s3::{ReadConditionMembers, errors};
use stdx::Timestamp;
use wire::AwsError;
use wire::http::HeaderValue;
use wire::http::header::{ETAG, LAST_MODIFIED};

use crate::object::VersionRecord;

/// The conditions on a read, or on the source of a copy.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct ReadConditions<'a> {
    pub(crate) if_match: Option<&'a str>,
    pub(crate) if_none_match: Option<&'a str>,
    pub(crate) if_modified_since: Option<Timestamp>,
    pub(crate) if_unmodified_since: Option<Timestamp>,
}

impl<'a> From<ReadConditionMembers<'a>> for ReadConditions<'a> {
    fn from(members: ReadConditionMembers<'a>) -> Self {
        Self {
            if_match: members.if_match,
            if_none_match: members.if_none_match,
            if_modified_since: members.if_modified_since,
            if_unmodified_since: members.if_unmodified_since,
        }
    }
}

/// What the conditions on a read come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Holds,
    /// The client has it already: 304, or 412 for the source of a copy.
    NotModified(&'static str),
    Failed(&'static str),
}

impl ReadConditions<'_> {
    fn evaluate(&self, etag: &str, modified: Timestamp) -> Outcome {
        // HTTP dates have whole seconds.
        let modified = modified.truncated_to_seconds();
        match (self.if_match, self.if_unmodified_since) {
            (Some(tags), _) if !matches(tags, etag) => return Outcome::Failed("If-Match"),
            (None, Some(since)) if modified > since => {
                return Outcome::Failed("If-Unmodified-Since");
            }
            _ => {}
        }
        match (self.if_none_match, self.if_modified_since) {
            (Some(tags), _) if matches(tags, etag) => Outcome::NotModified("If-None-Match"),
            (None, Some(since)) if modified <= since => Outcome::NotModified("If-Modified-Since"),
            _ => Outcome::Holds,
        }
    }

    /// Checks a read.
    ///
    /// # Errors
    /// `PreconditionFailed`, `NotModified`.
    pub(crate) fn check(&self, version: &VersionRecord) -> Result<(), AwsError> {
        match self.evaluate(&version.etag, version.modified_at()) {
            Outcome::Holds => Ok(()),
            Outcome::Failed(condition) => Err(failed(condition)),
            Outcome::NotModified(_) => Err(not_modified(version)),
        }
    }

    /// Checks the source of a copy, for which there is no 304.
    ///
    /// # Errors
    /// `PreconditionFailed`.
    pub(crate) fn check_source(&self, version: &VersionRecord) -> Result<(), AwsError> {
        match self.evaluate(&version.etag, version.modified_at()) {
            Outcome::Holds => Ok(()),
            Outcome::Failed("If-Match") => Err(failed("x-amz-copy-source-If-Match")),
            Outcome::Failed(_) => Err(failed("x-amz-copy-source-If-Unmodified-Since")),
            Outcome::NotModified("If-None-Match") => Err(failed("x-amz-copy-source-If-None-Match")),
            Outcome::NotModified(_) => Err(failed("x-amz-copy-source-If-Modified-Since")),
        }
    }
}

/// The conditions on a write.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct WriteConditions<'a> {
    pub(crate) if_match: Option<&'a str>,
    pub(crate) if_none_match: Option<&'a str>,
}

impl WriteConditions<'_> {
    pub(crate) const fn are_given(&self) -> bool {
        self.if_match.is_some() || self.if_none_match.is_some()
    }

    /// Checks a write against the newest version of its key.
    ///
    /// # Errors
    /// `PreconditionFailed`; `NoSuchKey` for If-Match where there is no object; `NotImplemented`
    /// for an If-None-Match other than `*`, an If-Match of `*`, and both at once.
    pub(crate) fn check(&self, newest: Option<&VersionRecord>, key: &str) -> Result<(), AwsError> {
        let current = newest.filter(|version| !version.is_delete_marker);
        let not_implemented = |header| Err(errors::not_implemented().with_detail("Header", header));
        if self.if_match.is_some() && self.if_none_match.is_some() {
            return not_implemented("If-Match,If-None-Match");
        }
        if self.if_match.is_some_and(|tags| tags.trim() == "*") {
            return not_implemented("If-Match");
        }
        if let Some(tags) = self.if_none_match {
            if tags.trim() != "*" {
                return not_implemented("If-None-Match");
            }
            if current.is_some() {
                return Err(failed("If-None-Match"));
            }
        }
        let Some(tags) = self.if_match else { return Ok(()) };
        let current = current.ok_or_else(|| errors::no_such_key().with_detail("Key", key))?;
        if matches(tags, &current.etag) { Ok(()) } else { Err(failed("If-Match")) }
    }
}

/// Whether a range is still wanted: `If-Range` names the version the client has a part of, by its
/// entity tag or its date (RFC 9110 section 13.1.5).
pub(crate) fn range_holds(if_range: Option<&str>, version: &VersionRecord) -> bool {
    let Some(told) = if_range.map(str::trim) else { return true };
    told.trim_matches('"') == version.etag || told == version.modified_at().http_date()
}

/// `PreconditionFailed`, naming the condition.
pub(crate) fn failed(condition: &str) -> AwsError {
    errors::precondition_failed().with_detail("Condition", condition)
}

/// Whether a list of entity tags names `etag` (which has no quotes).
pub(crate) fn matches(tags: &str, etag: &str) -> bool {
    tags.split(',').map(str::trim).any(|tag| {
        let tag = tag.strip_prefix("W/").unwrap_or(tag);
        tag == "*" || tag.trim_matches('"') == etag
    })
}

fn not_modified(version: &VersionRecord) -> AwsError {
    let error = errors::not_modified("Not Modified");
    let modified = version.modified_at().http_date();
    let headers = [(ETAG, format!("\"{}\"", version.etag)), (LAST_MODIFIED, modified)];
    headers.into_iter().fold(error, |error, (name, value)| match HeaderValue::from_str(&value) {
        Ok(value) => error.with_header(name, value),
        Err(_) => error,
    })
}

#[cfg(test)]
mod tests;
