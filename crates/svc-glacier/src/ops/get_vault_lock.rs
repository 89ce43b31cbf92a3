//! GetVaultLock: <https://docs.aws.amazon.com/amazonglacier/latest/dev/api-GetVaultLock.html>

use api_glacier::{GetVaultLock, GetVaultLockInput, GetVaultLockOutput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Glacier;
use crate::access::{FoundVault, touch_vault};
use crate::document::shown;
use crate::manage::no_lock;
use crate::shown::instant;
use crate::vault::LockState;

impl Handler<GetVaultLock> for Glacier {
    type Touches = Touch<FoundVault>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetVaultLockInput,
    ) -> Result<Self::Touches, Failure> {
        touch_vault::<GetVaultLock>(cx, &input.account_id, &input.vault_name).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &GetVaultLockInput,
        vault: Allowed<FoundVault>,
    ) -> Result<GetVaultLockOutput, Failure> {
        let vault = vault.require()?;
        let lock = vault.lock_at(cx.now()).ok_or_else(|| no_lock(vault))?;
        let (state, ends) = match lock.state {
            LockState::InProgress => ("InProgress", Some(lock.expires_at().iso8601_ms())),
            LockState::Locked => ("Locked", None),
        };
        Ok(GetVaultLockOutput {
            policy: Some(shown(cx, &lock.policy).await?),
            state: Some(state.to_owned()),
            expiration_date: ends,
            creation_date: Some(instant(lock.begun_ms)),
        })
    }
}
