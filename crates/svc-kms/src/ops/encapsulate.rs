//! Encapsulate: <https://docs.aws.amazon.com/kms/latest/APIReference/API_Encapsulate.html>

use api_kms::{Encapsulate, EncapsulateRequest, EncapsulateResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use envelope::asymmetric;

use crate::Kms;
use crate::crypto::{public_key, stop_if_dry_run};
use crate::encapsulation::{require_kem, touch};
use crate::managed::ForUse;

impl Handler<Encapsulate> for Kms {
    type Touches = Touch<ForUse>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &EncapsulateRequest,
    ) -> Result<Touch<ForUse>, Failure> {
        touch(cx, "kms:Encapsulate", &input.key_id, input.grant_tokens.as_deref()).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &EncapsulateRequest,
        allowed: Allowed<ForUse>,
    ) -> Result<EncapsulateResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let key = allowed.into_inner().ready(cx).await?;
        let pair = require_kem(&key, &input.encapsulation_algorithm, "Encapsulate")?;
        stop_if_dry_run(input.dry_run)?;
        let (ciphertext, secret) =
            asymmetric::encapsulate(pair.asymmetric(), &public_key(&key)?)
                .map_err(|error| Failure::Internal(format!("encapsulation: {error}")))?;
        Ok(EncapsulateResponse {
            key_id: Some(key.arn()),
            shared_secret: Some(secret.into()),
            shared_secret_ciphertext_blob: Some(ciphertext.into()),
            encapsulation_algorithm: Some(input.encapsulation_algorithm.clone()),
        })
    }
}
