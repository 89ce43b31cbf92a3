//! `GetAccountSummary`: how many of what the account has, and its quotas.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountSummary.html>

use api_iam::GetAccountSummaryResponse;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::{Iam, summary};

impl Handler<api_iam::GetAccountSummary> for Iam {
    type Touches = Touch<()>;

    async fn touches(&self, cx: &mut View<'_>, _input: &Empty) -> Result<Self::Touches, Failure> {
        Ok(Touch::account_wide("iam:GetAccountSummary", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _input: &Empty,
        _allowed: Allowed<()>,
    ) -> Result<GetAccountSummaryResponse, Failure> {
        let summary_map = summary::of_account(cx).await?;
        Ok(GetAccountSummaryResponse { summary_map: Some(summary_map) })
    }
}
