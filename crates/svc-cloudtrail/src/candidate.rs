//! What trails need to know of a record to say whether they want it: read from its JSON, never written.
//!
//! Source: <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html>

use std::borrow::Cow;

use journal::{Kind, Record};
use serde::Deserialize;

/// The members of a record that selectors are about.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Candidate<'r> {
    #[serde(borrow)]
    pub(crate) event_name: Cow<'r, str>,
    #[serde(borrow)]
    pub(crate) event_source: Cow<'r, str>,
    #[serde(borrow)]
    pub(crate) event_time: Cow<'r, str>,
    #[serde(borrow)]
    pub(crate) event_type: Cow<'r, str>,
    #[serde(borrow)]
    pub(crate) event_category: Cow<'r, str>,
    #[serde(borrow)]
    pub(crate) aws_region: Cow<'r, str>,
    #[serde(borrow)]
    pub(crate) recipient_account_id: Cow<'r, str>,
    #[serde(default)]
    pub(crate) read_only: bool,
    #[serde(default)]
    pub(crate) session_credential_from_console: Option<String>,
    #[serde(default)]
    pub(crate) user_identity: WhoActs,
    #[serde(default, borrow)]
    pub(crate) resources: Vec<NamedResource<'r>>,
}

/// Who acts, as far as selectors ask for it.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct WhoActs {
    #[serde(default)]
    pub(crate) arn: Option<String>,
    #[serde(default)]
    pub(crate) invoked_by: Option<String>,
}

/// A resource that a record names.
#[derive(Debug, Deserialize)]
pub(crate) struct NamedResource<'r> {
    #[serde(rename = "ARN", default, borrow)]
    pub(crate) arn: Cow<'r, str>,
    #[serde(rename = "type", default)]
    pub(crate) kind: Option<String>,
}

impl<'r> Candidate<'r> {
    /// Reads a record of the journal; `None` when it is not one of the trail.
    pub(crate) fn of(record: &'r Record) -> Option<Self> {
        match record.kind {
            Kind::Audit => serde_json::from_slice(&record.payload).ok(),
            Kind::Domain => None,
        }
    }

    /// Whether it is about what a resource holds, not about the resource.
    pub(crate) fn is_data(&self) -> bool {
        self.event_category == "Data"
    }

    /// CloudTrail's type of the resources whose data a data event is about.
    pub(crate) fn data_kind(&self) -> Option<&str> {
        if self.event_source == "s3.amazonaws.com" {
            return Some(OBJECT);
        }
        self.resources.first()?.kind.as_deref()
    }

    /// Whether it is about a resource whose ARN begins with `start`. What is about all objects of a
    /// bucket, such as a listing, names the bucket alone.
    pub(crate) fn is_below(&self, start: &str) -> bool {
        self.resources.iter().any(|resource| {
            resource.arn.starts_with(start)
                || resource.kind.as_deref() == Some(BUCKET)
                    && start.strip_suffix('/') == Some(&*resource.arn)
        })
    }
}

/// CloudTrail's type of an object.
pub(crate) const OBJECT: &str = "AWS::S3::Object";

/// CloudTrail's type of a bucket.
const BUCKET: &str = "AWS::S3::Bucket";
