//! What a handler adds to the audit record of its call.

use std::collections::HashSet;

use serde_json::{Map, Value};

use names::AccountId;

use crate::directory::Directory;

/// From so many resources on they are known by their ARNs, and no longer compared one by one.
const FEW_RESOURCES: usize = 16;

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
    /// The ARNs of them, where they are many.
    arns: HashSet<String>,
    pub(crate) extra: Map<String, Value>,
    /// Of an act of a service: what goes into `additionalEventData`.
    pub(crate) additional: Map<String, Value>,
    pub(crate) request_extra: Map<String, Value>,
    pub(crate) response: Option<Value>,
    /// The account of a resource that the caller may not know to exist.
    pub(crate) concealed: Option<AccountId>,
    /// Whether everything the call asked for was allowed.
    pub(crate) is_allowed: bool,
}

impl AuditNotes {
    /// Names a resource that the call was about, and what contains it where the kind says so. What
    /// has no kind in the models is not named.
    pub(crate) fn resource(&mut self, directory: &Directory, arn: &str, account: &AccountId) {
        let Some(kind) = directory.kind_of(arn) else { return };
        self.add(AuditedResource {
            arn: arn.to_owned(),
            kind: kind.name,
            account: account.clone(),
            is_private: kind.is_private,
        });
        if kind.names_container
            && let Some((container, _)) = arn.split_once('/')
        {
            self.resource(directory, container, account);
        }
    }

    /// As [`Self::resource`], named as the kind that `like` is: what has no kind of its own.
    pub(crate) fn resource_like(
        &mut self,
        directory: &Directory,
        (arn, like): (String, &str),
        account: &AccountId,
    ) {
        let Some(kind) = directory.kind_of(like) else { return };
        let (kind, is_private) = (kind.name, kind.is_private);
        self.add(AuditedResource { arn, kind, account: account.clone(), is_private });
    }

    /// The record shows each resource once.
    pub(crate) fn add(&mut self, resource: AuditedResource) {
        if !self.knows(&resource.arn) {
            self.resources.push(resource);
        }
    }

    /// Whether a resource is named; one that is not counts as named from now on.
    fn knows(&mut self, arn: &str) -> bool {
        if self.resources.len() < FEW_RESOURCES {
            return self.resources.iter().any(|known| known.arn == arn);
        }
        if self.arns.is_empty() {
            self.arns = self.resources.iter().map(|known| known.arn.clone()).collect();
        }
        !self.arns.insert(arn.to_owned())
    }

    /// Whether the caller's record may not tell that the call came to resources of `account`, which
    /// is not the caller's.
    pub(crate) fn hides(&self, account: &AccountId) -> bool {
        let is_private =
            |resource: &AuditedResource| resource.is_private && resource.account == *account;
        self.concealed.as_ref() == Some(account)
            || (!self.is_allowed && self.resources.iter().any(is_private))
    }

    /// Adds a member to `additionalEventData`, of an act of a service to `serviceEventDetails`. Never pass
    /// a secret.
    pub fn extra(&mut self, name: &str, value: impl Into<Value>) {
        self.extra.insert(name.to_owned(), value.into());
    }

    /// Adds a member to `additionalEventData` of an act of a service. Never pass a secret.
    pub fn additional(&mut self, name: &str, value: impl Into<Value>) {
        self.additional.insert(name.to_owned(), value.into());
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

#[cfg(test)]
mod tests;
