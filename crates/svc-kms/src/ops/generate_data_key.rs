//! GenerateDataKey: <https://docs.aws.amazon.com/kms/latest/APIReference/API_GenerateDataKey.html>

use api_kms::{GenerateDataKey, GenerateDataKeyRequest, GenerateDataKeyResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Kms;
use crate::access::use_access;
use crate::crypto::{encrypt, require_symmetric_key, stop_if_dry_run};
use crate::data_key::{data_key_bytes, random_secret};
use crate::grant::token::check_all;
use crate::key::SYMMETRIC_DEFAULT;
use crate::managed::{ForUse, find_for_use};

impl Handler<GenerateDataKey> for Kms {
    type Touches = Touch<ForUse>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GenerateDataKeyRequest,
    ) -> Result<Touch<ForUse>, Failure> {
        check_all(cx, input.grant_tokens.as_deref())?;
        let now = cx.now();
        let recipient = self.recipient(input.recipient.as_ref(), now, cx.audit())?;
        let key = find_for_use(cx, &input.key_id, "kms:GenerateDataKey").await?;
        cx.name_resource(&key.named.key.arn(), &key.named.key.account);
        let pairs = input.encryption_context.as_ref();
        let access = use_access(cx, "kms:GenerateDataKey", &key.named, pairs).await?;
        let access = access.key("kms:EncryptionAlgorithm", SYMMETRIC_DEFAULT);
        Ok(Touch::new(key, recipient.described(access)))
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
        require_symmetric_key(&key, "GenerateDataKey")?;
        let length = data_key_bytes(input.key_spec.as_ref(), input.number_of_bytes)?;
        let now = cx.now();
        let recipient = self.recipient(input.recipient.as_ref(), now, &mut cx.audit)?;
        stop_if_dry_run(input.dry_run)?;
        let plaintext = random_secret(cx, length);
        let pairs = input.encryption_context.as_ref();
        let sealed = encrypt(&self.materials, cx, &key, plaintext.reveal(), pairs).await?;
        cx.audit.extra("keyMaterialId", sealed.material_id.as_str());
        let delivered = recipient.deliver(cx, plaintext)?;
        Ok(GenerateDataKeyResponse {
            ciphertext_blob: Some(sealed.blob.into()),
            plaintext: delivered.plaintext.map(Into::into),
            ciphertext_for_recipient: delivered.for_recipient.map(Into::into),
            key_id: Some(key.arn()),
            key_material_id: Some(sealed.material_id),
        })
    }
}
