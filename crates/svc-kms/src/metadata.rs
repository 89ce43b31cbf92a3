//! A key as DescribeKey and CreateKey show it.

use api_kms::{
    CustomerMasterKeySpec, EncryptionAlgorithmSpec, KeyManagerType, KeyMetadata, KeySpec,
    KeyState as WireState, KeyUsageType, OriginType,
};
use stdx::Timestamp;

use crate::key::{KeyRecord, KeyState};

/// The metadata of `key`.
pub(crate) fn metadata(key: &KeyRecord) -> KeyMetadata {
    let deletion_date = match key.state {
        KeyState::PendingDeletion { at_ms, .. } => Some(Timestamp::from_unix_ms(at_ms)),
        KeyState::Enabled | KeyState::Disabled => None,
    };
    KeyMetadata {
        aws_account_id: Some(key.account.to_string()),
        key_id: key.key_id.to_string(),
        arn: Some(key.arn()),
        creation_date: Some(key.created_at()),
        enabled: Some(key.state == KeyState::Enabled),
        description: Some(key.description.clone()),
        key_usage: Some(KeyUsageType::EncryptDecrypt),
        key_state: Some(wire_state(key.state)),
        deletion_date,
        origin: Some(OriginType::AwsKms),
        key_manager: Some(if key.is_aws_managed() {
            KeyManagerType::Aws
        } else {
            KeyManagerType::Customer
        }),
        customer_master_key_spec: Some(CustomerMasterKeySpec::SymmetricDefault),
        key_spec: Some(KeySpec::SymmetricDefault),
        encryption_algorithms: Some(vec![EncryptionAlgorithmSpec::SymmetricDefault]),
        multi_region: Some(false),
        current_key_material_id: Some(key.material_id.clone()),
        ..KeyMetadata::default()
    }
}

/// The state in the words of the API.
pub(crate) const fn wire_state(state: KeyState) -> WireState {
    match state {
        KeyState::Enabled => WireState::Enabled,
        KeyState::Disabled => WireState::Disabled,
        KeyState::PendingDeletion { .. } => WireState::PendingDeletion,
    }
}
