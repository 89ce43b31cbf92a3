//! Policies of vaults: what a new one must pass, and how a stored one is shown.

use engine::{Ctx, Failure};
use identity::{BindError, bind_principals, show_principals};
use policy::{Policy, PolicyKind};

use crate::refusal::{invalid, missing};

/// The longest policy: 20 KiB.
const POLICY_BYTES_MAX: usize = 20 * 1024;

/// Checks a policy that a caller sent, and gives the text to store: principals as unique ids.
///
/// # Errors
/// `MissingParameterValueException`, `InvalidParameterValueException`.
pub(crate) async fn accept(cx: &mut Ctx, sent: Option<&String>) -> Result<String, Failure> {
    let text = sent.ok_or_else(|| missing("Policy"))?;
    if text.len() > POLICY_BYTES_MAX {
        return Err(invalid("Invalid policy: it is longer than 20 KB").into());
    }
    let policy = Policy::parse(text, PolicyKind::Resource)
        .map_err(|error| invalid(format!("Invalid policy: {}", error.message())))?;
    match bind_principals(cx, &policy, text).await {
        Ok(stored) => Ok(stored),
        Err(BindError::UnknownPrincipal { principal }) => {
            Err(invalid(format!("Invalid policy: invalid principal: {principal}")).into())
        }
        Err(error) => Err(Failure::Internal(error.to_string())),
    }
}

/// The stored policy as callers see it: ARNs where the principals still exist.
pub(crate) async fn shown(cx: &mut Ctx, stored: &str) -> Result<String, Failure> {
    let policy = cx.policies().compile(PolicyKind::Resource, stored)?;
    show_principals(cx, &policy, stored).await.map_err(|error| Failure::Internal(error.to_string()))
}
