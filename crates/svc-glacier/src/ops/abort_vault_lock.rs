//! AbortVaultLock: <https://docs.aws.amazon.com/amazonglacier/latest/dev/api-AbortVaultLock.html>

use api_glacier::{AbortVaultLock, AbortVaultLockInput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Glacier;
use crate::access::{FoundVault, touch_vault};
use crate::manage::{locked, save};
use crate::vault::{LockState, Vault};

impl Handler<AbortVaultLock> for Glacier {
    type Touches = Touch<FoundVault>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &AbortVaultLockInput,
    ) -> Result<Self::Touches, Failure> {
        touch_vault::<AbortVaultLock>(cx, &input.account_id, &input.vault_name).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &AbortVaultLockInput,
        vault: Allowed<FoundVault>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&vault);
        let vault = FoundVault::take(vault)?;
        match vault.lock_at(cx.now()) {
            None => Ok(Empty {}),
            Some(lock) if lock.state == LockState::Locked => Err(locked(&vault).into()),
            Some(_) => {
                save(cx, &Vault { lock: None, ..vault })?;
                Ok(Empty {})
            }
        }
    }
}
