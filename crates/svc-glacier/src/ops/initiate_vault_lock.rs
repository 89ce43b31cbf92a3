//! InitiateVaultLock: <https://docs.aws.amazon.com/amazonglacier/latest/dev/api-InitiateVaultLock.html>

use api_glacier::{InitiateVaultLock, InitiateVaultLockInput, InitiateVaultLockOutput};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Glacier;
use crate::access::{FoundVault, touch_vault};
use crate::document::accept;
use crate::manage::{locked, save};
use crate::vault::{LockState, Vault, VaultLock};

impl Handler<InitiateVaultLock> for Glacier {
    type Touches = Touch<FoundVault>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &InitiateVaultLockInput,
    ) -> Result<Self::Touches, Failure> {
        touch_vault::<InitiateVaultLock>(cx, &input.account_id, &input.vault_name).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &InitiateVaultLockInput,
        vault: Allowed<FoundVault>,
    ) -> Result<InitiateVaultLockOutput, Failure> {
        let cx = &mut cx.writer(&vault);
        let vault = FoundVault::take(vault)?;
        if vault.lock_at(cx.now()).is_some() {
            return Err(locked(&vault).into());
        }
        let sent = input.policy.as_ref().and_then(|policy| policy.policy.as_ref());
        let policy = accept(cx, sent).await?;
        let id = URL_SAFE_NO_PAD.encode(envelope::random::id_bytes::<LOCK_ID_BYTES>(cx.random()));
        let begun_ms = cx.now().unix_ms();
        let lock = VaultLock { id: id.clone(), policy, begun_ms, state: LockState::InProgress };
        self.begin_lock_time(cx).await?;
        save(cx, &Vault { lock: Some(lock), ..vault })?;
        Ok(InitiateVaultLockOutput { lock_id: Some(id) })
    }
}

/// Random bytes of a lock's id.
const LOCK_ID_BYTES: usize = 18;
