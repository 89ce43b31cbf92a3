//! Decrypt: <https://docs.aws.amazon.com/kms/latest/APIReference/API_Decrypt.html>

use api_kms::{Decrypt, DecryptRequest, DecryptResponse, EncryptionAlgorithmSpec};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Kms;
use crate::access::{named_key_access, with_encryption_context};
use crate::crypto::{
    decrypt, note_algorithm, refuse_recipient, require_symmetric, stop_if_dry_run,
};
use crate::resolve::Named;
use crate::source::Source;

impl Handler<Decrypt> for Kms {
    type Touches = Touch<Named>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DecryptRequest,
    ) -> Result<Touch<Named>, Failure> {
        let source = Source {
            blob: input.ciphertext_blob.as_deref(),
            key_id: input.key_id.as_deref(),
            key_member: "keyId",
            dry_run: input.dry_run,
            modifiers: input.dry_run_modifiers.as_deref(),
        };
        let named = source.find(cx).await?;
        note_algorithm(cx.audit(), "encryptionAlgorithm", input.encryption_algorithm.as_ref());
        let access = named_key_access(cx, "kms:Decrypt", &named)?;
        Ok(Touch::new(named, with_encryption_context(access, input.encryption_context.as_ref())))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DecryptRequest,
        allowed: Allowed<Named>,
    ) -> Result<DecryptResponse, Failure> {
        let key = &allowed.key;
        key.require_usable()?;
        require_symmetric(input.encryption_algorithm.as_ref())?;
        refuse_recipient(input.recipient.is_some())?;
        stop_if_dry_run(input.dry_run)?;
        let blob = input.ciphertext_blob.as_deref().unwrap_or_default();
        let pairs = input.encryption_context.as_ref();
        let (plaintext, material) = decrypt(&self.materials, cx, key, blob, pairs).await?;
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
