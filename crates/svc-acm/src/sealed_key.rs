//! Private keys, as they lie in the store: under a data key of KMS each, which whoever brings or requests a
//! certificate has KMS make, and whoever exports it has KMS open.
//!
//! Source: <https://docs.aws.amazon.com/acm/latest/userguide/data-protection.html>

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Ctx, Failure};
use envelope::{open_value, seal_value};
use secret::Secret;
use serde::{Deserialize, Serialize};
use tables::{Record, Table};

use crate::PRINCIPAL;

/// Private keys by the account, Region and id of their certificates.
pub(crate) const KEYS: Table<SealedKey> = Table::new("acm.private-key");

/// The key of KMS that they lie under.
const KMS_KEY: &str = "alias/aws/acm";

/// A private key; bytes are base64.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealedKey {
    /// The key of KMS: an ARN.
    pub(crate) key_arn: String,
    /// The data key as KMS gave it.
    pub(crate) wrapped: String,
    /// PKCS#8 under the data key.
    pub(crate) sealed: String,
}

impl core::fmt::Debug for SealedKey {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("SealedKey(..)")
    }
}

impl Record for SealedKey {
    const VERSION: u8 = 1;
}

impl SealedKey {
    /// Seals the private key of the certificate `arn` (PKCS#8).
    ///
    /// # Errors
    /// KMS's refusals.
    pub(crate) async fn seal(
        cx: &mut Ctx,
        arn: &str,
        pkcs8: &Secret<Vec<u8>>,
    ) -> Result<Self, Failure> {
        let made = data_keys::generate(cx, PRINCIPAL, KMS_KEY.to_owned(), context(arn)).await?;
        let sealed = seal_value(&made.plaintext, &[arn], pkcs8.reveal(), cx.random());
        let sealed = sealed.map_err(|error| Failure::Internal(error.to_string()))?;
        Ok(Self {
            key_arn: made.key_arn,
            wrapped: STANDARD.encode(made.ciphertext),
            sealed: STANDARD.encode(sealed),
        })
    }

    /// The private key of the certificate `arn` (PKCS#8).
    ///
    /// # Errors
    /// KMS's refusals.
    pub(crate) async fn open(&self, cx: &mut Ctx, arn: &str) -> Result<Secret<Vec<u8>>, Failure> {
        let (wrapped, sealed) = (decoded(&self.wrapped)?, decoded(&self.sealed)?);
        let place = (self.key_arn.as_str(), wrapped.as_slice());
        let key = data_keys::decrypt(cx, PRINCIPAL, place, context(arn)).await?;
        open_value(&key, &[arn], &sealed).map_err(|error| Failure::Internal(error.to_string()))
    }
}

/// What a key is bound to: key policies know it as `kms:EncryptionContext:aws:acm:arn`.
fn context(arn: &str) -> BTreeMap<String, String> {
    BTreeMap::from([("aws:acm:arn".to_owned(), arn.to_owned())])
}

fn decoded(text: &str) -> Result<Vec<u8>, Failure> {
    let decoded = STANDARD.decode(text);
    decoded.map_err(|_| Failure::Internal("the private key of a certificate is damaged".into()))
}
