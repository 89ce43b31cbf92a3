//! What a lookup needs to know of a record: read from its JSON, never written.
//!
//! Source: <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html>

use serde::Deserialize;

/// The region of services that have none.
const GLOBAL_REGION: &str = "us-east-1";

/// Services whose events are all in [`GLOBAL_REGION`].
const GLOBAL_SOURCES: [&str; 2] = ["iam.amazonaws.com", "organizations.amazonaws.com"];

/// The members of a record that lookups are about.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Event {
    #[serde(rename = "eventID")]
    pub(crate) event_id: String,
    pub(crate) event_name: String,
    pub(crate) event_source: String,
    pub(crate) event_time: String,
    pub(crate) recipient_account_id: String,
    #[serde(default)]
    pub(crate) read_only: bool,
    aws_region: String,
    #[serde(default)]
    user_identity: UserIdentity,
    #[serde(default)]
    resources: Vec<RecordedResource>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct UserIdentity {
    #[serde(rename = "type", default)]
    kind: String,
    arn: Option<String>,
    user_name: Option<String>,
    access_key_id: Option<String>,
}

#[derive(Debug, Deserialize)]
struct RecordedResource {
    #[serde(rename = "ARN", default)]
    arn: String,
    #[serde(rename = "type")]
    kind: Option<String>,
}

/// A resource as lookups show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Resource {
    pub(crate) kind: Option<String>,
    /// What the service calls it: a bucket's or a role's name, otherwise the ARN.
    pub(crate) name: String,
    pub(crate) arn: String,
}

impl Event {
    /// Reads a journal payload; `None` when it is no such record.
    pub(crate) fn read(payload: &[u8]) -> Option<Self> {
        serde_json::from_slice(payload).ok()
    }

    /// The region whose lookups show the event.
    pub(crate) fn region(&self) -> &str {
        if GLOBAL_SOURCES.contains(&self.event_source.as_str()) {
            return GLOBAL_REGION;
        }
        &self.aws_region
    }

    /// The name of a user, the session name of a role, or `root`.
    pub(crate) fn username(&self) -> Option<&str> {
        let identity = &self.user_identity;
        match identity.kind.as_str() {
            "Root" => Some("root"),
            "AssumedRole" | "FederatedUser" => {
                identity.arn.as_deref()?.rsplit_once('/').map(|(_, name)| name)
            }
            _ => identity.user_name.as_deref(),
        }
    }

    pub(crate) fn access_key_id(&self) -> Option<&str> {
        self.user_identity.access_key_id.as_deref()
    }

    pub(crate) const fn read_only_text(&self) -> &'static str {
        if self.read_only { "true" } else { "false" }
    }

    pub(crate) fn resources(&self) -> impl Iterator<Item = Resource> + '_ {
        self.resources.iter().map(|resource| Resource {
            kind: resource.kind.clone(),
            name: shown_name(&resource.arn).to_owned(),
            arn: resource.arn.clone(),
        })
    }
}

/// Buckets and principals go by name, everything else by its ARN.
fn shown_name(arn: &str) -> &str {
    if let Some(bucket) = arn.strip_prefix("arn:aws:s3:::") {
        return bucket;
    }
    let is_principal = arn.starts_with("arn:aws:iam:");
    arn.rsplit_once('/').filter(|_| is_principal).map_or(arn, |(_, name)| name)
}

#[cfg(test)]
mod tests;
