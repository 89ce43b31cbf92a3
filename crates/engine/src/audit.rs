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
    /// Whether only a caller that may use the resource learns that it exists.
    pub(crate) is_private: bool,
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
    /// Whether everything the call asked for was allowed.
    pub(crate) is_allowed: bool,
}

impl AuditNotes {
    /// Names a resource the call was about; the record shows each once.
    pub fn resource(&mut self, arn: impl Into<String>, kind: &'static str, account: &AccountId) {
        let (arn, account) = (arn.into(), account.clone());
        self.add(AuditedResource { arn, kind, account, is_private: false });
    }

    /// As [`AuditNotes::resource`], for one whose existence another account may not know. The record
    /// of a caller in another account shows it only if the call is allowed; its owner's always does.
    pub fn private_resource(
        &mut self,
        arn: impl Into<String>,
        kind: &'static str,
        account: &AccountId,
    ) {
        let (arn, account) = (arn.into(), account.clone());
        self.add(AuditedResource { arn, kind, account, is_private: true });
    }

    fn add(&mut self, resource: AuditedResource) {
        if !self.resources.iter().any(|known| known.arn == resource.arn) {
            self.resources.push(resource);
        }
    }

    /// Whether the caller's record may not tell that the call came to resources of `account`, which
    /// is not the caller's.
    pub(crate) fn hides(&self, account: &AccountId) -> bool {
        let is_private =
            |resource: &AuditedResource| resource.is_private && resource.account == *account;
        self.concealed.as_ref() == Some(account)
            || (!self.is_allowed && self.resources.iter().any(is_private))
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
