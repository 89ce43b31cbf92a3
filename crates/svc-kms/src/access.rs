//! The checks KMS asks of the policy engine, with the condition keys every check carries.
//!
//! Source: <https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html>

use std::collections::BTreeMap;
use std::sync::Arc;

use engine::{Access, Failure, ResourceGuard, View};
use policy::{Grant, PolicyKind};

use crate::grant::index::for_use;
use crate::key::KeyRecord;
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
    Ok(named_access(cx, action, named, key_access(cx, action, &named.key)?))
}

/// Adds to `access`, which is of the key in `named`, what the name says.
pub(crate) fn named_access(
    cx: &View<'_>,
    action: &'static str,
    named: &Named,
    mut access: Access,
) -> Access {
    if named.key.account != *cx.account() {
        access = access.concealed_by(concealing_text(cx, action, &named.named_by));
    }
    access.key_if("kms:RequestAlias", named.alias.clone())
}

/// A use of the key that was found, which grants on it may allow too. `pairs` is its encryption
/// context.
pub(crate) async fn use_access(
    cx: &mut View<'_>,
    action: &'static str,
    named: &Named,
    pairs: Option<&BTreeMap<String, String>>,
) -> Result<Access, Failure> {
    let grants = for_use(cx, action, &named.key, pairs).await?;
    let access = key_access_with(cx, action, &named.key, grants)?;
    let access = named_access(cx, action, named, access);
    Ok(with_pairs(access, pairs))
}

/// A key policy that says nothing of retiring: a policy has at least one statement.
const SILENT_POLICY: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":{"AWS":"*"},"Action":"kms:PutKeyPolicy","Resource":"*"}]}"#;

/// The retirement of a grant on the key that was found, by whom `grants` let. Neither the key policy
/// nor resource control policies have a say.
pub(crate) fn retire_access(
    cx: &View<'_>,
    named: &Named,
    grants: Arc<[Grant]>,
) -> Result<Access, Failure> {
    let action = "kms:RetireGrant";
    let policy = cx.policies().compile(PolicyKind::KmsKey, SILENT_POLICY)?;
    let guard = ResourceGuard::KmsKey { policy, grants };
    let access =
        described(cx, Access::new(action, named.key.arn(), &named.key.account), &named.key);
    Ok(named_access(cx, action, named, access.guarded_by(guard)))
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
    key_access_with(cx, action, key, Arc::from([]))
}

/// As [`key_access`], where `grants` may allow it too.
pub(crate) fn key_access_with(
    cx: &View<'_>,
    action: &'static str,
    key: &KeyRecord,
    grants: Arc<[Grant]>,
) -> Result<Access, Failure> {
    let policy = cx.policies().compile(PolicyKind::KmsKey, &key.policy)?;
    let guard = ResourceGuard::KmsKey { policy, grants };
    let access = Access::new(action, key.arn(), &key.account);
    Ok(described(cx, access, key).guarded_by(guard))
}

/// Adds what a key is, and who calls.
fn described(cx: &View<'_>, access: Access, key: &KeyRecord) -> Access {
    with_caller(cx, access)
        .key("kms:KeySpec", key.spec.name())
        .key("kms:KeyUsage", key.usage.name())
        .key("kms:KeyOrigin", key.origin.name())
        .key("kms:MultiRegion", if key.multi_region.is_some() { "true" } else { "false" })
        .key_if("kms:MultiRegionKeyType", multi_region_type(key))
        .keys("kms:ResourceAliases", key.aliases.iter().cloned())
        .resource_tags(&key.tags)
}

/// What `key` is among the keys of a multi-Region key, in AWS's words.
pub(crate) fn multi_region_type(key: &KeyRecord) -> Option<&'static str> {
    key.multi_region.as_ref().map(|_| if key.is_replica() { "REPLICA" } else { "PRIMARY" })
}

/// Adds the encryption context of a cryptographic operation.
fn with_pairs(access: Access, pairs: Option<&BTreeMap<String, String>>) -> Access {
    let mut access = access;
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
