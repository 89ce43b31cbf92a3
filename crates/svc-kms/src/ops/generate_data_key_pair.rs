//! GenerateDataKeyPair:
//! <https://docs.aws.amazon.com/kms/latest/APIReference/API_GenerateDataKeyPair.html>

use api_kms::{GenerateDataKeyPair, GenerateDataKeyPairRequest, GenerateDataKeyPairResponse};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};
use envelope::asymmetric::GeneratedPair;

use crate::Kms;
use crate::crypto::{encrypt, stop_if_dry_run};
use crate::data_key::PairAsked;
use crate::managed::ForUse;

impl StagedHandler<GenerateDataKeyPair> for Kms {
    type Touches = Touch<ForUse>;
    /// The pair; none where the key cannot protect it, which the second part says.
    type Staged = Option<GeneratedPair>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GenerateDataKeyPairRequest,
    ) -> Result<Touch<ForUse>, Failure> {
        let now = cx.now();
        let recipient = self.recipient(input.recipient.as_ref(), now, cx.audit())?;
        asked(input).touch(cx, "kms:GenerateDataKeyPair", &recipient).await
    }

    async fn stage(
        &self,
        _: &mut Ctx,
        input: &GenerateDataKeyPairRequest,
        allowed: &Allowed<ForUse>,
    ) -> Result<Option<GeneratedPair>, Failure> {
        asked(input).stage(self, &allowed.named().key).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GenerateDataKeyPairRequest,
        allowed: Allowed<ForUse>,
        staged: &Option<GeneratedPair>,
    ) -> Result<GenerateDataKeyPairResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let key = allowed.into_inner().ready(cx).await?;
        asked(input).require(self, &key, "GenerateDataKeyPair")?;
        let now = cx.now();
        let recipient = self.recipient(input.recipient.as_ref(), now, &mut cx.audit)?;
        stop_if_dry_run(input.dry_run)?;
        let pair = staged.as_ref().ok_or_else(|| Failure::Internal("no pair was made".into()))?;
        let pairs = input.encryption_context.as_ref();
        let private = &pair.private_key;
        let sealed = encrypt(&self.materials, cx, &key, private.reveal(), pairs).await?;
        cx.audit.extra("keyMaterialId", sealed.material_id.as_str());
        let delivered = recipient.deliver(cx, private.duplicate())?;
        Ok(GenerateDataKeyPairResponse {
            private_key_ciphertext_blob: Some(sealed.blob.into()),
            private_key_plaintext: delivered.plaintext.map(Into::into),
            ciphertext_for_recipient: delivered.for_recipient.map(Into::into),
            public_key: Some(pair.public_key.clone().into()),
            key_id: Some(key.arn()),
            key_pair_spec: Some(input.key_pair_spec.clone()),
            key_material_id: Some(sealed.material_id),
        })
    }
}

fn asked(input: &GenerateDataKeyPairRequest) -> PairAsked<'_> {
    PairAsked {
        key_id: &input.key_id,
        spec: &input.key_pair_spec,
        pairs: input.encryption_context.as_ref(),
        grant_tokens: input.grant_tokens.as_deref(),
        dry_run: input.dry_run,
    }
}
