//! Verify: <https://docs.aws.amazon.com/kms/latest/APIReference/API_Verify.html>

use api_kms::{Verify, VerifyRequest, VerifyResponse, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use envelope::EnvelopeError;
use envelope::asymmetric::verify;

use crate::Kms;
use crate::crypto::{public_key, stop_if_dry_run};
use crate::managed::ForUse;
use crate::signing::Signed;

impl Handler<Verify> for Kms {
    type Touches = Touch<ForUse>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &VerifyRequest,
    ) -> Result<Touch<ForUse>, Failure> {
        signed(input).touch(cx, "kms:Verify").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &VerifyRequest,
        allowed: Allowed<ForUse>,
    ) -> Result<VerifyResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let key = allowed.into_inner().ready(cx).await?;
        key.require_usable()?;
        self.admit_signature(key.spec, &input.signing_algorithm)?;
        let (pair, scheme, message) = signed(input).prepare(&key, "Verify")?;
        let public = public_key(&key)?;
        match verify(pair.asymmetric(), &public, scheme, message, &input.signature) {
            Ok(()) => {}
            Err(EnvelopeError::NotAuthentic) => {
                return Err(errors::kms_invalid_signature_exception().into());
            }
            Err(error) => return Err(Failure::Internal(format!("verify: {error}"))),
        }
        // Whether the signature is one is part of whether the call would succeed.
        stop_if_dry_run(input.dry_run)?;
        Ok(VerifyResponse {
            key_id: Some(key.arn()),
            signature_valid: Some(true),
            signing_algorithm: Some(input.signing_algorithm.clone()),
        })
    }
}

fn signed(input: &VerifyRequest) -> Signed<'_> {
    Signed {
        key_id: &input.key_id,
        algorithm: &input.signing_algorithm,
        message: input.message.reveal(),
        message_type: input.message_type.as_ref(),
        grant_tokens: input.grant_tokens.as_deref(),
    }
}
