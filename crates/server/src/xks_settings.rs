//! The settings of external key stores, on both sides.

use core::time::Duration;
use std::path::{Path, PathBuf};

use names::{AccountId, KmsKeyId, Region};
use secret::Secret;

use crate::outbound::AllowedHost;

/// How the proxies of external key stores may be called.
#[derive(Debug, Clone)]
pub struct XksClientConfig {
    /// The hosts that may be called; with none, none is.
    pub hosts: Vec<AllowedHost>,
    /// Certificates of authorities, PEM, that are believed besides those of the system.
    pub ca_file: Option<PathBuf>,
    /// A PEM file with the certificate that is shown to proxies that ask for one, its chain, and its key.
    pub client_certificate: Option<PathBuf>,
    /// How long a call may take, with everything that belongs to it.
    pub call_max: Duration,
}

/// Where the stores of a proxy are described.
#[derive(Debug, Clone)]
pub struct XksProxySource {
    /// The file.
    pub path: PathBuf,
    /// Reads it, at the start and whenever it may have changed.
    pub read: fn(&Path) -> Result<XksProxySettings, String>,
}

/// What the file says.
#[derive(Debug)]
pub struct XksProxySettings {
    /// The stores.
    pub stores: Vec<XksProxyStore>,
    /// Authorities, PEM: who connects shows a certificate of one of them; none where nobody has to.
    pub client_authorities: Option<Vec<u8>>,
}

/// What one other KMS may use.
#[derive(Debug)]
pub struct XksProxyStore {
    /// What its calls are below, with `/kms/xks/v1` at the end.
    pub path: String,
    /// The ARN of the role that it acts as.
    pub role: String,
    /// Its credentials: two while one follows the other.
    pub credentials: Vec<XksProxyCredential>,
    /// The keys.
    pub keys: Vec<XksProxyKey>,
    /// The names of which the caller's certificate has one; with none, any certificate does.
    pub client_names: Vec<String>,
    /// The ARNs of principals that may have called the other KMS, `*` at an end for any that begin so; with
    /// none, all may.
    pub callers: Vec<String>,
}

/// What another KMS signs with.
#[derive(Debug)]
pub struct XksProxyCredential {
    /// The access key id.
    pub access_key_id: String,
    /// The secret.
    pub secret_access_key: Secret<String>,
}

/// A key that another KMS may use.
#[derive(Debug)]
pub struct XksProxyKey {
    /// Its ARN.
    pub arn: String,
    /// Whose it is.
    pub account: AccountId,
    /// Where it is.
    pub region: Region,
    /// Its id, which is also what the other KMS calls it.
    pub key_id: KmsKeyId,
}
