//! What a lookup needs to know of a record: read from its JSON, never written.
//!
//! Source: <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html>

use std::borrow::Cow;

use journal::{Kind, Record};
use names::ArnNamespace;
use serde::Deserialize;

/// What the ARNs of buckets and objects start with.
pub(crate) const S3: ArnNamespace<'_> = ArnNamespace::unowned("s3");

/// The members of a record that lookups are about, borrowed from its bytes where they stand there
/// as they are.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Event<'r> {
    #[serde(rename = "eventID", borrow)]
    pub(crate) event_id: Cow<'r, str>,
    #[serde(borrow)]
    pub(crate) event_name: Cow<'r, str>,
    #[serde(borrow)]
    pub(crate) event_source: Cow<'r, str>,
    #[serde(borrow)]
    pub(crate) event_time: Cow<'r, str>,
    #[serde(borrow)]
    pub(crate) recipient_account_id: Cow<'r, str>,
    #[serde(default)]
    pub(crate) read_only: bool,
    #[serde(borrow)]
    aws_region: Cow<'r, str>,
    #[serde(default, borrow)]
    user_identity: UserIdentity<'r>,
    #[serde(default, borrow)]
    resources: Vec<RecordedResource<'r>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct UserIdentity<'r> {
    #[serde(rename = "type", default, borrow)]
    kind: Cow<'r, str>,
    #[serde(default, borrow)]
    arn: Maybe<'r>,
    #[serde(default, borrow)]
    user_name: Maybe<'r>,
    #[serde(default, borrow)]
    access_key_id: Maybe<'r>,
}

#[derive(Debug, Deserialize)]
struct RecordedResource<'r> {
    #[serde(rename = "ARN", default, borrow)]
    arn: Cow<'r, str>,
    #[serde(rename = "type", default, borrow)]
    kind: Maybe<'r>,
}

/// A text that may be missing or null. (Of an `Option` alone serde would copy the text.)
#[derive(Debug, Default, Deserialize)]
struct Maybe<'r>(#[serde(borrow)] Option<Text<'r>>);

#[derive(Debug, Deserialize)]
struct Text<'r>(#[serde(borrow)] Cow<'r, str>);

impl Maybe<'_> {
    fn as_deref(&self) -> Option<&str> {
        self.0.as_ref().map(|text| text.0.as_ref())
    }
}

/// A resource as lookups show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Resource<'e> {
    pub(crate) kind: Option<&'e str>,
    /// What the service calls it: a bucket's or a role's name, otherwise the ARN.
    pub(crate) name: &'e str,
    pub(crate) arn: &'e str,
}

impl<'e> Resource<'e> {
    /// Bucket and key, when it is an object of S3.
    pub(crate) fn object(&self) -> Option<(&'e str, &'e str)> {
        S3.resource_of(self.arn)?.split_once('/')
    }
}

impl<'r> Event<'r> {
    /// Reads a record of the journal; `None` when it is not one of the trail.
    pub(crate) fn of(record: &'r Record) -> Option<Self> {
        match record.kind {
            Kind::Audit => Self::read(&record.payload),
            Kind::Domain => None,
        }
    }

    fn read(payload: &'r [u8]) -> Option<Self> {
        serde_json::from_slice(payload).ok()
    }

    /// The region whose lookups show the event. (Records of services that have one Region only name
    /// that one: `global_region` of the models.)
    pub(crate) fn region(&self) -> &str {
        &self.aws_region
    }

    /// The name of a user, the session name of a role, or `root`.
    pub(crate) fn username(&self) -> Option<&str> {
        let identity = &self.user_identity;
        match identity.kind.as_ref() {
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

    pub(crate) fn resources(&self) -> impl Iterator<Item = Resource<'_>> {
        self.resources.iter().map(|resource| Resource {
            kind: resource.kind.as_deref(),
            name: shown_name(&resource.arn),
            arn: &resource.arn,
        })
    }
}

/// Buckets, objects (as `bucket/key`) and principals go by name, everything else by its ARN.
fn shown_name(arn: &str) -> &str {
    if let Some(name) = S3.resource_of(arn) {
        return name;
    }
    let is_principal = ArnNamespace::split(arn).is_some_and(|(space, _)| space.service() == "iam");
    arn.rsplit_once('/').filter(|_| is_principal).map_or(arn, |(_, name)| name)
}

#[cfg(test)]
mod tests;
