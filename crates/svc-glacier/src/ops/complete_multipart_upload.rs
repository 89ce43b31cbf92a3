//! CompleteMultipartUpload: <https://docs.aws.amazon.com/amazonglacier/latest/dev/api-multipart-complete-upload.html>

use api_glacier::{ArchiveCreationOutput, CompleteMultipartUpload, CompleteMultipartUploadInput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View, Writer};
use tables::Reader as _;

use crate::Glacier;
use crate::access::{FoundVault, touch_vault};
use crate::archive::Archive;
use crate::manage::{add, find_upload};
use crate::receive::mismatch;
use crate::refusal::{invalid, missing};
use crate::tables::{PARTS, UPLOAD_ENDS, UPLOADS, part_offset, parts_from};
use crate::tree_hash::Tree;
use crate::upload::{PARTS_MAX, Upload};
use crate::vault::Vault;

impl Handler<CompleteMultipartUpload> for Glacier {
    type Touches = Touch<FoundVault>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CompleteMultipartUploadInput,
    ) -> Result<Self::Touches, Failure> {
        touch_vault::<CompleteMultipartUpload>(cx, &input.account_id, &input.vault_name).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CompleteMultipartUploadInput,
        vault: Allowed<FoundVault>,
    ) -> Result<ArchiveCreationOutput, Failure> {
        let cx = &mut cx.writer(&vault);
        let vault = FoundVault::take(vault)?;
        let upload = find_upload(cx, &vault, &input.upload_id).await?;
        let sent = input.archive_size.as_deref().ok_or_else(|| missing("x-amz-archive-size"))?;
        let checksum = input.checksum.as_deref();
        let checksum = checksum.ok_or_else(|| missing("x-amz-sha256-tree-hash"))?;
        let (size, tree_hash) = whole(cx, &vault, &upload).await?;
        if sent.parse::<u64>() != Ok(size) {
            return Err(invalid(format!(
                "Invalid archive size: {sent}. The parts that were uploaded have {size} bytes."
            ))
            .into());
        }
        if !tree_hash.eq_ignore_ascii_case(checksum) {
            return Err(mismatch(checksum, &tree_hash).into());
        }
        UPLOADS.delete(cx.tx_mut(), &[&vault.id, &input.upload_id]);
        UPLOAD_ENDS.remove(cx.tx_mut(), upload.looked_at_ms, &vault.id, &input.upload_id);
        let Upload { description, body, .. } = upload;
        let archive =
            Archive { description, created_ms: cx.now().unix_ms(), size, tree_hash, body };
        add(cx, &vault, &archive)
    }
}

/// Size and tree hash of all parts together.
///
/// # Errors
/// `InvalidParameterValueException` where there is none, or a gap between them.
async fn whole(
    cx: &mut Writer<'_>,
    vault: &Vault,
    upload: &Upload,
) -> Result<(u64, String), Failure> {
    let limit = usize::try_from(PARTS_MAX).unwrap_or(1);
    let entries = cx.range(&parts_from(&vault.id, &upload.body.id, 0, limit)).await?;
    let (mut size, mut tree, mut is_last) = (0_u64, Tree::default(), false);
    for entry in &entries {
        let part = PARTS.decode(&entry.row.value)?;
        if is_last || part_offset(&entry.key, &vault.id, &upload.body.id) != Some(size) {
            return Err(invalid(format!("The parts are not contiguous at byte {size}")).into());
        }
        let mut hash = [0; 32];
        hex::decode_to_slice(&part.tree_hash, &mut hash)
            .map_err(|_| Failure::Internal("a tree hash is none".into()))?;
        tree.push(hash);
        size = size.saturating_add(part.size);
        is_last = part.size != upload.part_bytes;
    }
    if entries.is_empty() {
        return Err(invalid("No parts were uploaded").into());
    }
    Ok((size, hex::encode(tree.finish())))
}
