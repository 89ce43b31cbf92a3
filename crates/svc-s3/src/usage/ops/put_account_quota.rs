//! PutAccountQuota, of Ironkeep's own API: how much the buckets of an account may hold together.
//! Without numbers there is no quota. For the management account.

use api_ironkeep::{PutAccountQuota, PutAccountQuotaRequest, PutAccountQuotaResponse, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::management_account;
use names::AccountId;

use crate::S3;
use crate::usage::quota::{of_account, put_quota};

impl Handler<PutAccountQuota> for S3 {
    type Touches = Touch<AccountId>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutAccountQuotaRequest,
    ) -> Result<Self::Touches, Failure> {
        let own = cx.account().clone();
        if management_account(cx).await?.as_ref() != Some(&own) {
            return Err(errors::access_denied_exception(
                "Only principals of the management account may set quotas of accounts.",
            )
            .into());
        }
        let named = AccountId::parse(&input.account_id).map_err(|_| {
            errors::invalid_parameter_exception("AccountId is no id of an account.")
        })?;
        let access = engine::Access::new("ironkeep:PutAccountQuota", "*", &own);
        Ok(Touch::new(named, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutAccountQuotaRequest,
        account: Allowed<AccountId>,
    ) -> Result<PutAccountQuotaResponse, Failure> {
        let cx = &mut cx.writer(&account);
        put_quota(cx, of_account(&account), input.quota.as_ref())?;
        Ok(PutAccountQuotaResponse::default())
    }
}
