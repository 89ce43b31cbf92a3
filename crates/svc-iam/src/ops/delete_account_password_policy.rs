//! `DeleteAccountPasswordPolicy`: takes the account's policy on passwords away; that of AWS counts again.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccountPasswordPolicy.html>

use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::PASSWORD_POLICIES;
use wire::Empty;

use crate::{Iam, password};

impl Handler<api_iam::DeleteAccountPasswordPolicy> for Iam {
    type Touches = Touch<()>;

    async fn touches(&self, cx: &mut View<'_>, _input: &Empty) -> Result<Self::Touches, Failure> {
        Ok(Touch::account_wide("iam:DeleteAccountPasswordPolicy", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _input: &Empty,
        allowed: Allowed<()>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let account = cx.account().clone();
        if !PASSWORD_POLICIES.contains(cx, &[account.as_str()]).await? {
            return Err(password::no_policy(account.as_str()));
        }
        PASSWORD_POLICIES.delete(cx.tx_mut(), &[account.as_str()]);
        Ok(Empty {})
    }
}
