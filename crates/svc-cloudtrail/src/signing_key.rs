//! The key pairs that digests are signed with: one for each account and Region, and another one each year.
//!
//! | table | key | value |
//! |---|---|---|
//! | `trail.signing-key` | account, Region, since when | a key pair of RSA; its private key sealed under the key that CloudTrail owns there |
//!
//! Source: <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-custom-validation.html>

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Failure, Writer};
use envelope::asymmetric::{
    Message, PrivateKey, PrivateKeyUse, SignatureHash, SignatureScheme, generate, rsa_2048_to_pkcs1,
};
use envelope::digest::sha256;
use envelope::{AsymmetricSpec, EncryptionContext};
use names::{AccountId, Region};
use secret::Secret;
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use store::Order;
use tables::{Reader, Record, Table, TableError};

use crate::limits::{PUBLIC_KEYS, SIGNING_DAYS};

/// Key pairs by account, Region and time.
pub(crate) const SIGNING_KEYS: Table<SigningKey> = Table::new("trail.signing-key");

/// As whose key the service's own is kept.
const OWNER: &str = "cloudtrail";

const SPEC: AsymmetricSpec = AsymmetricSpec::Rsa2048;

const DAY_SECONDS: i64 = 24 * 60 * 60;

/// Bytes of the public key's SHA-256 that name it.
const FINGERPRINT_BYTES: usize = 16;

/// A key pair.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SigningKey {
    /// When it signs, milliseconds since the epoch.
    pub(crate) from_ms: i64,
    pub(crate) until_ms: i64,
    pub(crate) fingerprint: String,
    /// RSAPublicKey (PKCS#1), DER, base64.
    pub(crate) public_key: String,
    /// PKCS#8, sealed, base64.
    pub(crate) private_key: String,
}

impl Record for SigningKey {
    const VERSION: u8 = 1;
}

/// A key pair that is ready to sign.
#[derive(Debug)]
pub(crate) struct Signer {
    pub(crate) fingerprint: String,
    key: PrivateKey,
}

impl Signer {
    /// The pair of an account in a Region that signs now. Where there is none it is made, and signs only once
    /// it is stored: none is given then.
    ///
    /// # Errors
    /// [`Failure`] when the store or a primitive fails.
    pub(crate) async fn current(
        cx: &mut Writer<'_>,
        account: &AccountId,
        region: &Region,
    ) -> Result<Option<Self>, Failure> {
        let now = cx.now();
        let place = [account.as_str(), region.as_str()];
        let newest = SIGNING_KEYS.range(cx, &place, None, 1, Order::Reverse).await?;
        let newest = newest.into_iter().next().map(|(_, key)| key);
        if let Some(key) = newest.filter(|key| now.unix_ms() < key.until_ms) {
            return open(cx, account, region, &key).await.map(Some);
        }
        let pair = tokio::task::spawn_blocking(|| generate(SPEC)).await;
        let pair = pair.map_err(|error| failed(&error))?.map_err(|error| failed(&error))?;
        let public = rsa_2048_to_pkcs1(&pair.public_key).map_err(|error| failed(&error))?;
        let fingerprint = fingerprint(public);
        let owned = cx.keyring().owned(OWNER, account, region).await?;
        let sealed = owned.encrypt(pair.private_key.reveal(), &context(&fingerprint), cx.random());
        let record = SigningKey {
            from_ms: now.unix_ms(),
            until_ms: now.plus_seconds(SIGNING_DAYS * DAY_SECONDS).unix_ms(),
            fingerprint,
            public_key: STANDARD.encode(public),
            private_key: STANDARD.encode(sealed.map_err(|error| failed(&error))?),
        };
        let since = since(now);
        SIGNING_KEYS.put(cx.tx_mut(), &[account, region.as_str(), &since], &record)?;
        Ok(None)
    }

    /// Signs with RSASSA-PKCS1-v1_5 and SHA-256; lower-case hex.
    ///
    /// # Errors
    /// [`Failure::Internal`] when the primitive fails.
    pub(crate) fn sign(&self, message: &[u8]) -> Result<String, Failure> {
        let scheme = SignatureScheme::RsaPkcs1(SignatureHash::Sha256);
        let signature = self.key.sign(scheme, Message::Raw(message));
        Ok(hex::encode(signature.map_err(|error| failed(&error))?))
    }
}

async fn open(
    cx: &mut Writer<'_>,
    account: &AccountId,
    region: &Region,
    record: &SigningKey,
) -> Result<Signer, Failure> {
    let sealed = STANDARD.decode(&record.private_key).map_err(|error| failed(&error))?;
    let owned = cx.keyring().owned_of(OWNER, account, region, &sealed).await?;
    let private: Secret<Vec<u8>> =
        owned.decrypt(&sealed, &context(&record.fingerprint)).map_err(|error| failed(&error))?;
    let key = PrivateKey::parse(SPEC, PrivateKeyUse::Sign, &private);
    let key = key.map_err(|error| failed(&error))?;
    Ok(Signer { fingerprint: record.fingerprint.clone(), key })
}

/// The pairs of an account in a Region, oldest first.
pub(crate) async fn keys_of(
    reader: &mut impl Reader,
    account: &str,
    region: &str,
) -> Result<Vec<SigningKey>, TableError> {
    let order = Order::Forward;
    let rows = SIGNING_KEYS.range(reader, &[account, region], None, PUBLIC_KEYS, order).await?;
    Ok(rows.into_iter().map(|(_, key)| key).collect())
}

/// Sorts as the instant does.
fn since(at: Timestamp) -> String {
    format!("{:020}", at.unix_ms())
}

fn fingerprint(public: &[u8]) -> String {
    hex::encode(sha256(public).get(..FINGERPRINT_BYTES).unwrap_or_default())
}

/// What the service's key is bound to here: it opens nothing else.
fn context(fingerprint: &str) -> EncryptionContext {
    let pairs = [("ironkeep:use", "cloudtrail-digests"), ("ironkeep:key", fingerprint)];
    let pairs = pairs.map(|(key, value)| (key.to_owned(), value.to_owned()));
    EncryptionContext::from(BTreeMap::from(pairs))
}

fn failed(error: &dyn core::error::Error) -> Failure {
    Failure::Internal(format!("a key pair of digests: {error}"))
}
