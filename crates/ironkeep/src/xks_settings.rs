//! The settings of external key stores: whose proxies may be called, and what the proxy here lets others
//! use.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Duration;

use names::{AccountId, Arn, KmsKeyId, Region};
use secret::Secret;
use serde::Deserialize;
use server::{
    XksClientConfig, XksProxyCredential, XksProxyKey, XksProxySettings, XksProxySource,
    XksProxyStore,
};

use crate::allowed_hosts::allowed_hosts;

/// `--xks-timeout`, unless it is given: what AWS KMS waits.
const CALL_MS: u32 = 250;

/// The most that `--xks-timeout` may be.
const CALL_MS_MAX: u32 = 10_000;

/// The longest file, in bytes.
const FILE_BYTES_MAX: u64 = 1024 * 1024;

/// The most stores of a proxy.
const STORES_MAX: usize = 64;

/// The most keys of a store.
const KEYS_MAX: usize = 1_000;

/// The most credentials of a store: one, and the one that follows it.
const CREDENTIALS_MAX: usize = 2;

/// The most callers of a store.
const CALLERS_MAX: usize = 100;

/// The most names that callers' certificates may have.
const CLIENT_NAMES_MAX: usize = 16;

/// The longest path, in bytes.
const PATH_BYTES_MAX: usize = 128;

/// What all paths end with.
const PATH_END: &str = "/kms/xks/v1";

/// Whose proxies may be called, and how; `files` are those of authorities and of our own certificate.
pub(crate) fn xks_client(
    hosts: &[String],
    (ca_file, client_certificate): (Option<PathBuf>, Option<PathBuf>),
    timeout_ms: Option<u32>,
) -> Result<XksClientConfig, String> {
    let others = [
        ("--xks-ca-file", ca_file.is_some()),
        ("--xks-client-certificate", client_certificate.is_some()),
        ("--xks-timeout", timeout_ms.is_some()),
    ];
    let hosts = allowed_hosts("--xks-host", hosts, &others)?;
    let call_ms = timeout_ms.unwrap_or(CALL_MS);
    if !(1..=CALL_MS_MAX).contains(&call_ms) {
        return Err(format!("`--xks-timeout` is 1 to {CALL_MS_MAX} milliseconds"));
    }
    let call_max = Duration::from_millis(call_ms.into());
    Ok(XksClientConfig { hosts, ca_file, client_certificate, call_max })
}

/// Where the stores of the proxy here are described: there where there is a proxy.
pub(crate) fn xks_proxy_source(
    listener: Option<String>,
    file: Option<PathBuf>,
) -> Result<Option<XksProxySource>, String> {
    match (listener.as_deref(), file) {
        (None | Some("off"), None) => Ok(None),
        (Some("off"), Some(_)) => Ok(None),
        (Some(_), Some(path)) => Ok(Some(XksProxySource { path, read: xks_proxy_settings })),
        _ => Err("`--xks-proxy` and `--xks-proxy-file` go together".to_owned()),
    }
}

/// The file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    client_ca: Option<PathBuf>,
    #[serde(default)]
    store: Vec<StoreSettings>,
}

/// A `[[store]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct StoreSettings {
    path: String,
    role: String,
    keys: Vec<String>,
    credential: Vec<CredentialSettings>,
    #[serde(default)]
    client_names: Vec<String>,
    #[serde(default)]
    callers: Vec<String>,
}

/// A `[[store.credential]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct CredentialSettings {
    access_key_id: String,
    secret_file: PathBuf,
}

/// Reads the stores that a file describes, and who may connect.
fn xks_proxy_settings(path: &Path) -> Result<XksProxySettings, String> {
    let failed = |reason: String| format!("`{}`: {reason}", path.display());
    let file: File = toml::from_str(&text_of(path)?).map_err(|error| failed(error.to_string()))?;
    if file.store.len() > STORES_MAX {
        return Err(failed(format!("more than {STORES_MAX} stores")));
    }
    let stores = file.store.into_iter().map(|store| store.read(path.parent()));
    let stores: Vec<XksProxyStore> = stores.collect::<Result<_, _>>().map_err(failed)?;
    let mut paths = BTreeSet::new();
    let mut ids = BTreeSet::new();
    for store in &stores {
        if !paths.insert(store.path.as_str()) {
            return Err(failed(format!("the path `{}` stands there twice", store.path)));
        }
        for credential in &store.credentials {
            if !ids.insert(credential.access_key_id.as_str()) {
                return Err(failed("an access key id stands there twice".to_owned()));
            }
        }
    }
    let client_authorities = file.client_ca.map(|named| {
        let named = path.parent().map_or(named.clone(), |folder| folder.join(&named));
        text_of(&named).map(String::into_bytes)
    });
    Ok(XksProxySettings { stores, client_authorities: client_authorities.transpose()? })
}

impl StoreSettings {
    /// Reads what it says; its files are named from the folder of the one it stands in.
    fn read(self, folder: Option<&Path>) -> Result<XksProxyStore, String> {
        let Self { path, role, keys, credential, client_names, callers } = self;
        let is_plain =
            |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-' | b'_');
        if !path.starts_with('/')
            || !path.ends_with(PATH_END)
            || path.len() > PATH_BYTES_MAX
            || !path.bytes().all(is_plain)
        {
            return Err(format!(
                "`{path}` is no path: /PREFIX{PATH_END} or {PATH_END}, of letters, digits, /, - and _"
            ));
        }
        let is_role = Arn::parse(&role)
            .is_ok_and(|arn| arn.service() == "iam" && arn.resource().starts_with("role/"));
        if !is_role {
            return Err(format!("`{role}` is no ARN of a role"));
        }
        if !(1..=KEYS_MAX).contains(&keys.len()) {
            return Err(format!("`{path}` has 1 to {KEYS_MAX} keys"));
        }
        if !(1..=CREDENTIALS_MAX).contains(&credential.len()) {
            return Err(format!("`{path}` has 1 to {CREDENTIALS_MAX} credentials"));
        }
        if client_names.len() > CLIENT_NAMES_MAX {
            return Err(format!("`{path}` has at most {CLIENT_NAMES_MAX} names of clients"));
        }
        if callers.len() > CALLERS_MAX {
            return Err(format!("`{path}` has at most {CALLERS_MAX} callers"));
        }
        Ok(XksProxyStore {
            path,
            role,
            keys: keys.iter().map(|arn| key(arn)).collect::<Result<_, _>>()?,
            credentials: credential
                .into_iter()
                .map(|credential| credential.read(folder))
                .collect::<Result<_, _>>()?,
            client_names,
            callers,
        })
    }
}

impl CredentialSettings {
    fn read(self, folder: Option<&Path>) -> Result<XksProxyCredential, String> {
        let Self { access_key_id, secret_file } = self;
        let is_id = |byte: u8| byte.is_ascii_uppercase() || matches!(byte, b'2'..=b'7');
        if !(20..=30).contains(&access_key_id.len()) || !access_key_id.bytes().all(is_id) {
            return Err("an access key id is 20 to 30 of A to Z and 2 to 7".to_owned());
        }
        let file = folder.map_or(secret_file.clone(), |folder| folder.join(&secret_file));
        let secret = Secret::new(text_of(&file)?.trim_end().to_owned());
        let is_secret =
            |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'+' | b'=');
        let text = secret.reveal();
        if !(43..=64).contains(&text.len()) || !text.bytes().all(is_secret) {
            return Err(format!(
                "`{}`: a secret is 43 to 64 letters, digits, /, + and =",
                file.display()
            ));
        }
        Ok(XksProxyCredential { access_key_id, secret_access_key: secret })
    }
}

/// A key by its ARN.
fn key(text: &str) -> Result<XksProxyKey, String> {
    let invalid = || format!("`{text}` is no ARN of a KMS key");
    let arn = Arn::parse(text).map_err(|_| invalid())?;
    let id = arn.resource().strip_prefix("key/").filter(|_| arn.service() == "kms");
    Ok(XksProxyKey {
        arn: text.to_owned(),
        account: AccountId::parse(arn.account()).map_err(|_| invalid())?,
        region: Region::parse(arn.region()).map_err(|_| invalid())?,
        key_id: KmsKeyId::parse(id.ok_or_else(invalid)?).map_err(|_| invalid())?,
    })
}

fn text_of(path: &Path) -> Result<String, String> {
    let failed = |reason: String| format!("`{}`: {reason}", path.display());
    let size = std::fs::metadata(path).map_err(|error| failed(error.to_string()))?.len();
    if size > FILE_BYTES_MAX {
        return Err(failed("the file is too long".to_owned()));
    }
    std::fs::read_to_string(path).map_err(|error| failed(error.to_string()))
}

#[cfg(test)]
mod tests;
