//! `ListAccountAliases`: the account alias, if there is one.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccountAliases.html>

use api_iam::{ListAccountAliasesRequest, ListAccountAliasesResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::{Iam, account};

impl Handler<api_iam::ListAccountAliases> for Iam {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _input: &ListAccountAliasesRequest,
    ) -> Result<Self::Touches, Failure> {
        Ok(Touch::account_wide("iam:ListAccountAliases", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _input: &ListAccountAliasesRequest,
        _allowed: Allowed<()>,
    ) -> Result<ListAccountAliasesResponse, Failure> {
        let account_aliases = account::record(cx).await?.alias.into_iter().collect();
        Ok(ListAccountAliasesResponse { account_aliases, is_truncated: Some(false), marker: None })
    }
}
