//! A new key of a custom key store: what may be asked for, and its making in a token.

use api_kms::{CreateKeyRequest, OriginType, errors};
use engine::{Ctx, Failure, Writer};
use wire::AwsError;

use super::cluster::require_active;
use super::tokens::Tokens;
use super::{STORE_KEYS, StoreKeyRecord, external, find, of_key};
use crate::errors::{null_member, validation};
use crate::key::{KeyRecord, Origin};
use crate::spec::Spec;

/// The origin that is asked for, which must fit whether a custom key store is.
///
/// # Errors
/// `ValidationException`, and `UnsupportedOperationException` for origins that are unknown.
pub(crate) fn origin(input: &CreateKeyRequest) -> Result<Origin, AwsError> {
    let origin = match &input.origin {
        None | Some(OriginType::AwsKms) => Origin::AwsKms,
        Some(OriginType::External) => Origin::External,
        Some(OriginType::AwsCloudhsm) => Origin::AwsCloudHsm,
        Some(OriginType::ExternalKeyStore) => Origin::ExternalKeyStore,
        Some(origin) => {
            let message = format!("Origin {origin} is not supported by this server.");
            return Err(errors::unsupported_operation_exception(message));
        }
    };
    let is_of_store = matches!(origin, Origin::AwsCloudHsm | Origin::ExternalKeyStore);
    match (&input.xks_key_id, origin) {
        (None, Origin::ExternalKeyStore) => return Err(null_member("xksKeyId")),
        (Some(_), Origin::AwsKms | Origin::External | Origin::AwsCloudHsm) => {
            return Err(validation(
                "XksKeyId is valid only for KMS keys in an external key store.",
            ));
        }
        _ => {}
    }
    match &input.custom_key_store_id {
        Some(_) if !is_of_store => Err(validation(
            "Origin must be AWS_CLOUDHSM or EXTERNAL_KEY_STORE for a KMS key in a custom key store.",
        )),
        None if is_of_store => Err(validation(format!(
            "CustomKeyStoreId is required for a KMS key whose origin is {}.",
            origin.name(),
        ))),
        _ => Ok(origin),
    }
}

/// Refuses what keys of custom key stores cannot be.
///
/// # Errors
/// `UnsupportedOperationException`.
pub(crate) fn require_plain(
    origin: Origin,
    spec: Spec,
    is_multi_region: bool,
) -> Result<(), AwsError> {
    let is_of_store = matches!(origin, Origin::AwsCloudHsm | Origin::ExternalKeyStore);
    if !is_of_store || (spec == Spec::Symmetric && !is_multi_region) {
        return Ok(());
    }
    Err(errors::unsupported_operation_exception(
        "A KMS key in a custom key store is a symmetric encryption key of one Region.",
    ))
}

/// Whether `key` is to be made in a custom key store; then it is made there, for good: should the call
/// fail after all, the token has a key that nobody names.
///
/// # Errors
/// `CustomKeyStoreNotFoundException`, `CustomKeyStoreInvalidStateException`,
/// `CloudHsmClusterInvalidConfigurationException` with fewer than two HSMs, and as every use of one.
pub(crate) async fn make_in_token(
    tokens: &Tokens,
    cx: &mut Ctx,
    key: &KeyRecord,
    store_id: Option<&str>,
) -> Result<bool, Failure> {
    let Some(store_id) = store_id else { return Ok(false) };
    let store = find(cx, store_id).await?;
    store.require_connected()?;
    let missing = || {
        let message = format!("The cluster {} is not configured.", store.cluster_id);
        errors::cloud_hsm_cluster_not_active_exception(message)
    };
    let line = tokens.latest_line(cx, &store.cluster_id).await?;
    require_active(&line.ok_or_else(missing)?).await?;
    tokens.make_key(cx, &store, &key.arn()).await?;
    Ok(true)
}

/// Enters a key that was made in a token: in its record, and among the keys of its store.
pub(crate) async fn enter(
    cx: &mut Writer<'_>,
    key: &mut KeyRecord,
    store_id: &str,
) -> Result<(), Failure> {
    let store = find(cx, store_id).await?;
    // What was connected when the key was made may have been disconnected meanwhile.
    store.require_connected()?;
    let id: [u8; 32] = envelope::random::bytes(cx.random());
    key.material_id = hex::encode(id);
    key.first_material_id.clone_from(&key.material_id);
    key.key_store = Some(store.store_id.clone());
    key.store_seen = Some(store.seen());
    let parts = [&*key.account, &key.region, &store.store_id, &key.key_id];
    STORE_KEYS.put(cx.tx_mut(), &parts, &StoreKeyRecord {})?;
    Ok(())
}

/// Destroys a deleted key in its token, as well as that can be done: a store that is not connected, or
/// a cluster that does not answer, keeps an orphan. The key is no longer among those of its store. The key
/// of an external key manager is not ours to destroy.
pub(crate) async fn forget(
    tokens: &Tokens,
    cx: &mut Writer<'_>,
    key: &KeyRecord,
) -> Result<(), Failure> {
    let Some(store_id) = &key.key_store else { return Ok(()) };
    STORE_KEYS.delete(cx.tx_mut(), &[&key.account, &key.region, store_id, &key.key_id]);
    if key.origin == Origin::ExternalKeyStore {
        external::keys::release(cx, key);
        return Ok(());
    }
    let store = of_key(cx, key, store_id).await?;
    let arn = key.arn();
    let destroyed = match store.require_connected() {
        Ok(()) => tokens.destroy_key(cx, &store, &arn).await.is_ok(),
        Err(_) => false,
    };
    tokens.forget(&arn);
    cx.audit.extra("isKeyMaterialDestroyed", if destroyed { "true" } else { "false" });
    Ok(())
}
