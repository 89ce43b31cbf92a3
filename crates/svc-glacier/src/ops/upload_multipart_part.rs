//! UploadMultipartPart: <https://docs.aws.amazon.com/amazonglacier/latest/dev/api-upload-part.html>

use core::ops::Range;

use api_glacier::{UploadMultipartPart, UploadMultipartPartInput, UploadMultipartPartOutput};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};
use sealed_blobs::Unlinked;
use tables::Reader as _;

use crate::Glacier;
use crate::access::{FoundVault, touch_vault};
use crate::archive::Part;
use crate::manage::find_upload;
use crate::receive::{Announced, receive};
use crate::refusal::invalid;
use crate::sealing::Sealing;
use crate::tables::{CLAIMS, PARTS, part_key};
use crate::upload::part_range;

/// A part whose bytes are stored.
#[derive(Debug)]
pub struct Staged {
    range: Range<u64>,
    part: Part,
    body_id: String,
}

impl StagedHandler<UploadMultipartPart> for Glacier {
    type Touches = Touch<FoundVault>;
    type Staged = Staged;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UploadMultipartPartInput,
    ) -> Result<Self::Touches, Failure> {
        touch_vault::<UploadMultipartPart>(cx, &input.account_id, &input.vault_name).await
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &UploadMultipartPartInput,
        vault: &Allowed<FoundVault>,
    ) -> Result<Staged, Failure> {
        let vault = vault.require()?;
        let upload = find_upload(cx, vault, &input.upload_id).await?;
        let range = part_range(input.range.as_deref(), &upload)?;
        let body = cx.take_body()?;
        let announced = Announced::read(&body, input.checksum.as_deref())?;
        if announced.bytes() != range.end.saturating_sub(range.start) {
            return Err(invalid("Content-Range and Content-Length do not fit").into());
        }
        let sealing = Sealing::open(cx, vault, &upload.body).await?;
        let part = Box::pin(receive(cx, &sealing, body, &announced)).await?;
        Ok(Staged { range, part, body_id: upload.body.id })
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UploadMultipartPartInput,
        vault: Allowed<FoundVault>,
        staged: &Staged,
    ) -> Result<UploadMultipartPartOutput, Failure> {
        let cx = &mut cx.writer(&vault);
        let vault = FoundVault::take(vault)?;
        // It must still be there at the commit.
        let upload = find_upload(cx, &vault, &input.upload_id).await?;
        let Staged { range, part, body_id } = staged;
        if upload.body.id != *body_id {
            return Err(invalid("The upload is another").into());
        }
        let key = part_key(&vault.id, body_id, range.start);
        let mut unlinked = Unlinked::default();
        if let Some(row) = cx.get(&key).await? {
            let before = PARTS.decode(&row.value)?;
            unlinked.add(&CLAIMS, cx.tx_mut(), before.tier.into(), &before.blob);
        }
        CLAIMS.claim(cx.tx_mut(), &part.blob);
        cx.tx_mut().put(key, PARTS.encode(part)?);
        let now_ms = cx.now().unix_ms();
        unlinked.put(&CLAIMS, cx.tx_mut(), now_ms)?;
        Ok(UploadMultipartPartOutput { checksum: Some(part.tree_hash.clone()) })
    }
}
