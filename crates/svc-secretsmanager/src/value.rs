//! The value of a version, as it lies in the store.

use api_secretsmanager::errors;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Ctx, Failure};
use envelope::{open_value, seal_value};
use secret::Secret;
use serde::{Deserialize, Serialize};
use tables::{Record, Table};
use wire::{AwsError, SensitiveBlob, SensitiveString};

use crate::kms::{decrypt, generate};
use crate::secret::SecretRecord;

/// Values. Rows are written once; another key for a secret writes them anew.
pub(crate) const VALUES: Table<ValueRecord> = Table::new("secretsmanager.value");

/// Whether a value is text or bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Kind {
    Text,
    Bytes,
}

impl Kind {
    const fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Bytes => "bytes",
        }
    }
}

/// A sealed value.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct ValueRecord {
    pub(crate) kind: Kind,
    /// The KMS key that the data key is wrapped by: an ARN.
    pub(crate) kms_key_arn: String,
    /// The data key as KMS gave it, base64.
    pub(crate) wrapped: String,
    /// The value under the data key, base64.
    pub(crate) sealed: String,
}

impl Record for ValueRecord {
    const VERSION: u8 = 1;
}

/// A value in the clear.
pub(crate) struct Value {
    pub(crate) kind: Kind,
    pub(crate) bytes: Secret<Vec<u8>>,
}

impl Value {
    /// What a request brings, if it brings anything.
    ///
    /// # Errors
    /// `InvalidParameterException` where it brings both.
    pub(crate) fn read(
        text: Option<&SensitiveString>,
        bytes: Option<&SensitiveBlob>,
    ) -> Result<Option<Self>, AwsError> {
        Ok(match (text, bytes) {
            (None, None) => None,
            (Some(text), None) => {
                Some(Self { kind: Kind::Text, bytes: Secret::new(text.reveal().into()) })
            }
            (None, Some(bytes)) => {
                Some(Self { kind: Kind::Bytes, bytes: Secret::new(bytes.reveal().into()) })
            }
            (Some(_), Some(_)) => {
                return Err(errors::invalid_parameter_exception(
                    "You can't specify both a binary secret value and a string secret value in the same secret.",
                ));
            }
        })
    }

    /// The same, compared in constant time.
    pub(crate) fn matches(&self, other: &Self) -> bool {
        self.kind == other.kind && self.bytes.matches(other.bytes.reveal())
    }

    /// As members of an answer: `SecretString` and `SecretBinary`.
    pub(crate) fn shown(self) -> Result<(Option<SensitiveString>, Option<SensitiveBlob>), Failure> {
        match self.kind {
            Kind::Bytes => Ok((None, Some(self.bytes.into()))),
            Kind::Text => {
                let text = core::str::from_utf8(self.bytes.reveal());
                let text = text.map_err(|_| Failure::Internal("a value is no text".into()))?;
                Ok((Some(text.to_owned().into()), None))
            }
        }
    }

    /// Seals it under a new data key of the secret's KMS key.
    pub(crate) async fn seal(
        &self,
        cx: &mut Ctx,
        secret: &SecretRecord,
        version_id: &str,
    ) -> Result<ValueRecord, Failure> {
        let key = generate(cx, secret, version_id).await?;
        let binding = [secret.unique_id.as_str(), version_id, self.kind.name()];
        let sealed = seal_value(&key.plaintext, &binding, self.bytes.reveal(), cx.random());
        let sealed = sealed.map_err(|error| Failure::Internal(error.to_string()))?;
        Ok(ValueRecord {
            kind: self.kind,
            kms_key_arn: key.key_arn,
            wrapped: STANDARD.encode(key.ciphertext),
            sealed: STANDARD.encode(sealed),
        })
    }

    /// Opens the value of a version.
    ///
    /// # Errors
    /// KMS's refusals in our words; `ResourceNotFoundException` where the version has no value yet.
    pub(crate) async fn open(
        cx: &mut Ctx,
        secret: &SecretRecord,
        version_id: &str,
    ) -> Result<Self, Failure> {
        let [account, region, unique_id] = secret.home();
        let row = VALUES.get(cx, &[account, region, unique_id, version_id]).await?;
        let row = row.ok_or_else(|| {
            errors::resource_not_found_exception(format!(
                "Secrets Manager can't find the specified secret value for VersionId: {version_id}"
            ))
        })?;
        let damaged = |_| Failure::Internal("the value of a secret is damaged".into());
        let wrapped = STANDARD.decode(&row.wrapped).map_err(damaged)?;
        let sealed = STANDARD.decode(&row.sealed).map_err(damaged)?;
        let key = decrypt(cx, secret, version_id, (&row.kms_key_arn, wrapped)).await?;
        let binding = [unique_id, version_id, row.kind.name()];
        let bytes = open_value(&key, &binding, &sealed);
        let bytes = bytes.map_err(|error| Failure::Internal(error.to_string()))?;
        Ok(Self { kind: row.kind, bytes })
    }
}
