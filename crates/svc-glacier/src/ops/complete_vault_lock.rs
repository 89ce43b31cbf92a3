//! CompleteVaultLock: <https://docs.aws.amazon.com/amazonglacier/latest/dev/api-CompleteVaultLock.html>

use api_glacier::{CompleteVaultLock, CompleteVaultLockInput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Glacier;
use crate::access::{FoundVault, touch_vault};
use crate::manage::{locked, no_lock, save};
use crate::refusal::invalid;
use crate::vault::{LockState, Vault, VaultLock};

impl Handler<CompleteVaultLock> for Glacier {
    type Touches = Touch<FoundVault>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CompleteVaultLockInput,
    ) -> Result<Self::Touches, Failure> {
        touch_vault::<CompleteVaultLock>(cx, &input.account_id, &input.vault_name).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CompleteVaultLockInput,
        vault: Allowed<FoundVault>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&vault);
        let vault = FoundVault::take(vault)?;
        let lock = vault.lock_at(cx.now()).cloned().ok_or_else(|| no_lock(&vault))?;
        match (lock.state, lock.id == input.lock_id) {
            (LockState::Locked, true) => Ok(Empty {}),
            (LockState::Locked, false) => Err(locked(&vault).into()),
            (LockState::InProgress, false) => {
                Err(invalid(format!("Invalid lock ID: {}", input.lock_id)).into())
            }
            (LockState::InProgress, true) => {
                let lock = Some(VaultLock { state: LockState::Locked, ..lock });
                save(cx, &Vault { lock, ..vault })?;
                Ok(Empty {})
            }
        }
    }
}
