//! Sign: <https://docs.aws.amazon.com/kms/latest/APIReference/API_Sign.html>

use api_kms::{Sign, SignRequest, SignResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Kms;
use crate::crypto::stop_if_dry_run;
use crate::managed::ForUse;
use crate::signing::Signed;

impl Handler<Sign> for Kms {
    type Touches = Touch<ForUse>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &SignRequest,
    ) -> Result<Touch<ForUse>, Failure> {
        signed(input).touch(cx, "kms:Sign").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &SignRequest,
        allowed: Allowed<ForUse>,
    ) -> Result<SignResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let key = allowed.into_inner().ready(cx).await?;
        key.require_usable()?;
        self.admit_signature(key.spec, &input.signing_algorithm)?;
        let (pair, scheme, message) = signed(input).prepare(&key, "Sign")?;
        stop_if_dry_run(input.dry_run)?;
        let private = self.materials.private_key(cx, &key, pair).await?;
        let signature = private
            .sign(scheme, message)
            .map_err(|error| Failure::Internal(format!("sign: {error}")))?;
        Ok(SignResponse {
            key_id: Some(key.arn()),
            signature: Some(signature.into()),
            signing_algorithm: Some(input.signing_algorithm.clone()),
        })
    }
}

fn signed(input: &SignRequest) -> Signed<'_> {
    Signed {
        key_id: &input.key_id,
        algorithm: &input.signing_algorithm,
        message: input.message.reveal(),
        message_type: input.message_type.as_ref(),
        grant_tokens: input.grant_tokens.as_deref(),
    }
}
