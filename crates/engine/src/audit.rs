//! What a handler adds to the audit record of its call.

use serde_json::{Map, Value};

use names::AccountId;

/// One entry of a record's `resources` list.
#[derive(Debug, Clone)]
pub struct AuditedResource {
    /// The resource's ARN.
    pub arn: String,
    /// Its type in CloudTrail's words, such as `AWS::KMS::Key`.
    pub kind: &'static str,
    /// The account that owns it.
    pub account: AccountId,
}

/// Notes that end up in the record of this call. Reset for every attempt.
#[derive(Debug, Default)]
pub struct AuditNotes {
    pub(crate) resources: Vec<AuditedResource>,
    pub(crate) extra: Map<String, Value>,
    pub(crate) request_extra: Map<String, Value>,
    pub(crate) response: Option<Value>,
    /// The account of a resource that the caller may not know to exist.
    pub(crate) concealed: Option<AccountId>,
}

impl AuditNotes {
    /// Names a resource the call was about; the record shows each once.
    pub fn resource(&mut self, arn: impl Into<String>, kind: &'static str, account: &AccountId) {
        let resource = AuditedResource { arn: arn.into(), kind, account: account.clone() };
        if !self.resources.iter().any(|known| known.arn == resource.arn) {
            self.resources.push(resource);
        }
    }

    /// Adds a member to `additionalEventData`. Never pass a secret.
    pub fn extra(&mut self, name: &str, value: impl Into<Value>) {
        self.extra.insert(name.to_owned(), value.into());
    }

    /// Adds a member to `requestParameters`. Never pass a secret.
    pub fn request_extra(&mut self, name: &str, value: impl Into<Value>) {
        self.request_extra.insert(name.to_owned(), value.into());
    }

    /// Replaces `responseElements`. Never pass a secret.
    pub fn response(&mut self, value: Value) {
        self.response = Some(value);
    }
}
