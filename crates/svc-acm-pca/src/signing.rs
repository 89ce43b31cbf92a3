//! The keys of authorities: made in KMS, and used there.
//!
//! Whoever creates an authority has KMS make its key, with his own permission. From then on this service signs
//! with it as itself, for that authority: the key's policy says so, and lets nobody else sign. The account may
//! look at the key, disable it and have it deleted.

use api_kms::{
    CreateKey, CreateKeyRequest, GetPublicKey, GetPublicKeyRequest, KeyUsageType, MessageType,
    ScheduleKeyDeletion, ScheduleKeyDeletionRequest, Sign, SignRequest,
};
use engine::{CallSource, Ctx, Failure};
use envelope::asymmetric::message_representative;
use envelope::certificates::spec_of;
use envelope::digest::{Sha384, Sha512, sha256};
use identity::records::root_arn;
use names::{AccountId, Arn, PrincipalArn, Region};
use serde_json::json;

use crate::PRINCIPAL;
use crate::algorithm::{Algorithm, Hash, kms_spec};
use crate::authority::AuthorityRecord;
use crate::limits::{KEY_DELETION_DAYS, RAW_BYTES_MAX};
use crate::refusal::{invalid_args, invalid_state};

/// What signs, and for whom.
#[derive(Debug)]
pub(crate) struct Signer<'a> {
    pub(crate) source: CallSource,
    pub(crate) region: &'a Region,
    pub(crate) key_arn: &'a str,
    /// SubjectPublicKeyInfo, DER.
    pub(crate) public_key: &'a [u8],
}

/// A new key.
#[derive(Debug)]
pub(crate) struct NewKey {
    pub(crate) arn: Arn,
    /// SubjectPublicKeyInfo, DER.
    pub(crate) public_key: Vec<u8>,
}

/// Has KMS make the key of the authority `arn`, with the caller's permission.
///
/// # Errors
/// `InvalidArgsException` for a kind of key that KMS does not make; KMS's refusals.
pub(crate) async fn make(
    cx: &mut Ctx,
    (arn, account): (&str, &AccountId),
    key_algorithm: &str,
) -> Result<NewKey, Failure> {
    let spec = kms_spec(key_algorithm)
        .ok_or_else(|| invalid_args(format!("Keys of {key_algorithm} are not supported.")))?;
    let input = CreateKeyRequest {
        description: Some(["Private key of ", arn].concat()),
        key_spec: Some(spec.into()),
        key_usage: Some(KeyUsageType::SignVerify),
        policy: Some(policy(arn, account)),
        // The key is administered by the account; the caller need not be one who does.
        bypass_policy_lockout_safety_check: Some(true),
        ..CreateKeyRequest::default()
    };
    let made = Box::pin(cx.call::<CreateKey>(PRINCIPAL, input)).await?.key_metadata;
    let key_arn = made.and_then(|made| made.arn).and_then(|arn| Arn::parse(&arn).ok());
    let key_arn = key_arn.ok_or_else(|| Failure::Internal("KMS made an incomplete key".into()))?;
    let source = CallSource { arn: arn.to_owned(), account: account.clone() };
    let input =
        GetPublicKeyRequest { key_id: key_arn.to_string(), ..GetPublicKeyRequest::default() };
    let region = cx.region().clone();
    let told =
        Box::pin(cx.call_as_service::<GetPublicKey>(PRINCIPAL, (source, region), input)).await?;
    let public_key = told.public_key.map(|key| key.to_vec());
    let public_key =
        public_key.ok_or_else(|| Failure::Internal("KMS told no public key".into()))?;
    Ok(NewKey { arn: key_arn, public_key })
}

/// This service signs for the authority, and nobody else; the account does everything else.
fn policy(arn: &str, account: &AccountId) -> String {
    json!({
        "Version": "2012-10-17",
        "Statement": [
            {
                "Sid": "Allow the account to administer the key, and not to sign",
                "Effect": "Allow",
                "Principal": { "AWS": root_arn(account) },
                "Action": [
                    "kms:Describe*", "kms:Get*", "kms:List*", "kms:PutKeyPolicy", "kms:EnableKey",
                    "kms:DisableKey", "kms:TagResource", "kms:UntagResource",
                    "kms:UpdateKeyDescription", "kms:ScheduleKeyDeletion",
                    "kms:CancelKeyDeletion", "kms:CreateAlias", "kms:UpdateAlias",
                    "kms:DeleteAlias", "kms:RevokeGrant", "kms:Verify",
                ],
                "Resource": "*",
            },
            {
                "Sid": "Allow Private CA to sign for one certificate authority",
                "Effect": "Allow",
                "Principal": { "Service": PRINCIPAL },
                "Action": ["kms:Sign", "kms:GetPublicKey"],
                "Resource": "*",
                "Condition": {
                    "StringEquals": { "aws:SourceAccount": account.as_str() },
                    "ArnEquals": { "aws:SourceArn": arn },
                },
            },
        ],
    })
    .to_string()
}

impl Signer<'_> {
    /// The signature of `body`.
    ///
    /// # Errors
    /// `InvalidStateException` where the key cannot be used.
    pub(crate) async fn sign(
        &self,
        cx: &mut Ctx,
        algorithm: &Algorithm,
        body: &[u8],
    ) -> Result<Vec<u8>, Failure> {
        let (message, kind) = match algorithm.hash {
            Some(Hash::Sha256) => (sha256(body).to_vec(), MessageType::Digest),
            Some(Hash::Sha384) => {
                let mut hash = Sha384::new();
                hash.update(body);
                (hash.finish().to_vec(), MessageType::Digest)
            }
            Some(Hash::Sha512) => {
                let mut hash = Sha512::new();
                hash.update(body);
                (hash.finish().to_vec(), MessageType::Digest)
            }
            None if body.len() <= RAW_BYTES_MAX => (body.to_vec(), MessageType::Raw),
            None => (self.representative(body)?, MessageType::ExternalMu),
        };
        let input = SignRequest {
            key_id: self.key_arn.to_owned(),
            message: message.into(),
            message_type: Some(kind),
            signing_algorithm: algorithm.kms.into(),
            ..SignRequest::default()
        };
        let place = (self.source.clone(), self.region.clone());
        let signed = Box::pin(cx.call_as_service::<Sign>(PRINCIPAL, place, input)).await;
        let signature = signed.map_err(in_our_words)?.signature;
        let signature =
            signature.ok_or_else(|| Failure::Internal("KMS gave no signature".into()))?;
        Ok(signature.to_vec())
    }

    fn representative(&self, body: &[u8]) -> Result<Vec<u8>, Failure> {
        let spec = spec_of(self.public_key)
            .ok_or_else(|| Failure::Internal("the key of an authority is of no kind".into()))?;
        message_representative(spec, self.public_key, body)
            .map_err(|error| Failure::Internal(error.to_string()))
    }
}

/// Has the key of an authority that is gone deleted, with the permission of who has deleted the authority. What
/// KMS refuses is told in the log: the key then stays, for the account to delete.
///
/// # Errors
/// When KMS cannot be asked.
pub(crate) async fn forget(cx: &mut Ctx, authority: &AuthorityRecord) -> Result<(), Failure> {
    let by = authority.deletion.as_ref().and_then(|deletion| deletion.by.as_deref());
    let Some(by) = by.and_then(|by| PrincipalArn::parse(by).ok()) else { return Ok(()) };
    let input = ScheduleKeyDeletionRequest {
        key_id: authority.key_arn.to_string(),
        pending_window_in_days: Some(KEY_DELETION_DAYS),
    };
    let place = (&by, authority.region.clone());
    let asked = Box::pin(cx.call_on_behalf::<ScheduleKeyDeletion>(PRINCIPAL, place, input)).await;
    match asked {
        Ok(_) => Ok(()),
        Err(failure @ (Failure::Aws(_) | Failure::Denied(_))) => {
            let authority = authority.arn();
            tracing::warn!(authority, error = %failure, "the key of an authority stays");
            Ok(())
        }
        Err(failure) => Err(failure),
    }
}

/// A key that cannot be used is a state of the authority.
fn in_our_words(failure: Failure) -> Failure {
    match &failure {
        Failure::Aws(error) => {
            let text = error.message().unwrap_or_default();
            let code = error.code();
            invalid_state(format!(
                "The private key of the certificate authority cannot be used: {text} (Service: AWSKMS; Error Code: {code})"
            ))
            .into()
        }
        Failure::Denied(denial) => invalid_state(format!(
            "The private key of the certificate authority cannot be used: {}",
            denial.text
        ))
        .into(),
        _ => failure,
    }
}
