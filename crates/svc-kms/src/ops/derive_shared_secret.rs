//! DeriveSharedSecret:
//! <https://docs.aws.amazon.com/kms/latest/APIReference/API_DeriveSharedSecret.html>
//!
//! The answer is the raw secret: whoever asks derives keys from it with a derivation of their own.

use api_kms::{
    DeriveSharedSecret, DeriveSharedSecretRequest, DeriveSharedSecretResponse,
    KeyAgreementAlgorithmSpec, OriginType, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use envelope::EnvelopeError;

use crate::Kms;
use crate::access::use_access;
use crate::crypto::stop_if_dry_run;
use crate::errors::validation;
use crate::grant::token::check_all;
use crate::managed::{ForUse, find_for_use};
use crate::spec::{Spec, Usage};

impl Handler<DeriveSharedSecret> for Kms {
    type Touches = Touch<ForUse>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeriveSharedSecretRequest,
    ) -> Result<Touch<ForUse>, Failure> {
        check_all(cx, input.grant_tokens.as_deref())?;
        let now = cx.now();
        let recipient = self.recipient(input.recipient.as_ref(), now, cx.audit())?;
        let key = find_for_use(cx, &input.key_id, "kms:DeriveSharedSecret").await?;
        cx.name_resource(&key.named.key.arn(), &key.named.key.account);
        let algorithm = input.key_agreement_algorithm.as_str().to_owned();
        let access = use_access(cx, "kms:DeriveSharedSecret", &key.named, None).await?;
        let access = access.key("kms:KeyAgreementAlgorithm", algorithm);
        Ok(Touch::new(key, recipient.described(access)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DeriveSharedSecretRequest,
        allowed: Allowed<ForUse>,
    ) -> Result<DeriveSharedSecretResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let key = allowed.into_inner().ready(cx).await?;
        key.require_usable()?;
        key.require_usage(Usage::KeyAgreement, "DeriveSharedSecret")?;
        let (Spec::Pair(pair), KeyAgreementAlgorithmSpec::Ecdh) =
            (key.spec, &input.key_agreement_algorithm)
        else {
            return Err(errors::invalid_key_usage_exception(format!(
                "Algorithm {} is incompatible with key spec {}.",
                input.key_agreement_algorithm,
                key.spec.name(),
            ))
            .into());
        };
        let now = cx.now();
        let recipient = self.recipient(input.recipient.as_ref(), now, &mut cx.audit)?;
        let private = self.materials.private_key(cx, &key, pair).await?;
        let secret = match private.agree(&input.public_key) {
            Ok(secret) => secret,
            Err(EnvelopeError::InvalidInput(_)) => {
                return Err(validation(format!(
                    "The public key is not a valid public key of key spec {}.",
                    key.spec.name(),
                ))
                .into());
            }
            Err(error) => return Err(Failure::Internal(format!("agreement: {error}"))),
        };
        stop_if_dry_run(input.dry_run)?;
        let delivered = recipient.deliver(cx, secret)?;
        Ok(DeriveSharedSecretResponse {
            key_id: Some(key.arn()),
            shared_secret: delivered.plaintext.map(Into::into),
            ciphertext_for_recipient: delivered.for_recipient.map(Into::into),
            key_agreement_algorithm: Some(KeyAgreementAlgorithmSpec::Ecdh),
            key_origin: Some(OriginType::from(key.origin.name())),
        })
    }
}
