//! The checks KMS asks of the policy engine, with the condition keys every check carries.
//!
//! Source: <https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html>

use std::collections::BTreeMap;
use std::sync::Arc;

use engine::{Access, Failure, ResourceGuard, View};
use policy::PolicyKind;

use crate::key::{ENCRYPT_DECRYPT, KeyRecord, ORIGIN_AWS_KMS, SYMMETRIC_DEFAULT};
use crate::resolve::{Named, concealing_text};

/// Whether `action` may be done with a key of another account.
pub(crate) fn crosses_accounts(action: &str) -> bool {
    let mut crossing = api_kms::SERVICE.operations.iter().filter(|meta| meta.crosses_accounts);
    crossing.any(|meta| meta.actions.contains(&action))
}

/// The operation named on the key that was found: guarded by its key policy.
pub(crate) fn named_key_access(
    cx: &View<'_>,
    action: &'static str,
    named: &Named,
) -> Result<Access, Failure> {
    let mut access = key_access(cx, action, &named.key)?;
    if named.key.account != *cx.account() {
        access = access.concealed_by(concealing_text(cx, action, &named.named_by));
    }
    Ok(access.key_if("kms:RequestAlias", named.alias.clone()))
}

/// `action` on `key`, guarded by its key policy.
///
/// INVARIANT: `key` is of the caller's account, or found by [`find_key`](crate::resolve::find_key)
/// or by a ciphertext for one of the actions that cross accounts.
pub(crate) fn key_access(
    cx: &View<'_>,
    action: &'static str,
    key: &KeyRecord,
) -> Result<Access, Failure> {
    let policy = cx.policies().compile(PolicyKind::KmsKey, &key.policy)?;
    let guard = ResourceGuard::KmsKey { policy, grants: Arc::from([]) };
    let access = with_caller(cx, Access::new(action, key.arn(), &key.account))
        .guarded_by(guard)
        .key("kms:KeySpec", SYMMETRIC_DEFAULT)
        .key("kms:KeyUsage", ENCRYPT_DECRYPT)
        .key("kms:KeyOrigin", ORIGIN_AWS_KMS)
        .key("kms:MultiRegion", "false")
        .keys("kms:ResourceAliases", key.aliases.iter().cloned())
        .resource_tags(&key.tags);
    Ok(access)
}

/// Adds what a cryptographic operation can be judged by.
pub(crate) fn with_encryption_context(
    access: Access,
    pairs: Option<&BTreeMap<String, String>>,
) -> Access {
    let mut access = access.key("kms:EncryptionAlgorithm", SYMMETRIC_DEFAULT);
    let Some(pairs) = pairs else { return access };
    access = access.keys("kms:EncryptionContextKeys", pairs.keys().cloned());
    for (name, value) in pairs {
        access = access.key(format!("kms:EncryptionContext:{name}"), value.clone());
    }
    access.encryption_context(pairs.clone())
}

/// Adds `kms:CallerAccount`, and `kms:ViaService` when one of our services calls.
pub(crate) fn with_caller(cx: &View<'_>, access: Access) -> Access {
    access
        .key("kms:CallerAccount", cx.account().as_str().to_owned())
        .key_if("kms:ViaService", via_service(cx))
}

/// `s3.us-east-1.amazonaws.com` when S3 calls for the principal; none for a direct call.
pub(crate) fn via_service(cx: &View<'_>) -> Option<String> {
    let service = cx.request().called_via.last()?.strip_suffix(".amazonaws.com")?;
    Some(format!("{service}.{}.amazonaws.com", cx.region()))
}

/// An action of the account as a whole.
pub(crate) fn account_access(cx: &View<'_>, action: &'static str) -> Access {
    with_caller(cx, Access::new(action, "*", cx.account()))
}
