//! ListParts: <https://docs.aws.amazon.com/amazonglacier/latest/dev/api-multipart-list-parts.html>

use api_glacier::{ListParts, ListPartsInput, ListPartsOutput, PartListElement};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use tables::Reader as _;

use crate::Glacier;
use crate::access::{FoundVault, touch_vault};
use crate::manage::find_upload;
use crate::page::{self, Wish};
use crate::shown::{instant, number};
use crate::tables::{PARTS, part_offset, parts_from};

impl Handler<ListParts> for Glacier {
    type Touches = Touch<FoundVault>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListPartsInput,
    ) -> Result<Self::Touches, Failure> {
        touch_vault::<ListParts>(cx, &input.account_id, &input.vault_name).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListPartsInput,
        vault: Allowed<FoundVault>,
    ) -> Result<ListPartsOutput, Failure> {
        let vault = vault.require()?;
        let upload = find_upload(cx, vault, &input.upload_id).await?;
        let wish = Wish {
            default: page::ENTRIES,
            limit: input.limit.as_deref(),
            marker: input.marker.as_deref(),
        };
        let paging = page::page::<ListParts>(cx, wish, &[&vault.id, &input.upload_id])?;
        let after = paging.after_name().and_then(|after| after.parse::<u64>().ok());
        let from = after.map_or(0, |after| after.saturating_add(1));
        let holder = upload.body.id.as_str();
        let rows = parts_from(&vault.id, holder, from, paging.rows_wanted());
        let mut parts = Vec::new();
        for entry in cx.range(&rows).await? {
            let offset = part_offset(&entry.key, &vault.id, holder);
            let offset = offset.ok_or_else(|| Failure::Internal("a row is no part".into()))?;
            parts.push((offset, PARTS.decode(&entry.row.value)?));
        }
        let page = paging.cut(parts, |(offset, _)| offset.to_string())?;
        let page = page.map(|(offset, part)| {
            let last = offset.saturating_add(part.size).saturating_sub(1);
            PartListElement {
                range_in_bytes: Some(format!("{offset}-{last}")),
                sha256_tree_hash: Some(part.tree_hash),
            }
        });
        Ok(ListPartsOutput {
            multipart_upload_id: Some(input.upload_id.clone()),
            vault_arn: Some(vault.arn()),
            archive_description: Some(upload.description),
            part_size_in_bytes: Some(number(upload.part_bytes)),
            creation_date: Some(instant(upload.created_ms)),
            parts: Some(page.items),
            marker: page.next,
        })
    }
}
