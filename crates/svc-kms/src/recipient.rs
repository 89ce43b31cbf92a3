//! Answers for a recipient that is attested: an enclave, or an instance with a NitroTPM.
//!
//! Such an answer has no plaintext: it is encrypted under the public key of the attestation document.
//! Which recipients there may be, policies say by their measurements.
//!
//! Source: <https://docs.aws.amazon.com/kms/latest/developerguide/cryptographic-attestation.html>
//!
//! # Differs from AWS
//! Which roots documents may lead to, the operator says (`--attestation-root`); there is none unless
//! one is named. A document is taken for five minutes.

use std::collections::BTreeMap;

use api_kms::{RecipientInfo, errors};
use engine::{Access, AuditNotes, Ctx};
use envelope::attestation::{self, Attested};
use envelope::encrypt_for_recipient;
use secret::Secret;
use serde_json::{Map, Value};
use stdx::Timestamp;
use wire::AwsError;

use crate::Kms;
use crate::errors::{null_member, validation};

/// The measurements that the trail shows, by number, beside that of the whole image, 0.
const SHOWN_PCRS: [u8; 5] = [1, 2, 3, 4, 8];

/// A recipient whose document was verified, or none: the answer is for the caller.
#[derive(Debug)]
pub(crate) struct Recipient(Option<Attested>);

/// What is answered: the secret, or its ciphertext for the recipient.
#[derive(Debug)]
pub(crate) struct Delivered {
    pub(crate) plaintext: Option<Secret<Vec<u8>>>,
    pub(crate) for_recipient: Option<Vec<u8>>,
}

impl Kms {
    /// Verifies the recipient that a request names, and notes it in the record of the call.
    ///
    /// # Errors
    /// `UnsupportedOperationException` where no root is trusted; `ValidationException` for a document
    /// that does not hold, or is not of this time, or names no key.
    pub(crate) fn recipient(
        &self,
        named: Option<&RecipientInfo>,
        now: Timestamp,
        notes: &mut AuditNotes,
    ) -> Result<Recipient, AwsError> {
        let Some(named) = named else { return Ok(Recipient(None)) };
        if self.attestation_roots.is_empty() {
            return Err(errors::unsupported_operation_exception(
                "The Recipient parameter is not supported by this server: it trusts no attestation root.",
            ));
        }
        if named.key_encryption_algorithm.is_none() {
            return Err(null_member("recipient.keyEncryptionAlgorithm"));
        }
        let document = named.attestation_document.as_deref();
        let document = document.ok_or_else(|| null_member("recipient.attestationDocument"))?;
        let attested = attestation::verify(document, &self.attestation_roots, now);
        let attested =
            attested.map_err(|_| validation("The attestation document is not valid."))?;
        if attested.public_key.is_none() {
            return Err(validation("The attestation document contains no public key."));
        }
        notes.extra("recipient", record(&attested));
        Ok(Recipient(Some(attested)))
    }
}

/// What the trail says of a recipient.
fn record(attested: &Attested) -> Value {
    let mut shown = Map::new();
    shown.insert("attestationDocumentModuleId".into(), attested.module_id.clone().into());
    if let Some(image) = attested.pcrs.get(&0) {
        shown.insert("attestationDocumentEnclaveImageDigest".into(), hex::encode(image).into());
    }
    for number in SHOWN_PCRS {
        if let Some(measured) = attested.pcrs.get(&number) {
            let name = format!("attestationDocumentEnclavePCR{number}");
            shown.insert(name, hex::encode(measured).into());
        }
    }
    Value::Object(shown)
}

impl Recipient {
    /// Of an operation that answers nothing secret.
    pub(crate) const NOBODY: Self = Self(None);

    /// Adds what was measured of the recipient to `access`.
    pub(crate) fn described(&self, access: Access) -> Access {
        let Some(attested) = &self.0 else { return access };
        let image = attested.pcrs.get(&0).map(hex::encode);
        let access = access.key_if("kms:RecipientAttestation:ImageSha384", image);
        let access = with_pcrs(access, "kms:RecipientAttestation:PCR", &attested.pcrs);
        with_pcrs(access, "kms:RecipientAttestation:NitroTPMPCR", &attested.tpm_pcrs)
    }

    /// Brings `secret` to whom the answer is for.
    ///
    /// # Errors
    /// `ValidationException` for a document whose key is not one of RSA.
    pub(crate) fn deliver(&self, cx: &Ctx, secret: Secret<Vec<u8>>) -> Result<Delivered, AwsError> {
        let key = self.0.as_ref().and_then(|attested| attested.public_key.as_deref());
        let Some(key) = key else {
            return Ok(Delivered { plaintext: Some(secret), for_recipient: None });
        };
        let sealed = encrypt_for_recipient(key, &secret, cx.random()).map_err(|_| {
            validation("The public key of the attestation document is not an RSA key.")
        })?;
        Ok(Delivered { plaintext: None, for_recipient: Some(sealed) })
    }
}

fn with_pcrs(access: Access, prefix: &str, pcrs: &BTreeMap<u8, Vec<u8>>) -> Access {
    let mut access = access;
    for (number, measured) in pcrs {
        access = access.key(format!("{prefix}{number}"), hex::encode(measured));
    }
    access
}
