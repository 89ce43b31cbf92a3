//! Decrypt: <https://docs.aws.amazon.com/kms/latest/APIReference/API_Decrypt.html>

use api_kms::{Decrypt, DecryptRequest, DecryptResponse, EncryptionAlgorithmSpec};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Kms;
use crate::access::{named_key_access, with_encryption_context};
use crate::crypto::{
    decrypt, note_algorithm, refuse_grant_tokens, refuse_recipient, require_symmetric,
    stop_if_dry_run,
};
use crate::source::{Source, SourceKey};

impl Handler<Decrypt> for Kms {
    type Touches = Touch<SourceKey>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DecryptRequest,
    ) -> Result<Touch<SourceKey>, Failure> {
        note_algorithm(cx.audit(), "encryptionAlgorithm", input.encryption_algorithm.as_ref());
        refuse_grant_tokens(input.grant_tokens.as_deref())?;
        let source = source_of(input).find(cx, "kms:Decrypt").await?;
        let access = named_key_access(cx, "kms:Decrypt", &source.named)?;
        Ok(Touch::new(source, with_encryption_context(access, input.encryption_context.as_ref())))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DecryptRequest,
        allowed: Allowed<SourceKey>,
    ) -> Result<DecryptResponse, Failure> {
        let key = allowed.into_inner().into_named()?.key;
        key.require_usable()?;
        require_symmetric(input.encryption_algorithm.as_ref())?;
        refuse_recipient(input.recipient.is_some())?;
        if source_of(input).ignores_ciphertext()? {
            stop_if_dry_run(input.dry_run)?;
        }
        let blob = input.ciphertext_blob.as_deref().unwrap_or_default();
        let pairs = input.encryption_context.as_ref();
        let (plaintext, material) = decrypt(&self.materials, cx, &key, blob, pairs).await?;
        // Whether the ciphertext opens is part of whether the call would succeed.
        stop_if_dry_run(input.dry_run)?;
        cx.audit.extra("keyMaterialId", material.as_str());
        Ok(DecryptResponse {
            key_id: Some(key.arn()),
            plaintext: Some(plaintext.into()),
            encryption_algorithm: Some(EncryptionAlgorithmSpec::SymmetricDefault),
            key_material_id: Some(material),
            ..DecryptResponse::default()
        })
    }
}

fn source_of(input: &DecryptRequest) -> Source<'_> {
    Source {
        blob: input.ciphertext_blob.as_deref(),
        key_id: input.key_id.as_deref(),
        key_member: "keyId",
        dry_run: input.dry_run,
        modifiers: input.dry_run_modifiers.as_deref(),
    }
}
