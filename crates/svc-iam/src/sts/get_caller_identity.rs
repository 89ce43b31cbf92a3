//! `GetCallerIdentity`: who signed. No policy can refuse it.
//!
//! <https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html>

use api_sts::{GetCallerIdentityRequest, GetCallerIdentityResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use super::{Sts, must_be_signed};

impl Handler<api_sts::GetCallerIdentity> for Sts {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _input: &GetCallerIdentityRequest,
    ) -> Result<Self::Touches, Failure> {
        must_be_signed(cx.caller())?;
        Ok(Touch::account_wide("sts:GetCallerIdentity", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _input: &GetCallerIdentityRequest,
        _allowed: Allowed<()>,
    ) -> Result<GetCallerIdentityResponse, Failure> {
        let caller = cx.caller();
        Ok(GetCallerIdentityResponse {
            user_id: Some(caller.user_id()),
            account: Some(cx.account().as_str().to_owned()),
            arn: Some(caller.arn().to_owned()),
        })
    }
}
