//! A key as DescribeKey and CreateKey show it.

use api_kms::{
    ExpirationModelType, KeyManagerType, KeyMetadata, KeyState as WireState,
    MultiRegionConfiguration, MultiRegionKey, MultiRegionKeyType, OriginType,
    XksKeyConfigurationType,
};
use names::Region;
use stdx::Timestamp;

use crate::access::multi_region_type;
use crate::key::{KeyRecord, KeyState, MultiRegion, key_arn};
use crate::spec::{Algorithms, Spec};

/// The metadata of `key`.
pub(crate) fn metadata(key: &KeyRecord) -> KeyMetadata {
    let deletion_date = match key.state {
        KeyState::PendingDeletion { at_ms, .. } => Some(Timestamp::from_unix_ms(at_ms)),
        _ => None,
    };
    let window_days = match key.state {
        KeyState::PendingReplicaDeletion { window_days } => Some(window_days),
        _ => None,
    };
    let algorithms = Algorithms::of(key.spec, key.usage);
    let expires_ms = key.expires_ms();
    let model = match expires_ms {
        Some(_) => ExpirationModelType::KeyMaterialExpires,
        None => ExpirationModelType::KeyMaterialDoesNotExpire,
    };
    KeyMetadata {
        aws_account_id: Some(key.account.to_string()),
        key_id: key.key_id.to_string(),
        arn: Some(key.arn()),
        creation_date: Some(key.created_at()),
        enabled: Some(key.state == KeyState::Enabled && !key.is_unavailable()),
        description: Some(key.description.clone()),
        key_usage: Some(key.usage.wire()),
        key_state: Some(match key.is_unavailable() {
            true => WireState::Unavailable,
            false => wire_state(key.state),
        }),
        deletion_date,
        valid_to: expires_ms.map(Timestamp::from_unix_ms),
        expiration_model: key.imported.iter().any(|it| it.is_present).then_some(model),
        origin: Some(OriginType::from(key.origin.name())),
        custom_key_store_id: key.key_store.as_ref().map(ToString::to_string),
        cloud_hsm_cluster_id: key
            .store_seen
            .as_ref()
            .and_then(|store| store.cluster_id.as_ref().map(ToString::to_string)),
        xks_key_configuration: key
            .external_id
            .clone()
            .map(|id| XksKeyConfigurationType { id: Some(id) }),
        key_manager: Some(if key.is_aws_managed() {
            KeyManagerType::Aws
        } else {
            KeyManagerType::Customer
        }),
        customer_master_key_spec: Some(key.spec.customer_master_key_spec()),
        key_spec: Some(key.spec.wire()),
        encryption_algorithms: algorithms.encryption,
        signing_algorithms: algorithms.signing,
        mac_algorithms: algorithms.mac,
        key_agreement_algorithms: algorithms.agreement,
        encapsulation_algorithms: algorithms.encapsulation,
        multi_region: Some(key.multi_region.is_some()),
        multi_region_configuration: key
            .multi_region
            .as_ref()
            .map(|related| configuration(key, related)),
        pending_deletion_window_in_days: window_days,
        current_key_material_id: shows_material(key).then(|| key.material_id.clone()),
    }
}

/// Whether AWS tells the id of the material of `key`: not of what lies in a custom key store.
fn shows_material(key: &KeyRecord) -> bool {
    key.spec == Spec::Symmetric && key.key_store.is_none() && !key.material_id.is_empty()
}

/// The keys of a multi-Region key, as each of them shows them.
fn configuration(key: &KeyRecord, related: &MultiRegion) -> MultiRegionConfiguration {
    let one = |region: &Region| MultiRegionKey {
        arn: Some(key_arn(region, &key.account, &key.key_id)),
        region: Some(region.to_string()),
    };
    MultiRegionConfiguration {
        multi_region_key_type: multi_region_type(key).map(MultiRegionKeyType::from),
        primary_key: Some(one(&related.primary)),
        replica_keys: Some(related.replicas.iter().map(one).collect()),
    }
}

/// The state in the words of the API.
pub(crate) const fn wire_state(state: KeyState) -> WireState {
    match state {
        KeyState::Enabled => WireState::Enabled,
        KeyState::Disabled => WireState::Disabled,
        KeyState::PendingImport => WireState::PendingImport,
        KeyState::PendingReplicaDeletion { .. } => WireState::PendingReplicaDeletion,
        KeyState::PendingDeletion { .. } => WireState::PendingDeletion,
    }
}
