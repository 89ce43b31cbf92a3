//! Decapsulate: <https://docs.aws.amazon.com/kms/latest/APIReference/API_Decapsulate.html>
//!
//! Only a ciphertext of another length is refused. One that was altered, or made for another key,
//! gives another secret (FIPS 203, implicit rejection): the answer is no oracle.

use api_kms::{Decapsulate, DecapsulateRequest, DecapsulateResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use envelope::EnvelopeError;

use crate::Kms;
use crate::crypto::{invalid_ciphertext, stop_if_dry_run};
use crate::encapsulation::{require_kem, touch};
use crate::managed::ForUse;

impl Handler<Decapsulate> for Kms {
    type Touches = Touch<ForUse>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DecapsulateRequest,
    ) -> Result<Touch<ForUse>, Failure> {
        touch(cx, "kms:Decapsulate", &input.key_id, input.grant_tokens.as_deref()).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DecapsulateRequest,
        allowed: Allowed<ForUse>,
    ) -> Result<DecapsulateResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let key = allowed.into_inner().ready(cx).await?;
        let pair = require_kem(&key, &input.encapsulation_algorithm, "Decapsulate")?;
        let private = self.materials.private_key(cx, &key, pair).await?;
        let secret = match private.decapsulate(&input.shared_secret_ciphertext_blob) {
            Ok(secret) => secret,
            Err(EnvelopeError::InvalidInput(_)) => return Err(invalid_ciphertext().into()),
            Err(error) => return Err(Failure::Internal(format!("decapsulation: {error}"))),
        };
        // Whether the ciphertext has the right length is part of whether the call would succeed.
        stop_if_dry_run(input.dry_run)?;
        Ok(DecapsulateResponse {
            key_id: Some(key.arn()),
            shared_secret: Some(secret.into()),
            encapsulation_algorithm: Some(input.encapsulation_algorithm.clone()),
        })
    }
}
