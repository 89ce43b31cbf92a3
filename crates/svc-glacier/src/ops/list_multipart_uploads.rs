//! ListMultipartUploads: <https://docs.aws.amazon.com/amazonglacier/latest/dev/api-multipart-list-uploads.html>

use api_glacier::{
    ListMultipartUploads, ListMultipartUploadsInput, ListMultipartUploadsOutput, UploadListElement,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Glacier;
use crate::access::{FoundVault, touch_vault};
use crate::page::{self, Wish};
use crate::shown::{instant, number};
use crate::tables::UPLOADS;

impl Handler<ListMultipartUploads> for Glacier {
    type Touches = Touch<FoundVault>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListMultipartUploadsInput,
    ) -> Result<Self::Touches, Failure> {
        touch_vault::<ListMultipartUploads>(cx, &input.account_id, &input.vault_name).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListMultipartUploadsInput,
        vault: Allowed<FoundVault>,
    ) -> Result<ListMultipartUploadsOutput, Failure> {
        let vault = vault.require()?;
        let wish = Wish {
            default: page::ENTRIES,
            limit: input.limit.as_deref(),
            marker: input.marker.as_deref(),
        };
        let paging = page::page::<ListMultipartUploads>(cx, wish, &[&vault.id])?;
        let page = paging.rows(cx, &UPLOADS, &[&vault.id], |_, _| true).await?;
        let page = page.map(|(key, upload)| UploadListElement {
            multipart_upload_id: key.into_iter().next(),
            vault_arn: Some(vault.arn()),
            archive_description: Some(upload.description),
            part_size_in_bytes: Some(number(upload.part_bytes)),
            creation_date: Some(instant(upload.created_ms)),
        });
        Ok(ListMultipartUploadsOutput { uploads_list: Some(page.items), marker: page.next })
    }
}
