//! GenerateDataKey: <https://docs.aws.amazon.com/kms/latest/APIReference/API_GenerateDataKey.html>

use api_kms::{GenerateDataKey, GenerateDataKeyRequest, GenerateDataKeyResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Kms;
use crate::access::{named_key_access, with_encryption_context};
use crate::crypto::{encrypt, refuse_grant_tokens, refuse_recipient, stop_if_dry_run};
use crate::data_key::{data_key_bytes, random_secret};
use crate::managed::{ForUse, find_for_use};

impl Handler<GenerateDataKey> for Kms {
    type Touches = Touch<ForUse>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GenerateDataKeyRequest,
    ) -> Result<Touch<ForUse>, Failure> {
        refuse_grant_tokens(input.grant_tokens.as_deref())?;
        let key = find_for_use(cx, &input.key_id, "kms:GenerateDataKey").await?;
        cx.name_resource(&key.named.key.arn(), &key.named.key.account);
        let access = named_key_access(cx, "kms:GenerateDataKey", &key.named)?;
        Ok(Touch::new(key, with_encryption_context(access, input.encryption_context.as_ref())))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GenerateDataKeyRequest,
        allowed: Allowed<ForUse>,
    ) -> Result<GenerateDataKeyResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let key = allowed.into_inner().ready(cx).await?;
        key.require_usable()?;
        let length = data_key_bytes(input.key_spec.as_ref(), input.number_of_bytes)?;
        refuse_recipient(input.recipient.is_some())?;
        stop_if_dry_run(input.dry_run)?;
        let plaintext = random_secret(cx, length);
        let pairs = input.encryption_context.as_ref();
        let sealed = encrypt(&self.materials, cx, &key, plaintext.reveal(), pairs).await?;
        cx.audit.extra("keyMaterialId", sealed.material_id.as_str());
        Ok(GenerateDataKeyResponse {
            ciphertext_blob: Some(sealed.blob.into()),
            plaintext: Some(plaintext.into()),
            key_id: Some(key.arn()),
            key_material_id: Some(sealed.material_id),
            ..GenerateDataKeyResponse::default()
        })
    }
}
