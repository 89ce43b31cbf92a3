//! UploadArchive: <https://docs.aws.amazon.com/amazonglacier/latest/dev/api-archive-post.html>

use api_glacier::{ArchiveCreationOutput, UploadArchive, UploadArchiveInput};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};

use crate::Glacier;
use crate::access::{FoundVault, touch_vault};
use crate::archive::{Archive, Part, SealedBody, description};
use crate::manage::add;
use crate::receive::{Announced, receive};
use crate::sealing::Sealing;
use crate::tables::{CLAIMS, PARTS, part_key};

/// An archive whose bytes are stored.
#[derive(Debug)]
pub struct Staged {
    description: String,
    body: SealedBody,
    part: Part,
    vault_id: String,
}

impl StagedHandler<UploadArchive> for Glacier {
    type Touches = Touch<FoundVault>;
    type Staged = Staged;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UploadArchiveInput,
    ) -> Result<Self::Touches, Failure> {
        touch_vault::<UploadArchive>(cx, &input.account_id, &input.vault_name).await
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &UploadArchiveInput,
        vault: &Allowed<FoundVault>,
    ) -> Result<Staged, Failure> {
        let vault = vault.require()?;
        let description = description(input.archive_description.as_deref())?;
        let body = cx.take_body()?;
        let announced = Announced::read(&body, input.checksum.as_deref())?;
        let (sealed, sealing) = Sealing::begin(cx, vault).await?;
        let part = Box::pin(receive(cx, &sealing, body, &announced)).await?;
        Ok(Staged { description, body: sealed, part, vault_id: vault.id.clone() })
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &UploadArchiveInput,
        vault: Allowed<FoundVault>,
        staged: &Staged,
    ) -> Result<ArchiveCreationOutput, Failure> {
        let cx = &mut cx.writer(&vault);
        let found = vault.into_inner();
        let vault = found.require()?;
        let Staged { description, body, part, vault_id } = staged;
        // It is sealed for the vault that was there when it came.
        if vault.id != *vault_id {
            return Err(crate::refusal::no_vault(&found.arn).into());
        }
        CLAIMS.claim(cx.tx_mut(), &part.blob);
        cx.tx_mut().put(part_key(&vault.id, &body.id, 0), PARTS.encode(part)?);
        let archive = Archive {
            description: description.clone(),
            created_ms: cx.now().unix_ms(),
            size: part.size,
            tree_hash: part.tree_hash.clone(),
            body: body.clone(),
        };
        add(cx, vault, &archive)
    }
}
