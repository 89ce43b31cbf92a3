//! GenerateDataKeyPairWithoutPlaintext:
//! <https://docs.aws.amazon.com/kms/latest/APIReference/API_GenerateDataKeyPairWithoutPlaintext.html>

use api_kms::{
    GenerateDataKeyPairWithoutPlaintext, GenerateDataKeyPairWithoutPlaintextRequest,
    GenerateDataKeyPairWithoutPlaintextResponse,
};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};
use envelope::asymmetric::GeneratedPair;

use crate::Kms;
use crate::crypto::{encrypt, stop_if_dry_run};
use crate::data_key::PairAsked;
use crate::managed::ForUse;
use crate::recipient::Recipient;

impl StagedHandler<GenerateDataKeyPairWithoutPlaintext> for Kms {
    type Touches = Touch<ForUse>;
    /// The pair; none where the key cannot protect it, which the second part says.
    type Staged = Option<GeneratedPair>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GenerateDataKeyPairWithoutPlaintextRequest,
    ) -> Result<Touch<ForUse>, Failure> {
        asked(input).touch(cx, "kms:GenerateDataKeyPairWithoutPlaintext", &Recipient::NOBODY).await
    }

    async fn stage(
        &self,
        _: &mut Ctx,
        input: &GenerateDataKeyPairWithoutPlaintextRequest,
        allowed: &Allowed<ForUse>,
    ) -> Result<Option<GeneratedPair>, Failure> {
        asked(input).stage(self, &allowed.named().key).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GenerateDataKeyPairWithoutPlaintextRequest,
        allowed: Allowed<ForUse>,
        staged: &Option<GeneratedPair>,
    ) -> Result<GenerateDataKeyPairWithoutPlaintextResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let key = allowed.into_inner().ready(cx).await?;
        asked(input).require(self, &key, "GenerateDataKeyPairWithoutPlaintext")?;
        stop_if_dry_run(input.dry_run)?;
        let pair = staged.as_ref().ok_or_else(|| Failure::Internal("no pair was made".into()))?;
        let pairs = input.encryption_context.as_ref();
        let private = pair.private_key.reveal();
        let sealed = encrypt(&self.materials, cx, &key, private, pairs).await?;
        cx.audit.extra("keyMaterialId", sealed.material_id.as_str());
        Ok(GenerateDataKeyPairWithoutPlaintextResponse {
            private_key_ciphertext_blob: Some(sealed.blob.into()),
            public_key: Some(pair.public_key.clone().into()),
            key_id: Some(key.arn()),
            key_pair_spec: Some(input.key_pair_spec.clone()),
            key_material_id: Some(sealed.material_id),
        })
    }
}

fn asked(input: &GenerateDataKeyPairWithoutPlaintextRequest) -> PairAsked<'_> {
    PairAsked {
        key_id: &input.key_id,
        spec: &input.key_pair_spec,
        pairs: input.encryption_context.as_ref(),
        grant_tokens: input.grant_tokens.as_deref(),
        dry_run: input.dry_run,
    }
}
