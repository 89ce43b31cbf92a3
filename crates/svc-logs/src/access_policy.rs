//! Resource policies: what an account lets others, and AWS's services, do with its log groups in a Region.
//!
//! | table | key | value |
//! |---|---|---|
//! | `logs.resource-policy` | account, Region, name | a policy |
//!
//! Source: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/iam-access-control-overview-cwl.html>

use engine::{Ctx, Failure, ResourceGuard, View};
use identity::{BindError, bind_principals, show_principals};
use names::{AccountId, Region};
use policy::{Policy, PolicyKind};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use store::Order;
use tables::{Reader, Record, Table};

use crate::limits::{RESOURCE_POLICIES_MAX, RESOURCE_POLICY_BYTES_MAX};
use crate::refusal::invalid;

/// Resource policies.
pub(crate) const RESOURCE_POLICIES: Table<PolicyRecord> = Table::new("logs.resource-policy");

/// A stored policy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PolicyRecord {
    /// With principals as unique ids.
    pub(crate) policy: String,
    pub(crate) changed_ms: i64,
}

impl Record for PolicyRecord {
    const VERSION: u8 = 1;
}

/// All policies of an account in a Region, by name.
pub(crate) async fn policies_of(
    reader: &mut impl Reader,
    (account, region): (&AccountId, &Region),
) -> Result<Vec<(String, PolicyRecord)>, Failure> {
    let place = [account.as_str(), region.as_str()];
    let rows = RESOURCE_POLICIES
        .range(reader, &place, None, RESOURCE_POLICIES_MAX, Order::Forward)
        .await?;
    Ok(rows
        .into_iter()
        .map(|(mut parts, policy)| (parts.pop().unwrap_or_default(), policy))
        .collect())
}

/// What guards the groups of an account in a Region: all its policies as one.
pub(crate) async fn guard(
    cx: &mut View<'_>,
    (account, region): (&AccountId, &Region),
) -> Result<ResourceGuard, Failure> {
    let mut policies = policies_of(cx, (account, region)).await?;
    let text = match policies.len() {
        0 => return Ok(ResourceGuard::Policy(None)),
        1 => policies.pop().map(|(_, policy)| policy.policy).unwrap_or_default(),
        _ => joined(&policies)?,
    };
    let policy = cx.policies().compile(PolicyKind::Resource, &text)?;
    Ok(ResourceGuard::Policy(Some(policy)))
}

/// One policy with the statements of all. Their names may come twice, which they may not in one policy.
fn joined(policies: &[(String, PolicyRecord)]) -> Result<String, Failure> {
    let mut all = Vec::new();
    for (_, policy) in policies {
        let mut policy: Value = serde_json::from_str(&policy.policy)
            .map_err(|_| Failure::Internal("a stored policy is not JSON".to_owned()))?;
        match policy.get_mut("Statement").map(Value::take) {
            Some(Value::Array(statements)) => all.extend(statements),
            Some(statement) => all.push(statement),
            None => {}
        }
    }
    for statement in &mut all {
        if let Some(members) = statement.as_object_mut() {
            members.remove("Sid");
        }
    }
    Ok(json!({ "Version": "2012-10-17", "Statement": all }).to_string())
}

/// The text to store of a policy: principals as unique ids.
///
/// # Errors
/// `InvalidParameterException` for what is no policy, is too long, or names a principal that does not exist.
pub(crate) async fn bound(cx: &mut Ctx, text: &str) -> Result<String, Failure> {
    if text.len() > RESOURCE_POLICY_BYTES_MAX {
        return Err(invalid(format!(
            "Resource policy document must be at most {RESOURCE_POLICY_BYTES_MAX} bytes long."
        ))
        .into());
    }
    let policy = Policy::parse(text, PolicyKind::Resource)
        .map_err(|error| invalid(format!("Invalid resource policy: {}", error.message())))?;
    match bind_principals(cx, &policy, text).await {
        Ok(stored) => Ok(stored),
        Err(BindError::UnknownPrincipal { .. }) => {
            Err(invalid("Invalid resource policy: it names a principal that does not exist.")
                .into())
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
