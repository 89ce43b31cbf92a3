//! Policies of buckets and of access points: what a new one must pass, and how a stored one is shown.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies.html>

mod actions;
mod condition_keys;
mod statements;

use api_s3::errors;
use engine::{Ctx, Failure};
use identity::{BindError, bind_principals, show_principals};
use policy::{Policy, PolicyKind};

/// A policy that was checked and can be stored.
#[derive(Debug)]
pub(crate) struct Accepted {
    /// The text to store: principals as unique ids.
    pub(crate) stored: String,
    pub(crate) is_public: bool,
}

/// What a policy is for.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Holder<'a> {
    /// The bucket of this name.
    Bucket(&'a str),
    /// The access point with this ARN.
    AccessPoint(&'a str),
}

/// Checks a policy a caller sent for `holder`.
pub(crate) async fn accept(
    cx: &mut Ctx,
    holder: Holder<'_>,
    text: &str,
) -> Result<Accepted, Failure> {
    let policy = Policy::parse(text, PolicyKind::Bucket)
        .map_err(|error| errors::malformed_policy(error.message().to_owned()))?;
    statements::check(text, holder)?;
    let is_public = policy.is_public();
    match bind_principals(cx, &policy, text).await {
        Ok(stored) => Ok(Accepted { stored, is_public }),
        Err(BindError::UnknownPrincipal { principal }) => {
            let error = errors::malformed_policy("Invalid principal in policy");
            Err(error.with_detail("Detail", format!("\"AWS\" : \"{principal}\"")).into())
        }
        Err(error) => Err(Failure::Internal(error.to_string())),
    }
}

/// The stored policy as callers see it: ARNs where the principals still exist.
pub(crate) async fn shown(cx: &mut Ctx, stored: &str) -> Result<String, Failure> {
    let policy = cx.policies().compile(PolicyKind::Bucket, stored)?;
    show_principals(cx, &policy, stored).await.map_err(|error| Failure::Internal(error.to_string()))
}

/// `*` and `?`, without anything else. Linear in the pattern for a given text.
fn matches_wildcards(pattern: &[u8], text: &[u8]) -> bool {
    let (mut pattern, mut text) = (pattern, text);
    // Behind the last star: what follows it in the pattern, and where its match was last tried.
    let mut retry: Option<(&[u8], &[u8])> = None;
    loop {
        match (pattern.split_first(), text.split_first()) {
            (None, None) => return true,
            (Some((b'*', rest)), _) => {
                retry = Some((rest, text));
                pattern = rest;
            }
            (Some((one, rest)), Some((other, behind))) if *one == b'?' || one == other => {
                (pattern, text) = (rest, behind);
            }
            _ => {
                let Some((rest, tried)) = retry else { return false };
                let Some((_, behind)) = tried.split_first() else { return false };
                retry = Some((rest, behind));
                (pattern, text) = (rest, behind);
            }
        }
    }
}

#[cfg(test)]
mod tests;
