//! Encrypt: <https://docs.aws.amazon.com/kms/latest/APIReference/API_Encrypt.html>

use api_kms::{Encrypt, EncryptRequest, EncryptResponse, EncryptionAlgorithmSpec};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Kms;
use crate::access::{named_key_access, with_encryption_context};
use crate::crypto::{encrypt, note_algorithm, refuse_grant_tokens, stop_if_dry_run};
use crate::managed::{ForUse, find_for_use};

impl Handler<Encrypt> for Kms {
    type Touches = Touch<ForUse>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &EncryptRequest,
    ) -> Result<Touch<ForUse>, Failure> {
        note_algorithm(cx.audit(), "encryptionAlgorithm", input.encryption_algorithm.as_ref());
        refuse_grant_tokens(input.grant_tokens.as_deref())?;
        let key = find_for_use(cx, &input.key_id, "kms:Encrypt").await?;
        cx.name_resource(&key.named.key.arn(), &key.named.key.account);
        let access = named_key_access(cx, "kms:Encrypt", &key.named)?;
        Ok(Touch::new(key, with_encryption_context(access, input.encryption_context.as_ref())))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &EncryptRequest,
        allowed: Allowed<ForUse>,
    ) -> Result<EncryptResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let key = allowed.into_inner().ready(cx).await?;
        key.require_usable()?;
        crate::crypto::require_symmetric(input.encryption_algorithm.as_ref())?;
        stop_if_dry_run(input.dry_run)?;
        let pairs = input.encryption_context.as_ref();
        let sealed = encrypt(&self.materials, cx, &key, input.plaintext.reveal(), pairs).await?;
        cx.audit.extra("keyMaterialId", sealed.material_id);
        Ok(EncryptResponse {
            ciphertext_blob: Some(sealed.blob.into()),
            key_id: Some(key.arn()),
            encryption_algorithm: Some(EncryptionAlgorithmSpec::SymmetricDefault),
        })
    }
}
