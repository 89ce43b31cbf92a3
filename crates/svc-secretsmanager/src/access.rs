//! The checks Secrets Manager asks of the policy engine, with the condition keys every check carries.
//!
//! Source: <https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecretsmanager.html>

use engine::{Access, Failure, ResourceGuard, View};
use policy::PolicyKind;

use crate::secret::SecretRecord;

/// `action` on `secret`, guarded by its resource policy.
pub(crate) fn secret_access(
    cx: &View<'_>,
    action: &'static str,
    secret: &SecretRecord,
) -> Result<Access, Failure> {
    let policy = secret.policy.as_ref();
    let policy =
        policy.map(|text| cx.policies().compile(PolicyKind::Resource, text)).transpose()?;
    let mut access = Access::new(action, secret.arn(), &secret.account)
        .key("secretsmanager:SecretId", secret.arn())
        .key("secretsmanager:SecretPrimaryRegion", secret.home_region().to_string())
        .key_if("secretsmanager:resource/Type", secret.kind.clone())
        .resource_tags(&secret.tags);
    for (key, value) in &secret.tags {
        access = access.key(format!("secretsmanager:ResourceTag/{key}"), value.clone());
    }
    Ok(access.guarded_by(ResourceGuard::Policy(policy)))
}

/// `action` on what does not exist in the caller's account.
pub(crate) fn absent_access(cx: &View<'_>, action: &'static str, arn: &str) -> Access {
    Access::new(action, arn, cx.account())
        .key("secretsmanager:SecretId", arn.to_owned())
        .guarded_by(ResourceGuard::Policy(None))
}
