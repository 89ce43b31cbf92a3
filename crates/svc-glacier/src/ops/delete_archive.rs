//! DeleteArchive: <https://docs.aws.amazon.com/amazonglacier/latest/dev/api-archive-delete.html>

use api_glacier::{DeleteArchive, DeleteArchiveInput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Glacier;
use crate::access::{FoundVault, find_vault};
use crate::tables::{ARCHIVES, LEAVINGS};

impl Handler<DeleteArchive> for Glacier {
    type Touches = Touch<FoundVault>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteArchiveInput,
    ) -> Result<Self::Touches, Failure> {
        let (found, access) =
            find_vault::<DeleteArchive>(cx, &input.account_id, &input.vault_name).await?;
        let archive = match &found.vault {
            Some(vault) => ARCHIVES.get(cx, &[&vault.id, &input.archive_id]).await?,
            None => None,
        };
        let now = self.lock_now(cx.tx(), cx.now()).await?;
        let age = archive.map(|archive| archive.age_days(now).to_string());
        Ok(Touch::new(found, access.key_if("glacier:ArchiveAgeInDays", age)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DeleteArchiveInput,
        vault: Allowed<FoundVault>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&vault);
        let vault = FoundVault::take(vault)?;
        // Deleting what is not there is no error.
        let key = [vault.id.as_str(), &input.archive_id];
        let Some(archive) = ARCHIVES.get(cx, &key).await? else { return Ok(Empty {}) };
        ARCHIVES.delete(cx.tx_mut(), &key);
        let now_ms = cx.now().unix_ms();
        LEAVINGS.add(cx.tx_mut(), now_ms, &vault, &archive.body.id)?;
        Ok(Empty {})
    }
}
