//! Policies of streams.
//!
//! Source: <https://docs.aws.amazon.com/streams/latest/dev/controlling-access.html>

use engine::{Ctx, Failure};
use identity::{BindError, bind_principals, show_principals};
use policy::{Policy, PolicyKind};

use crate::refusal::invalid;

/// What is shown of a stream that has none.
pub(crate) const EMPTY: &str = "{}";

/// The text to store of a policy that a caller sent: principals as unique ids.
///
/// # Errors
/// `InvalidArgumentException` for what is no policy, or names a principal that does not exist.
pub(crate) async fn bound(cx: &mut Ctx, text: &str) -> Result<String, Failure> {
    let refused = |error: &dyn core::fmt::Display| invalid(format!("Invalid policy: {error}"));
    let policy = Policy::parse(text, PolicyKind::Resource).map_err(|error| refused(&error))?;
    match bind_principals(cx, &policy, text).await {
        Ok(stored) => Ok(stored),
        Err(BindError::UnknownPrincipal { .. }) => {
            Err(invalid("Invalid policy: it names a principal that does not exist.").into())
        }
        Err(error) => Err(Failure::Internal(error.to_string())),
    }
}

/// The stored policy as callers see it: ARNs where the principals still exist.
///
/// # Errors
/// When it does not compile, or records cannot be read.
pub(crate) async fn shown(cx: &mut Ctx, stored: &str) -> Result<String, Failure> {
    let policy = cx.policies().compile(PolicyKind::Resource, stored)?;
    show_principals(cx, &policy, stored).await.map_err(|error| Failure::Internal(error.to_string()))
}
