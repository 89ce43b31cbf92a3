//! CreateVault: <https://docs.aws.amazon.com/amazonglacier/latest/dev/api-vault-put.html>

use api_glacier::{CreateVault, CreateVaultInput, CreateVaultOutput, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use std::collections::BTreeMap;
use store::Order;

use crate::Glacier;
use crate::access::{FoundVault, own_account, touch_vault};
use crate::archive::random_id;
use crate::manage::save;
use crate::tables::{INVENTORY_DUES, VAULTS};
use crate::vault::{COUNTED_EVERY_SECONDS, Vault};

impl Handler<CreateVault> for Glacier {
    type Touches = Touch<FoundVault>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CreateVaultInput,
    ) -> Result<Self::Touches, Failure> {
        own_account(cx, &input.account_id)?;
        touch_vault::<CreateVault>(cx, &input.account_id, &input.vault_name).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreateVaultInput,
        vault: Allowed<FoundVault>,
    ) -> Result<CreateVaultOutput, Failure> {
        let cx = &mut cx.writer(&vault);
        let found = vault.into_inner();
        if let Some(vault) = found.vault {
            return Ok(CreateVaultOutput { location: Some(vault.path("")) });
        }
        let region = cx.region().clone();
        let owner = found.owner;
        let of_account = [owner.as_str(), region.as_str()];
        let rows = VAULTS.range(cx, &of_account, None, VAULTS_MAX, Order::Forward).await?;
        if rows.len() >= VAULTS_MAX {
            let text = "An account has at most 1,000 vaults in a Region";
            return Err(errors::limit_exceeded_exception(text).into());
        }
        let vault = Vault {
            id: random_id(cx),
            name: input.vault_name.clone(),
            account: owner,
            region,
            created_ms: cx.now().unix_ms(),
            inventory: None,
            tags: BTreeMap::new(),
            access_policy: None,
            lock: None,
            notifications: None,
        };
        save(cx, &vault)?;
        let count_ms = cx.now().plus_seconds(COUNTED_EVERY_SECONDS).unix_ms();
        INVENTORY_DUES.add(cx.tx_mut(), count_ms, &vault, "")?;
        cx.name_resource(&vault.arn(), &vault.account);
        Ok(CreateVaultOutput { location: Some(vault.path("")) })
    }
}

/// The most vaults of an account in a Region.
const VAULTS_MAX: usize = 1_000;
