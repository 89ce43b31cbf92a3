//! Records of calls: `AWS API Call via CloudTrail`.
//!
//! What EventBridge itself calls for somebody's rule is none: a rule about it would set itself off.
//!
//! Source: <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html>

use std::borrow::Cow;

use journal::Record;
use serde::Deserialize;

use super::ServiceEvent;
use crate::kms::PRINCIPAL;

/// The members of a record that say where it belongs.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Recorded<'r> {
    #[serde(borrow)]
    pub(super) event_source: Cow<'r, str>,
    #[serde(borrow)]
    pub(super) event_name: Cow<'r, str>,
    #[serde(borrow)]
    pub(super) event_type: Cow<'r, str>,
    #[serde(borrow)]
    event_category: Cow<'r, str>,
    #[serde(borrow)]
    pub(super) aws_region: Cow<'r, str>,
    #[serde(borrow)]
    pub(super) recipient_account_id: Cow<'r, str>,
    #[serde(default)]
    read_only: bool,
    #[serde(default)]
    user_identity: WhoActs,
    #[serde(default, borrow)]
    pub(super) resources: Vec<Resource<'r>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct WhoActs {
    #[serde(default)]
    invoked_by: Option<String>,
}

/// A resource that a record names.
#[derive(Debug, Deserialize)]
pub(super) struct Resource<'r> {
    #[serde(rename = "ARN", default, borrow)]
    pub(super) arn: Cow<'r, str>,
}

impl<'r> Recorded<'r> {
    /// Reads a record of a call, or of what a service did by itself.
    pub(super) fn read(record: &'r Record) -> Option<Self> {
        serde_json::from_slice(&record.payload).ok()
    }

    /// As the bus has it. Data events are not on it.
    pub(super) fn event(&self, record: &Record) -> Option<ServiceEvent> {
        let is_own = self.user_identity.invoked_by.as_deref() == Some(PRINCIPAL);
        if is_own || self.event_category != "Management" {
            return None;
        }
        let detail_type = match self.event_type.as_ref() {
            "AwsApiCall" => "AWS API Call via CloudTrail",
            "AwsServiceEvent" => "AWS Service Event via CloudTrail",
            "AwsConsoleSignIn" => "AWS Console Sign In via CloudTrail",
            _ => return None,
        };
        Some(ServiceEvent {
            account: self.recipient_account_id.to_string(),
            region: self.aws_region.to_string(),
            source: self.source(),
            detail_type,
            resources: Vec::new(),
            detail: core::str::from_utf8(&record.payload).ok()?.to_owned(),
            is_read: self.read_only,
            at_ms: None,
        })
    }

    /// `kms.amazonaws.com` is `aws.kms`.
    pub(super) fn source(&self) -> String {
        let service = self.event_source.split('.').next().unwrap_or_default();
        format!("aws.{service}")
    }
}
