//! The key pairs that notices are signed with: one for each account and Region, and another one each year. Their
//! certificates are for everybody.
//!
//! Source: <https://docs.aws.amazon.com/sns/latest/dg/sns-verify-signature-of-message.html>

use std::collections::{BTreeMap, HashMap};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Failure, Writer};
use envelope::EncryptionContext;
use envelope::digest::sha256;
use envelope::notices::{NoticeCertificate, NoticeHash, NoticeSigner, generate_pair};
use names::{AccountId, Region};
use secret::Secret;
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use store::Order;
use tables::{Record, Table};

use crate::limits::{CERTIFICATE_DAYS, SIGNING_DAYS};
use crate::sealing::OWNER;
use crate::topic::TopicRecord;

/// Key pairs by account, Region and time.
pub(crate) const SIGNING_KEYS: Table<SigningKey> = Table::new("sns.signing-key");

/// Certificates by the fingerprints of their keys.
pub(crate) const CERTIFICATES: Table<CertificateRecord> = Table::new("sns.certificate");

/// What the file of a certificate is called before its fingerprint.
pub(crate) const FILE: &str = "SimpleNotificationService-";

/// Whose certificate it is.
const COMMON_NAME: &str = "sns.amazonaws.com";

const DAY_SECONDS: i64 = 24 * 60 * 60;

/// Bytes of the public key's SHA-256 that name it.
const FINGERPRINT_BYTES: usize = 16;

/// A key pair.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SigningKey {
    /// Until when it signs, milliseconds since the epoch.
    pub(crate) until_ms: i64,
    pub(crate) fingerprint: String,
    /// PKCS#8, sealed, base64.
    pub(crate) private_key: String,
}

impl Record for SigningKey {
    const VERSION: u8 = 1;
}

/// A certificate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CertificateRecord {
    /// Whose topics' notices are signed with its key.
    pub(crate) account: AccountId,
    pub(crate) pem: String,
}

impl Record for CertificateRecord {
    const VERSION: u8 = 1;
}

/// A key pair that is ready to sign.
#[derive(Debug)]
struct Signer {
    fingerprint: String,
    key: NoticeSigner,
}

/// What a notice is signed with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Signed {
    /// 1 or 2.
    pub(crate) version: u8,
    /// Base64.
    pub(crate) signature: String,
    pub(crate) fingerprint: String,
}

/// Signs notices of one piece of work; what is to be signed alike is signed once.
#[derive(Debug, Default)]
pub(crate) struct Signers {
    by_place: HashMap<(AccountId, Region), Signer>,
    made: HashMap<(String, u8), Signed>,
}

impl Signers {
    /// Makes sure that notices of `topic` can be signed. False where its pair was made just now: it signs once
    /// it is stored.
    ///
    /// # Errors
    /// [`Failure`] when the store or a primitive fails.
    pub(crate) async fn prepare(
        &mut self,
        cx: &mut Writer<'_>,
        topic: &TopicRecord,
    ) -> Result<bool, Failure> {
        let place = (topic.account.clone(), topic.region.clone());
        if self.by_place.contains_key(&place) {
            return Ok(true);
        }
        match Signer::current(cx, &topic.account, &topic.region).await? {
            Some(signer) => {
                self.by_place.insert(place, signer);
                Ok(true)
            }
            None => Ok(false),
        }
    }

    /// Signs `text` as notices of `topic` are, which is prepared.
    ///
    /// # Errors
    /// [`Failure::Internal`] when it is not, or the primitive fails.
    pub(crate) fn sign(
        &mut self,
        cx: &Writer<'_>,
        topic: &TopicRecord,
        text: String,
    ) -> Result<Signed, Failure> {
        let version = topic.settings.signature_version.unwrap_or(1);
        if let Some(made) = self.made.get(&(text.clone(), version)) {
            return Ok(made.clone());
        }
        let signer = self.by_place.get(&(topic.account.clone(), topic.region.clone()));
        let signer = signer.ok_or_else(|| Failure::Internal("no key signs notices".to_owned()))?;
        let hash = if version == 2 { NoticeHash::Sha256 } else { NoticeHash::Sha1 };
        let signature = signer.key.sign(hash, text.as_bytes(), cx.random());
        let signed = Signed {
            version,
            signature: STANDARD.encode(signature.map_err(|error| failed(&error))?),
            fingerprint: signer.fingerprint.clone(),
        };
        self.made.insert((text, version), signed.clone());
        Ok(signed)
    }
}

impl Signer {
    /// The pair of an account in a Region that signs now. Where there is none it is made: none is given then.
    async fn current(
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
        make(cx, account, region, now).await?;
        Ok(None)
    }
}

/// Makes a pair and its certificate, and stores both.
async fn make(
    cx: &mut Writer<'_>,
    account: &AccountId,
    region: &Region,
    now: Timestamp,
) -> Result<(), Failure> {
    let pair = tokio::task::spawn_blocking(generate_pair).await;
    let pair = pair.map_err(|error| failed(&error))?.map_err(|error| failed(&error))?;
    let key = NoticeSigner::parse(&pair.private_key).map_err(|error| failed(&error))?;
    let digest = sha256(&pair.public_key);
    let fingerprint = hex::encode(digest.get(..FINGERPRINT_BYTES).unwrap_or_default());
    let of = NoticeCertificate {
        common_name: COMMON_NAME,
        public_key: &pair.public_key,
        from: now.plus_seconds(-DAY_SECONDS),
        until: now.plus_seconds(CERTIFICATE_DAYS * DAY_SECONDS),
    };
    let pem = key.certificate(&of, cx.random()).map_err(|error| failed(&error))?;
    let owned = cx.keyring().owned(OWNER, account, region).await?;
    let sealed = owned.encrypt(pair.private_key.reveal(), &context(&fingerprint), cx.random());
    let record = SigningKey {
        until_ms: now.plus_seconds(SIGNING_DAYS * DAY_SECONDS).unix_ms(),
        fingerprint: fingerprint.clone(),
        private_key: STANDARD.encode(sealed.map_err(|error| failed(&error))?),
    };
    let since = crate::rows::digits(now.unix_ms());
    SIGNING_KEYS.put(cx.tx_mut(), &[account.as_str(), region.as_str(), &since], &record)?;
    CERTIFICATES.put(
        cx.tx_mut(),
        &[&fingerprint],
        &CertificateRecord { account: account.clone(), pem },
    )?;
    Ok(())
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
    let key = NoticeSigner::parse(&private).map_err(|error| failed(&error))?;
    Ok(Signer { fingerprint: record.fingerprint.clone(), key })
}

/// What the service's key is bound to here: it opens nothing else.
fn context(fingerprint: &str) -> EncryptionContext {
    let pairs = [("ironkeep:use", "sns-signatures"), ("ironkeep:key", fingerprint)];
    let pairs = pairs.map(|(key, value)| (key.to_owned(), value.to_owned()));
    EncryptionContext::from(BTreeMap::from(pairs))
}

fn failed(error: &dyn core::error::Error) -> Failure {
    Failure::Internal(format!("a key pair of notices: {error}"))
}
