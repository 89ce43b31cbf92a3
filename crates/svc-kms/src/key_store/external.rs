//! External key stores: keys of KMS whose last word lies with a key manager elsewhere, behind a proxy.
//!
//! | table | key | value |
//! |---|---|---|
//! | `kms.external-store` | account, region, store id | the store: name, proxy, credential, connection |
//! | `kms.external-store-uri` | region, endpoint, path | which store has the proxy |
//! | `kms.external-key` | account, region, store id, id of the external key | which KMS key has it |
//!
//! A key of such a store has material of its own here, with which everything is encrypted first, and the id
//! of a key of the external key manager, which encrypts the outcome once more ([`proxy`]). The external key
//! itself never comes here; without it nothing opens.
//!
//! Sources: <https://docs.aws.amazon.com/kms/latest/developerguide/keystore-external.html>,
//! <https://docs.aws.amazon.com/kms/latest/developerguide/xks-troubleshooting.html>

use api_kms::{ConnectionErrorCodeType, ConnectionStateType, errors};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Ctx, Failure};
use names::{AccountId, KeyStoreId, KmsKeyId, Region};
use secret::Secret;
use serde::{Deserialize, Serialize};
use store::Order;
use tables::{Reader, Record, Table};
use wire::AwsError;

use super::STORES_MAX;
use crate::key::{KeyRecord, StoreSeen};

pub(crate) mod change;
pub(crate) mod connection;
pub(crate) mod fault;
pub(crate) mod keys;
pub(crate) mod proxy;
pub(crate) mod transport;

/// External key stores.
pub(crate) const EXTERNAL_STORES: Table<ExternalStoreRecord> = Table::new("kms.external-store");

/// Which store has a proxy.
pub(crate) const PROXY_URIS: Table<ProxyUriRecord> = Table::new("kms.external-store-uri");

/// Which KMS key has a key of an external key manager.
pub(crate) const EXTERNAL_KEYS: Table<ExternalKeyRecord> = Table::new("kms.external-key");

/// An external key store.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct ExternalStoreRecord {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) store_id: KeyStoreId,
    pub(crate) name: String,
    pub(crate) created_ms: i64,
    pub(crate) connection: ExternalConnection,
    /// `https://HOST`.
    pub(crate) endpoint: String,
    /// What the calls are below.
    pub(crate) path: String,
    pub(crate) access_key_id: String,
    /// The secret that requests are signed with, wrapped, base64.
    pub(crate) secret_access_key: String,
}

impl Record for ExternalStoreRecord {
    const VERSION: u8 = 1;
}

/// Whether a store is connected to its proxy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum ExternalConnection {
    Disconnected,
    Connecting,
    Connected,
    Failed { error: ExternalFault },
}

/// Why a store did not connect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum ExternalFault {
    #[serde(rename = "INVALID_CREDENTIALS")]
    InvalidCredentials,
    #[serde(rename = "XKS_PROXY_ACCESS_DENIED")]
    AccessDenied,
    #[serde(rename = "XKS_PROXY_NOT_REACHABLE")]
    NotReachable,
    #[serde(rename = "XKS_PROXY_INVALID_RESPONSE")]
    InvalidResponse,
    #[serde(rename = "XKS_PROXY_INVALID_CONFIGURATION")]
    InvalidConfiguration,
    #[serde(rename = "XKS_PROXY_TIMED_OUT")]
    TimedOut,
    #[serde(rename = "XKS_PROXY_INVALID_TLS_CONFIGURATION")]
    InvalidTls,
}

/// Which store has a proxy.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct ProxyUriRecord {
    pub(crate) account: AccountId,
    pub(crate) store_id: KeyStoreId,
}

impl Record for ProxyUriRecord {
    const VERSION: u8 = 1;
}

/// Which KMS key has a key of an external key manager.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct ExternalKeyRecord {
    pub(crate) key_id: KmsKeyId,
}

impl Record for ExternalKeyRecord {
    const VERSION: u8 = 1;
}

impl ExternalStoreRecord {
    /// The parts of its row key.
    pub(crate) fn place(&self) -> [&str; 3] {
        [&self.account, &self.region, &self.store_id]
    }

    /// The parts of the row key of its proxy.
    pub(crate) fn uri(&self) -> [&str; 3] {
        [&self.region, &self.endpoint, &self.path]
    }

    /// The host of its proxy.
    pub(crate) fn host(&self) -> &str {
        self.endpoint.strip_prefix("https://").unwrap_or_default()
    }

    /// What its keys take from it.
    pub(crate) fn seen(&self) -> StoreSeen {
        let is_connected = self.connection == ExternalConnection::Connected;
        StoreSeen { is_connected, cluster_id: None }
    }

    /// What can be done only in some states.
    ///
    /// # Errors
    /// `CustomKeyStoreInvalidStateException`.
    pub(crate) fn require(&self, allowed: &[ExternalConnection]) -> Result<(), AwsError> {
        if allowed.contains(&self.connection) {
            return Ok(());
        }
        let state = self.connection.wire();
        Err(self.invalid_state(&format!("is {state}, in which it does not allow this")))
    }

    /// The refusal of what its connection does not allow.
    pub(crate) fn invalid_state(&self, what: &str) -> AwsError {
        errors::custom_key_store_invalid_state_exception(format!(
            "The custom key store {} {what}.",
            self.store_id,
        ))
    }

    /// Wraps the secret of a credential.
    pub(crate) async fn wrap(&self, cx: &Ctx, secret: &str) -> Result<String, Failure> {
        let domain = cx.keyring().domain(&self.account, &self.region).await?;
        let wrapped = domain.wrap_password(&self.secret_place(), secret, cx.random());
        Ok(STANDARD.encode(wrapped.map_err(unusable)?))
    }

    /// Unwraps the secret of its credential.
    pub(crate) async fn secret(&self, cx: &Ctx) -> Result<Secret<String>, Failure> {
        let bytes = STANDARD.decode(&self.secret_access_key);
        let bytes = bytes.map_err(|_| Failure::Internal("a proxy's secret: not base64".into()))?;
        let domain = cx.keyring().domain_of(&self.account, &self.region, &bytes).await?;
        domain.unwrap_password(&self.secret_place(), &bytes).map_err(unusable)
    }

    fn secret_place(&self) -> [&str; 2] {
        ["kms external key store", self.store_id.as_str()]
    }
}

impl ExternalConnection {
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
            ExternalFault::InvalidCredentials => Code::InvalidCredentials,
            ExternalFault::AccessDenied => Code::XksProxyAccessDenied,
            ExternalFault::NotReachable => Code::XksProxyNotReachable,
            ExternalFault::InvalidResponse => Code::XksProxyInvalidResponse,
            ExternalFault::InvalidConfiguration => Code::XksProxyInvalidConfiguration,
            ExternalFault::TimedOut => Code::XksProxyTimedOut,
            ExternalFault::InvalidTls => Code::XksProxyInvalidTlsConfiguration,
        })
    }
}

/// The external key store of the caller's account and Region that `text` names, if it is one.
pub(crate) async fn lookup(
    cx: &mut Ctx,
    text: &str,
) -> Result<Option<ExternalStoreRecord>, Failure> {
    let place = [cx.account().as_str().to_owned(), cx.region().as_str().to_owned()];
    let [account, region] = &place;
    Ok(EXTERNAL_STORES.get(cx, &[account, region, text]).await?)
}

/// The external key stores of the caller's account and Region, of which there are few.
pub(crate) async fn all(cx: &mut Ctx) -> Result<Vec<ExternalStoreRecord>, Failure> {
    let place = [cx.account().as_str().to_owned(), cx.region().as_str().to_owned()];
    let [account, region] = &place;
    let prefix = [account.as_str(), region.as_str()];
    let rows = EXTERNAL_STORES.range(cx, &prefix, None, STORES_MAX, Order::Forward).await?;
    Ok(rows.into_iter().map(|(_, record)| record).collect())
}

/// The store of a key: a row that is there as long as the key is.
pub(crate) async fn of_key(
    cx: &mut impl Reader,
    key: &KeyRecord,
    store_id: &KeyStoreId,
) -> Result<ExternalStoreRecord, Failure> {
    let found = EXTERNAL_STORES.get(cx, &[&key.account, &key.region, store_id]).await?;
    found.ok_or_else(|| Failure::Internal("the external key store of a key is missing".into()))
}

fn unusable(error: envelope::EnvelopeError) -> Failure {
    Failure::Internal(format!("an external key store: {error}"))
}
