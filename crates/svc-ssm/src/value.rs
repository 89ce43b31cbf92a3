//! The value of a version, as it lies in the store.
//!
//! A secure string has two forms, as at AWS: of a standard parameter KMS has encrypted the value itself; of
//! an advanced one, which may be longer than KMS takes, the value lies under a data key of its own.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Ctx, Failure};
use envelope::{open_value, seal_value};
use secret::Secret;
use serde::{Deserialize, Serialize};
use wire::SensitiveString;

use crate::kms;
use crate::parameter::{DEFAULT_KEY, ParameterRecord, Tier};

/// A stored value; bytes are base64.
#[derive(Serialize, Deserialize)]
pub(crate) enum StoredValue {
    /// Of a string or a list.
    Clear(String),
    /// Of a standard secure string.
    Encrypted {
        /// The KMS key: an ARN.
        key_arn: String,
        ciphertext: String,
    },
    /// Of an advanced secure string.
    Sealed {
        /// The KMS key that the data key is wrapped by: an ARN.
        key_arn: String,
        /// The data key as KMS gave it.
        wrapped: String,
        /// The value under the data key.
        sealed: String,
    },
}

impl core::fmt::Debug for StoredValue {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("StoredValue(..)")
    }
}

impl StoredValue {
    /// The KMS key that it is under: an ARN. None of a value in clear.
    pub(crate) fn key_arn(&self) -> Option<&str> {
        match self {
            Self::Clear(_) => None,
            Self::Encrypted { key_arn, .. } | Self::Sealed { key_arn, .. } => Some(key_arn),
        }
    }

    /// Seals the value of a secure string, the version `version` of `parameter`.
    ///
    /// # Errors
    /// KMS's refusals in our words.
    pub(crate) async fn seal(
        cx: &mut Ctx,
        parameter: &ParameterRecord,
        version: u64,
        value: &SensitiveString,
    ) -> Result<Self, Failure> {
        let (arn, bytes) = (parameter.arn(), value.reveal().as_bytes());
        let key_id = parameter.facts.key_id.as_deref().unwrap_or(DEFAULT_KEY);
        if parameter.facts.tier == Tier::Standard {
            let (key_arn, ciphertext) = kms::encrypt(cx, (key_id, &arn), bytes).await?;
            return Ok(Self::Encrypted { key_arn, ciphertext: STANDARD.encode(ciphertext) });
        }
        let key = kms::generate(cx, key_id, &arn).await?;
        let version = version.to_string();
        let binding = [parameter.unique_id.as_str(), version.as_str()];
        let sealed = seal_value(&key.plaintext, &binding, bytes, cx.random());
        let sealed = sealed.map_err(|error| Failure::Internal(error.to_string()))?;
        Ok(Self::Sealed {
            key_arn: key.key_arn,
            wrapped: STANDARD.encode(key.ciphertext),
            sealed: STANDARD.encode(sealed),
        })
    }

    /// The value of the version `version` of `parameter`, in the clear.
    ///
    /// # Errors
    /// KMS's refusals in our words.
    pub(crate) async fn open(
        self,
        cx: &mut Ctx,
        parameter: &ParameterRecord,
        version: u64,
    ) -> Result<SensitiveString, Failure> {
        let bytes = match self {
            Self::Clear(text) => return Ok(text.into()),
            Self::Encrypted { key_arn, ciphertext } => {
                let ciphertext = decoded(&ciphertext)?;
                kms::decrypt(cx, &parameter.arn(), (&key_arn, ciphertext)).await?
            }
            Self::Sealed { key_arn, wrapped, sealed } => {
                let (wrapped, sealed) = (decoded(&wrapped)?, decoded(&sealed)?);
                let key = kms::open(cx, &parameter.arn(), (&key_arn, &wrapped)).await?;
                let version = version.to_string();
                let binding = [parameter.unique_id.as_str(), version.as_str()];
                let opened: Result<Secret<Vec<u8>>, _> = open_value(&key, &binding, &sealed);
                opened.map_err(|error| Failure::Internal(error.to_string()))?
            }
        };
        let text = core::str::from_utf8(bytes.reveal());
        let text = text.map_err(|_| Failure::Internal("a value is no text".into()))?;
        Ok(text.to_owned().into())
    }

    /// The value as it is shown to who does not ask for it in the clear: of a secure string, its ciphertext.
    ///
    /// # Errors
    /// [`Failure::Internal`] where the row is damaged.
    pub(crate) fn closed(self) -> Result<SensitiveString, Failure> {
        Ok(match self {
            Self::Clear(text) => text.into(),
            Self::Encrypted { ciphertext, .. } => ciphertext.into(),
            Self::Sealed { wrapped, sealed, .. } => {
                let bytes = [decoded(&wrapped)?, decoded(&sealed)?].concat();
                STANDARD.encode(bytes).into()
            }
        })
    }
}

fn decoded(text: &str) -> Result<Vec<u8>, Failure> {
    let decoded = STANDARD.decode(text);
    decoded.map_err(|_| Failure::Internal("the value of a parameter is damaged".into()))
}
