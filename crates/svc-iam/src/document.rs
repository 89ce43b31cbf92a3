//! Policy documents in requests and answers.

use std::sync::Arc;

use engine::{Ctx, Failure};
use identity::{bind_principals, show_principals};
use policy::{NewPolicy, Policy, PolicyKind, limits};

use crate::errors::{malformed_policy, quota_exceeded, unbound_policy};

/// Checks an identity policy that the caller sent.
pub(crate) fn new_policy(place: NewPolicy, text: &str) -> Result<Policy, Failure> {
    Policy::parse_new(text, place).map_err(|error| malformed_policy(&error))
}

/// Compiles an identity policy that is stored.
pub(crate) fn stored_policy(cx: &Ctx, text: &str) -> Result<Arc<Policy>, Failure> {
    cx.policies().compile(PolicyKind::Identity, text).map_err(|error| malformed_policy(&error))
}

/// Checks a trust policy that the caller sent, and returns the text to store.
pub(crate) async fn trust_policy(cx: &mut Ctx, text: &str) -> Result<String, Failure> {
    let policy = Policy::parse(text, PolicyKind::RoleTrust);
    let policy = policy.map_err(|error| malformed_policy(&error))?;
    if policy.size_chars() > limits::TRUST_POLICY_CHARS_MAX {
        return Err(quota_exceeded("ACLSizePerRole", limits::TRUST_POLICY_CHARS_MAX));
    }
    bind_principals(cx, &policy, text).await.map_err(unbound_policy)
}

/// The stored trust policy `text` as an answer shows it.
pub(crate) async fn shown_trust_policy(cx: &mut Ctx, text: &str) -> Result<String, Failure> {
    let policy = cx.policies().compile(PolicyKind::RoleTrust, text)?;
    show_principals(cx, &policy, text).await.map_err(unbound_policy)
}
