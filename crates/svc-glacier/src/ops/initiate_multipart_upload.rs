//! InitiateMultipartUpload: <https://docs.aws.amazon.com/amazonglacier/latest/dev/api-multipart-initiate-upload.html>

use api_glacier::{
    InitiateMultipartUpload, InitiateMultipartUploadInput, InitiateMultipartUploadOutput,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Glacier;
use crate::access::{FoundVault, touch_vault};
use crate::archive::description;
use crate::sealing::Sealing;
use crate::tables::{UPLOAD_ENDS, UPLOADS};
use crate::upload::{IDLE_SECONDS_MAX, Upload, new_upload_id, part_bytes};

impl Handler<InitiateMultipartUpload> for Glacier {
    type Touches = Touch<FoundVault>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &InitiateMultipartUploadInput,
    ) -> Result<Self::Touches, Failure> {
        touch_vault::<InitiateMultipartUpload>(cx, &input.account_id, &input.vault_name).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &InitiateMultipartUploadInput,
        vault: Allowed<FoundVault>,
    ) -> Result<InitiateMultipartUploadOutput, Failure> {
        let cx = &mut cx.writer(&vault);
        let vault = FoundVault::take(vault)?;
        let part_bytes = part_bytes(input.part_size.as_deref())?;
        let description = description(input.archive_description.as_deref())?;
        let (body, _) = Sealing::begin(cx, &vault).await?;
        let id = new_upload_id(cx);
        let created_ms = cx.now().unix_ms();
        let looked_at_ms = cx.now().plus_seconds(IDLE_SECONDS_MAX).unix_ms();
        let upload = Upload { description, created_ms, part_bytes, body, looked_at_ms };
        UPLOADS.put(cx.tx_mut(), &[&vault.id, &id], &upload)?;
        UPLOAD_ENDS.add(cx.tx_mut(), looked_at_ms, &vault, &id)?;
        Ok(InitiateMultipartUploadOutput {
            location: Some(vault.path(&format!("/multipart-uploads/{id}"))),
            upload_id: Some(id),
        })
    }
}
