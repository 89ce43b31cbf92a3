//! KMS as the library of client-side encryption calls it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use client::{ANSWER_BYTES_MAX, Outgoing};
use ironkeep_client_crypto::{
    CryptoError, DataKey, EncryptionContext, GeneratedKey, Kms, OpenedKey, WrappedKey,
};
use names::Arn;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use zeroize::Zeroizing;

use super::remote::{Remote, Service};

/// The calls.
pub(super) struct KmsCalls<'a>(pub(super) &'a Remote<'a>);

/// What the answers have.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Answered {
    key_id: String,
    #[serde(default)]
    ciphertext_blob: String,
    #[serde(default)]
    plaintext: String,
}

impl KmsCalls<'_> {
    fn call(&self, operation: &str, key_id: &str, input: &Value) -> Result<Answered, CryptoError> {
        let outgoing = Outgoing::json(
            "kms",
            format!("TrentService.{operation}"),
            Bytes::from(input.to_string()),
        );
        let region = region_of(key_id);
        let answer = self.0.call(Service::Kms, region.as_deref(), &outgoing, ANSWER_BYTES_MAX);
        let answer = answer.map_err(|fault| CryptoError::Kms(format!("{operation}: {fault}")))?;
        serde_json::from_slice(&answer.body)
            .map_err(|_| CryptoError::Kms(format!("{operation}: the answer cannot be read")))
    }
}

impl Kms for KmsCalls<'_> {
    fn generate_data_key(
        &self,
        key_id: &str,
        context: &EncryptionContext,
    ) -> Result<GeneratedKey, CryptoError> {
        let input = json!({
            "KeyId": key_id, "KeySpec": "AES_256", "EncryptionContext": pairs(context),
        });
        let answered = self.call("GenerateDataKey", key_id, &input)?;
        let key = DataKey::from_bytes(&plaintext(&answered)?)?;
        Ok(GeneratedKey { key, wrapped: wrapped(answered)? })
    }

    fn encrypt(
        &self,
        key_id: &str,
        key: &DataKey,
        context: &EncryptionContext,
    ) -> Result<WrappedKey, CryptoError> {
        let input = json!({
            "KeyId": key_id,
            "Plaintext": STANDARD.encode(key.reveal()),
            "EncryptionContext": pairs(context),
        });
        wrapped(self.call("Encrypt", key_id, &input)?)
    }

    fn decrypt(
        &self,
        key_id: &str,
        wrapped: &[u8],
        context: &EncryptionContext,
    ) -> Result<OpenedKey, CryptoError> {
        let input = json!({
            "KeyId": key_id,
            "CiphertextBlob": STANDARD.encode(wrapped),
            "EncryptionContext": pairs(context),
        });
        let answered = self.call("Decrypt", key_id, &input)?;
        Ok(OpenedKey { plaintext: plaintext(&answered)?, key_arn: answered.key_id })
    }

    fn re_encrypt(
        &self,
        wrapped_key: &[u8],
        from: &EncryptionContext,
        key_id: &str,
        to: &EncryptionContext,
    ) -> Result<WrappedKey, CryptoError> {
        let input = json!({
            "CiphertextBlob": STANDARD.encode(wrapped_key),
            "SourceEncryptionContext": pairs(from),
            "DestinationKeyId": key_id,
            "DestinationEncryptionContext": pairs(to),
        });
        wrapped(self.call("ReEncrypt", key_id, &input)?)
    }
}

fn pairs(context: &EncryptionContext) -> Map<String, Value> {
    context.pairs().map(|(name, value)| (name.to_owned(), Value::from(value))).collect()
}

/// The Region of a key that is named by its ARN.
pub(super) fn region_of(key_id: &str) -> Option<String> {
    let arn = key_id.parse::<Arn>().ok()?;
    Some(arn.region().to_owned()).filter(|region| !region.is_empty())
}

fn unreadable() -> CryptoError {
    CryptoError::Kms("the answer of KMS cannot be read".to_owned())
}

fn plaintext(answered: &Answered) -> Result<Zeroizing<Vec<u8>>, CryptoError> {
    STANDARD.decode(&answered.plaintext).map(Zeroizing::new).map_err(|_| unreadable())
}

fn wrapped(answered: Answered) -> Result<WrappedKey, CryptoError> {
    let ciphertext = STANDARD.decode(&answered.ciphertext_blob).map_err(|_| unreadable())?;
    Ok(WrappedKey { ciphertext, key_arn: answered.key_id })
}
