//! Key policies: the default one, and what a new one must pass.
//!
//! Source: <https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html>

use api_kms::errors;
use engine::{Access, Allowed, Denial, Failure, View};
use identity::records::root_arn;
use identity::{BindError, bind_principals, show_principals};
use policy::{Fault, Policy, PolicyKind};
use serde_json::json;
use wire::AwsError;

use crate::access::key_access;
use crate::key::KeyRecord;

/// The only name a key policy has.
pub(crate) const POLICY_NAME: &str = "default";

/// The policy of a key created without one. It allows nobody by itself: it delegates to the
/// account's IAM policies.
pub(crate) fn default_policy(account: &str) -> String {
    json!({
        "Version": "2012-10-17",
        "Id": "key-default-1",
        "Statement": [{
            "Sid": "Enable IAM User Permissions",
            "Effect": "Allow",
            "Principal": { "AWS": root_arn(account) },
            "Action": "kms:*",
            "Resource": "*",
        }],
    })
    .to_string()
}

/// Checks a policy a caller sent, and gives the text to store: principals as unique ids.
pub(crate) async fn accept(cx: &mut View<'_>, text: &str) -> Result<String, Failure> {
    let malformed =
        |message: String| Failure::Aws(errors::malformed_policy_document_exception(message));
    let policy = Policy::parse(text, PolicyKind::KmsKey).map_err(|error| match error.fault() {
        Fault::TooLarge { .. } => {
            Failure::Aws(errors::limit_exceeded_exception(error.message().to_owned()))
        }
        _ => malformed(error.message().to_owned()),
    })?;
    match bind_principals(cx, &policy, text).await {
        Ok(stored) => Ok(stored),
        Err(BindError::UnknownPrincipal { .. }) => Err(malformed(
            "Policy contains a statement with one or more invalid principals.".into(),
        )),
        Err(error) => Err(Failure::Internal(error.to_string())),
    }
}

/// The stored policy as callers see it: ARNs where the principals still exist.
pub(crate) async fn shown(cx: &mut View<'_>, stored: &str) -> Result<String, Failure> {
    let policy = cx.policies().compile(PolicyKind::KmsKey, stored)?;
    show_principals(cx, &policy, stored).await.map_err(|error| Failure::Internal(error.to_string()))
}

/// The question of the lockout safety check: could the caller, under the key's policy, put the
/// policy again?
pub(crate) fn lockout_question(cx: &View<'_>, key: &KeyRecord) -> Result<Access, Failure> {
    key_access(cx, "kms:PutKeyPolicy", key)
}

/// Refuses a policy that would lock the caller out, unless the caller insists.
pub(crate) fn require_no_lockout(
    verdict: &Result<Allowed<()>, Denial>,
    bypass: Option<bool>,
) -> Result<(), AwsError> {
    if verdict.is_ok() || bypass == Some(true) {
        return Ok(());
    }
    Err(errors::malformed_policy_document_exception(
        "The new key policy will not allow you to update the key policy in the future.",
    ))
}

#[cfg(test)]
mod tests;
