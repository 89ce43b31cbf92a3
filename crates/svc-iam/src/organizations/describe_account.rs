//! `DescribeAccount`: one account of the organisation.
//!
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeAccount.html>

use api_organizations::{DescribeAccountRequest, DescribeAccountResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::ACCOUNTS;

use super::member::wire;
use super::{Organizations, managed, organization};

impl Handler<api_organizations::DescribeAccount> for Organizations {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _input: &DescribeAccountRequest,
    ) -> Result<Self::Touches, Failure> {
        managed(cx, "organizations:DescribeAccount").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DescribeAccountRequest,
        _allowed: Allowed<()>,
    ) -> Result<DescribeAccountResponse, Failure> {
        let Some(account) = ACCOUNTS.get(cx, &[&input.account_id]).await? else {
            return Err(api_organizations::errors::account_not_found_exception(
                "You specified an account that doesn't exist.",
            )
            .into());
        };
        let organization = organization(cx).await?;
        Ok(DescribeAccountResponse { account: Some(wire(&organization, &account)) })
    }
}
