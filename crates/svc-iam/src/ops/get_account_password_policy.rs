//! `GetAccountPasswordPolicy`: what the account asks of the passwords of its users.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountPasswordPolicy.html>

use api_iam::GetAccountPasswordPolicyResponse;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::{Iam, password};

impl Handler<api_iam::GetAccountPasswordPolicy> for Iam {
    type Touches = Touch<()>;

    async fn touches(&self, cx: &mut View<'_>, _input: &Empty) -> Result<Self::Touches, Failure> {
        Ok(Touch::account_wide("iam:GetAccountPasswordPolicy", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _input: &Empty,
        _allowed: Allowed<()>,
    ) -> Result<GetAccountPasswordPolicyResponse, Failure> {
        let account = cx.account().clone();
        let policy = password::policy(cx, account.as_str()).await?;
        let policy = policy.ok_or_else(|| password::no_policy(account.as_str()))?;
        Ok(GetAccountPasswordPolicyResponse { password_policy: password::wire_policy(&policy) })
    }
}
