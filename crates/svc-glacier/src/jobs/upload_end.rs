//! Uploads to which nothing has come for a day.

use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use stdx::Timestamp;
use store::{Entry, Range};
use tables::Reader as _;

use crate::Glacier;
use crate::jobs::vault_of;
use crate::list::Listed;
use crate::tables::{LEAVINGS, PARTS, UPLOAD_ENDS, UPLOADS, parts_from};
use crate::upload::{IDLE_SECONDS_MAX, PARTS_MAX, Upload};

/// Ends what is forgotten, and what is left of vaults that are gone.
pub(crate) struct EndUploads;

#[async_trait]
impl DueJob<Glacier> for EndUploads {
    const NAME: &'static str = "glacier-upload-end";
    const PRINCIPAL: &'static str = "glacier.amazonaws.com";
    const RECORD: Option<&'static str> = Some("ExpireMultipartUpload");
    type Item = Listed;

    fn due(now: Timestamp) -> Range {
        UPLOAD_ENDS.due(now)
    }

    fn read(row: &Entry) -> Result<Due<Listed>, Failure> {
        UPLOAD_ENDS.read(row)
    }

    async fn perform(
        _: &Glacier,
        cx: &mut Writer<'_>,
        items: &[Listed],
    ) -> Result<Performed, Failure> {
        let mut performed = Performed::Nothing;
        for item in items {
            cx.tx_mut().delete(item.row.clone());
            let key = [item.vault_id.as_str(), &item.id];
            let Some(upload) = UPLOADS.get(cx, &key).await? else { continue };
            let vault = vault_of(cx, item).await?;
            let until = last_use(cx, item, &upload).await?.plus_seconds(IDLE_SECONDS_MAX);
            if vault.is_some() && cx.now() < until {
                let looked_at_ms = until.unix_ms();
                let place = (item.vault_id.as_str(), item.id.as_str());
                UPLOAD_ENDS.put(cx.tx_mut(), looked_at_ms, place, &item.step)?;
                UPLOADS.put(cx.tx_mut(), &key, &Upload { looked_at_ms, ..upload })?;
                continue;
            }
            UPLOADS.delete(cx.tx_mut(), &key);
            let now_ms = cx.now().unix_ms();
            let place = (item.vault_id.as_str(), upload.body.id.as_str());
            LEAVINGS.put(cx.tx_mut(), now_ms, place, &item.step)?;
            if let Some(vault) = vault {
                cx.name_resource(&vault.arn(), &vault.account);
            }
            cx.audit.extra("uploadId", item.id.clone());
            performed = Performed::Done;
        }
        Ok(performed)
    }
}

/// When the newest part came.
async fn last_use(
    cx: &mut Writer<'_>,
    item: &Listed,
    upload: &Upload,
) -> Result<Timestamp, Failure> {
    let limit = usize::try_from(PARTS_MAX).unwrap_or(1);
    let entries = cx.range(&parts_from(&item.vault_id, &upload.body.id, 0, limit)).await?;
    let mut newest = upload.created_ms;
    for entry in &entries {
        newest = newest.max(PARTS.decode(&entry.row.value)?.stored_ms);
    }
    Ok(Timestamp::from_unix_ms(newest))
}
