//! ListVaults: <https://docs.aws.amazon.com/amazonglacier/latest/dev/api-vaults-get.html>

use api_glacier::{ListVaults, ListVaultsInput, ListVaultsOutput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Glacier;
use crate::access::own_account;
use crate::page::{self, Wish};
use crate::shown;
use crate::tables::VAULTS;

impl Handler<ListVaults> for Glacier {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListVaultsInput,
    ) -> Result<Self::Touches, Failure> {
        let account = own_account(cx, &input.account_id)?;
        Ok(Touch::account_wide("glacier:ListVaults", &account))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListVaultsInput,
        _: Allowed<()>,
    ) -> Result<ListVaultsOutput, Failure> {
        let wish = Wish {
            default: page::VAULTS,
            limit: input.limit.as_deref(),
            marker: input.marker.as_deref(),
        };
        let paging = page::page::<ListVaults>(cx, wish, &[])?;
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let of_account = [account.as_str(), region.as_str()];
        let page = paging.rows(cx, &VAULTS, &of_account, |_, _| true).await?;
        let list = page.items.iter().map(|(_, vault)| shown::vault(vault)).collect();
        Ok(ListVaultsOutput { vault_list: Some(list), marker: page.next })
    }
}
