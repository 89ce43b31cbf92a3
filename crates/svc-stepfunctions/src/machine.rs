//! A state machine.
//!
//! | table | key | value |
//! |---|---|---|
//! | `states.machine` | account, Region, name | the state machine but for its definition, which is sealed |

use std::collections::BTreeMap;

use api_stepfunctions::{EncryptionConfiguration, EncryptionType, StateMachineType};
use engine::{Failure, Writer};
use names::{AccountId, Region};
use serde::{Deserialize, Serialize};
use tables::{Record, Table};

use crate::arns::MachinePlace;
use crate::sealing::Sealing;

/// State machines.
pub(crate) const MACHINES: Table<MachineRecord> = Table::new("states.machine");

/// A stored state machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MachineRecord {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) name: String,
    /// What the rows of its contents begin with: a text that no other machine has, nor one of that name before.
    pub(crate) home: String,
    pub(crate) is_express: bool,
    pub(crate) role_arn: String,
    pub(crate) created_ms: i64,
    pub(crate) updated_ms: i64,
    /// None until it was first changed.
    pub(crate) revision: Option<String>,
    pub(crate) is_deleting: bool,
    pub(crate) key: Option<KeySettings>,
    pub(crate) sealing: Sealing,
    pub(crate) definition_parts: usize,
    pub(crate) tags: BTreeMap<String, String>,
}

/// Under which key of KMS its data lie.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct KeySettings {
    /// As it was given.
    pub(crate) key_id: String,
    pub(crate) reuse_seconds: i32,
}

impl Record for MachineRecord {
    const VERSION: u8 = 1;
}

impl MachineRecord {
    pub(crate) fn place(&self) -> MachinePlace {
        let (account, region) = (self.account.clone(), self.region.clone());
        MachinePlace { account, region, name: self.name.clone() }
    }

    pub(crate) fn arn(&self) -> String {
        self.place().arn()
    }

    pub(crate) const fn kind(&self) -> StateMachineType {
        if self.is_express { StateMachineType::Express } else { StateMachineType::Standard }
    }

    pub(crate) fn save(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        MACHINES.put(cx.tx_mut(), &[&self.account, &self.region, &self.name], self)?;
        Ok(())
    }
}

/// As an answer shows the encryption.
pub(crate) fn shown_key(key: Option<&KeySettings>) -> EncryptionConfiguration {
    match key {
        Some(key) => EncryptionConfiguration {
            kms_key_id: Some(key.key_id.clone()),
            kms_data_key_reuse_period_seconds: Some(key.reuse_seconds),
            r#type: EncryptionType::CustomerManagedKmsKey,
        },
        None => EncryptionConfiguration {
            kms_key_id: None,
            kms_data_key_reuse_period_seconds: None,
            r#type: EncryptionType::AwsOwnedKey,
        },
    }
}
