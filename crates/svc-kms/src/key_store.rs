//! Custom key stores: keys of KMS that lie in the tokens of a cluster of HSMs, and never here. Those of
//! an external key manager are in [`external`].
//!
//! | table | key | value |
//! |---|---|---|
//! | `kms.key-store` | account, region, store id | the store: name, cluster, password, connection |
//! | `kms.hsm-cluster` | cluster id | what is known of a cluster of the API of CloudHSM |
//! | `kms.key-store-cluster` | cluster id | which store has the cluster |
//! | `kms.key-store-connection` | instant, account, region, store id | nothing: stores that connect |
//! | `kms.key-store-key` | account, region, store id, key id | nothing: the keys of a store |
//!
//! A key is made in a token of the cluster, labelled with its ARN, and never leaves it; the token encrypts
//! and decrypts. What is stored here is that there is such a key, and the password that logs in, wrapped.
//!
//! Sources: <https://docs.aws.amazon.com/kms/latest/developerguide/keystore-cloudhsm.html>,
//! <https://docs.aws.amazon.com/kms/latest/developerguide/fix-keystore.html>

use api_kms::{ConnectionErrorCodeType, ConnectionStateType, errors};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Ctx, Failure};
use names::{AccountId, HsmClusterId, KeyStoreId, Region};
use secret::Secret;
use serde::{Deserialize, Serialize};
use tables::{Reader, Record, Table};
use wire::AwsError;

use crate::key::{KeyRecord, StoreSeen};

pub(crate) mod cluster;
pub(crate) mod connect;
pub(crate) mod create;
pub(crate) mod external;
pub(crate) mod hsm_clusters;
pub(crate) mod name;
pub(crate) mod tokens;

/// Custom key stores.
pub(crate) const KEY_STORES: Table<KeyStoreRecord> = Table::new("kms.key-store");

/// Which store has a cluster.
pub(crate) const CLUSTERS: Table<ClusterRecord> = Table::new("kms.key-store-cluster");

/// The keys of stores.
pub(crate) const STORE_KEYS: Table<StoreKeyRecord> = Table::new("kms.key-store-key");

/// The most stores of an account in a Region, a documented quota.
pub(crate) const STORES_MAX: usize = 10;

/// A custom key store.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct KeyStoreRecord {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) store_id: KeyStoreId,
    pub(crate) name: String,
    pub(crate) cluster_id: HsmClusterId,
    /// PEM, as the caller gave it.
    pub(crate) trust_anchor: String,
    pub(crate) created_ms: i64,
    pub(crate) connection: Connection,
    /// Goes up with each connection: what is logged in with an earlier password is no more of use.
    pub(crate) generation: u64,
    /// The password of the tokens' user, wrapped, base64.
    pub(crate) password: String,
    /// The password that the connection under way sets, wrapped, base64.
    pub(crate) next_password: Option<String>,
    /// The password before the last: of tokens that were away when it was changed; wrapped, base64.
    pub(crate) former_password: Option<String>,
}

impl Record for KeyStoreRecord {
    const VERSION: u8 = 1;
}

/// Whether a store is connected to its cluster.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Connection {
    Disconnected,
    Connecting,
    Connected,
    Failed { error: ConnectionFault },
}

/// Why a store did not connect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum ConnectionFault {
    #[serde(rename = "INVALID_CREDENTIALS")]
    InvalidCredentials,
    #[serde(rename = "CLUSTER_NOT_FOUND")]
    ClusterNotFound,
    #[serde(rename = "NETWORK_ERRORS")]
    NetworkErrors,
    #[serde(rename = "INTERNAL_ERROR")]
    InternalError,
    #[serde(rename = "INSUFFICIENT_CLOUDHSM_HSMS")]
    InsufficientHsms,
    #[serde(rename = "USER_LOCKED_OUT")]
    UserLockedOut,
    #[serde(rename = "USER_NOT_FOUND")]
    UserNotFound,
    #[serde(rename = "USER_LOGGED_IN")]
    UserLoggedIn,
}

/// Which store has a cluster.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct ClusterRecord {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) store_id: KeyStoreId,
}

impl Record for ClusterRecord {
    const VERSION: u8 = 1;
}

/// The row says everything in its key.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct StoreKeyRecord {}

impl Record for StoreKeyRecord {
    const VERSION: u8 = 1;
}

impl KeyStoreRecord {
    /// The parts of its row key.
    pub(crate) fn place(&self) -> [&str; 3] {
        [&self.account, &self.region, &self.store_id]
    }

    /// What its keys take from it.
    pub(crate) fn seen(&self) -> StoreSeen {
        let is_connected = self.connection == Connection::Connected;
        StoreSeen { is_connected, cluster_id: Some(self.cluster_id.clone()) }
    }

    /// What can be done only while the store is disconnected.
    ///
    /// # Errors
    /// `CustomKeyStoreInvalidStateException`.
    pub(crate) fn require_disconnected(&self) -> Result<(), AwsError> {
        match self.connection {
            Connection::Disconnected => Ok(()),
            _ => Err(self.invalid_state("is not disconnected")),
        }
    }

    /// What can be done only while it is connected.
    ///
    /// # Errors
    /// `CustomKeyStoreInvalidStateException`.
    pub(crate) fn require_connected(&self) -> Result<(), AwsError> {
        match self.connection {
            Connection::Connected => Ok(()),
            _ => Err(self.invalid_state("is not connected")),
        }
    }

    /// The refusal of what its connection does not allow.
    pub(crate) fn invalid_state(&self, what: &str) -> AwsError {
        errors::custom_key_store_invalid_state_exception(format!(
            "The custom key store {} {what}.",
            self.store_id,
        ))
    }

    /// Wraps a password of its cluster.
    pub(crate) async fn wrap(&self, cx: &Ctx, password: &str) -> Result<String, Failure> {
        let domain = cx.keyring().domain(&self.account, &self.region).await?;
        let wrapped = domain.wrap_password(&self.password_place(), password, cx.random());
        Ok(STANDARD.encode(wrapped.map_err(unusable)?))
    }

    /// Unwraps a password.
    pub(crate) async fn unwrap(&self, cx: &Ctx, wrapped: &str) -> Result<Secret<String>, Failure> {
        let bytes = STANDARD.decode(wrapped);
        let bytes = bytes.map_err(|_| Failure::Internal("a password: not base64".into()))?;
        let domain = cx.keyring().domain_of(&self.account, &self.region, &bytes).await?;
        domain.unwrap_password(&self.password_place(), &bytes).map_err(unusable)
    }

    fn password_place(&self) -> [&str; 2] {
        ["kms custom key store", self.store_id.as_str()]
    }
}

impl Connection {
    /// In the words of the API.
    pub(crate) const fn wire(self) -> ConnectionStateType {
        match self {
            Self::Disconnected => ConnectionStateType::Disconnected,
            Self::Connecting => ConnectionStateType::Connecting,
            Self::Connected => ConnectionStateType::Connected,
            Self::Failed { .. } => ConnectionStateType::Failed,
        }
    }

    /// Why it failed, in the words of the API.
    pub(crate) const fn error_code(self) -> Option<ConnectionErrorCodeType> {
        use ConnectionErrorCodeType as Code;
        let Self::Failed { error } = self else { return None };
        Some(match error {
            ConnectionFault::InvalidCredentials => Code::InvalidCredentials,
            ConnectionFault::ClusterNotFound => Code::ClusterNotFound,
            ConnectionFault::NetworkErrors => Code::NetworkErrors,
            ConnectionFault::InternalError => Code::InternalError,
            ConnectionFault::InsufficientHsms => Code::InsufficientCloudhsmHsms,
            ConnectionFault::UserLockedOut => Code::UserLockedOut,
            ConnectionFault::UserNotFound => Code::UserNotFound,
            ConnectionFault::UserLoggedIn => Code::UserLoggedIn,
        })
    }
}

/// The store of the caller's account and Region that `text` names.
///
/// # Errors
/// `CustomKeyStoreNotFoundException`.
pub(crate) async fn find(cx: &mut Ctx, text: &str) -> Result<KeyStoreRecord, Failure> {
    let place = [cx.account().as_str().to_owned(), cx.region().as_str().to_owned()];
    let [account, region] = &place;
    let found = KEY_STORES.get(cx, &[account, region, text]).await?;
    Ok(found.ok_or_else(|| not_found(text))?)
}

/// The stores of the caller's account and Region, of which there are few.
pub(crate) async fn all(cx: &mut Ctx) -> Result<Vec<KeyStoreRecord>, Failure> {
    let place = [cx.account().as_str().to_owned(), cx.region().as_str().to_owned()];
    let [account, region] = &place;
    let prefix = [account.as_str(), region.as_str()];
    let rows = KEY_STORES.range(cx, &prefix, None, STORES_MAX, store::Order::Forward).await?;
    Ok(rows.into_iter().map(|(_, record)| record).collect())
}

/// The store of a key: a row that is there as long as the key is.
pub(crate) async fn of_key(
    cx: &mut impl Reader,
    key: &KeyRecord,
    store_id: &KeyStoreId,
) -> Result<KeyStoreRecord, Failure> {
    let found = KEY_STORES.get(cx, &[&key.account, &key.region, store_id]).await?;
    found.ok_or_else(|| Failure::Internal("the custom key store of a key is missing".into()))
}

/// The refusal of a store that is not there.
pub(crate) fn not_found(text: &str) -> AwsError {
    errors::custom_key_store_not_found_exception(format!(
        "The custom key store {text} does not exist."
    ))
}

fn unusable(error: envelope::EnvelopeError) -> Failure {
    Failure::Internal(format!("the password of a custom key store: {error}"))
}
