//! AbortMultipartUpload: <https://docs.aws.amazon.com/amazonglacier/latest/dev/api-multipart-abort-upload.html>

use api_glacier::{AbortMultipartUpload, AbortMultipartUploadInput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Glacier;
use crate::access::{FoundVault, touch_vault};
use crate::manage::find_upload;
use crate::tables::{LEAVINGS, UPLOAD_ENDS, UPLOADS};

impl Handler<AbortMultipartUpload> for Glacier {
    type Touches = Touch<FoundVault>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &AbortMultipartUploadInput,
    ) -> Result<Self::Touches, Failure> {
        touch_vault::<AbortMultipartUpload>(cx, &input.account_id, &input.vault_name).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &AbortMultipartUploadInput,
        vault: Allowed<FoundVault>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&vault);
        let vault = FoundVault::take(vault)?;
        let upload = find_upload(cx, &vault, &input.upload_id).await?;
        UPLOADS.delete(cx.tx_mut(), &[&vault.id, &input.upload_id]);
        UPLOAD_ENDS.remove(cx.tx_mut(), upload.looked_at_ms, &vault.id, &input.upload_id);
        let now_ms = cx.now().unix_ms();
        LEAVINGS.add(cx.tx_mut(), now_ms, &vault, &upload.body.id)?;
        Ok(Empty {})
    }
}
