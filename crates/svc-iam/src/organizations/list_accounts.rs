//! `ListAccounts`: the accounts of the organisation, by number.
//!
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAccounts.html>

use api_organizations::{ListAccountsRequest, ListAccountsResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::ACCOUNTS;

use super::member::wire;
use super::{Organizations, managed, organization, paging};

impl Handler<api_organizations::ListAccounts> for Organizations {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _input: &ListAccountsRequest,
    ) -> Result<Self::Touches, Failure> {
        managed(cx, "organizations:ListAccounts").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListAccountsRequest,
        _allowed: Allowed<()>,
    ) -> Result<ListAccountsResponse, Failure> {
        let organization = organization(cx).await?;
        let paging = paging::<api_organizations::ListAccounts>(
            cx,
            input.next_token.as_deref(),
            input.max_results,
            &[],
        )?;
        let page = paging.rows(cx, &ACCOUNTS, &[], |_, _| true).await?;
        let accounts = page.items.iter().map(|(_, account)| wire(&organization, account)).collect();
        Ok(ListAccountsResponse { accounts: Some(accounts), next_token: page.next })
    }
}
