//! The checks Private CA asks of the policy engine.
//!
//! Source: <https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsprivatecertificateauthority.html>

use engine::{Access, Failure, ResourceGuard, View};
use policy::PolicyKind;
use serde_json::{Value, json};

use crate::authority::AuthorityRecord;

/// `action` on an authority, guarded by its policy and its permissions.
pub(crate) fn authority_access(
    cx: &View<'_>,
    action: &'static str,
    authority: &AuthorityRecord,
) -> Result<Access, Failure> {
    let policy = match guarding(authority)? {
        Some(text) => Some(cx.policies().compile(PolicyKind::Resource, &text)?),
        None => None,
    };
    let access = Access::new(action, authority.arn(), &authority.account);
    Ok(access.resource_tags(&authority.tags).guarded_by(ResourceGuard::Policy(policy)))
}

/// The policy of an authority with a statement for each of its permissions.
fn guarding(authority: &AuthorityRecord) -> Result<Option<String>, Failure> {
    if authority.permissions.is_empty() {
        return Ok(authority.policy.clone());
    }
    let damaged = |_| Failure::Internal("the policy of an authority is not JSON".to_owned());
    let mut policy = match &authority.policy {
        Some(text) => serde_json::from_str(text).map_err(damaged)?,
        None => json!({ "Version": "2012-10-17" }),
    };
    let mut statements = match policy.get_mut("Statement").map(Value::take) {
        Some(Value::Array(statements)) => statements,
        Some(one) => vec![one],
        None => Vec::new(),
    };
    let arn = authority.arn();
    statements.extend(authority.permissions.iter().map(|permission| permission.statement(&arn)));
    if let Some(members) = policy.as_object_mut() {
        members.insert("Statement".to_owned(), Value::Array(statements));
    }
    Ok(Some(policy.to_string()))
}
